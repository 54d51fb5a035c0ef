import { describe, expect, it } from 'vitest';
import { leavingUnwritten } from '../../../../src/core/rules/plays/leavingUnwritten';
import { raised, messages, witnesses } from '../fair/raised';

const reply = (id: string, advice: number, over: Record<string, unknown> = {}) => ({
  id,
  text: 'I will see.',
  scores: { empathy: 2, advice },
  next: 'cold-plate',
  ...over,
});
const story = (patience: number, over: Record<string, unknown> = {}) => ({
  ready: true,
  customer: { name: 'Mr Adeyemi', state: { patience } },
  beats: { 'the-plate': { says: 'Cold.', replies: [reply('own-it', 4, { next: 'hot-plate' }), reply('voucher', 0)] } },
  ...over,
});

describe('a customer who walks out', () => {
  it('needs an ending, where a reply can cost the last patience', () => {
    expect(messages(leavingUnwritten, story(7))).toEqual([
      'The customer may lose patience and leave, but no ending is written for it.',
    ]);
    expect(witnesses(leavingUnwritten, story(7))).toEqual([['voucher']]);
    expect(raised(leavingUnwritten, story(7))[0]?.severity).toBe('error');
  });

  it('is not told of where some patience is always left', () => {
    expect(messages(leavingUnwritten, story(8))).toEqual([]);
  });

  it('is not told of while the story is not ready', () => {
    expect(messages(leavingUnwritten, story(7, { ready: false }))).toEqual([]);
  });

  it('is content with an ending that asks for it, among other things, too', () => {
    const ends = (test: unknown) => ({
      gone: { if: test, says: 'He leaves.' },
      'hot-plate': { says: 'So.' },
      'cold-plate': { says: 'No.' },
    });
    expect(messages(leavingUnwritten, story(7, { endings: ends({ left: true }) }))).toEqual([]);
    expect(messages(leavingUnwritten, story(7, { endings: ends({ left: false }) }))).toHaveLength(1);
  });

  it('shows the shortest play met', () => {
    const late = story(9, {
      beats: {
        'the-plate': {
          says: 'Cold.',
          replies: [reply('own-it', 2, { next: 'the-bill' }), reply('voucher', 2, { next: 'the-bill', effort: 1 })],
        },
        'the-bill': { says: 'The bill?', replies: [reply('own-it', 4, { next: 'hot-plate' }), reply('voucher', 0)] },
      },
    });
    expect(witnesses(leavingUnwritten, late)).toEqual([['voucher']]);
  });
});

import { describe, expect, it } from 'vitest';
import { contentOf, contentOfAll, groundOf } from '../../../../src/core/rules/content';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { aScenario, type Authored } from '../../../support/scenarios';

const ground = (over: Authored): readonly string[] => {
  const reading = readScenario(JSON.stringify(aScenario(over)));
  if (!reading.ok) throw new Error(reading.fault[0]?.message);
  return groundOf(reading.value.scenario);
};

describe('what words are about', () => {
  it('leaves out small words', () => {
    expect([...contentOf(['i', 'will', 'send', 'it', 'to', 'you'])]).toEqual(['send']);
  });

  it.each([
    ['send', 'sending'],
    ['card', 'cards'],
    ['refund', 'refunded'],
    ['plate', 'plates'],
    ['bank', "bank's"],
    ['story', 'stories'],
  ])('takes %s and %s for one', (one, other) => {
    expect(contentOf([one, other]).size).toBe(1);
  });

  it('keeps short words apart', () => {
    expect(contentOf(['bus', 'bug', 'die', 'day']).size).toBe(4);
  });

  it('is taken over several texts', () => {
    const about = contentOfAll(['Remake one plate.', 'Taste a flavour.']);
    expect(['remak', 'plat', 'flavour'].filter((word) => !about.has(word))).toEqual([]);
  });
});

describe('the ground a reply may lean on', () => {
  it('is what the briefing tells', () => {
    const said = ground({
      glossary: [{ term: 'batter', means: 'The mix' }],
      moment: { promises: [{ id: 'hot', text: 'Three hot ones', metWhen: { visited: 'the-plate' } }] },
      setting: {
        role: 'You serve.',
        youMay: ['Remake it'],
        youMayNot: ['Leave'],
        friction: ['A queue'],
        salesPrompt: { text: 'Offer cream', shownAt: ['the-plate'] },
      },
    });
    expect(said).toEqual(
      expect.arrayContaining([
        'Remake it',
        'Leave',
        'A queue',
        'You serve.',
        'Offer cream',
        'Three hot ones',
        'batter The mix',
      ]),
    );
  });

  it('is the card and the needs of each variant', () => {
    const need = { id: 'plate', text: 'A hot plate', metWhen: { visited: 'the-plate' } };
    const customer = {
      name: 'Mr Adeyemi',
      history: [{ label: 'Visits', text: 'First visit' }],
      variants: [{ id: 'late', history: [{ label: 'Note', text: 'A bus at ten' }], needs: [need] }],
    };
    expect(ground({ customer })).toEqual(['First visit', 'A bus at ten', 'A hot plate']);
  });
});

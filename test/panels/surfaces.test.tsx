// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TimedEncounter } from '../../src/app/view';
import type { Channel } from '../../src/core/model/words';
import { act } from 'preact/test-utils';
import { aFeeling, anEncounter, aReaction, axeFindings, onScreen, rich, show } from './support';

const { encounter } = onScreen;
const by = (channel: Channel, over: Partial<TimedEncounter> = {}): TimedEncounter => {
  const plain = anEncounter(over);
  return { ...plain, briefing: { ...plain.briefing, channel } };
};
const answeredBy = (channel: Channel): TimedEncounter => {
  const plain = aReaction();
  return { ...plain, briefing: { ...plain.briefing, channel } };
};
const texts = (root: HTMLElement, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent);

const second = by('chat', {
  turn: 2,
  transcript: [
    {
      turn: 1,
      lines: [{ who: 'Mr Adeyemi', cue: '', text: rich('Hello?') }],
      said: rich('I am here.'),
      reaction: { who: 'Mr Adeyemi', cue: '', text: rich('Good.') },
      feeling: aFeeling(30),
    },
  ],
});

describe('whoever speaks', () => {
  it.each(['counter', 'phone', 'video'] as const)('by %s is quoted, on no surface but the sheet', async (channel) => {
    const { root } = await show(encounter(by(channel)));
    expect(root.querySelector('h2')?.textContent).toBe('“These are cold.”');
    expect(root.querySelector('.chat, .email, .post')).toBeNull();
    expect(root.textContent).toContain('What do you say?');
  });
});

describe('whoever writes', () => {
  it.each([
    ['chat', '.chat'],
    ['email', '.email'],
    ['social', '.post'],
  ] as const)('by %s stands as written, on a surface of its own', async (channel, surface) => {
    const { root } = await show(encounter(by(channel)));
    expect(root.querySelector(`${surface} h2`)?.textContent).toBe('These are cold.');
    expect(root.textContent).toContain('What do you write?');
    expect(await axeFindings(root)).toEqual([]);
  });

  it.each(['chat', 'email', 'social'] as const)('by %s is answered in writing', async (channel) => {
    const { root } = await show(encounter(answeredBy(channel)));
    expect(root.querySelector('.you-said')?.textContent).toBe('You wroteThat is not what we promised.');
    expect(await axeFindings(root)).toEqual([]);
  });

  it('is told who they are in a letter, and that everyone reads a post', async () => {
    const letter = await show(encounter(by('email')));
    expect(texts(letter.root, '.email-head div')[0]).toBe('FromMr Adeyemi');
    const post = await show(encounter(by('social')));
    expect(post.root.querySelector('.post-public')?.textContent).toContain('Everyone can read');
  });
});

describe('a chat', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('keeps the exchange before above the newest message', async () => {
    const { root } = await show(encounter(second));
    expect(texts(root, '.bubble:not(.now)')).toEqual(['I am here.', 'Good.']);
    const answered = await show(encounter(answeredBy('chat')));
    expect(texts(answered.root, '.bubble:not(.now)')).toEqual(['These are cold.', 'That is not what we promised.']);
  });

  it('shows typing dots first, with the words on the page all the time', async () => {
    const { root } = await show(encounter(by('chat')));
    expect(root.querySelector('.is-typing .typing-dots')).not.toBeNull();
    expect(root.querySelector('.is-typing h2')?.textContent).toBe('These are cold.');
    expect(root.querySelector('.chat-head')?.textContent).toContain('is writing');
    await act(() => void vi.advanceTimersByTime(900));
    expect(root.querySelector('.typing-dots')).toBeNull();
    expect(root.querySelector('.chat-head')?.textContent).toContain('Chat with');
  });

  it('shows no dots where nothing may move', async () => {
    const { root } = await show(encounter(by('chat')), { motion: 'none' });
    expect(root.querySelector('.typing-dots')).toBeNull();
  });
});

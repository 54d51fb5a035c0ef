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
    expect(post.root.querySelector('.post-reach')?.textContent).toContain('Everyone can read');
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

describe('a public post', () => {
  const line = (text: string, who = 'Mr Adeyemi') => ({ who, cue: '', text: rich(text) });
  const reaction = (text: string) => ({ who: 'Mr Adeyemi', cue: '', text: rich(text) });
  const aside = 'Mr Adeyemi, in private';
  const past = [
    {
      turn: 1,
      lines: [line('Cold waffles.'), line('Me too.', 'A reader')],
      said: rich('True, and I write to you.'),
      reaction: reaction('All right.'),
      feeling: aFeeling(30),
    },
    {
      turn: 2,
      lines: [line('What now?', aside)],
      said: rich('All of it back.'),
      reaction: reaction('Good.'),
      feeling: aFeeling(40),
    },
  ];
  const at = (lines: TimedEncounter['lines'], over: Partial<TimedEncounter> = {}) =>
    show(encounter(by('social', { turn: 3, transcript: past, lines, ...over })));

  it('stands above what is asked under it, with your latest public answer and nothing of the private talk', async () => {
    const { root } = await at([line('Is it true?', 'A reader')]);
    expect(texts(root, '.post-post')).toEqual(['Cold waffles.']);
    expect(texts(root, '.post-own')).toEqual(['Your public answerTrue, and I write to you.']);
    expect(root.querySelector('.post')?.textContent).not.toContain('All of it back.');
    expect(root.querySelector('.post h2')?.textContent).toBe('Is it true?');
  });

  it('gives way to private messages, which say so and show nothing of the public thread', async () => {
    const { root } = await at([line('And the clerk?', aside)]);
    expect(root.querySelector('.post.is-private .post-reach')?.textContent).toContain('Only the two of you');
    expect(texts(root, '.post-own')).toEqual(['Your private messageAll of it back.']);
    expect(texts(root, '.post-line')).toEqual(['Good.']);
    expect(root.querySelector('.post')?.textContent).not.toContain('Cold waffles.');
    expect(await axeFindings(root)).toEqual([]);
  });

  it('begins private messages empty', async () => {
    const { root } = await at([line('What now?', aside)], { turn: 2, transcript: past.slice(0, 1) });
    expect(texts(root, '.post-own, .post-line, .post-post')).toEqual([]);
  });

  it('keeps what was asked and what you answered above the answer to it, with the names of others', async () => {
    const { root } = await at([line('Is it true?', 'A reader'), line('I ask too.')], {
      step: 'reacting',
      said: rich('It is.'),
      reaction: reaction('Hm.'),
    });
    expect(texts(root, '.post-line')).toEqual(['A readerIs it true?', 'I ask too.']);
    expect(texts(root, '.post-own')).toEqual(['Your public answerIt is.']);
    expect(root.querySelector('.post h2')?.textContent).toBe('Hm.');
  });

  it('is no private talk because a full name stands where a short one could', async () => {
    const short = by('social', { lines: [line('Cold.', 'Ada Adeyemi')] });
    const briefing = {
      ...short.briefing,
      customer: { ...short.briefing.customer, name: 'Ada Adeyemi', callMe: 'Ada' },
    };
    const { root } = await show(encounter({ ...short, briefing }));
    expect(root.querySelector('.is-private')).toBeNull();
  });

  it('shows no answer where nothing was written', async () => {
    const transcript = past.map((entry) => ({ ...entry, said: [], reaction: null }));
    const { root } = await at([line('And the clerk?', aside)], { transcript });
    expect(texts(root, '.post-own, .post-line')).toEqual([]);
  });
});

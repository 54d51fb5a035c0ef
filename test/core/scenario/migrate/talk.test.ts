import { describe, expect, it } from 'vitest';
import type { Authored } from '../../../support/scenarios';
import {
  aDraft,
  aDraftReply,
  aNode,
  at,
  comments,
  faults,
  hints,
  messages,
  migration,
  withNode,
  withReply,
} from './draft';

const saysOf = (lines: unknown, more: Authored = {}): unknown =>
  at(withNode({ lines }, more), 'beats', 'the-plate', 'says');
const replyOf = (over: Authored): unknown => at(withReply(over), 'beats', 'the-plate', 'replies', 0);
const asIs = (draft: Authored): Authored => ({ ...draft, flags: { late: false } });

describe('a line', () => {
  it('is just its words where it says nothing else', () => {
    expect(saysOf([{ says: 'Cold.' }, { who: 'customer', says: 'Quite cold.' }])).toEqual(['Cold.', 'Quite cold.']);
  });

  it('keeps who speaks where it is not the customer, how, when and what it does', () => {
    const line = { if: { late: true }, effects: { heat: 4, trust: -6 }, who: 'Tobi', cue: 'low', says: 'Cold.' };
    const draft = asIs(withNode({ lines: [line] }));
    expect(at(draft, 'beats', 'the-plate', 'says')).toEqual([
      { who: 'Tobi', text: 'Cold.', cue: 'low', if: { late: true }, effects: { trust: -6, heat: 4 } },
    ]);
    expect(faults(draft)).toEqual([]);
  });

  it('has effects no larger than they may be, and says so', () => {
    const draft = withNode({ lines: [{ says: 'Cold.', effects: { trust: -22, patience: 1.5 } }] });
    expect(at(draft, 'beats', 'the-plate', 'says', 0)).toEqual({ text: 'Cold.', effects: { trust: -15, patience: 2 } });
    expect(messages(draft)).toEqual([
      'Effects are whole numbers of at most 15, so -22 became -15.',
      'Effects are whole numbers of at most 15, so 1.5 became 2.',
    ]);
    expect(migration(draft).text).toContain('{ "trust": -15 /* was -22 */, "patience": 2 /* was 1.5 */ }');
  });

  it('is left to the reader where it is no line', () => {
    expect(saysOf('Cold.')).toBe('Cold.');
    expect(saysOf(['Cold.', 5])).toEqual(['Cold.', 5]);
  });
});

describe('a note on screen', () => {
  const note = 'The plate is cold.';

  it('is a line before the words it stood beside, under the same condition', () => {
    const lines = [{ if: { late: true }, who: 'customer', note, cue: 'low', says: 'Cold.', effects: { trust: -2 } }];
    expect(at(asIs(withNode({ lines })), 'beats', 'the-plate', 'says')).toEqual([
      { who: 'screen', text: note, if: { late: true } },
      { text: 'Cold.', cue: 'low', if: { late: true }, effects: { trust: -2 } },
    ]);
  });

  it('is the line where nothing is said beside it, with whoever shows it', () => {
    expect(saysOf([{ note }, { who: 'poster', note }, { who: 'screen', note, effects: { heat: 2 } }])).toEqual([
      { who: 'screen', text: note },
      { who: 'poster', text: note },
      { who: 'screen', text: note, effects: { heat: 2 } },
    ]);
  });

  it('is told', () => {
    expect(hints(withNode({ lines: [{ note }] }))).toEqual([
      'What a "note" showed on screen became a line of its own. > Read the beat aloud: the line should make sense where it stands.',
    ]);
  });

  it.each([5, ['x'], { a: 1 }])('is kept where it is no text: %j', (strange) => {
    const { text } = migration(withNode({ lines: [{ says: 'Cold.', note: strange }] }));
    expect(comments(text).join(' ')).toContain('"note": ');
  });
});

describe('the sales prompt', () => {
  const settings = { salesPrompt: { text: 'Offer cream.', shownAt: ['the-plate'] } };
  const prompt = { who: 'screen', note: 'PROMPT: Offer cream.' };
  const words = { says: 'Cold.' };

  it('is not said twice: a line that only says it is a comment where the setting shows it', () => {
    const draft = withNode({ lines: [prompt, words] }, { settings });
    expect(at(draft, 'beats', 'the-plate', 'says')).toEqual(['Cold.']);
    expect(comments(migration(draft).text)).toContain('"line": { "who": "screen", "note": "PROMPT: Offer cream." }');
    expect(messages(draft)).toEqual([
      'The sales prompt is on screen here by itself, so the line that said it is a comment now.',
    ]);
  });

  it.each([
    ['the line does something', [{ ...prompt, effects: { heat: 2 } }, words], settings],
    ['the line says something', [{ ...prompt, says: 'Cream?' }], settings],
    ['the line comes only sometimes', [{ ...prompt, if: { late: true } }, words], settings],
    ['nothing else is said', [prompt], settings],
    ['it is shown elsewhere', [prompt, words], { salesPrompt: { text: 'Offer cream.', shownAt: ['the-bill'] } }],
    ['it has no words', [prompt, words], { salesPrompt: { text: '', shownAt: ['the-plate'] } }],
  ])('stays a line where %s', (_, lines, setting) => {
    const says = saysOf(lines, { settings: setting }) as readonly Authored[];
    expect(says[0]).toMatchObject({ who: 'screen', text: 'PROMPT: Offer cream.' });
  });

  it('is shown at beats by the names they have now', () => {
    const draft = aDraft({
      nodes: { n1: aNode() },
      start: 'n1',
      settings: { role: 'You wait.', salesPrompt: { text: 'Offer cream.', shownAt: ['n1'] } },
    });
    expect(at(draft, 'setting')).toEqual({
      role: 'You wait.',
      salesPrompt: { text: 'Offer cream.', shownAt: ['these-are-cold'] },
    });
  });
});

describe('the step of a node', () => {
  it.each([
    ['listen', 'ask'],
    ['read the customer', 'read'],
    ['respond quickly', 'respond'],
    ['Solve and check', 'solveAndCheck'],
    ['log it', 'log'],
  ])('is a word now, with the phrase beside it: %s', (phrase, word) => {
    expect(at(withNode({ step: phrase }), 'beats', 'the-plate', 'step')).toBe(word);
    expect(migration(withNode({ step: phrase })).text).toContain(`"step": "${word}" /* was "${phrase}" */,`);
    expect(hints(withNode({ step: phrase }))).toEqual([]);
  });

  it('has nothing beside it where it was that word already, and is kept where it is none', () => {
    expect(migration(withNode({ step: 'ask' })).text).toContain('"step": "ask",');
    expect(at(withNode({ step: 'juggle' }), 'beats', 'the-plate', 'step')).toBeUndefined();
    expect(comments(migration(withNode({ step: 'juggle' })).text)).toContain('"step": "juggle"');
  });
});

describe('the moves of a reply', () => {
  it.each([
    [
      ['ask', 'plan'],
      ['ask', 'act'],
    ],
    [['warmth', 'acknowledge', 'own'], ['acknowledge']],
    [['apologise'], ['apologise']],
    [[], []],
  ])('are the nearest of the list, each once: %j', (moves, now) => {
    expect(replyOf({ moves })).toMatchObject({ moves: now });
  });

  it('keep the older words beside them where one changed, and each change is told', () => {
    expect(migration(withReply({ moves: ['warmth', 'thank', 'act'] })).text).toContain(
      '"moves": ["acknowledge", "act"] /* was "warmth", "thank", "act" */',
    );
    expect(messages(withReply({ moves: ['warmth', 'thank', 'act'] }))).toEqual([
      'The move "warmth" became "acknowledge", the nearest in the list.',
      'The move "thank" became "acknowledge", the nearest in the list.',
    ]);
    expect(migration(withReply({ moves: ['ask', 'act'] })).text).not.toContain('/* was');
  });

  it('are left to the reader where nobody knows them', () => {
    expect(faults(withReply({ moves: ['juggle', 'act'] })).map(({ rule }) => rule)).toEqual(['unknown-word']);
    expect(replyOf({ moves: 'act' })).toMatchObject({ moves: 'act' });
  });
});

describe('a reply', () => {
  it('has its feedback beside its words, and scores under their names', () => {
    expect(
      replyOf({
        score: { advice: 4, empathy: 2, needsFirst: 1 },
        feedback: { tryInstead: 'Ask.', why: 'Kind.', effect: 'He nods.', mood: 'up' },
        next: [{ if: { late: true }, to: 'done' }, { to: 'end' }],
      }),
    ).toEqual({
      id: 'own-it',
      text: 'I will make them again now.',
      scores: { empathy: 2, advice: 4, noHardSell: 1 },
      effect: 'He nods.',
      why: 'Kind.',
      tryInstead: 'Ask.',
      next: [{ if: { late: true }, to: 'done' }, { to: 'end' }],
    });
  });

  it('keeps what format 1 knows by the same name', () => {
    const over = { once: true, effort: 2, effects: { heat: 3 }, if: { late: false }, examples: ['Now.'] };
    const draft = asIs(withReply(over));
    expect(at(draft, 'beats', 'the-plate', 'replies', 0)).toMatchObject(over);
    expect(hints(draft)).toEqual([]);
    expect(faults(draft)).toEqual([]);
  });

  it('is kept whole where two of its words would have one name', () => {
    const draft = withReply({ scores: { empathy: 1, advice: 1 } });
    expect(replyOf({ scores: { empathy: 1, advice: 1 } })).toMatchObject({ scores: { empathy: 3, advice: 3 } });
    expect(comments(migration(draft).text)).toContain('"scores": { "empathy": 1, "advice": 1 }');
  });

  it.each([
    ['nodes', aDraft({ nodes: ['x'] }), ['beats'], ['x']],
    ['a node', aDraft({ nodes: { 'the-plate': 'x' } }), ['beats', 'the-plate'], 'x'],
    ['replies', withNode({ replies: 'x' }), ['beats', 'the-plate', 'replies'], 'x'],
    ['a reply', withNode({ replies: ['x', aDraftReply()] }), ['beats', 'the-plate', 'replies', 0], 'x'],
    ['a score', withReply({ score: 3 }), ['beats', 'the-plate', 'replies', 0, 'scores'], 3],
    ['what is set', withReply({ set: 'late' }), ['beats', 'the-plate', 'replies', 0, 'set'], 'late'],
    ['an exit', withReply({ next: [5] }), ['beats', 'the-plate', 'replies', 0, 'next'], [5]],
    ['endings', aDraft({ endings: 'x' }), ['endings'], 'x'],
    ['an ending', aDraft({ endings: ['x'] }), ['endings', 'ending'], 'x'],
    ['the aftermath', aDraft({ aftermath: { x: 1 } }), ['aftermath'], { x: 1 }],
    ['the flags', aDraft({ flags: ['x'] }), ['vars'], ['x']],
    ['the settings', aDraft({ settings: 'x' }), ['setting'], 'x'],
  ])('and all else is left to the reader where it is of another kind: %s', (_, draft, path, value) => {
    expect(at(draft, ...path)).toEqual(value);
    expect(faults(draft).length).toBeGreaterThan(0);
  });
});

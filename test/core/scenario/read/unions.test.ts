import { describe, expect, it } from 'vitest';
import { aScenario, type Authored } from '../../../support/scenarios';
import { withBeat, withReply, words } from './told';

const IN_BEAT = 'beat "the-plate"';
const IN_REPLY = `reply "own-it" in ${IN_BEAT}`;
const NO_WAY = 'is not written in a way that can be read.';
const A_CONDITION = 'Write a condition, for example {"not":{"hot":"missed"}}.';

describe('what a customer says', () => {
  it.each([
    ['a text', 'These are cold.'],
    ['a line', { text: 'These are cold.', cue: 'low' }],
    ['a list of both', ['These are cold.', { text: 'All three.' }]],
  ])('may be %s', (_, says) => {
    expect(words(withBeat({ says }))).toEqual([]);
  });

  it.each([[5], [true], [null]])('cannot be %j', (says) => {
    expect(words(withBeat({ says }))).toEqual([
      `wrong-type: "says" in ${IN_BEAT} ${NO_WAY} > Write a text, a line in { }, or a list of lines.`,
    ]);
  });

  it.each([
    ['', 'empty: "says" in beat "the-plate" is empty. > Fill it in, or take it away.'],
    [[], 'empty: "says" in beat "the-plate" is empty. > Fill it in, or take it away.'],
    ['x'.repeat(4001), 'too-long: "says" in beat "the-plate" is longer than 4000 characters. > Shorten it.'],
    [{ text: '' }, 'empty: "text" in "says" in beat "the-plate" is empty. > Fill it in, or take it away.'],
    [
      { text: 5 },
      'wrong-type: "text" in "says" in beat "the-plate" should be text in double quotes. > Write text in double quotes.',
    ],
    [{ text: 'x', cu: 'low' }, 'unknown-key: "cu" is not known in "says" in beat "the-plate". > Did you mean "cue"?'],
    [['x', ''], 'empty: Line 2 in beat "the-plate" is empty. > Fill it in, or take it away.'],
    [['x', { cue: 'low' }], 'missing: Line 2 in beat "the-plate" has no "text". > Add "text".'],
    [
      ['x', { id: 'two', text: 2 }],
      'wrong-type: "text" in line "two" in beat "the-plate" should be text in double quotes. > Write text in double quotes.',
    ],
    [['x', 3], `wrong-type: Line 2 in beat "the-plate" ${NO_WAY} > Write a text, a line in { }, or a list of lines.`],
    [
      { variants: ['x'], pick: 'frist' },
      'unknown-word: "frist" is not a word for "pick" in "says" in beat "the-plate". > Did you mean "first"? Known: first, cycle, shuffle, leastSeen.',
    ],
    [{ variants: [] }, 'empty: "variants" in "says" in beat "the-plate" is empty. > Fill it in, or take it away.'],
    [
      { variants: [{ text: 5 }] },
      'wrong-type: "text" in variant 1 in "says" in beat "the-plate" should be text in double quotes. > Write text in double quotes.',
    ],
  ])('is told against the way its author chose: %#', (says, told) => {
    expect(words(withBeat({ says }))).toEqual([told]);
  });

  it('is told as a choice among lines when two faults stand in one', () => {
    expect(words(withBeat({ says: { variants: [{}], pick: 'any' } })).map((line) => line.split(':')[0])).toEqual([
      'missing',
      'unknown-word',
    ]);
  });
});

describe('where a reply leads', () => {
  it.each([[5], [true], [{ to: 'end' }], [null]])('cannot be %j', (next) => {
    expect(words(withReply({ next }))).toEqual([
      `wrong-type: "next" in ${IN_REPLY} ${NO_WAY} > Write the name of a beat or ending, or a list of { "if": ..., "to": ... }.`,
    ]);
  });

  it.each([
    ['The End', `bad-name: "The End" cannot be a name in ${IN_REPLY}.`],
    [[], `empty: "next" in ${IN_REPLY} is empty.`],
    [[{}], `missing: Item 1 in "next" in ${IN_REPLY} has no "to".`],
    [[{ to: 'end', when: {} }], `unknown-key: "when" is not known in item 1 in "next" in ${IN_REPLY}.`],
    [['end'], `wrong-type: Item 1 in "next" in ${IN_REPLY} should be a group in { }.`],
    [[{ to: 'end', if: 5 }], `wrong-type: "if" in item 1 in "next" in ${IN_REPLY} ${NO_WAY}`],
  ])('is told against the way its author chose: %#', (next, told) => {
    const lines = words(withReply({ next }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(told);
  });
});

describe('how a customer takes it', () => {
  it.each([['A nod.'], [{ cue: 'a nod' }], [{}]])('may be %j', (reaction) => {
    expect(words(withReply({ reaction }))).toEqual([]);
  });

  it.each([
    [5, `wrong-type: "reaction" in ${IN_REPLY} ${NO_WAY} > Write a text, or { "cue": ..., "says": ... }.`],
    ['', `empty: "reaction" in ${IN_REPLY} is empty. > Fill it in, or take it away.`],
    [{ say: 'Fine.' }, `unknown-key: "say" is not known in "reaction" in ${IN_REPLY}. > Did you mean "says"?`],
    [
      { says: 5 },
      `wrong-type: "says" in "reaction" in ${IN_REPLY} should be text in double quotes. > Write text in double quotes.`,
    ],
  ])('is told against the way its author chose: %#', (reaction, told) => {
    expect(words(withReply({ reaction }))).toEqual([told]);
  });
});

describe('a condition', () => {
  const asked = (condition: unknown): readonly string[] =>
    words(withReply({ if: condition }, { vars: { late: false } }));
  const WHERE = `"if" in ${IN_REPLY}`;

  it.each([[5], ['late'], [true], [null], [[{ late: true }]]])(
    'cannot be %j: there are no expressions',
    (condition) => {
      expect(asked(condition)).toEqual([`wrong-type: "if" in ${IN_REPLY} ${NO_WAY} > ${A_CONDITION}`]);
    },
  );

  it.each([
    [{ all: [] }, `empty: "all" in ${WHERE} is empty. > Fill it in, or take it away.`],
    [{ any: { late: true } }, `wrong-type: "any" in ${WHERE} should be a list in [ ]. > Write a list in [ ].`],
    [
      { visited: 5 },
      `wrong-type: "visited" in ${WHERE} should be text in double quotes. > Write text in double quotes.`,
    ],
    [
      { said: ['own-it'] },
      `wrong-type: "said" in ${WHERE} should be text in double quotes. > Write text in double quotes.`,
    ],
    [{ left: 'yes' }, `wrong-type: "left" in ${WHERE} should be true or false. > Write true or false.`],
    [{ feeling: 40 }, `wrong-type: "feeling" in ${WHERE} should be a group in { }. > Write a group in { }.`],
    [
      { feeling: { under: 40 } },
      `unknown-key: "under" is not known in "feeling" in ${WHERE}. > Known here: atLeast, atMost, above, below, is.`,
    ],
    [{ feeling: { belov: 40 } }, `unknown-key: "belov" is not known in "feeling" in ${WHERE}. > Did you mean "below"?`],
    [
      { feeling: { below: '40' } },
      `wrong-type: "below" in "feeling" in ${WHERE} should be a number. > Write a number.`,
    ],
    [
      { turnsSince: 'the-plate', atLeast: true },
      `wrong-type: "atLeast" in ${WHERE} should be a number. > Write a number.`,
    ],
    [{ not: 'late' }, `wrong-type: "not" in ${WHERE} ${NO_WAY} > ${A_CONDITION}`],
    [{ met: 5 }, `wrong-type: "met" in ${WHERE} ${NO_WAY} > Write the name of a need, or a list of them.`],
    [{ met: [] }, `empty: "met" in ${WHERE} is empty. > Fill it in, or take it away.`],
    [
      { visited: 'the-plate', atleast: 2 },
      `unknown-key: "atleast" is not known in ${WHERE}. > Did you mean "atLeast"?`,
    ],
    [
      { all: [{ late: true }, { not: { visited: 5 } }] },
      `wrong-type: "visited" in "not" in item 2 in "all" in ${WHERE} should be text in double quotes. > Write text in double quotes.`,
    ],
  ])('is told against the kind its first known word names: %#', (condition, told) => {
    expect(asked(condition)).toContain(told);
  });

  it('of two kinds at once is told as the first, with the second as a stranger', () => {
    const cure = 'It does not go with the other keys here: take it away, or them.';
    expect(asked({ feeling: { below: 40 }, visited: 'the-plate' })).toEqual([
      `unknown-key: "feeling" is not known in ${WHERE}. > ${cure}`,
    ]);
    expect(asked({ visited: 'the-plate', late: true })).toEqual([expect.stringContaining('unknown-key: "late"')]);
  });

  it('with a word that is almost known is told with that word', () => {
    expect(asked({ feelng: { below: 40 } })).toEqual([
      `wrong-type: "feelng" in ${WHERE} ${NO_WAY} > Did you mean "feeling"?`,
    ]);
    expect(asked({ al: [{ late: true }] })).toEqual([`wrong-type: "al" in ${WHERE} ${NO_WAY} > Did you mean "all"?`]);
  });

  it('with a group nothing is near to is told how conditions are written', () => {
    expect(asked({ mood: { below: 40 } })).toEqual([`wrong-type: "mood" in ${WHERE} ${NO_WAY} > ${A_CONDITION}`]);
  });

  it.each([
    [
      'a need',
      aScenario({ customer: { name: 'A', needs: [{ id: 'a', text: 'b', metWhen: 5 }] } }),
      '"metWhen" in need "a" in "customer"',
    ],
    [
      'a promise',
      aScenario({ moment: { promises: [{ id: 'a', text: 'b', metWhen: { left: true }, exceededWhen: 5 }] } }),
      '"exceededWhen" in promise "a" in "moment"',
    ],
    ['a hub', withBeat({ hub: { until: 5, next: 'done' } }), '"until" in "hub" in beat "the-plate"'],
    ['an ending', aScenario({ endings: { done: { says: 'x', if: 5 } } }), '"if" in ending "done"'],
    [
      'an interrupt',
      aScenario({ interrupts: [{ id: 'a', if: 5, beat: 'the-plate', then: 'stay' }] }),
      '"if" in interrupt "a"',
    ],
  ])('of %s is told the same way', (_, scenario: Authored, what) => {
    expect(words(scenario)).toEqual([`wrong-type: ${what} ${NO_WAY} > ${A_CONDITION}`]);
  });
});

describe('other things that may be written in several ways', () => {
  const VARIABLE = 'Write false, { "min": 0, "max": 3 }, or a list of words.';

  it.each([
    [aScenario({ vars: { late: 5 } }), `wrong-type: Variable "late" ${NO_WAY} > ${VARIABLE}`],
    [aScenario({ vars: { toString: null } }), `wrong-type: Variable "toString" ${NO_WAY} > ${VARIABLE}`],
    [
      aScenario({ vars: { minutes: { min: 0, max: 3, stat: 1 } } }),
      'unknown-key: "stat" is not known in variable "minutes". > Did you mean "start"?',
    ],
    [
      aScenario({ vars: { minutes: { min: 0.5, max: 3 } } }),
      'wrong-type: "min" in variable "minutes" should be a whole number. > Write a whole number.',
    ],
    [
      aScenario({ vars: { hot: ['met', 'Not Met'] } }),
      'bad-name: "Not Met" cannot be a name in variable "hot". > Use at most 80 small letters, digits and single dashes, and start with a letter: own-it.',
    ],
    [
      aScenario({ key: { status: 'drft' } }),
      `wrong-type: "status" in "key" ${NO_WAY} > Write "draft", or "panel" with the number of "raters".`,
    ],
    [aScenario({ key: { status: 'panel' } }), 'missing: "key" has no "raters". > Add "raters".'],
    [
      aScenario({ key: { status: 'draft', raters: 6 } }),
      'unknown-key: "raters" is not known in "key". > It does not go with the other keys here: take it away, or them.',
    ],
    [aScenario({ key: {} }), 'missing: "key" has no "status". > Add "status".'],
    [
      withReply({ whenLocked: 'hid' }),
      `unknown-word: "hid" is not a word for "whenLocked" in ${IN_REPLY}. > Did you mean "hide"? Known: hide.`,
    ],
    [
      withReply({ whenLocked: 5 }),
      `unknown-word: "5" is not a word for "whenLocked" in ${IN_REPLY}. > Use one of: hide.`,
    ],
    [withReply({ whenLocked: { shows: 'x' } }), `missing: "whenLocked" in ${IN_REPLY} has no "show". > Add "show".`],
    [
      withReply({ behaviours: { history: 0 } }),
      `unknown-word: "0" is not a word for "history" in "behaviours" in ${IN_REPLY}. > Did you mean "1"? Known: 1, -1.`,
    ],
    [
      withReply({ set: { late: null } }),
      `wrong-type: "late" in "set" in ${IN_REPLY} ${NO_WAY} > Write true, false, a number, or a word of the variable.`,
    ],
  ])('are told against the way their author chose: %#', (scenario, told) => {
    expect(words(scenario)).toContain(told);
  });
});

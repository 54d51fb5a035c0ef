import { describe, expect, it } from 'vitest';
import { aBeat, aReply, aScenario, type Authored } from '../../../support/scenarios';
import { withBeat, withReply, without, words } from './told';

const withCustomer = (over: Authored): Authored => aScenario({ customer: { name: 'Mr Adeyemi', ...over } });
const withEnding = (over: Authored): Authored => aScenario({ endings: { done: { says: 'He nods.', ...over } } });
const IN_REPLY = 'reply "own-it" in beat "the-plate"';

describe('a key that is not known', () => {
  it.each([
    [aScenario({ titel: 'x' }), '"titel" is not known in the file. > Did you mean "title"?'],
    [withCustomer({ nmae: 'x' }), '"nmae" is not known in "customer". > Did you mean "name"?'],
    [withBeat({ replys: [] }), '"replys" is not known in beat "the-plate". > Did you mean "replies"?'],
    [withReply({ Scores: {} }), `"Scores" is not known in ${IN_REPLY}. > Did you mean "scores"?`],
    [
      withReply({ scores: { empathy: 3, advice: 3, advise: 3 } }),
      `"advise" is not known in "scores" in ${IN_REPLY}. > Did you mean "advice"?`,
    ],
    [
      withReply({ behaviours: { histroy: 1 } }),
      `"histroy" is not known in "behaviours" in ${IN_REPLY}. > Did you mean "history"?`,
    ],
    [withEnding({ safety: true }), '"safety" is not known in ending "done". > Did you mean "safe"?'],
    [
      aScenario({ setting: { salesPrompt: { text: 'x', shownAt: ['the-plate'], showAt: [] } } }),
      '"showAt" is not known in "salesPrompt" in "setting". > Did you mean "shownAt"?',
    ],
  ])('is told with the nearest name that is: %#', (scenario, told) => {
    expect(words(scenario)).toEqual([`unknown-key: ${told}`]);
  });

  it.each([
    [
      withCustomer({ state: { mood: 3 } }),
      '"mood" is not known in "state" in "customer". > Known here: trust, heat, patience, usual.',
    ],
    [
      withEnding({ review: { stars: 3, text: 'x', by: 'y' } }),
      '"by" is not known in "review" in ending "done". > Known here: stars, text.',
    ],
    [
      aScenario({ aftermath: [{ says: 'x', quickly: true }] }),
      '"quickly" is not known in aftermath entry 1. > Known here: if, says, effects.',
    ],
  ])('is told with all that is known there when nothing is near: %#', (scenario, told) => {
    expect(words(scenario)).toEqual([`unknown-key: ${told}`]);
  });

  it('is told once for each key, not once for the group', () => {
    expect(words(aScenario({ aaaaaaaa: 1, summery: 'x' })).map((line) => line.split(' is ')[0])).toEqual([
      'unknown-key: "aaaaaaaa"',
      'unknown-key: "summery"',
    ]);
  });

  it('is told even when it is a name every object has by birth', () => {
    expect(words(withBeat({ toString: 'x' }))[0]).toContain('"toString" is not known in beat "the-plate".');
  });
});

describe('something left out', () => {
  it.each(['format', 'id', 'title', 'customer', 'start', 'beats', 'endings'])('is told for the file: %s', (key) => {
    expect(words(without(aScenario(), key))).toEqual([`missing: The file has no "${key}". > Add "${key}".`]);
  });

  it.each([
    [
      withCustomer({ needs: [{ id: 'plate', text: 'x' }] }),
      'Need "plate" in "customer" has no "metWhen". > Add "metWhen".',
    ],
    [aScenario({ beats: { 'the-plate': { replies: [aReply()] } } }), 'Beat "the-plate" has no "says". > Add "says".'],
    [aScenario({ beats: { 'the-plate': { says: 'x' } } }), 'Beat "the-plate" has no "replies". > Add "replies".'],
    [
      withBeat({ replies: [without(aReply(), 'text')] }),
      `Reply "own-it" in beat "the-plate" has no "text". > Add "text".`,
    ],
    [withBeat({ replies: [without(aReply(), 'id')] }), 'Reply 1 in beat "the-plate" has no "id". > Add "id".'],
    [withCustomer({ emotion: { text: 'low' } }), '"emotion" in "customer" has no "root". > Add "root".'],
    [
      aScenario({ interrupts: [{ id: 'phone', if: { left: true }, beat: 'the-plate' }] }),
      'Interrupt "phone" has no "then". > Add "then".',
    ],
    [aScenario({ vars: { minutes: { max: 3 } } }), 'Variable "minutes" has no "min". > Add "min".'],
    [aScenario({ lint: [{ rule: 'markup', at: 'title' }] }), 'Item 1 in "lint" has no "why". > Add "why".'],
    [aScenario({ demo: [{ title: 'Met badly' }] }), 'Demo 1 has no "replies". > Add "replies".'],
    [
      aScenario({ moment: { promises: [{ id: 'hot', metWhen: { left: false } }] } }),
      'Promise "hot" in "moment" has no "text". > Add "text".',
    ],
    [withCustomer({ history: [{ label: 'Visits' }] }), 'History card 1 in "customer" has no "text". > Add "text".'],
    [withCustomer({ variants: [{ arrives: 'glad' }] }), 'Variant 1 in "customer" has no "id". > Add "id".'],
  ])('is told for the smallest thing around it, by its name or place: %#', (scenario, told) => {
    expect(words(scenario)).toEqual([`missing: ${told}`]);
  });
});

describe('a value of the wrong kind', () => {
  it.each([
    [aScenario({ title: 7 }), '"title" should be text in double quotes. > Write text in double quotes.'],
    [
      withCustomer({ state: { trust: 'low' } }),
      '"trust" in "state" in "customer" should be a number. > Write a number.',
    ],
    [aScenario({ minutes: 2.5 }), '"minutes" should be a whole number. > Write a whole number.'],
    [aScenario({ ready: 'yes' }), '"ready" should be true or false. > Write true or false.'],
    [aScenario({ customer: 'Mr Adeyemi' }), '"customer" should be a group in { }. > Write a group in { }.'],
    [aScenario({ beats: [] }), '"beats" should be a group in { }. > Write a group in { }.'],
    [withBeat({ replies: aReply() }), '"replies" in beat "the-plate" should be a list in [ ]. > Write a list in [ ].'],
    [aScenario({ summary: null }), '"summary" should be text in double quotes. > Write text in double quotes.'],
    [aScenario({ goals: [1] }), 'Item 1 in "goals" should be text in double quotes. > Write text in double quotes.'],
    [
      withReply({ add: { late: 1.5 } }),
      `"late" in "add" in ${IN_REPLY} should be a whole number. > Write a whole number.`,
    ],
  ])('is told with the kind that belongs there: %#', (scenario, told) => {
    expect(words(scenario)).toEqual([`wrong-type: ${told}`]);
  });
});

describe('a word that is not known', () => {
  it.each([
    [
      aScenario({ channel: 'fone' }),
      '"fone" is not a word for "channel". > Did you mean "phone"? Known: counter, phone, chat, email, social, video.',
    ],
    [
      aScenario({ channel: 'pigeon' }),
      '"pigeon" is not a word for "channel". > Use one of: counter, phone, chat, email, social, video.',
    ],
    [
      aScenario({ channel: ['phone'] }),
      '"[...]" is not a word for "channel". > Use one of: counter, phone, chat, email, social, video.',
    ],
    [
      withCustomer({ arrives: 'furios' }),
      '"furios" is not a word for "arrives" in "customer". > Did you mean "furious"? Known: furious, angry, worried, wary, fine, glad.',
    ],
    [
      withBeat({ phase: 'Work' }),
      '"Work" is not a word for "phase" in beat "the-plate". > Did you mean "work"? Known: open, work, close.',
    ],
    [
      withReply({ questionType: 'needs' }),
      `"needs" is not a word for "questionType" in ${IN_REPLY}. > Did you mean "need"? Known: need, solution, satisfaction, servicing.`,
    ],
    [
      withBeat({ step: 'respond-quickly' }),
      '"respond-quickly" is not a word for "step" in beat "the-plate". > Use one of: ask, read, respond, solveAndCheck, log.',
    ],
    [
      aScenario({ moment: { stage: 'forth' } }),
      '"forth" is not a word for "stage" in "moment". > Use one of: lessThanZero, zero, first, second, ultimate, third.',
    ],
    [
      withEnding({ expects: 'medium' }),
      '"medium" is not a word for "expects" in ending "done". > Use one of: misery, mediocre, magic.',
    ],
    [aScenario({ length: 'long' }), '"long" is not a word for "length". > Use one of: moment, short, full.'],
  ])('is told with the nearest and with all that are: %#', (scenario, told) => {
    expect(words(scenario)).toEqual([`unknown-word: ${told}`]);
  });

  it.each([
    ['moves', { moves: ['apologize'] }, '"apologize" is not a word for item 1 in "moves"', 'Did you mean "apologise"?'],
    [
      'faces',
      { reaction: { face: 'joyful' } },
      '"joyful" is not a word for "face" in "reaction"',
      'Use one of: furious,',
    ],
    ['gestures', { reaction: { gesture: 'crossarms' } }, '"crossarms" is not a word for', 'Did you mean "cross-arms"?'],
  ])('is told for %s, whose lists are long', (_, over, told, cure) => {
    const [line = ''] = words(withReply(over));
    expect(line).toContain(told);
    expect(line).toContain(cure);
  });
});

describe('the version of the format', () => {
  it.each([2, 3, 10])('sends a file of format %i to a newer Turnaround', (format) => {
    expect(words(aScenario({ format }))).toEqual([
      `newer-format: This file is written in format ${format}; this version reads format 1. > Open it with a newer version of Turnaround.`,
    ]);
  });

  it.each(['service-scenario/2', 'service-scenario/17'])('sends a file of "%s" there too', (format) => {
    expect(words(aScenario({ format }))).toEqual([
      `newer-format: This file is written in format "${format}"; this version reads format 1. > Open it with a newer version of Turnaround.`,
    ]);
  });

  it('says nothing else of a file of a newer format, which may hold what nobody here knows', () => {
    const newer = { format: 2, titel: 1, nodes: {}, endings: [], customer: 'Ines', moment: { stage: 'fourth' } };
    expect(words(newer).map((line) => line.split(':')[0])).toEqual(['newer-format']);
    expect(words(aScenario({ format: 'one', titel: 1 })).map((line) => line.split(':')[0])).toEqual([
      'unknown-format',
      'unknown-key',
    ]);
  });

  it('sends a file of the older draft to be migrated, where it was not on the way in', () => {
    expect(words({ format: 'service-scenario/1', id: 'cold-waffles', nodes: {} })).toEqual([
      'older-format: This file is written in the older format "service-scenario/1"; format 1 is read here. > Bring it to format 1: turnaround migrate FILE.',
    ]);
  });

  it.each([
    [0],
    [-1],
    ['one'],
    ['1'],
    [true],
    [null],
    ['service-scenario/0'],
    ['service-scenario/'],
    ['service-scenario/2/3'],
    ['service-scenario/1.5'],
  ])('does not know %j', (format) => {
    expect(words(aScenario({ format }))).toEqual([
      `unknown-format: "${String(format)}" is not a format this version knows. > Write "format": 1.`,
    ]);
  });
});

describe('a name', () => {
  const cure = 'Use at most 80 small letters, digits and single dashes, and start with a letter: own-it.';

  it.each(['Own-it', 'own it', 'own_it', '1st', '-own', 'own-', 'own--it', 'größe', ''])('cannot be %j', (id) => {
    expect(words(withReply({ id }))[0]).toBe(
      `bad-name: "${id}" cannot be a name in reply "${id}" in beat "the-plate". > ${cure}`,
    );
  });

  it.each(['a', 'own-it', 'a1-2b', 'x'.repeat(80)])('can be %j', (id) => {
    expect(words(withReply({ id }))).toEqual([]);
  });

  it('may have 80 characters and not 81', () => {
    expect(words(aScenario({ id: 'x'.repeat(81) }))).toEqual([
      'too-long: "id" is longer than 80 characters. > Shorten it.',
    ]);
  });

  it.each([
    ['beats', { beats: { The_Plate: aBeat() }, start: 'the-plate' }, 'The_Plate'],
    ['endings', { endings: { 'all done': { says: 'x' } } }, 'all done'],
    ['vars', { vars: { Late: false } }, 'Late'],
  ])('of %s is a key, and is told like any other name', (group, over, name) => {
    expect(words(aScenario(over))).toEqual([`bad-name: "${name}" cannot be a name in "${group}". > ${cure}`]);
  });

  it('of a variable may have capital letters inside', () => {
    expect(words(withReply({ set: { toldTime: true } }, { vars: { toldTime: false, 'told-Time2': false } }))).toEqual(
      [],
    );
  });

  it('of a language is the code of a language', () => {
    expect(words(aScenario({ language: 'English' }))).toEqual([
      'bad-language: "English" is not the code of a language. > Write its short code: en, de, pt-BR.',
    ]);
    for (const language of ['en', 'pt-BR', 'gsw', 'zh-Hant-TW']) expect(words(aScenario({ language }))).toEqual([]);
  });
});

describe('a limit', () => {
  it.each([
    [
      withReply({ scores: { empathy: 5, advice: 3 } }),
      `"empathy" in "scores" in ${IN_REPLY} must be at most 4.`,
      'at most 4',
    ],
    [
      withReply({ scores: { empathy: 3, advice: -1 } }),
      `"advice" in "scores" in ${IN_REPLY} must be at least 0.`,
      'at least 0',
    ],
    [withReply({ effort: 4 }), `"effort" in ${IN_REPLY} must be at most 3.`, 'at most 3'],
    [withReply({ effects: { trust: 16 } }), `"trust" in "effects" in ${IN_REPLY} must be at most 15.`, 'at most 15'],
    [withReply({ effects: { heat: -16 } }), `"heat" in "effects" in ${IN_REPLY} must be at least -15.`, 'at least -15'],
    [
      withBeat({ says: { text: 'x', effects: { patience: 16 } } }),
      '"patience" in "effects" in "says" in beat "the-plate" must be at most 15.',
      'at most 15',
    ],
    [
      aScenario({ aftermath: [{ says: 'x', effects: { trust: -41 } }] }),
      '"trust" in "effects" in aftermath entry 1 must be at least -40.',
      'at least -40',
    ],
    [withCustomer({ cares: { speed: 1.31 } }), '"speed" in "cares" in "customer" must be at most 1.3.', 'at most 1.3'],
    [
      withCustomer({ cares: { advice: 0.69 } }),
      '"advice" in "cares" in "customer" must be at least 0.7.',
      'at least 0.7',
    ],
    [withCustomer({ state: { heat: 101 } }), '"heat" in "state" in "customer" must be at most 100.', 'at most 100'],
    [withEnding({ cap: 100.5 }), '"cap" in ending "done" must be at most 100.', 'at most 100'],
    [
      withEnding({ review: { stars: 0, text: 'x' } }),
      '"stars" in "review" in ending "done" must be at least 1.',
      'at least 1',
    ],
    [aScenario({ difficulty: 6 }), '"difficulty" must be at most 5.', 'at most 5'],
    [aScenario({ minutes: 0 }), '"minutes" must be at least 1.', 'at least 1'],
  ])('on a number is told with the number allowed: %#', (scenario, told, cure) => {
    expect(words(scenario)).toEqual([`out-of-range: ${told} > Choose a number that is ${cure}.`]);
  });

  it.each([
    withReply({ scores: { empathy: 0, advice: 4, noHardSell: 0 } }),
    withReply({ effort: 3, effects: { trust: 15, heat: -15, patience: 0 } }),
    aScenario({ aftermath: [{ says: 'x', effects: { trust: -40, heat: 40 } }] }),
    withCustomer({ cares: { empathy: 0.7, advice: 1.3 }, state: { trust: 0, heat: 100 } }),
    aScenario({ minutes: 120, difficulty: 5 }),
  ])('may be reached: %#', (scenario) => {
    expect(words(scenario)).toEqual([]);
  });

  it('on a text is 4,000 characters', () => {
    expect(words(withReply({ text: 'x'.repeat(4000), why: 'x'.repeat(4000) }))).toEqual([]);
    expect(words(withReply({ text: 'x'.repeat(4001) }))).toEqual([
      `too-long: "text" in ${IN_REPLY} is longer than 4000 characters. > Shorten it.`,
    ]);
    expect(words(aScenario({ title: 'x'.repeat(4001) }))).toEqual([
      'too-long: "title" is longer than 4000 characters. > Shorten it.',
    ]);
  });

  it.each([
    [aScenario({ title: '' }), '"title"'],
    [withBeat({ replies: [] }), '"replies" in beat "the-plate"'],
    [withEnding({ says: '' }), '"says" in ending "done"'],
    [aScenario({ demo: [] }), '"demo"'],
    [withCustomer({ variants: [] }), '"variants" in "customer"'],
    [aScenario({ demo: [{ title: 'x', replies: [] }] }), '"replies" in demo 1'],
  ])('forbids what says nothing: %#', (scenario, what) => {
    const upper = what.startsWith('"') ? what : what.charAt(0).toUpperCase() + what.slice(1);
    expect(words(scenario)).toEqual([`empty: ${upper} is empty. > Fill it in, or take it away.`]);
  });

  it('asks a one-of variable for two words', () => {
    expect(words(aScenario({ vars: { hot: ['met'] } }))).toEqual([
      'empty: Variable "hot" has too few entries. > Give it at least 2.',
    ]);
  });
});

describe('many faults at once', () => {
  it('are all told, in file order, and not the first ten', () => {
    const replies = Array.from({ length: 30 }, (_, index) => aReply({ id: `reply-${index}`, effort: 9 }));
    const told = words(withBeat({ replies, phase: 'middle' }, { channel: 'fax', ready: 1 }));
    expect(told).toHaveLength(33);
    expect(told.filter((line) => line.startsWith('out-of-range'))).toHaveLength(30);
    expect(told.findIndex((line) => line.includes('"reply-0"'))).toBe(0);
  });
});

import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { randomPlay } from '../../../../src/core/analysis/strategies';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { compiled, type Authored } from '../../../support/scenarios';
import { at, comments, faults, lost, messages, migration, newer, THIRD_CALL } from './draft';

const { text } = migration(THIRD_CALL);
const OLD = JSON.parse(THIRD_CALL) as Authored;

const BEATS = [
  'this-is-the-third',
  'last-time-they-asked',
  'someones-used-it-already',
  'so-tomorrow',
  'but-my-phone-dies',
  'so-how-do-i',
  'fine-and-the-plastic',
  'is-there-anything-that',
  'i-asked-if-id',
  'this-cash-code',
  'the-hotels-written-back',
  'wait-my-app-says',
  'can-i-ask-you',
  'i-cant-write-all',
  'right-i-think-thats',
];

const BROUGHT: readonly string[] = [
  'The newer format has no place for "alsoKnownAs", so it stands in a comment.',
  'The newer format has no place for "startClass", so it stands in a comment.',
  'The remark in brackets was taken out of "callMe", which stands in what people say.',
  'The newer format has no place for "portrait", so it stands in a comment.',
  '"angry" was taken as the feeling underneath, since it is named first.',
  'The need "safe" did not say when it is met; now that hangs on the customer staying to the end.',
  'The need "pay" did not say when it is met; now that hangs on "canPay".',
  'The need "card" did not say when it is met; now that hangs on the customer staying to the end.',
  'The need "heard" did not say when it is met; now that hangs on the customer staying to the end.',
  'Names that were mere codes, or could not be names, are others now (65 times).',
  'What a "note" showed on screen became a line of its own (2 times).',
  'The newer format has no place for "recovery", so it stands in a comment (3 times).',
  'The newer format has no place for "sellTemptation", so it stands in a comment (4 times).',
  'The sales prompt is on screen here by itself, so the line that said it is a comment now.',
  'The "x" of an aftermath entry moved the feeling and moves trust now (7 times).',
  'The class "misery" of an ending became what it expects, with a "cap" of 39 (2 times).',
  'The newer format has no place for "resolution", so it stands in a comment (5 times).',
  'The newer format has no place for "zmot", so it stands in a comment (5 times).',
  '"broken" became a list of what the aftermath punishes with 10 points or more.',
  'Endings ask for the feeling after the aftermath only, so "talkMin" became "feeling", less what "broken" takes.',
  'The class "mediocre" of an ending became what it expects, with a "cap" of 64.',
  'The newer format has no place for "debrief", so it stands in a comment.',
  'The key was taken as a draft, as long as no panel has rated the replies.',
  'The newer format has no place for "raters", so it stands in a comment.',
  'The newer format has no place for "method", so it stands in a comment.',
  'The newer format has no place for "note", so it stands in a comment.',
];

/** All numbers of a value, and those in comments. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
const commented = (
  comments(text)
    .join('\n')
    .match(/(?<=: |^was )-?\d+(\.\d+)?$/gm) ?? []
).map(Number);
const count = (all: readonly number[], one: number): number => all.filter((other) => other === one).length;

describe('the draft of the third call', () => {
  it('is read and checked without a single error or warning', () => {
    expect(readScenario(text).ok).toBe(true);
    expect(faults(THIRD_CALL)).toEqual([]);
  });

  it('loses no text: each is a value still, or a name, or stands in a comment', () => {
    // The customer speaks where nobody else is named, and a critical moment is a key of its own.
    expect([...new Set(lost(OLD, text))].toSorted()).toEqual(['critical', 'customer']);
    expect(at(THIRD_CALL, 'moment', 'critical')).toBe(true);
  });

  it('loses no number', () => {
    const [old, now] = [numbersIn(OLD), [...numbersIn(parse(text)), ...commented]];
    const fewer = [...new Set(old)].filter((one) => count(now, one) < count(old, one));
    expect(fewer).toEqual([]);
  });

  it('loses no name of a flag or of a node', () => {
    expect(Object.keys(at(THIRD_CALL, 'vars') as Authored)).toEqual(Object.keys(OLD['flags'] as Authored));
    const said = comments(text);
    const missing = Object.keys(OLD['nodes'] as Authored).filter((node) => !said.includes(`was "${node}"`));
    expect(missing).toEqual([]);
  });

  it('keeps the order of beats, replies and endings', () => {
    type Told = Record<string, { readonly replies: readonly { readonly text: string }[] }>;
    const replies = (all: unknown) => Object.values(all as Told).map((one) => one.replies.map((reply) => reply.text));
    expect(replies(at(THIRD_CALL, 'beats'))).toEqual(replies(OLD['nodes']));
    expect(Object.keys(at(THIRD_CALL, 'endings') as Authored)).toEqual(
      (OLD['endings'] as readonly { readonly id: string }[]).map(({ id }) => id),
    );
  });

  it('calls beats by their first words, and leads every reply where it led', () => {
    expect(Object.keys(at(THIRD_CALL, 'beats') as Authored)).toEqual(BEATS);
    expect(at(THIRD_CALL, 'start')).toBe('this-is-the-third');
    expect(at(THIRD_CALL, 'setting', 'salesPrompt', 'shownAt')).toEqual(['is-there-anything-that']);
    expect(at(THIRD_CALL, 'beats', 'so-how-do-i', 'replies', 0, 'next')).toBe('fine-and-the-plastic');
    expect(at(THIRD_CALL, 'beats', 'the-hotels-written-back', 'replies', 0, 'next')).toEqual([
      { if: { falsePromise: true }, to: 'wait-my-app-says' },
      { to: 'can-i-ask-you' },
    ]);
  });

  it('asks of its endings what the draft asked, as far as format 1 can', () => {
    expect(at(THIRD_CALL, 'endings', 'sweet-but-broken')).toEqual({
      if: {
        all: [{ any: [{ wrongAddress: true }, { codeLapsed: true }, { short: true }] }, { feeling: { atLeast: 25 } }],
      },
      cap: 39,
      expects: 'misery',
      title: 'Lovely call, bad weekend',
      says: 'She told her daughter how nice you were. Then the plan failed.',
      review: { stars: 2, text: 'Really kind on the phone. Shame none of it worked.' },
    });
    expect(at(THIRD_CALL, 'endings', 'cold', 'if')).toBeUndefined();
  });

  it('plays to an ending, whatever is said, and reaches each of them', () => {
    const program = compiled(text);
    const ends = new Set<string>();
    for (let run = 0; run < 400; run += 1) {
      const { outcome } = randomPlay(program, 0, 11, run).state;
      ends.add(outcome === null ? 'none' : (program.endings[outcome.ending]?.id ?? 'none'));
    }
    expect([...ends].toSorted()).toEqual(['cold', 'left', 'magic', 'steadied', 'sweet-but-broken']);
  });

  it('is laid out as the samples are: two spaces, a reply in a few full lines', () => {
    expect(text).toContain(
      [
        '        { "id": "i-do-apologise-for" /* was "n1c" */, "text": "I do apologise for any trouble that\'s caused you, Ms Carvalho. Let me take you through security first. Then I can have a look at what\'s gone on today.",',
        '          "moves": ["apologise", "procedure"], "scores": { "empathy": 2, "advice": 2 }, "behaviours": { "offScript": -1 },',
        '          "reaction": { "cue": "a short, hard laugh", "says": "Security. Of course." },',
        '          "effect": "To her this sounds like call one and call two.", "why": "A polite script. Nothing in it shows that you read a word about her.",',
        '          "tryInstead": "Show one fact you already know, so she can stop repeating it.",',
        '          "next": "last-time-they-asked" },',
      ].join('\n'),
    );
    const whole = [
      '$schema',
      'format',
      'id',
      'title',
      'version',
      'language',
      'summary',
      'industry',
      'channel',
      'minutes',
    ];
    expect(Object.keys(newer(THIRD_CALL)).slice(0, 10)).toEqual(whole);
    expect(text.endsWith('\n}\n')).toBe(true);
  });

  it('tells each thing that was only approximated, once, in the order of the older file', () => {
    const { findings } = migration(THIRD_CALL);
    const kinds = new Set(findings.map(({ rule, gate, severity }) => `${rule} ${gate} ${severity}`));
    expect([...kinds]).toEqual(['migrated polished hint']);
    expect(messages(THIRD_CALL).filter((message) => !message.startsWith('The move'))).toEqual(BROUGHT);
    expect(messages(THIRD_CALL).filter((message) => message.startsWith('The move'))).toHaveLength(17);
  });

  it('places each hint on the words of the older file it is about', () => {
    const lines = THIRD_CALL.split('\n');
    const marked = migration(THIRD_CALL).findings.map(({ at: { line, column, endLine, endColumn } }) =>
      line === endLine ? lines[line - 1]?.slice(column - 1, endColumn - 1) : 'several lines',
    );
    expect(marked).toContain('"Ms Carvalho (she will say if first name is fine)"');
    expect(marked).toContain('"portrait"');
    expect(marked).toContain('"warmth"');
    expect(marked).toContain('50');
  });
});

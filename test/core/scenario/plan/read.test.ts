import { describe, expect, it } from 'vitest';
import { MOST_PEOPLE as ROOM_HOLDS } from '../../../../src/core/room/facts';
import { readPlan } from '../../../../src/core/scenario/plan/read';
import { MOST_PEOPLE, plan } from '../../../../src/core/scenario/plan/shape';
import { DEEPEST } from '../../../../src/core/scenario/read/syntax';
import { knownKeys } from '../../../../src/core/scenario/shape/keys';
import type { Authored } from '../../../support/scenarios';
import {
  aDebrief,
  aLeague,
  aPlan,
  aPlay,
  aRewrite,
  aTell,
  EVERY_STEP,
  planFindings,
  planOf,
  someCards,
  teamPlan,
} from './support';

/** What the reader finds, before anything is held against stories. */
function faults(file: Authored | string): readonly string[] {
  const reading = readPlan(typeof file === 'string' ? file : JSON.stringify(file, null, 2));
  return reading.ok ? [] : reading.fault.map(({ rule, path, message, fix }) => `${rule} ${path}: ${message} > ${fix}`);
}

const without = (step: Authored, key: string): Authored =>
  Object.fromEntries(Object.entries(step).filter(([name]) => name !== key));

const words = (count: number): string => 'x'.repeat(count);

describe('a plan', () => {
  it('is read as it is written, comments aside, with what was left out filled in', () => {
    const file = planOf(...EVERY_STEP);
    const reading = readPlan(`// by hand\n${JSON.stringify(file)}`);
    const steps = EVERY_STEP.map((step) => ({ notes: [], ...step }));
    expect(reading.ok && reading.value.plan).toEqual({ ...file, steps });
    const small = readPlan(JSON.stringify(planOf(aPlay(), aRewrite(), without(aDebrief(), 'questions'))));
    expect(small.ok && small.value.plan.steps).toMatchObject([
      { stops: [], notes: [] },
      { words: 20, seconds: 120 },
      { questions: [] },
    ]);
  });

  it.each<readonly [string, Authored | string, string]>([
    [
      'an activity it does not know',
      planOf(aPlay({ do: 'pley' })),
      'unknown-word steps/play/do: "pley" is not a word for "do" in step "play". > Did you mean "play"? Known: tell, play, relay, spot, rewrite, league, debrief, rules, cards.',
    ],
    [
      'an activity like no other',
      planOf(aPlay({ do: 'juggle' })),
      'unknown-word steps/play/do: "juggle" is not a word for "do" in step "play". > Use one of: tell, play, relay, spot, rewrite, league, debrief, rules, cards.',
    ],
    [
      'a step without one',
      planOf(without(aPlay(), 'do')),
      'missing steps/play/do: Step "play" has no "do". > Add "do".',
    ],
    ['a list for an activity', planOf(aPlay({ do: ['play'] })), 'unknown-word steps/play/do: "[...]" is not a word'],
    ['a step that is a word', planOf('play'), 'wrong-type steps/1: Step 1 should be a group in { }.'],
    ['steps in a group', aPlan({ steps: {} }), 'wrong-type steps: "steps" should be a list in [ ].'],
    ['no steps', aPlan({ steps: [] }), 'empty steps: "steps" is empty.'],
    [
      'too many steps',
      planOf(...Array.from({ length: 41 }, (_, place) => aTell({ id: `tell-${place}` }))),
      'too-large steps: "steps" has more than 40 entries. > Take some away.',
    ],
    [
      'a step without a story',
      planOf(without(aPlay(), 'scenario')),
      'missing steps/play/scenario: Step "play" has no "scenario".',
    ],
    [
      'a step without an end',
      planOf(without(aPlay(), 'minutes')),
      'missing steps/play/minutes: Step "play" has no "minutes".',
    ],
    [
      'a key that goes with another activity',
      planOf(aTell({ stops: ['the-plate'] })),
      'unknown-key steps/tell/stops: "stops" is not known in step "tell". > It does not go with the other keys here: take it away, or them.',
    ],
    [
      'a key misspelt',
      planOf(aPlay({ stop: [] })),
      'unknown-key steps/play/stop: "stop" is not known in step "play". > Did you mean "stops"?',
    ],
    ['a key it does not know', aPlan({ author: 'me' }), 'unknown-key author: "author" is not known in the file.'],
    [
      'a name with a space',
      planOf(aPlay({ id: 'The play' })),
      'bad-name steps/The play/id: "The play" cannot be a name in step "The play".',
    ],
    [
      'a slide too long for the wall',
      planOf(aTell({ slides: [words(121)] })),
      'too-long steps/tell/slides/1: Item 1 in "slides" in step "tell" is longer than 120 characters.',
    ],
    [
      'an empty slide',
      planOf(aTell({ slides: [''] })),
      'empty steps/tell/slides/1: Item 1 in "slides" in step "tell" is empty.',
    ],
    ['no slide', planOf(aTell({ slides: [] })), 'empty steps/tell/slides: "slides" in step "tell" is empty.'],
    [
      'a question too long for the wall',
      planOf(aDebrief({ questions: [words(91)] })),
      'too-long steps/debrief/questions/1:',
    ],
    ['something asked too long for the wall', planOf(someCards({ ask: words(121) })), 'too-long steps/cards/ask:'],
    [
      'no minutes',
      planOf(aPlay({ minutes: 0 })),
      'out-of-range steps/play/minutes: "minutes" in step "play" must be at least 1.',
    ],
    [
      'half a minute',
      planOf(aPlay({ minutes: 1.5 })),
      'wrong-type steps/play/minutes: "minutes" in step "play" should be a whole number.',
    ],
    [
      'minutes in words',
      planOf(aPlay({ minutes: 'five' })),
      'wrong-type steps/play/minutes: "minutes" in step "play" should be a number.',
    ],
    [
      'a league of one story',
      planOf(aLeague({ scenarios: ['warm-tea'] })),
      'empty steps/league/scenarios: "scenarios" in step "league" has too few entries. > Give it at least 2.',
    ],
    ['a reply of no words', planOf(aPlay(), aRewrite({ words: 0 })), 'out-of-range steps/rewrite/words:'],
    [
      'one person',
      aPlan({ people: { from: 1, to: 4 } }),
      'out-of-range people/from: "from" in "people" must be at least 2.',
    ],
    [
      'more people than a room holds',
      aPlan({ people: { from: 2, to: MOST_PEOPLE + 1 } }),
      `out-of-range people/to: "to" in "people" must be at most ${MOST_PEOPLE}.`,
    ],
    [
      'another format',
      aPlan({ format: 2 }),
      'newer-format format: This file is written in format 2; this version reads format 1.',
    ],
    ['no format', without(aPlan(), 'format'), 'missing format: The file has no "format".'],
  ])('with %s is refused, with the place and the cure', (_, file, fault) => {
    expect(faults(file).map((one) => one.slice(0, fault.length))).toContain(fault);
  });

  it.each([
    ['a slide', aTell({ slides: [words(120)] })],
    ['a question', aDebrief({ questions: [words(90)] })],
    ['something asked', someCards({ ask: words(120) })],
    ['the longest step', aPlay({ minutes: 180 })],
    ['forty steps', null],
  ])('may have %s as long as can be', (_, step) => {
    const steps = step === null ? Array.from({ length: 40 }, (_one, place) => aTell({ id: `tell-${place}` })) : [step];
    expect(faults(planOf(...steps))).toEqual([]);
  });

  it.each([
    ['a key twice', '{ "steps": [], "steps": [] }', 'duplicate-key'],
    ['a forbidden key', '{ "steps": [{ "__proto__": {} }] }', 'forbidden-key'],
    ['brackets too deep', '{"steps":'.repeat(DEEPEST + 1), 'too-deep'],
    ['a list beyond measure', `{ "steps": [${'0,'.repeat(2000)}0] }`, 'too-large'],
    ['no end', '{ "steps": [', 'not-json'],
    ['nothing in it', '', 'not-json'],
  ])('with %s is refused as a scenario would be', (_, text, rule) => {
    expect(faults(text).some((fault) => fault.startsWith(`${rule} `))).toBe(true);
  });

  it('with hidden writing direction or markup is read, with a remark, and without the hidden signs', () => {
    const file = planOf(aTell({ slides: ['\u202Ax <b>'] }), aPlay());
    expect(planFindings(file).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'markup steps/tell/slides/1',
      'bidi-control steps/tell/slides/1',
    ]);
    expect(teamPlan(file).steps[0]).toMatchObject({ slides: ['x <b>'] });
  });

  it('is for no more people than a room holds', () => {
    expect(MOST_PEOPLE).toBe(ROOM_HOLDS);
  });
});

describe('the keys known in a plan', () => {
  it('are those of the file, and in a step those of every activity', () => {
    expect(knownKeys([], plan)).toEqual(['$schema', 'format', 'id', 'title', 'summary', 'minutes', 'people', 'steps']);
    expect(knownKeys(['steps', 0], plan)).toEqual(
      expect.arrayContaining(['id', 'do', 'slides', 'stops', 'variant', 'of', 'words', 'questions', 'ask']),
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../../src/core/analysis/analysis';
import type { Diagnostic } from '../../../src/core/model/diagnostic';
import { lint } from '../../../src/core/rules/lint';
import type { Rule } from '../../../src/core/rules/rule';
import { RULES } from '../../../src/core/rules/rules';
import { storyOf, type Story } from '../../../src/core/rules/story';
import { compileScenario } from '../../../src/core/scenario/compile/compile';
import { readScenario } from '../../../src/core/scenario/read/read';
import { everythingText } from '../../support/scenarios';
import { codesOf, toldOf } from './told';

/**
 * Small stories with one planted fault each, written from what trainers get wrong and not from how the rules look for it. Their
 * first lines say which codes the fault must raise and how it is mended: `// mend after "a": this => that` writes that in place
 * of the first "this" behind the first `"a"` of the story.
 */
const PLANTED = 'test/fixtures/faults';
const CLEAN = 'test/fixtures/clean';

/** Faults that are not found yet. Whoever teaches a rule to find one takes it out here. */
const MISSED: ReadonlySet<string> = new Set(['answer-to-the-other-line', 'more-than-allowed']);

/** What is said of clean stories without reason. Whoever mends the rule takes it out here. */
const FALSE_ALARMS: Readonly<Record<string, readonly string[]>> = {};

interface Planted {
  readonly name: string;
  readonly text: string;
  readonly codes: readonly string[];
  readonly mended: string;
}

const namesIn = (folder: string): readonly string[] => readdirSync(folder).map((file) => file.replace('.json', ''));
const textIn = (folder: string, name: string): string => readFileSync(`${folder}/${name}.json`, 'utf8');

function plantedOf(name: string): Planted {
  const text = textIn(PLANTED, name);
  const codes = (/^\/\/ plants: (.+)$/m.exec(text)?.[1] ?? '').split(', ');
  const mends = [...text.matchAll(/^\/\/ mend(?: after (\S+))?: (.+) => (.+)$/gm)];
  return { name, text, codes, mended: mends.reduce(mendedBy, text) };
}

function mendedBy(text: string, [, anchor, from = '', to = '']: RegExpMatchArray): string {
  const story = text.indexOf('\n{');
  const start = anchor === undefined ? story : text.indexOf(anchor, story);
  const at = text.indexOf(from, start);
  if (start < 0 || at < 0) throw new Error(`Nothing to mend: ${from}`);
  return `${text.slice(0, at)}${to === '(nothing)' ? '' : to}${text.slice(at + from.length)}`;
}

const ALL = namesIn(PLANTED).map(plantedOf);
const FOUND = ALL.filter(({ name }) => !MISSED.has(name));
const LOOKING = new Map(RULES.filter(({ find }) => find !== null).map((rule) => [rule.code, rule]));
const TOLD_BY_PLAY = FOUND.flatMap((planted) =>
  planted.codes.flatMap((code) => (LOOKING.has(code) ? [{ ...planted, code, rule: LOOKING.get(code) as Rule }] : [])),
);

/** One story for all its runs, so that it is played only once. */
function playedOnce(text: string): Story {
  const reading = readScenario(text);
  if (!reading.ok) throw new Error(reading.fault.map(({ message }) => message).join('\n'));
  const program = compileScenario(reading.value.scenario);
  return storyOf(reading.value.scenario, reading.value.source, program, analysisOf(program));
}

/** What is looked for: the planted, and all of the *plays* gate; an argument is only idle once every rule has looked. */
const rulesOf = (codes: readonly string[]): readonly Rule[] =>
  codes.includes('idle-argument') ? RULES : RULES.filter(({ code, gate }) => gate === 'plays' || codes.includes(code));
const ofPlays = (told: readonly Diagnostic[]): readonly string[] =>
  [...new Set(told.filter(({ gate }) => gate === 'plays').map(({ rule }) => rule))].toSorted();
const graverThanHint = (told: readonly Diagnostic[]): readonly string[] =>
  told.filter(({ severity }) => severity !== 'hint').map(({ rule, path }) => `${rule} at ${path}`);

describe('planted faults', () => {
  it.each(FOUND)('$name is told in each of its codes, and play is told of nothing else', ({ text, codes }) => {
    const told = toldOf(text, rulesOf(codes));
    expect(told.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...codes]));
    const others = ofPlays(told).filter((code) => !codes.includes(code));
    expect(others).toEqual([]);
    expect(told.filter(({ fix, message }) => fix === '' || message === '')).toEqual([]);
  });

  it.each(FOUND)('$name is silent once it is mended', ({ mended, codes }) => {
    const told = toldOf(mended, rulesOf(codes));
    expect(ofPlays(told)).toEqual([]);
    expect(told.filter(({ rule }) => codes.includes(rule))).toEqual([]);
  });

  it.each(TOLD_BY_PLAY)('$name: without its rule, $code is missed', ({ text, code, rule }) => {
    const story = playedOnce(text);
    const isTold = (rules: readonly Rule[]) => lint(story, rules).some((one) => one.rule === code);
    const others = rulesOf([code]).filter((one) => one !== rule);
    expect([isTold([rule]), isTold(others)]).toEqual([true, false]);
  });

  it.each(ALL.filter(({ name }) => MISSED.has(name)))('$name is not found yet', ({ text, codes }) => {
    const told = codesOf(text, rulesOf(codes));
    expect(codes.filter((code) => told.includes(code))).toEqual([]);
  });

  it('are found nearly all', () => {
    expect(ALL.length - FOUND.length).toBe(MISSED.size);
    expect(FOUND.length / ALL.length).toBeGreaterThan(0.95);
  });

  it('are many, of many kinds, of all gates', () => {
    const codes = new Set(FOUND.flatMap((planted) => planted.codes));
    const looking = RULES.filter(({ code }) => codes.has(code));
    expect(FOUND.length).toBeGreaterThanOrEqual(60);
    expect(codes.size).toBeGreaterThanOrEqual(50);
    expect(new Set(looking.map(({ gate }) => gate)).size).toBe(3);
    expect(looking).toHaveLength(codes.size);
  });

  it('are known by their names: a small story each, with a note and a mend', () => {
    for (const { name, text, mended } of ALL) {
      expect([name, /^\/\/ plants: [a-z, -]+\n\/\/ (?!mend)/.test(text)]).toEqual([name, true]);
      expect([name, mended === text]).toEqual([name, false]);
      expect([name, text.length < 11_000]).toEqual([name, true]);
    }
  });
});

describe('clean stories', () => {
  const NOT_FAIR = RULES.filter(({ gate }) => gate !== 'fair');
  const clean = namesIn(CLEAN).map((name) => ({ name, text: textIn(CLEAN, name) }));

  it.each(clean)('$name: nothing is said of play, and of words no more than a hint', ({ name, text }) => {
    const told = toldOf(text, NOT_FAIR);
    expect(ofPlays(told)).toEqual(FALSE_ALARMS[name] ?? []);
    expect(graverThanHint(told.filter(({ gate }) => gate !== 'plays'))).toEqual([]);
  });

  it.each(clean.filter(({ text }) => text.includes('"ready": true')))('$name is ready, and fair', ({ text }) => {
    expect(graverThanHint(toldOf(text))).toEqual([]);
  });

  it('the story with every part of the format plays', () => {
    expect(toldOf(everythingText()).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are at least eight, and one of them is ready', () => {
    expect(clean.length).toBeGreaterThanOrEqual(8);
    expect(clean.some(({ text }) => text.includes('"ready": true'))).toBe(true);
  });
});

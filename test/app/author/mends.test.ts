import { describe, expect, it } from 'vitest';
import { edited } from '../../../src/app/author/edits';
import { excerptOf } from '../../../src/app/author/excerpt';
import { findingViews, gateViews } from '../../../src/app/author/findings';
import type { FindingView, Mend } from '../../../src/app/author/reportView';
import type { Diagnostic, Gate, Severity } from '../../../src/core/model/diagnostic';
import { fileOf } from '../../../src/core/rules/example';
import { RULES } from '../../../src/core/rules/rules';
import { inspected } from '../../support/desk';
import { aBeat, aReply, aScenario, type Authored } from '../../support/scenarios';

const textOf = (over: Authored): string => JSON.stringify(aScenario(over), null, 2);
const findingIn = (text: string, rule: string): FindingView => {
  const found = inspected(text, { quick: true }).findings.find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`nothing is said of ${rule}`);
  return found;
};
const mendsIn = (text: string, rule: string): readonly Mend[] => findingIn(text, rule).mends;
const told = ({ path, field }: Mend): string => `${path.join('/')}: ${field.kind}`;

describe('what may be mended', () => {
  it('of a link to nothing: where it leads, out of all there is', () => {
    const [mend, ...others] = mendsIn(
      textOf({ beats: { 'the-plate': aBeat({ replies: [aReply({ next: 'the-bil' })] }) } }),
      'broken-link',
    );
    expect(others).toEqual([]);
    expect(mend).toEqual({
      path: ['beats', 'the-plate', 'replies', 0, 'next'],
      what: '"next" in reply "own-it" in beat "the-plate"',
      field: { kind: 'choice', value: 'the-bil', choices: ['the-plate', 'done', 'end'] },
    });
  });

  it('of a thing or a sound that is not there: which one, out of all there are', () => {
    const text = textOf({
      beats: { 'the-plate': aBeat({ says: { text: 'Look.', props: ['cup', 'plates'], sound: 'cups' } }) },
    });
    const [thing] = mendsIn(text, 'unknown-prop');
    expect(thing?.path).toEqual(['beats', 'the-plate', 'says', 'props', 1]);
    expect(thing?.field.kind === 'choice' && thing.field.choices).toContain('plate');
    const [sound] = mendsIn(text, 'unknown-sound');
    expect(sound?.field.kind === 'choice' && sound.field.choices).toContain('cup-down');
  });

  it('of a way that is not written yet: the same, with nothing chosen', () => {
    const { next: _, ...bare } = aReply();
    const [mend] = mendsIn(textOf({ beats: { 'the-plate': aBeat({ replies: [bare] }) } }), 'missing');
    expect(mend?.field).toEqual({ kind: 'choice', value: '', choices: ['the-plate', 'done', 'end'] });
    const exits = [{ if: { left: true }, to: 'nowhere' }, { to: 'end' }];
    const [listed] = mendsIn(
      textOf({ beats: { 'the-plate': aBeat({ replies: [aReply({ next: exits })] }) } }),
      'broken-link',
    );
    expect(listed?.path.slice(-3)).toEqual(['next', 0, 'to']);
  });

  it('of the first beat, a person, a place, a demo: what can be named there', () => {
    expect(mendsIn(textOf({ start: 'x' }), 'missing-start')[0]?.field).toMatchObject({ choices: ['the-plate'] });
    const person = mendsIn(textOf({ customer: { name: 'A', person: 'nobody' } }), 'unknown-person')[0];
    expect(person?.field.kind === 'choice' && person.field.choices.includes('walter')).toBe(true);
    expect(mendsIn(textOf({ setting: { backdrop: 'nowhere' } }), 'unknown-backdrop')[0]?.path).toEqual([
      'setting',
      'backdrop',
    ]);
  });

  it('of a text that is too long: the text, unless it is far too long for a field', () => {
    const kindsFor = (letters: number): readonly string[] => {
      const beats = { 'the-plate': aBeat({ says: 'x'.repeat(letters) }) };
      return inspected(textOf({ beats }), { quick: true }).findings.flatMap(({ mends }) => mends.map(told));
    };
    expect(kindsFor(4001)).toEqual(['beats/the-plate/says: text']);
    expect(kindsFor(8001)).toEqual([]);
  });

  it('of a word of a closed list: the words', () => {
    const [mend] = mendsIn(textOf({ channel: 'fax' }), 'unknown-word');
    expect(mend?.field).toMatchObject({ kind: 'choice', value: 'fax' });
    expect(mend?.field.kind === 'choice' && mend.field.choices).toContain('phone');
  });

  it('of scores: levels, nothing written where none is', () => {
    const text = textOf({ beats: { 'the-plate': aBeat({ replies: [aReply({ scores: { empathy: 3 } })] }) } });
    const fields = mendsIn(text, 'missing-score').map(({ path, field }) => [path.at(-1), field]);
    expect(fields).toContainEqual(['advice', { kind: 'level', value: null }]);
    const wild = textOf({
      beats: { 'the-plate': aBeat({ replies: [aReply({ scores: { empathy: 7, advice: 2 } })] }) },
    });
    expect(mendsIn(wild, 'out-of-range').map(({ field }) => field)).toEqual([{ kind: 'level', value: null }]);
  });

  it('of a key nobody knows: take it away', () => {
    const mends = mendsIn(textOf({ titel: 'Cold' }), 'unknown-key');
    expect(mends).toEqual([{ path: ['titel'], what: '"titel"', field: { kind: 'removal' } }]);
    const strokes = mendsIn(textOf({ vars: {}, 'a/b': { c: 1 } }), 'unknown-key');
    expect(strokes[0]?.path).toEqual(['a/b']);
  });

  it('of a last way on with a condition: take the condition away', () => {
    const next = [{ if: { left: true }, to: 'end' }];
    const text = textOf({ beats: { 'the-plate': aBeat({ replies: [aReply({ next })] }) } });
    expect(mendsIn(text, 'open-exit').map(told)).toEqual(['beats/the-plate/replies/0/next/0/if: removal']);
  });

  it('of text: the text itself, never a name or a code', () => {
    const [mend] = mendsIn(textOf({ title: '<b>Cold</b>' }), 'markup');
    expect(mend).toEqual({
      path: ['title'],
      what: '"title"',
      field: { kind: 'text', value: '<b>Cold</b>', most: 4000 },
    });
    expect(mendsIn(textOf({ id: 'Not A Name' }), 'bad-name')).toEqual([]);
    expect(mendsIn(textOf({ language: '?' }), 'bad-language')).toEqual([]);
  });

  it('is nothing where the text cannot be told apart into its parts', () => {
    expect(mendsIn('{ "title": "Cold" "id": 1 }', 'not-json')).toEqual([]);
  });
});

describe('a finding of the rules', () => {
  /** Everything the rules say of their own bad examples. */
  const examples = RULES.flatMap((rule) => {
    const text = fileOf(rule.bad);
    return inspected(text).findings.map((found) => ({ text, found }));
  });

  it('comes with its line, its help, and fields whose values are those of the file', () => {
    expect(examples.length).toBeGreaterThan(RULES.length);
    const ruled = examples.filter(({ found }) => RULES.some(({ code }) => code === found.rule));
    expect(ruled.filter(({ found }) => found.help === null)).toEqual([]);
    for (const { text, found } of examples) {
      for (const { path, field } of found.mends) {
        const value = path.reduce<unknown>((inner, key) => (inner as Authored | undefined)?.[key], JSON.parse(text));
        const shown = field.kind === 'removal' || field.value === null ? value : field.value;
        expect(shown || undefined, `${found.rule} ${path.join('/')}`).toEqual(value || undefined);
      }
    }
  });

  it('offers fields that can all be changed, and twelve at most', () => {
    for (const { text, found } of examples) {
      expect(found.mends.length).toBeLessThanOrEqual(12);
      for (const { path, field } of found.mends) {
        const value = { text: 'Something else.', level: 4, choice: 'end', removal: undefined }[field.kind];
        const next = edited(text, { path, value });
        const isSame = field.kind !== 'removal' && field.value === value;
        expect(next === null, `${found.rule} ${path.join('/')}`).toBe(isSame);
      }
    }
  });

  it('about replies beside each other offers all of them', () => {
    const long =
      'I will make three new plates now, with all that you asked for, and bring them out to you myself, hot.';
    const replies = [
      aReply({ text: long }),
      aReply({ id: 'no', text: 'No.' }),
      aReply({ id: 'wait', text: 'Wait here.' }),
    ];
    const found = inspected(textOf({ beats: { 'the-plate': aBeat({ replies }) } })).findings;
    const texts = found.find(({ rule }) => rule === 'uneven-lengths')?.mends.map(({ path }) => path);
    expect(texts?.map((path) => path[3]).toSorted()).toEqual([0, 1, 2]);
    expect(texts?.every((path) => path.at(-1) === 'text')).toBe(true);
  });

  it('keeps its key while the file is changed elsewhere', () => {
    const text = textOf({ title: '<b>a</b>', summary: '<b>b</b>' });
    const keys = inspected(text).findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const later = inspected(text, { edit: { path: ['summary'], value: 'Plain.' } }).findings.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(later));
  });
});

describe('very many findings', () => {
  it('are shown up to 500, the gravest kept in the order of the file, and the others counted', () => {
    const all = Array.from(
      { length: 700 },
      (_, line): Diagnostic => ({
        rule: 'a-rule',
        gate: 'polished',
        severity: line === 699 ? 'error' : line % 2 === 0 ? 'hint' : 'warning',
        at: { line: line + 1, column: 1, endLine: line + 1, endColumn: 2 },
        path: '',
        message: 'Hm.',
        fix: 'Look.',
      }),
    );
    const { findings, untold } = findingViews(all, [], null);
    expect([findings.length, untold]).toEqual([500, 200]);
    const counts = ['error', 'warning', 'hint'].map(
      (word) => findings.filter(({ severity }) => severity === word).length,
    );
    expect(counts).toEqual([1, 349, 150]);
    expect(findings.map(({ at }) => at.line)).toEqual(
      findings.map(({ at }) => at.line).toSorted((one, other) => one - other),
    );
    expect(new Set(findings.map(({ key }) => key)).size).toBe(500);
  });
});

describe('the gates', () => {
  const found = (rule: string, gate: Gate, severity: Severity): Diagnostic => ({
    rule,
    gate,
    severity,
    at: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    path: '',
    message: '',
    fix: '',
  });
  const standings = (all: readonly Diagnostic[], looked = true, ready = true) =>
    gateViews(all, looked, ready).map(({ standing }) => standing);

  it('are open by what is known, and passed only when everything was looked at', () => {
    expect(standings([], false)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(standings([found('x', 'plays', 'error')], false)).toEqual(['open', 'unknown', 'unknown']);
    expect(standings([])).toEqual(['passed', 'passed', 'passed']);
  });

  it('let hints pass, and warnings where they stop nothing', () => {
    const hints = (['plays', 'fair', 'polished'] as const).map((gate) => found('x', gate, 'hint'));
    expect(standings(hints)).toEqual(['passed', 'passed', 'passed']);
    const warnings = (['plays', 'fair', 'polished'] as const).map((gate) => found('x', gate, 'warning'));
    expect(standings(warnings)).toEqual(['passed', 'passed', 'open']);
  });

  it('measure a story that is not ready yet as it would be once it is', () => {
    const easy = [found('easy-win', 'fair', 'warning')];
    expect(standings(easy, true, false)[1]).toBe('open');
    expect(standings(easy, true, true)[1]).toBe('passed');
  });
});

describe('the line of a finding', () => {
  const at = (line: number, column: number, endColumn: number, endLine = line) => ({
    line,
    column,
    endLine,
    endColumn,
  });

  it('is told in three parts', () => {
    expect(excerptOf(['{', '  "id": "x", // id'], at(2, 9, 12))).toEqual({
      before: '"id": ',
      fault: '"x"',
      after: ', // id',
    });
  });

  it('ends with its line where the fault goes on', () => {
    expect(excerptOf(['a [', ']'], at(1, 3, 2, 2))).toEqual({ before: 'a ', fault: '[', after: '' });
  });

  it('is cut around a fault in a very long line, never through a letter', () => {
    const cut = excerptOf([`${'🧇'.repeat(500)}"fault"${'🧇'.repeat(500)}`], at(1, 1001, 1008));
    expect(cut?.fault).toBe('"fault"');
    for (const part of [cut?.before, cut?.after]) {
      expect(part?.length).toBeLessThan(70);
      expect(part?.replaceAll('🧇', '')).toBe('…');
    }
  });

  it('counts without a byte order mark, and is missing where the file has no such line', () => {
    expect(excerptOf(['\uFEFF{"a":1}'], at(1, 2, 5))).toEqual({ before: '{', fault: '"a"', after: ':1}' });
    expect(excerptOf([], at(1, 1, 1))).toBeNull();
  });
});

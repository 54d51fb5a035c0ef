import { describe, expect, it } from 'vitest';
import { lint, type LintOptions } from '../../../src/core/rules/lint';
import type { Found, Rule } from '../../../src/core/rules/rule';
import { aScenario, type Authored } from '../../support/scenarios';
import { aStory } from './plays/found';

/** A rule that always finds the same. */
const aRule = (code: string, over: Partial<Rule> = {}, ...found: readonly Partial<Found>[]): Rule => ({
  code,
  gate: 'fair',
  severity: 'error',
  asks: 'Asks.',
  because: 'Because.',
  cure: 'Cure.',
  bad: {},
  good: {},
  find: () => found.map((one) => ({ path: ['title'], message: `${code}.`, fix: 'Mend it.', ...one })),
  ...over,
});

const told = (rules: readonly Rule[], options: LintOptions = {}, over: Authored = {}) =>
  lint(aStory(aScenario(over)), rules, options).map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);

describe('a finding', () => {
  it('has the severity of its rule, or its own', () => {
    const rules = [aRule('polish', { gate: 'polished', severity: 'warning' }, {}, { severity: 'hint' })];
    expect(told(rules)).toEqual(['polish warning title', 'polish hint title']);
  });

  it('only warns of what is unfair, until the file is marked ready', () => {
    const rules = [aRule('unfair', {}, {}), aRule('broken', { gate: 'plays' }, {})];
    expect(told(rules)).toEqual(['unfair warning title', 'broken error title']);
    expect(told(rules, {}, { ready: true })).toEqual(['unfair error title', 'broken error title']);
  });

  it('stands at its place in the file, in the order of the file', () => {
    const rules = [aRule('late', {}, { path: ['start'] }), aRule('early', {}, { path: ['id'] })];
    const [first, second] = lint(aStory(aScenario()), rules);
    expect([first?.rule, second?.rule]).toEqual(['early', 'late']);
    expect([first?.at.line, first?.at.column]).toEqual([1, 18]);
  });

  it('keeps the play that shows it', () => {
    const witness = { variant: 'base', replies: ['own-it'] };
    expect(lint(aStory(aScenario()), [aRule('shown', {}, { witness })])[0]?.witness).toEqual(witness);
  });
});

describe('a configuration', () => {
  const set = (severities: Readonly<Record<string, 'error' | 'warning' | 'hint' | 'off'>>) => ({
    config: { severities },
  });
  const rules = [aRule('one', {}, {}, { severity: 'hint' }), aRule('two', {}, {})];

  it('sets how grave a rule is, for all its findings', () => {
    expect(told(rules, set({ one: 'warning' }))).toEqual([
      'one warning title',
      'one warning title',
      'two warning title',
    ]);
    expect(told([aRule('one', {}, {})], set({ one: 'error' }), { ready: true })).toEqual(['one error title']);
  });

  it('switches rules off, which then do not even look', () => {
    const never = aRule('never', {
      find: () => {
        throw new Error('looked');
      },
    });
    expect(told([never, ...rules], set({ never: 'off', one: 'off' }))).toEqual(['two warning title']);
  });
});

describe('the quick lint', () => {
  it('leaves out rules that look at whole plays, and says nothing of arguments against them', () => {
    const rules = [aRule('slow', { needsPlay: true }, {}), aRule('fast', {}, {})];
    const over = { lint: [{ rule: 'slow', at: '', why: 'Right here.' }] };
    expect(told(rules, { quick: true }, over)).toEqual(['fast warning title']);
    expect(told(rules, {}, over)).toEqual(['fast warning title']);
  });
});

describe('progress', () => {
  it('names each rule that looks, before it does', () => {
    const heard: string[] = [];
    const noting = (code: string): Rule =>
      aRule(code, {
        find: () => {
          heard.push(`${code} looks`);
          return [];
        },
      });
    lint(aStory(aScenario()), [noting('one'), aRule('told', { find: null }), noting('two')], {
      onRule: (code, done, of) => heard.push(`${code} ${done} of ${of}`),
    });
    expect(heard).toEqual(['one 0 of 2', 'one looks', 'two 1 of 2', 'two looks']);
  });
});

describe('an argument of the author', () => {
  const argue = (rule: string, at: string): Authored => ({ lint: [{ rule, at, why: 'Right here.' }] });
  const reply = ['beats', 'the-plate', 'replies', 0, 'text'];
  const rules = [aRule('wordy', {}, { path: reply }), aRule('broken', { gate: 'plays' }, { path: reply })];
  const rest = (rule: string, at: string) => told(rules, {}, argue(rule, at));
  const BROKEN = 'broken error beats/the-plate/replies/own-it/text';
  const WORDY = 'wordy warning beats/the-plate/replies/own-it/text';

  it.each(['beats/the-plate/replies/own-it/text', 'beats/the-plate/replies/own-it', 'beats/the-plate', 'beats', ''])(
    'at %j argues away what stands there',
    (at) => {
      expect(rest('wordy', at)).toEqual([BROKEN]);
    },
  );

  it.each(['beats/the-pla', 'endings', 'beats/the-plate/replies/own-it/text/more'])(
    'at %j argues nothing away',
    (at) => {
      expect(rest('wordy', at)).toEqual([WORDY, BROKEN, 'idle-argument warning lint/1']);
    },
  );

  it('is never heard against what stops play', () => {
    expect(rest('broken', '')).toEqual([WORDY, BROKEN, 'idle-argument warning lint/1']);
  });

  it('is heard against a warning of that gate', () => {
    const mild = [aRule('broken', { gate: 'plays', severity: 'warning' }, {})];
    expect(told(mild, {}, argue('broken', ''))).toEqual([]);
  });

  it('that argues against no rule there is is told the nearest', () => {
    const words = (rule: string) =>
      lint(aStory(aScenario(argue(rule, ''))), rules).flatMap((one) =>
        one.rule === 'idle-argument' ? [`${one.message} ${one.fix}`] : [],
      );
    expect(words('wordi')).toEqual(['There is no rule "wordi". Did you mean "wordy"?']);
    expect(words('quite-another')).toEqual(['There is no rule "quite-another". Take it away, or mend its "at".']);
    expect(words('broken')).toEqual([
      'Nothing is said against rule "broken" there, so this argument does nothing. Take it away, or mend its "at".',
    ]);
  });

  it.each([
    [1, ' A finding of this rule stands at "beats/the-plate".'],
    [3, ' Findings of this rule stand at "beats/the-plate", "beats/the-plate", "beats/the-plate".'],
    [5, ' Findings of this rule stand at "beats/the-plate", "beats/the-plate", "beats/the-plate" and 2 more.'],
  ])('that misses %i findings of its rule is told where they stand', (count, words) => {
    const found = Array.from({ length: count }, () => aRule('wordy', {}, { path: ['beats', 'the-plate'] }));
    const idle = lint(aStory(aScenario(argue('wordy', 'endings'))), found).find((one) => one.rule === 'idle-argument');
    expect(idle?.fix).toBe(`Take it away, or mend its "at".${words}`);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analysisOf, type Analysis } from '../../../src/core/analysis/analysis';
import { lint } from '../../../src/core/rules/lint';
import { RULES } from '../../../src/core/rules/rules';
import { storyOf, type Story } from '../../../src/core/rules/story';
import { compileScenario } from '../../../src/core/scenario/compile/compile';
import { readScenario } from '../../../src/core/scenario/read/read';
import { SHIPPED } from '../../support/scenarios';

const never = (): never => {
  throw new Error('whole plays were asked for');
};

/** A shipped story whose analysis gives its reach and refuses to play. */
function unplayed(id: string): Story {
  const reading = readScenario(readFileSync(`scenarios/${id}.json`, 'utf8'));
  if (!reading.ok) throw new Error('it cannot be read');
  const program = compileScenario(reading.value.scenario);
  const { reach } = analysisOf(program);
  const analysis: Analysis = { reach, bounds: never, bots: never, random: never, rescue: never };
  return storyOf(reading.value.scenario, reading.value.source, program, analysis);
}

describe.each(SHIPPED)('the quick lint of %s', (id) => {
  it('asks for no whole play, so that it is done while an author types', () => {
    const story = unplayed(id);
    const asking = RULES.filter((rule) => {
      if (rule.needsPlay === true) return false;
      try {
        rule.find?.(story);
        return false;
      } catch {
        return true;
      }
    });
    expect(asking.map((rule) => rule.code)).toEqual([]);
  });

  it('tells what the other rules tell, and no more', () => {
    const story = unplayed(id);
    const quiet = new Set(RULES.filter((rule) => rule.needsPlay === true).map((rule) => rule.code));
    const told = lint(story, RULES, { quick: true }).map((one) => one.rule);
    expect(told.filter((code) => quiet.has(code))).toEqual([]);
  });
});

describe('a rule that needs whole plays', () => {
  it('is marked so only where it asks for them', () => {
    const idle = RULES.filter((rule) => rule.needsPlay === true).filter((rule) =>
      SHIPPED.every((id) => {
        try {
          rule.find?.(unplayed(id));
          return true;
        } catch {
          return false;
        }
      }),
    );
    expect(idle.map((rule) => rule.code)).toEqual([]);
  });
});

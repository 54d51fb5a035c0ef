import { describe, expect, it } from 'vitest';
import { storiesOf } from '../../../../src/core/model/plan';
import { aDebrief, aPlan, aPlay, EVERY_STEP, planOf, teamPlan } from './support';

describe('a plan as a room follows it', () => {
  it('has all that was written, and null where no customer is named', () => {
    const { hash, ...content } = teamPlan(
      aPlan({ $schema: './session-plan.schema.json', minutes: 18, steps: EVERY_STEP }),
    );
    const steps = EVERY_STEP.map((step) => ({
      notes: [],
      ...step,
      ...(step['do'] === 'relay' ? { variant: null } : {}),
    }));
    const { format: _format, ...written } = aPlan({ steps });
    expect(content).toEqual(written);
    expect(hash).toMatch(/^[0-9a-f]{26}$/);
  });

  it('plays these stories, step by step', () => {
    expect(teamPlan(planOf(...EVERY_STEP)).steps.map((step) => storiesOf(step).join())).toEqual([
      '',
      'cold-waffles',
      'cold-waffles',
      '',
      '',
      '',
      'warm-tea,cold-waffles',
      '',
      '',
    ]);
  });

  it('has another hash as soon as anything else stands in it, and the same however it is laid out', () => {
    const file = planOf(aPlay(), aDebrief());
    const { hash } = teamPlan(file);
    expect(teamPlan(`// a comment\n${JSON.stringify(file)}`).hash).toBe(hash);
    expect(teamPlan({ ...file, $schema: './x.json' }).hash).toBe(hash);
    const others = [
      { ...file, id: 'other' },
      { ...file, title: 'Other' },
      { ...file, summary: 'Other' },
      { ...file, people: { from: 4, to: 21 } },
      planOf(aDebrief({ of: [] }), aPlay()),
      planOf(aPlay({ minutes: 3 }), aDebrief()),
      planOf(aPlay({ notes: ['x'] }), aDebrief()),
      planOf(aPlay({ variant: 'late' }), aDebrief()),
      planOf(aPlay({ stops: ['the-plate'] }), aDebrief()),
      planOf(aPlay(), aDebrief({ questions: ['Where did it turn'] })),
    ];
    expect(new Set([hash, ...others.map((other) => teamPlan(other).hash)]).size).toBe(others.length + 1);
  });
});

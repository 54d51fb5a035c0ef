import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planLibrary, readPlanFile } from '../../../../src/app/planReading';
import { boundsOf } from '../../../../src/core/analysis/bounds';
import { playOut, randomPlay, strategyOf } from '../../../../src/core/analysis/strategies';
import { GRADE_LINES } from '../../../../src/core/customer/constants';
import type { PlanStep, TeamPlan } from '../../../../src/core/model/plan';
import { storiesOf } from '../../../../src/core/model/plan';
import { gradeOf } from '../../../../src/core/rules/reading';
import { worded } from '../../../../src/core/rules/wording';
import { advance, arrive, untouched } from '../../../../src/core/scenario/advance';
import type { Place } from '../../../../src/core/scenario/program';
import { SHIPPED, shipped } from '../../../support/scenarios';

const FOLDER = 'scenarios/sessions';
const library = planLibrary(SHIPPED, (name) => shipped(name));
const readOf = (id: string) => readPlanFile(`${id}.json`, readFileSync(`${FOLDER}/${id}.json`), library);

const PLANS = ['twenty-minutes', 'forty-five-minutes', 'ninety-minutes', 'when-a-caller-shouts'] as const;
type Name = (typeof PLANS)[number];

function planOf(id: Name): TeamPlan {
  const { plan } = readOf(id);
  if (plan === null) throw new Error(`${id} has faults`);
  return plan;
}

type Kind<Do extends PlanStep['do']> = Extract<PlanStep, { readonly do: Do }>;

const stepsOf = <Do extends PlanStep['do']>(id: Name, kind: Do): readonly Kind<Do>[] =>
  planOf(id).steps.filter((step): step is Kind<Do> => step.do === kind);

describe('the plans that ship', () => {
  it('are these four, and the description of their format', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
    expect(files.toSorted()).toEqual([...PLANS.map((id) => `${id}.json`), 'session-plan.schema.json'].toSorted());
  });

  it.each(PLANS)('%s has nothing said against it', (id) => {
    expect(readOf(id).diagnostics).toEqual([]);
  });

  it.each<readonly [Name, readonly (readonly [PlanStep['do'], number])[]]>([
    [
      'twenty-minutes',
      [
        ['tell', 2],
        ['play', 9],
        ['debrief', 7],
        ['cards', 2],
      ],
    ],
    [
      'forty-five-minutes',
      [
        ['tell', 3],
        ['relay', 15],
        ['spot', 12],
        ['debrief', 12],
        ['cards', 3],
      ],
    ],
    [
      'ninety-minutes',
      [
        ['tell', 5],
        ['relay', 20],
        ['league', 15],
        ['rewrite', 15],
        ['debrief', 25],
        ['rules', 5],
        ['cards', 5],
      ],
    ],
    [
      'when-a-caller-shouts',
      [
        ['tell', 5],
        ['play', 20],
        ['debrief', 12],
        ['rules', 5],
        ['cards', 3],
      ],
    ],
  ])('%s spends its time as the design of team sessions has it', (id, table) => {
    expect(planOf(id).steps.map((step) => [step.do, step.minutes])).toEqual(table);
  });

  it.each(PLANS)('%s tells the facilitator what to say at each step, in sentences short enough to say', (id) => {
    for (const { id: step, notes } of planOf(id).steps) {
      expect(notes.length, step).toBeGreaterThan(2);
      for (const note of notes) expect(Math.max(...worded(note).sentences), note).toBeLessThanOrEqual(24);
    }
  });

  it.each(PLANS)('%s reads like school year 6 at most, step by step, on the wall and in the notes', (id) => {
    for (const step of planOf(id).steps) {
      const wall = [
        ...('slides' in step ? step.slides : []),
        ...('questions' in step ? step.questions : []),
        ...('ask' in step ? [step.ask] : []),
      ];
      for (const texts of [wall, step.notes])
        expect(gradeOf(texts.map(worded)) ?? 0, `${step.id}: ${texts[0]}`).toBeLessThanOrEqual(6);
    }
  });

  it.each(PLANS)('%s has the safety line, and its words shout at nobody', (id) => {
    const [opening] = stepsOf(id, 'tell');
    expect(opening?.slides.join(' ')).toContain('step out');
    expect(JSON.stringify(planOf(id))).not.toMatch(/!|\u2014|\b[A-Z]{4,}\b/);
  });

  it('let groups of three to five be at most six teams where teams are needed', () => {
    for (const id of ['forty-five-minutes', 'ninety-minutes'] as const)
      expect(planOf(id).people.to).toBeLessThanOrEqual(30);
  });
});

describe('the 20 minutes', () => {
  const [step] = stepsOf('twenty-minutes', 'play');
  const program = shipped(step?.scenario ?? '');
  const variant = program.customers.findIndex(({ id }) => id === step?.variant);
  const stops = step?.stops ?? [];

  const metOn = (replies: readonly Place[]): readonly string[] => {
    let state = arrive(program, variant);
    return replies.map((reply) => {
      const beat = program.beats[state.at]?.id ?? '';
      state = advance(program, state, reply);
      return beat;
    });
  };
  const named = (beats: readonly Place[]): readonly string[] => beats.map((place) => program.beats[place]?.id ?? '');
  const stopsIn = (met: readonly string[]): number => stops.filter((stop) => met.includes(stop)).length;

  it('play a short story and vote twice at three of its turning points', () => {
    expect(program.length).toBe('short');
    expect(stops).toHaveLength(3);
    for (const stop of stops) expect(program.beats.find(({ id }) => id === stop)?.turningPoint, stop).toBe(true);
  });

  it('come to all three stops in the best play, and in those of rooms that go by warmth, by advice, or by both', () => {
    expect(stopsIn(metOn(boundsOf(program, variant).bestReplies))).toBe(3);
    for (const bot of ['warm', 'advice', 'best-sum', 'please-now', 'sorry'] as const)
      expect(stopsIn(named(playOut(program, variant, strategyOf(bot)).beats)), bot).toBe(3);
  });

  it('come to all three in more than three of four random plays, and to one in each', () => {
    const counts = Array.from({ length: 2_000 }, (_, run) =>
      stopsIn(named(randomPlay(program, variant, 2026, run).beats)),
    );
    expect(counts.filter((count) => count === 3).length / counts.length).toBeGreaterThan(0.75);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
  });
});

describe('the relays', () => {
  it.each(['forty-five-minutes', 'ninety-minutes'] as const)(
    'of %s are full stories whose talk has three parts, so that teams take over, with a card to read',
    (id) => {
      const [step] = stepsOf(id, 'relay');
      const program = shipped(step?.scenario ?? '');
      const variant = program.customers.findIndex((customer) => customer.id === step?.variant);
      expect(program.length).toBe('full');
      expect(program.customers[variant]?.history.length).toBeGreaterThan(3);
      const stayed = Array.from({ length: 200 }, (_, run) => randomPlay(program, variant, 2026, run)).filter(
        ({ state }) => !state.left,
      );
      expect(stayed.length).toBeGreaterThan(150);
      for (const { beats } of stayed) expect(new Set(beats.map((place) => program.beats[place]?.phase)).size).toBe(3);
    },
  );
});

describe('the league', () => {
  const [league] = stepsOf('ninety-minutes', 'league');

  it('has only stories in which every customer arrives below 65, and that the room has not played', () => {
    expect(league?.scenarios.length).toBeGreaterThan(2);
    for (const id of league?.scenarios ?? []) {
      const program = shipped(id);
      for (const place of program.customers.keys())
        expect(untouched(program, place).startFeeling).toBeLessThan(GRADE_LINES.magic);
    }
    const before = stepsOf('ninety-minutes', 'relay').flatMap(storiesOf);
    expect(before.filter((id) => league?.scenarios.includes(id))).toEqual([]);
  });
});

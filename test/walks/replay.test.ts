import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeJournal, encodeJournal } from '../../src/core/journal/encode';
import { append, type Journal, openingFact, replayJournal } from '../../src/core/journal/journal';
import { chanceFrom, seedFor } from '../../src/core/model/chance';
import { PLAIN_OPTIONS } from '../../src/core/model/facts';
import { asSeed } from '../../src/core/model/ids';
import { gradeOf } from '../../src/core/customer/feeling';
import { arrive } from '../../src/core/scenario/advance';
import { type Place, type Program, SILENCE } from '../../src/core/scenario/program';
import { currentFeeling, type EncounterState } from '../../src/core/scenario/state';
import { step } from '../../src/core/scenario/step';
import { story } from '../core/analysis/stories';
import { everything, SHIPPED, shipped } from '../support/scenarios';
import { choicesIn } from './walk';

interface Lived {
  readonly journal: Journal;
  readonly state: EncounterState;
}

/** A random play as it is lived: the journal it leaves and every state it passes. */
function* lived(program: Program, variant: Place, startTrust: number, run: number): Generator<Lived> {
  const chance = chanceFrom(seedFor(11, run));
  let state = arrive(program, variant, startTrust, run);
  let journal: Journal = [openingFact(program, variant, asSeed(run), { ...PLAIN_OPTIONS, startTrust })];
  yield { journal, state };
  while (state.outcome === null) {
    const choices = choicesIn(program, state);
    const reply = choices[Math.floor(chance() * choices.length)] as Place;
    const turn = step(program, state, reply === SILENCE ? { type: 'timedOut' } : { type: 'said', reply, tookMs: run });
    journal = append(journal, ...turn.facts);
    state = turn.state;
    yield { journal, state };
  }
}

/** The journal as it comes back from where it was kept. */
function kept(journal: Journal): Journal {
  const decoded = decodeJournal(encodeJournal(journal));
  if (!decoded.ok) throw new Error(`a journal of our own is refused: ${decoded.fault.kind}`);
  return decoded.value;
}

function expectReplays(program: Program, run: number): void {
  const moments = [...lived(program, run % program.customers.length, (run % 11) - 5, run)];
  for (const { journal, state } of moments) {
    const replay = replayJournal(program, kept(journal));
    expect(replay.divergence).toBeNull();
    expect(replay.state).toEqual(state);
  }
  const last = replayJournal(program, (moments.at(-1) as Lived).journal);
  expect(last.turns.map((turn) => turn.before)).toEqual(moments.slice(0, -1).map(({ state }) => state));
}

/** What must hold of any state of any play. */
function expectSane(state: EncounterState): void {
  for (const value of [state.trust, state.heat, state.patience, currentFeeling(state)]) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(100);
  }
  expect(state.ceiling).toBeGreaterThanOrEqual(60);
  if (state.outcome === null) expect(state.left).toBe(false);
  else expect(state.outcome.grade).toBe(gradeOf(state.outcome.feeling));
}

describe('a play kept as what was said', () => {
  it.each(SHIPPED)('comes back at every moment as it was lived, in %s', (id) => {
    const program = shipped(id);
    for (let run = 0; run < 60; run += 1) expectReplays(program, run);
  });

  it('comes back in a scenario that uses the whole format', () => {
    for (let run = 0; run < 120; run += 1) expectReplays(everything(), run);
  });

  it.each([false, true])('comes back in made-up stories too (of the whole format: %s)', (whole) => {
    const check = (program: Program, run: number): void => expectReplays(program, run);
    fc.assert(fc.property(story({ asksFeeling: true, whole }), fc.nat(99), check), { numRuns: 60 });
  });
});

describe('any play', () => {
  const expectSanePlays = (program: Program, runs: number): void => {
    for (let run = 0; run < runs; run += 1) {
      const moments = [...lived(program, run % program.customers.length, 0, run)];
      for (const { state } of moments) expectSane(state);
      expect(moments.at(-1)?.state.outcome).not.toBeNull();
    }
  };

  it.each(SHIPPED)('of %s stays within bounds, and ends with a grade that fits the feeling', (id) => {
    expectSanePlays(shipped(id), 100);
  });

  it('of a scenario that uses the whole format does too', () => {
    expectSanePlays(everything(), 200);
  });

  it.each([false, true])('of a made-up story does too (of the whole format: %s)', (whole) => {
    fc.assert(
      fc.property(story({ asksFeeling: true, whole }), (program) => expectSanePlays(program, 5)),
      { numRuns: 60 },
    );
  });
});

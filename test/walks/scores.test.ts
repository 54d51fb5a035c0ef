import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/core/analysis/bounds';
import { strategyOf } from '../../src/core/analysis/strategies';
import { journalOf } from '../../src/core/journal/chain';
import { replayJournal, type Replay } from '../../src/core/journal/journal';
import { beatAt, offered } from '../../src/core/scenario/offers';
import type { Place } from '../../src/core/scenario/program';
import { step } from '../../src/core/scenario/step';
import { scoreReplay } from '../../src/core/scoring/score';
import type { Reach } from '../../src/core/scoring/turnaround';
import { aLog, type Choose } from '../support/logs';
import { SHIPPED, shipped } from '../support/scenarios';

interface Wanted {
  readonly seed: number;
  readonly luck: number;
  readonly variant: number;
}

/** Chance leads, and now and then what feels best, so that good ends are met too. */
const mixed =
  (luck: number): Choose =>
  (program, state, offers) => {
    const turn = state.turns + 1;
    const isLucky = ((luck >>> (turn % 31)) & 1) === 1;
    if (isLucky) return strategyOf('best-sum')(program, state, offers);
    return offers[(luck + turn * 7) % offers.length] ?? (offers[0] as Place);
  };

const expectAlways = <Given>(numRuns: number, property: fc.IProperty<Given>): void => fc.assert(property, { numRuns });

describe.each(SHIPPED)('any play of %s', (id) => {
  const program = shipped(id);
  const reaches = program.customers.map((_, variant): Reach => boundsOf(program, variant));
  const plays = fc.record({
    seed: fc.nat(),
    luck: fc.nat(),
    variant: fc.nat({ max: program.customers.length - 1 }),
  });
  const played = ({ seed, luck, variant }: Wanted): Replay =>
    replayJournal(program, journalOf(aLog(program, { seed, variant, choose: mixed(luck) })));

  const within = (value: number, from: number, to: number): boolean => value >= from && value <= to;

  it('scores within the bounds of each scale', () => {
    const isSound = (wanted: Wanted): boolean => {
      const { dimensions, feeling, headline } = scoreReplay(program, played(wanted), reaches[wanted.variant] ?? null);
      const shares = dimensions.every(({ got, of, percent }) => got <= of && within(percent ?? 0, 0, 100));
      const feelings = Object.values(feeling).every((value) => within(value, 0, 100));
      const number = headline === null || !('value' in headline) ? 0 : headline.value;
      return shares && feelings && within(number, headline?.kind === 'held' ? 0 : -100, 100);
    };
    expectAlways(60, fc.property(plays, isSound));
  });

  it('reaches 100 only at the best end: nothing open, the customer there, and at most half a point of the share away', () => {
    const isEarned = (wanted: Wanted): boolean => {
      const replay = played(wanted);
      const reach = reaches[wanted.variant] as Reach;
      const { headline } = scoreReplay(program, replay, reach);
      if (headline === null || !('value' in headline) || headline.value !== 100) return true;
      const { left, outcome, startFeeling } = replay.state;
      const from = headline.kind === 'held' ? reach.worst : startFeeling;
      const isNear = (outcome?.feeling ?? 0) - from >= 0.995 * (reach.best - from) - 1e-9;
      return !left && outcome?.openNeeds.length === 0 && isNear;
    };
    expectAlways(120, fc.property(plays, isEarned));
  });

  it('never loses empathy by a kinder reply to the same line', () => {
    const isKept = ({ seed, luck, variant }: Wanted, most: number): boolean => {
      const before = replayJournal(program, journalOf(aLog(program, { seed, variant, choose: mixed(luck), most })));
      if (before.state.outcome !== null) return true;
      const said = offered(program, before.state).map((place) => answered(before, place));
      return said.every((one) => said.every((other) => one.level < other.level || one.percent >= other.percent));
    };
    expectAlways(60, fc.property(plays, fc.nat({ max: 6 }), isKept));
  });

  /** The empathy of a reply, and of the play once it was said. */
  function answered(before: Replay, place: Place): { readonly level: number; readonly percent: number } {
    const { state } = before;
    const stepped = step(program, state, { type: 'said', reply: place, tookMs: 0 });
    const turns = [...before.turns, { before: state, reply: place, tookMs: 0, stepped }];
    const { dimensions } = scoreReplay(program, { ...before, turns, state: stepped.state }, null);
    const percent = dimensions.find(({ dimension }) => dimension === 'empathy')?.percent ?? 0;
    return { level: beatAt(program, state).replies[place]?.impact.empathy ?? 0, percent };
  }
});

describe('the best play of each story', () => {
  it.each(SHIPPED)('comes to 100: %s', (id) => {
    const program = shipped(id);
    for (const variant of program.customers.keys()) {
      const bounds = boundsOf(program, variant);
      const replies = [...bounds.bestReplies];
      const entries = aLog(program, { variant, choose: () => replies.shift() ?? 0 });
      const { headline } = scoreReplay(program, replayJournal(program, journalOf(entries)), bounds);
      expect(headline).toMatchObject({ value: 100 });
    }
  });
});

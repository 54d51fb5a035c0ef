import { describe, expect, it } from 'vitest';
import { boundsOf } from '../src/core/analysis/bounds';
import { rescueOf } from '../src/core/analysis/rescue';
import { GRADE_LINES } from '../src/core/customer/constants';
import { advance, arrive } from '../src/core/scenario/advance';
import { offered } from '../src/core/scenario/offers';
import type { Beat, Ending, Place, Program } from '../src/core/scenario/program';
import type { EncounterState } from '../src/core/scenario/state';
import { headlineOf } from '../src/core/scoring/turnaround';
import type { Test } from '../src/core/vocabulary/conditions';
import { shipped } from './support/scenarios';

/** What raised-voice promises of itself: abuse may be ended by the rule, the help is never taken away, and slips can be mended. */

const program = shipped('raised-voice');
const CUSTOMERS = program.customers.map(({ id }, variant) => [id, variant] as const);
const NEVER: Test = { kind: 'any', of: [] };
const LIMITS = ['calm-limit', 'no-more-of-that'];
const OFFERS = ['a-box-tonight', 'eight-and-a-box', 'no-more-of-that', 'said-too-fast'];

const beatOf = (state: EncounterState): Beat => program.beats[state.at] as Beat;
const idOf = (state: EncounterState, reply: Place): string => beatOf(state).replies[reply]?.id as string;
const endingOf = ({ outcome }: EncounterState): Ending => program.endings[outcome?.ending ?? -1] as Ending;
const offers = (state: EncounterState): readonly string[] => offered(program, state).map((reply) => idOf(state, reply));

const said = (variant: Place, ...replies: readonly string[]): EncounterState =>
  replies.reduce(
    (state, reply) => {
      const place = offered(program, state).find((one) => idOf(state, one) === reply);
      if (place === undefined) throw new Error(`${reply} is not on offer in ${beatOf(state).id}`);
      return advance(program, state, place);
    },
    arrive(program, variant),
  );

/** All ways to come to a beat, as the names of the replies said. */
function waysTo(beat: string, state: EncounterState, way: readonly string[] = []): readonly (readonly string[])[] {
  if (state.outcome !== null) return [];
  if (beatOf(state).id === beat) return [way];
  return offered(program, state).flatMap((reply) =>
    waysTo(beat, advance(program, state, reply), [...way, idOf(state, reply)]),
  );
}

describe.each(CUSTOMERS)('the safe ending of raised-voice with %s', (_, variant) => {
  const ways = waysTo('shut-up', arrive(program, variant));
  const isDue = (way: readonly string[]): boolean =>
    LIMITS.some((limit) => way.includes(limit)) && OFFERS.some((offer) => way.includes(offer));

  it('is on offer after one limit and a real offer, in whatever order and only then', () => {
    for (const way of ways) {
      const menu = offers(said(variant, ...way));
      expect([way, menu.includes('by-the-rule')]).toEqual([way, isDue(way)]);
      expect([way, menu.includes('when-you-are-calm')]).toEqual([way, !isDue(way)]);
    }
    expect(new Set(ways.map(isDue))).toEqual(new Set([true, false]));
  });

  it('counts as done well, without a number, and leaves nobody without help', () => {
    for (const way of ways.filter(isDue)) {
      const ended = said(variant, ...way, 'by-the-rule');
      expect(endingOf(ended)).toMatchObject({ id: 'ended-safely', safe: true });
      expect(headlineOf(program, ended, { best: 80, worst: 0, exact: true })).toEqual({ kind: 'safe' });
      expect(ended.outcome).toMatchObject({ mustOpen: false, promises: ['met'] });
    }
  });

  it('may be declined: who stays is offered the way on', () => {
    for (const way of ways) expect(beatOf(said(variant, ...way, 'still-here')).id).toBe('two-nights');
  });

  it('comes to those who ring off cold as the same caller again, never as an ending', () => {
    for (const way of ways.filter((one) => !isDue(one))) {
      const cold = said(variant, ...way, 'when-you-are-calm');
      expect(cold.outcome?.ending ?? beatOf(cold).id).toBe(
        cold.left ? program.endings.findIndex(({ id }) => id === 'left') : 'say-your-name',
      );
    }
  });
});

/** The same story without its safe ending. */
const unending: Program = {
  ...program,
  beats: program.beats.map((beat) => ({
    ...beat,
    replies: beat.replies.map((reply) => (reply.id === 'by-the-rule' ? { ...reply, if: NEVER } : reply)),
  })),
};

describe.each(CUSTOMERS)('raised-voice with %s', (_, variant) => {
  it('can be steadied after two bad replies in its first half, and not only by ending it', () => {
    expect(rescueOf(unending, variant, 5)).toEqual({ hopeless: null, complete: true });
  });

  it('has a way to magic, whole, for those who stay', () => {
    const bounds = boundsOf(unending, variant);
    expect(bounds.bestKind).toBe('whole');
    expect(bounds.best).toBeGreaterThanOrEqual(GRADE_LINES.magic);
  });
});

describe('raised-voice', () => {
  it('takes 8 to 14 replies unless somebody ends it', () => {
    const lengths = new Set<number>();
    const goOn = (at: Place, turn: number): void => {
      for (const { next } of unending.beats[at]?.replies.filter(({ id }) => id !== 'by-the-rule') ?? []) {
        if (next.some(({ to }) => to < 0)) lengths.add(turn);
        for (const { to } of next) if (to >= 0) goOn(to, turn + 1);
      }
    };
    goOn(program.start, 1);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(14);
  });
});

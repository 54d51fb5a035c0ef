import type { Diagnostic } from '../../model/diagnostic';
import { advance, arrive } from '../advance';
import { beatAt, offered } from '../offers';
import type { Demo, Program } from '../program';
import type { Reading } from '../read/read';
import { placed } from '../read/source';
import { fault } from './survey';

/** Demos whose replies cannot follow each other from the first beat, found by walking them. */
export const checkDemoWalks = (reading: Reading, program: Program): readonly Diagnostic[] =>
  program.demos.flatMap((demo, place) => {
    const stuck = stuckAt(program, demo);
    return stuck === null ? [] : [placed(reading.source, stuckFinding(demo, place, stuck))];
  });

interface Stuck {
  readonly at: number;
  /** Where the talk stands, and what could be said there; null when it is over. */
  readonly beat: string | null;
  readonly offers: readonly string[];
}

function stuckAt(program: Program, demo: Demo): Stuck | null {
  let state = arrive(program, demo.variant);
  for (const [at, name] of demo.replies.entries()) {
    if (state.outcome !== null) return { at, beat: null, offers: [] };
    const beat = beatAt(program, state);
    const places = offered(program, state);
    const place = places.find((one) => beat.replies[one]?.id === name);
    if (place === undefined) return { at, beat: beat.id, offers: places.map((one) => beat.replies[one]?.id as string) };
    state = advance(program, state, place);
  }
  return null;
}

function stuckFinding(demo: Demo, place: number, { at, beat, offers }: Stuck) {
  const reply = demo.replies[at];
  const where = beat === null ? 'the talk is over by then' : `the talk stands at "${beat}" then`;
  const cure = beat === null ? 'End the demo before it.' : `Say one of: ${offers.join(', ')}.`;
  return fault(
    'broken-demo',
    ['demo', place, 'replies', at],
    `Demo "${demo.title}" cannot say "${reply}": ${where}.`,
    cure,
  );
}

import { compileScenario } from '../../src/core/scenario/compile/compile';
import type { Program } from '../../src/core/scenario/program';
import { readScenario } from '../../src/core/scenario/read/read';
import { shownLine } from './words';

const NAMES = ['first', 'second', 'third'] as const;

/** A scenario of `beats` beats in a ring of three ways on each, with words of usual length. */
export function bigScenario(beats: number): string {
  const entries = Array.from({ length: beats }, (_, beat) => [
    `beat-${beat}`,
    {
      says: shownLine(beat, 0),
      replies: NAMES.map((name, place) => ({
        id: name,
        text: shownLine(beat, place + 1),
        scores: { empathy: 1 + ((beat + place) % 4), advice: 2 + ((beat * 3 + place) % 3) },
        reaction: { says: shownLine(beat, place + 4) },
        next: `beat-${(beat * 3 + place * 7 + 1) % beats}`,
      })),
    },
  ]);
  return JSON.stringify({
    format: 1,
    id: 'big',
    title: 'Big',
    length: 'full',
    customer: { name: 'Ms Bell', state: { trust: 60, heat: 20, patience: 100 } },
    start: 'beat-0',
    beats: Object.fromEntries(entries),
    endings: { done: { says: 'Done.' } },
  });
}

/** The same story in ink: a knot per beat, its line, three choices with an answer, a divert each. */
export function bigInk(beats: number): string {
  const knots = Array.from({ length: beats }, (_, beat) => {
    const choices = NAMES.map(
      (_name, place) =>
        `+ [${shownLine(beat, place + 1)}] ${shownLine(beat, place + 4)}\n  -> beat_${(beat * 3 + place * 7 + 1) % beats}`,
    );
    return `=== beat_${beat} ===\n${shownLine(beat, 0)}\n${choices.join('\n')}`;
  });
  return `-> beat_0\n${knots.join('\n')}\n`;
}

/** The big scenario, read and compiled. */
export function bigProgram(beats: number): Program {
  const reading = readScenario(bigScenario(beats));
  if (!reading.ok) throw new Error(reading.fault[0]?.message);
  return compileScenario(reading.value.scenario);
}

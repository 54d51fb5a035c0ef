import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/core/analysis/bounds';
import { type Bot, playOut, randomly, type Strategy, strategyOf } from '../../src/core/analysis/strategies';
import { shownFeeling } from '../../src/core/customer/feeling';
import { chanceFrom } from '../../src/core/model/chance';
import { advance, arrive } from '../../src/core/scenario/advance';
import { beatAt } from '../../src/core/scenario/offers';
import type { Place, Program } from '../../src/core/scenario/program';
import { currentFeeling, type EncounterState } from '../../src/core/scenario/state';
import { step } from '../../src/core/scenario/step';
import { headlineOf, type Reach } from '../../src/core/scoring/turnaround';
import { SHIPPED, shipped } from '../support/scenarios';

/**
 * Each shipped scenario played in each way, as the engine plays it: ids and numbers only, so that words may change.
 * `UPDATE_GOLDEN=1` writes the transcripts anew; read the difference before keeping it.
 */
const BOTS = [
  'warm',
  'advice',
  'best-sum',
  'please-now',
  'sell',
  'longest',
  'shortest',
  'first',
  'sorry',
] as const satisfies readonly Bot[];

const fileOf = (id: string): string => join('test/golden/plays', `${id}.txt`);
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

/** All ways of playing one customer, by name. */
function ways(program: Program, variant: Place): readonly (readonly [string, readonly Place[]])[] {
  const bounds = boundsOf(program, variant);
  const played = (strategy: Strategy): readonly Place[] => playOut(program, variant, strategy).replies;
  return [
    ['best', bounds.bestReplies],
    ['worst', bounds.worstReplies],
    ...BOTS.map((bot) => [bot, played(strategyOf(bot))] as const),
    ['random 7', played(randomly(chanceFrom(7)))],
  ];
}

/** One play: a line per turn with the feeling after the reply, then how it came out. */
function transcript(program: Program, variant: Place, replies: readonly Place[], reach: Reach): readonly string[] {
  let state: EncounterState = arrive(program, variant);
  const lines = [`  ${shownFeeling(state.startFeeling)}`];
  for (const reply of replies) {
    const beat = beatAt(program, state);
    const stepped = step(program, state, { type: 'said', reply, tookMs: 0 });
    lines.push(`  ${beat.id} > ${beat.replies[reply]?.id}  ${shownFeeling(stepped.answered)}`);
    state = stepped.state;
  }
  const ending = program.endings[state.outcome?.ending ?? -1]?.id;
  const headline = headlineOf(program, state, reach);
  const value = 'value' in headline ? `${headline.kind} ${headline.value}` : headline.kind;
  return [...lines, `  = ${ending}, ${shownFeeling(currentFeeling(state))}, ${state.outcome?.grade}, ${value}`];
}

/** All plays of one scenario as they stand in its file. */
function transcripts(program: Program): string {
  const blocks = program.customers.flatMap(({ id }, variant) => {
    const reach = boundsOf(program, variant);
    return ways(program, variant).map(([name, replies]) =>
      [`${id}: ${name}`, ...transcript(program, variant, replies, reach)].join('\n'),
    );
  });
  return `${blocks.join('\n\n')}\n`;
}

describe('golden plays', { timeout: 30_000 }, () => {
  it.each(SHIPPED)('of %s come out as they are written down', (id) => {
    const now = transcripts(shipped(id));
    if (isUpdating) writeFileSync(fileOf(id), now);
    expect(now).toBe(readFileSync(fileOf(id), 'utf8'));
  });

  it.each(SHIPPED)('of %s are written down for every customer and every way of playing', (id) => {
    const program = shipped(id);
    const heads = readFileSync(fileOf(id), 'utf8').match(/^\S.*$/gm) ?? [];
    const names = ['best', 'worst', ...BOTS, 'random 7'];
    expect(heads).toEqual(program.customers.flatMap((customer) => names.map((name) => `${customer.id}: ${name}`)));
  });

  it.each(SHIPPED)('of %s can be played by the names in the transcript alone', (id) => {
    const program = shipped(id);
    for (const block of readFileSync(fileOf(id), 'utf8').trimEnd().split('\n\n')) {
      const variant = program.customers.findIndex((customer) => block.startsWith(`${customer.id}: `));
      let state = arrive(program, variant);
      for (const [, beat, reply] of block.matchAll(/^ {2}(\S+) > (\S+) {2}\d+$/gm)) {
        const open = beatAt(program, state);
        expect(open.id).toBe(beat);
        state = advance(
          program,
          state,
          open.replies.findIndex((one) => one.id === reply),
        );
      }
      const ending = program.endings[state.outcome?.ending ?? -1]?.id;
      expect(block).toContain(`\n  = ${ending}, ${shownFeeling(currentFeeling(state))}, ${state.outcome?.grade}, `);
    }
  });
});

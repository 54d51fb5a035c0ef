import { createInterface } from 'node:readline/promises';
import { foldJournal, type Journal, type Replay } from '../../core/journal/journal';
import { asId, type ReplyId } from '../../core/model/ids';
import { linesOf, repliesOf } from '../../core/projections/encounter';
import { arrive, beatAt } from '../../core/scenario/advance';
import type { Place, Program } from '../../core/scenario/program';
import { print } from '../command';
import { spoken } from './report';

/** A talk in the terminal: type the number of a reply; an empty line or the end of the input stops it. */
export async function playByHand(program: Program, variant: Place, seed: number, _explain: boolean): Promise<Replay> {
  const reader = createInterface({ input: process.stdin, output: process.stdout, terminal: false });
  const answers = reader[Symbol.asyncIterator]();
  const start = arrive(program, variant);
  const journal: Journal[number][] = [];
  let replay = foldJournal(program, start, journal);
  print(
    `${program.about.title}. ${program.about.role}`,
    ...(program.customers[variant]?.history ?? []).map((card) => `  ${card.label}: ${card.text}`),
  );
  while (replay.state.outcome === null) {
    const replies = repliesOf(program, replay.state, seed);
    print(
      '',
      spoken(linesOf(program, replay.state)),
      ...replies.map(({ key, text }) => `  ${key}  ${text.map((run) => run.text).join('')}`),
    );
    const answer = await answers.next();
    if (answer.done === true || answer.value.trim() === '') break;
    const said = replies.find(({ key }) => String(key) === answer.value.trim());
    if (said === undefined) {
      print(`Type a number from 1 to ${replies.length}, or an empty line to stop.`);
      continue;
    }
    journal.push({
      type: 'reply.chosen',
      beat: beatAt(program, replay.state).id,
      reply: asId<ReplyId>(said.id),
      tookMs: 0,
    });
    replay = foldJournal(program, start, journal);
  }
  reader.close();
  return replay;
}

import { createInterface } from 'node:readline/promises';
import { foldJournal, type Journal, type Replay } from '../../core/journal/journal';
import { asId, type ReplyId } from '../../core/model/ids';
import { projectDebrief } from '../../core/projections/debrief';
import { linesOf, repliesOf } from '../../core/projections/encounter';
import type { ReplyView } from '../../core/projections/views';
import { arrive } from '../../core/scenario/advance';
import { beatAt } from '../../core/scenario/offers';
import type { Place, Program } from '../../core/scenario/program';
import { en } from '../../locales/en';
import { print } from '../command';
import { plain, spoken, turnScript } from './report';

/** A talk in the terminal: type the number of a reply; an empty line or the end of the input stops it. */
export async function playByHand(program: Program, variant: Place, seed: number, explain: boolean): Promise<Replay> {
  const reader = createInterface({ input: process.stdin, terminal: false });
  const answers = reader[Symbol.asyncIterator]();
  const start = arrive(program, variant, 0, seed);
  const journal: Journal[number][] = [];
  let replay = foldJournal(program, start, journal);
  print(...opening(program, variant));
  while (replay.state.outcome === null) {
    const replies = repliesOf(program, replay.state, seed);
    print('', ...linesOf(program, replay.state).map((line) => spoken([line])), ...replies.map(replyLine));
    const said = await chosen(answers, replies);
    if (said === null) break;
    journal.push({ type: 'reply.chosen', beat: beatAt(program, replay.state).id, reply: said, tookMs: 0 });
    replay = foldJournal(program, start, journal);
    const turn = projectDebrief(program, replay, null).turns.at(-1);
    if (turn !== undefined) print(...turnScript(turn, explain));
  }
  reader.close();
  return replay;
}

/** A reply with its number; one that cannot be said now stands without, with the reason. */
const replyLine = ({ key, text, locked }: ReplyView): string =>
  locked === '' ? `  ${key}  ${plain(text)}` : `  -  ${plain(text)} (not now: ${locked})`;

const opening = (program: Program, variant: Place): readonly string[] => [
  `${program.about.title}. ${program.about.role}`,
  ...(program.about.time === '' ? [] : [`  ${program.about.time}`]),
  ...(program.customers[variant]?.history ?? []).map((card) => `  ${card.label}: ${card.text}`),
  ...program.about.youMay.map((line) => `  ${en.briefing.youMay}: ${line}`),
  ...program.about.youMayNot.map((line) => `  ${en.briefing.youMayNot}: ${line}`),
  ...program.about.friction.map((line) => `  ${en.briefing.friction}: ${line}`),
  'Type the number of a reply; an empty line stops.',
];

/** The reply typed, asked for again until it is one; null when the person stops. */
async function chosen(answers: AsyncIterator<string>, replies: readonly ReplyView[]): Promise<ReplyId | null> {
  for (;;) {
    const answer = await answers.next();
    if (answer.done === true || answer.value.trim() === '') return null;
    const said = replies.find(({ key, locked }) => locked === '' && String(key) === answer.value.trim());
    if (said !== undefined) return asId<ReplyId>(said.id);
    print('Type the number of one of the replies, or an empty line to stop.');
  }
}

import type { ScenarioId } from '../../model/ids';
import type { Program } from '../../scenario/program';
import { SILENCE_NAME } from '../../scenario/silence';
import { SITUATIONS, type SituationKind, type Summary, type TurnSummary } from '../../scoring/summary';
import type { NotebookView, PairView, ReplyView, SaidView } from '../progressViews';
import { richText } from '../text';

interface Found {
  readonly attempt: Summary;
  readonly turn: TurnSummary;
}

/** The first and the latest reply to each kind of situation, by first attempts; kinds that never came up are left out. */
export function pairsOf(firsts: readonly Summary[]): readonly PairView[] {
  return SITUATIONS.flatMap((situation) => {
    const first = firstIn(firsts, situation);
    const latest = lastIn(firsts, situation);
    if (first === null || latest === null) return [];
    // A pair within one play would show no time between.
    return [
      { situation, first: replyView(first), latest: first.attempt === latest.attempt ? null : replyView(latest) },
    ];
  });
}

const isOf = (situation: SituationKind) => (turn: TurnSummary) => turn.situations.includes(situation);

function firstIn(firsts: readonly Summary[], situation: SituationKind): Found | null {
  for (const attempt of firsts) {
    const turn = attempt.turns.find(isOf(situation));
    if (turn !== undefined) return { attempt, turn };
  }
  return null;
}

function lastIn(firsts: readonly Summary[], situation: SituationKind): Found | null {
  for (let place = firsts.length - 1; place >= 0; place -= 1) {
    const attempt = firsts[place] as Summary;
    const turn = attempt.turns.find(isOf(situation));
    if (turn !== undefined) return { attempt, turn };
  }
  return null;
}

const replyView = ({ attempt, turn }: Found): ReplyView => ({
  attempt: attempt.attempt,
  at: attempt.started,
  scenario: attempt.story.id,
  title: attempt.story.title,
  variant: attempt.variant,
  beat: turn.beat,
  reply: turn.reply,
  levels: turn.levels,
  said: turn.reply === SILENCE_NAME ? { kind: 'silence' } : { kind: 'waiting' },
});

const repliesOf = ({ first, latest }: PairView): readonly ReplyView[] => (latest === null ? [first] : [first, latest]);

/** The stories whose text is needed for the replies of a notebook. */
export const wantedBy = ({ replies }: NotebookView): readonly ScenarioId[] => [
  ...new Set(
    replies.flatMap((pair) =>
      repliesOf(pair).flatMap(({ said, scenario }) => (said.kind === 'waiting' ? [scenario] : [])),
    ),
  ),
];

/** The notebook with the words of replies filled in from a story; null for a story that is no longer here. */
export function withWords(notebook: NotebookView, scenario: ScenarioId, program: Program | null): NotebookView {
  const told = (reply: ReplyView): ReplyView =>
    reply.scenario === scenario && reply.said.kind === 'waiting'
      ? { ...reply, said: program === null ? { kind: 'gone' } : saidIn(program, reply) }
      : reply;
  const replies = notebook.replies.map(({ situation, first, latest }) => ({
    situation,
    first: told(first),
    latest: latest === null ? null : told(latest),
  }));
  return { ...notebook, replies };
}

function saidIn(program: Program, { beat, reply, variant }: ReplyView): SaidView {
  const replies = program.beats.find(({ id }) => id === beat)?.replies;
  const said = replies?.find(({ id }) => id === reply);
  if (said === undefined) return { kind: 'gone' };
  const customer = program.customers.find(({ id }) => id === variant) ?? program.customers[0];
  return { kind: 'words', text: richText(program, customer?.vars ?? [], said.text) };
}

import type { Bounds } from '../../core/analysis/bounds';
import type { Replay } from '../../core/journal/journal';
import { projectDebrief } from '../../core/projections/debrief';
import { SILENCE, type Program } from '../../core/scenario/program';
import { SILENCE_NAME } from '../../core/scenario/silence';
import { scoreReplay } from '../../core/scoring/score';
import type { DebriefView, TurnView } from '../../core/projections/debriefViews';
import type { LineView, RichText } from '../../core/projections/views';
import { en } from '../../locales/en';
import { enDebrief } from '../../locales/enDebrief';
import { enDeeper } from '../../locales/enDeeper';
import { termsSentence } from '../../locales/terms';

/** One finished or stopped play as JSON, shaped by rulings.md. */
export function playJson(program: Program, replay: Replay, bounds: Bounds, seed: number): Record<string, unknown> {
  const card = scoreReplay(program, replay, bounds);
  const { state, turns } = replay;
  const { outcome } = state;
  const percent = Object.fromEntries(card.dimensions.map((one) => [one.dimension, tenth(one.percent)]));
  return {
    ending: outcome === null ? null : (program.endings[outcome.ending]?.id ?? null),
    ...(outcome === null ? { stopped: true } : {}),
    grade: card.grade,
    left: state.left,
    turnaround: card.headline?.kind === 'turnaround' ? card.headline.value : null,
    held: card.headline?.kind === 'held' ? card.headline.value : null,
    feeling: {
      start: tenth(card.feeling.start),
      end: tenth(card.feeling.end),
      lowest: tenth(card.feeling.lowest),
      best: tenth(bounds.best),
      worst: tenth(bounds.worst),
    },
    exact: bounds.exact,
    scores: percent,
    turns: turns.length,
    seed,
    variant: program.customers[state.variant]?.id,
    replies: turns.map(({ before, reply }) =>
      reply === SILENCE ? SILENCE_NAME : program.beats[before.at]?.replies[reply]?.id,
    ),
  };
}

/** One decimal, floored; null stays null. */
const tenth = (value: number | null): number | null => (value === null ? null : Math.floor(value * 10 + 1e-9) / 10);

/** Text without its marks. */
export const plain = (text: RichText): string => text.map((run) => run.text).join('');

/** What is said on arrival at a beat, as lines of text. */
export const spoken = (lines: readonly LineView[]): string =>
  lines.map(({ who, cue, text }) => `${who}${cue === '' ? '' : ` (${cue})`}: "${plain(text)}"`).join('\n');

/** A play as a readable script, with what moved the feeling where wanted. */
export function playScript(program: Program, replay: Replay, bounds: Bounds, explain: boolean): string {
  const view = projectDebrief(program, replay, bounds);
  const turns = view.turns.map((turn) =>
    [
      `\n${turn.turn}. ${turn.lines.length === 0 ? '(Nothing new is said.)' : spoken(turn.lines)}`,
      turn.said.length === 0 ? '   You say nothing.' : `   You: "${plain(turn.said)}"`,
      ...turnScript(turn, explain),
    ].join('\n'),
  );
  return [...turns, endingScript(view)].join('\n');
}

/** How a play came out, in the words of the debrief. */
export const playEnding = (program: Program, replay: Replay, bounds: Bounds): string =>
  endingScript(projectDebrief(program, replay, bounds));

/** What a reply led to: the reaction, the feeling, and what moved it where wanted. */
export const turnScript = (turn: TurnView, explain: boolean): readonly string[] => [
  ...(turn.reaction === null ? [] : [`   ${spoken([turn.reaction])}`]),
  `   ${feelingWords(turn.feeling)}`,
  ...(explain ? explained(turn) : []),
];

const feelingWords = ({ value, root, band }: DebriefView['feelings']['end']): string =>
  `${en.feelings[root][band]}, ${value} of 100`;

function explained(turn: TurnView): readonly string[] {
  const said = termsSentence(enDeeper, turn.terms);
  const meanwhile = termsSentence(enDeeper, turn.arrivalTerms);
  return [`   ${said}`, ...(meanwhile === '' ? [] : [`   Meanwhile: ${meanwhile}`])];
}

function endingScript(view: DebriefView): string {
  const { before, mark, after } = enDebrief.headline(view.headline, {
    name: view.briefing.customer.callMe,
    left: view.left,
    mustOpen: view.needs.some((need) => need.must && !need.met),
  });
  const later = view.later.map(({ text }) => `   Later: ${plain(text)}`);
  const ended = [view.ending.title, plain(view.ending.says)].filter(Boolean).join('. ');
  return ['', ...later, ...(ended === '' ? [] : [ended]), before + mark + after].join('\n');
}

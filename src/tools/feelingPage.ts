import {
  DRIVE,
  GRADE_LINES,
  HEAT_ON_FEELING,
  HELD_AT,
  MAGIC_NEEDS,
  ONCE_BITTEN,
  PACE,
  PATIENCE,
  PHASE_WEIGHTS,
} from '../core/customer/constants';
import { feelingOf } from '../core/customer/feeling';
import { respond, type CustomerState } from '../core/customer/respond';

const LEVELS = [0, 1, 2, 3, 4] as const;
const CALM: CustomerState = { trust: 60, heat: 20, patience: 60, ceiling: 100 };
const UPSET: CustomerState = { trust: 40, heat: 75, patience: 60, ceiling: 100 };
const USUAL = { empathy: 1, advice: 1, speed: 1 } as const;

const { open, work, close } = PHASE_WEIGHTS;

/** Five sentences, every number taken from the model. */
const SENTENCES: readonly string[] = [
  `Feeling runs from 0 to 100: misery below ${GRADE_LINES.mediocre}, mediocre below ${GRADE_LINES.magic}, magic from there; it is trust, less ${HEAT_ON_FEELING.slope} for each point of upset above ${HEAT_ON_FEELING.from}.`,
  `Level 2 on a scale moves nothing; each level above or below moves trust by up to ${DRIVE.empathy} points for warmth and ${DRIVE.advice} for advice, a little warmer at the start and end (warmth x ${open.empathy} and x ${close.empathy}), more by advice in the middle (x ${work.advice}).`,
  `Good advice is heard less while the customer is upset: at heat 75 only ${Math.round(100 - (100 * 75) / DRIVE.upset)} % of it lands, so calm comes first; a hard sell costs ${DRIVE.hardSell} points a level, whatever else was said.`,
  `A reply scored ${ONCE_BITTEN.badLevel} or less on any scale is remembered: trust can rise ${ONCE_BITTEN.drop} points less far from then on (never lower than ${ONCE_BITTEN.floor}); every turn costs ${PATIENCE.turn} points of patience, effort and poor advice cost more, good advice gives back, and at 0 the customer leaves.`,
  `Short stories move faster (x ${PACE.moment} for a moment, x ${PACE.short} for a short one), what an author adds is never multiplied, and feeling is held at ${HELD_AT} until warmth of ${MAGIC_NEEDS.empathy} and advice of ${MAGIC_NEEDS.advice} have both been shown at a turning point and no must need is open.`,
];

const signed = (value: number): string => (value < 0 ? `−${Math.abs(value)}` : `+${value}`);

function cell(state: CustomerState, empathy: number, advice: number): string {
  const impact = { empathy, advice, noHardSell: null, shown: 0, broken: 0, effort: 0 };
  const after = respond(state, impact, USUAL, 'work', 1);
  return signed(Math.round(feelingOf(after.trust, after.heat) - feelingOf(state.trust, state.heat)));
}

function table(state: CustomerState): string {
  const head = `| warmth \\ advice | ${LEVELS.join(' | ')} |\n|---|${LEVELS.map(() => '--:').join('|')}|`;
  const rows = LEVELS.map(
    (empathy) => `| **${empathy}** | ${LEVELS.map((advice) => cell(state, empathy, advice)).join(' | ')} |`,
  );
  return [head, ...rows].join('\n');
}

const about = (state: CustomerState): string =>
  `trust ${state.trust}, upset ${state.heat}, feeling ${Math.floor(feelingOf(state.trust, state.heat))}`;

/** The page *How feeling moves*, generated from the constants of the customer model. */
export const feelingPage = (): string =>
  `# How feeling moves

<!-- Generated from the constants of the customer model by \`turnaround write feeling\`; a test holds it fresh. -->

${SENTENCES.map((sentence, index) => `${index + 1}. ${sentence}`).join('\n')}

Points of feeling moved by one reply in the working phase of a full-length story, no sale in play.

## A calm customer (${about(CALM)})

${table(CALM)}

## An upset customer (${about(UPSET)})

${table(UPSET)}
`;

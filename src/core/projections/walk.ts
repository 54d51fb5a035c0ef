import type { Replay, ReplayedTurn } from '../journal/journal';
import { beatAt } from '../scenario/offers';
import { replyAt, SILENCE, type Program, type Reply } from '../scenario/program';
import { currentFeeling } from '../scenario/state';
import { feelingAtGoodbye } from './aftermath';
import { projectBriefing } from './briefing';
import { linesOf, reactionView } from './encounter';
import { feelingView } from './feeling';
import { spokenTerms } from './terms';
import { filled, richText } from './text';
import type { ReactionView } from './views';
import type { WalkArrival, WalkEnding, WalkLater, WalkLine, WalkReason, WalkTurn, WalkView } from './walkViews';

/** A change of feeling smaller than this, in points, is not worth a reason. */
const FELT_FROM = 0.5;
/** Share of the advice (0-1) from which it counts as not taken in. */
const LOST_FROM = 0.4;

type Page = WalkView['page'];

/** What one step shows, and the feeling (0-100) before it and at its end. */
interface Step {
  readonly page: () => Page;
  readonly before: number;
  readonly after: number;
}

/** How many steps a play has: the arrival, one a turn, what came of it where anything did, and the end. */
export const walkSteps = (replay: Replay): number => replay.turns.length + (laterCount(replay) > 0 ? 3 : 2);

const laterCount = ({ state }: Replay): number => state.outcome?.later.length ?? 0;

/** One step of a play as the customer lived it, counted from 0 and kept within its steps. */
export function projectWalk(program: Program, replay: Replay, step: number): WalkView {
  const steps = walkSteps(replay);
  const place = Math.min(Math.max(0, step), steps - 1);
  const { page, before, after } = stepAt(program, replay, place, steps);
  return {
    briefing: projectBriefing(program, replay.start.variant),
    step: place + 1,
    steps,
    page: page(),
    feeling: feelingView(program, after),
    feelingBefore: feelingView(program, before),
  };
}

function stepAt(program: Program, replay: Replay, place: number, steps: number): Step {
  const { start, turns, state } = replay;
  const turn = turns[place - 1];
  if (place === 0) {
    return { page: () => arrivalPage(program, replay), before: start.startFeeling, after: start.startFeeling };
  }
  if (turn !== undefined) {
    const before = currentFeeling(turn.before);
    return { page: () => turnPage(program, turn, place), before, after: turn.stepped.answered };
  }
  const goodbye = feelingAtGoodbye(turns.at(-1), state);
  const end = currentFeeling(state);
  if (place < steps - 1) return { page: () => laterPage(program, replay), before: goodbye, after: end };
  return { page: () => endingPage(program, replay), before: laterCount(replay) > 0 ? end : goodbye, after: end };
}

function arrivalPage(program: Program, { start }: Replay): WalkArrival {
  const { about, promises } = program;
  const customer = program.customers[start.variant];
  return {
    kind: 'arrival',
    emotion: about.emotionText,
    needs: (customer?.needs ?? []).map(({ text }) => text),
    promises: promises.map(({ text }) => text),
    history: customer?.history ?? [],
  };
}

function turnPage(program: Program, turn: ReplayedTurn, number: number): WalkTurn {
  const { before } = turn;
  const reply = replyAt(beatAt(program, before), turn.reply) as Reply;
  const said = turn.reply === SILENCE ? null : richText(program, before.vars, reply.text);
  return {
    kind: 'turn',
    turn: number,
    lines: linesOf(program, before).map((line) => walkLine(program, line)),
    answered: said,
    reaction: reactionLine(program, reactionView(program, before, reply.reaction)),
    thought: filled(program, before.vars, reply.reaction?.thought ?? ''),
    reason: reasonOf(turn, reply.effects?.why ?? ''),
    meanwhile: meanwhileOf(turn),
  };
}

/** A speaker may be named with where they speak, after a comma; for what is one's own that joins how it is said. */
function walkLine({ about }: Program, line: ReactionView): WalkLine {
  const own = [about.callMe, about.name].find((name) => line.who === name || line.who.startsWith(`${name}, `));
  if (own === undefined) return { ...line, isYours: false };
  const where = line.who.slice(own.length + 2);
  return { ...line, who: own, cue: [where, line.cue].filter(Boolean).join(', '), isYours: true };
}

const reactionLine = (program: Program, reaction: ReactionView | null): WalkLine | null =>
  reaction === null ? null : walkLine(program, reaction);

/** The part of the change that weighed most in the direction the feeling went; the earlier one among equals. */
function reasonOf({ before, stepped }: ReplayedTurn, why: string): WalkReason | null {
  const swing = stepped.answered - currentFeeling(before);
  if (Math.abs(swing) < FELT_FROM) return null;
  const sign = Math.sign(swing);
  const terms = spokenTerms(stepped.terms, why).filter(({ points }) => points * sign > 0);
  const most = terms.reduce<(typeof terms)[number] | null>(
    (found, term) => (found !== null && found.points * sign >= term.points * sign ? found : term),
    null,
  );
  if (most === null) return null;
  const lost = stepped.terms.advice > 0 && -stepped.terms.tooUpset / stepped.terms.advice >= LOST_FROM;
  return { name: most.name, direction: sign > 0 ? 'up' : 'down', lost, words: most.why };
}

/** What the next lines did by themselves, where it was felt. */
function meanwhileOf({ stepped }: ReplayedTurn): WalkTurn['meanwhile'] {
  if (stepped.arrival === null) return null;
  const change = currentFeeling(stepped.state) - stepped.answered;
  if (Math.abs(change) < FELT_FROM) return null;
  return { words: stepped.arrival.why, direction: change > 0 ? 'up' : 'down' };
}

function laterPage(program: Program, { state }: Replay): WalkLater {
  const entries = (state.outcome?.later ?? []).map(({ entry }) => program.aftermath[entry]?.says ?? '');
  return { kind: 'later', cards: entries.map((says) => richText(program, state.vars, says)) };
}

function endingPage(program: Program, replay: Replay): WalkEnding {
  const { state } = replay;
  const ending = program.endings[state.outcome?.ending ?? -1];
  const needs = program.customers[state.variant]?.needs ?? [];
  const isOpen = (place: number): boolean => state.outcome?.openNeeds.includes(place) === true;
  const told = state.outcome === null ? [] : needs;
  return {
    kind: 'ending',
    how: howItEnded(replay),
    says: richText(program, state.vars, ending?.says ?? ''),
    review: ending?.review ?? null,
    met: told.filter((_, place) => !isOpen(place)).map(({ text }) => text),
    open: told.filter((_, place) => isOpen(place)).map(({ text }) => text),
  };
}

function howItEnded({ state, divergence }: Replay): WalkEnding['how'] {
  if (divergence !== null && state.outcome === null) return 'changed';
  if (state.outcome === null) return 'stopped';
  return state.left ? 'left' : 'over';
}

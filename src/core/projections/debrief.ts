import type { Replay, ReplayedTurn } from '../journal/journal';
import { gradeOf } from '../customer/feeling';
import { beatAt } from '../scenario/offers';
import { replyAt, type Beat, type Ending, type Program, type Reply } from '../scenario/program';
import { currentFeeling } from '../scenario/state';
import { bestOnOffer, scoreReplay, type Scorecard } from '../scoring/score';
import type { Reach } from '../scoring/turnaround';
import { DIMENSIONS } from '../vocabulary/dimensions';
import { feelingAtGoodbye, laterOf } from './aftermath';
import { projectBriefing } from './briefing';
import { linesOf, reactionView } from './encounter';
import { feelingView } from './feeling';
import { projectMoodArc } from './moodArc';
import { spokenTerms } from './terms';
import { filled, richText } from './text';
import type { DebriefView, HeadlineView, ScoreView, TurnView } from './debriefViews';

/** All a learner may read after the talk. `reach` is null while best and worst are still being worked out. */
export function projectDebrief(program: Program, replay: Replay, reach: Reach | null): DebriefView {
  const card = scoreReplay(program, replay, reach);
  const { state } = replay;
  const ending = program.endings[state.outcome?.ending ?? -1];
  const customer = program.customers[state.variant];
  const view = (feeling: number) => feelingView(program, feeling);
  return {
    briefing: projectBriefing(program, state.variant),
    headline: headlineView(card, reach),
    left: state.left,
    ending: endingView(program, replay, ending),
    review: ending?.review ?? null,
    feelings: {
      start: view(card.feeling.start),
      end: view(card.feeling.end),
      lowest: view(card.feeling.lowest),
      best: reach === null ? null : view(reach.best),
      worst: reach === null ? null : view(reach.worst),
      usual: view(customer?.usual ?? 0),
    },
    betterThanBefore: card.betterThanBefore,
    arc: projectMoodArc(program, replay),
    dimensions: card.dimensions,
    behaviours: card.behaviours.filter((one) => one.chances > 0 || one.broken > 0),
    needs: (customer?.needs ?? []).map(({ text, must }, index) => ({
      text,
      must,
      met: state.outcome !== null && !state.outcome.openNeeds.includes(index),
    })),
    promises: (state.outcome?.promises ?? []).map((kept, index) => ({
      text: program.promises[index]?.text ?? '',
      kept,
    })),
    turns: replay.turns.map((turn, index) => turnView(program, turn, index + 1)),
    later: laterOf(program, state, feelingAtGoodbye(replay.turns.at(-1), state)),
    counted: state.outcome !== null,
  };
}

const endingView = (program: Program, replay: Replay, ending: Ending | undefined): DebriefView['ending'] => ({
  title: filled(program, replay.state.vars, ending?.title ?? ''),
  says: richText(program, replay.state.vars, ending?.says ?? ''),
});

function headlineView(card: Scorecard, reach: Reach | null): HeadlineView {
  if (card.outcome === null) return { kind: 'stopped' };
  const from = gradeOf(card.feeling.start);
  const to = card.outcome.grade;
  if (card.headline?.kind === 'safe') return { kind: 'safe' };
  if (card.headline === null || reach === null) return { kind: 'unknown', from, to };
  if (card.headline.kind === 'narrow') return { kind: 'narrow', from, to };
  return { kind: card.headline.kind, percent: card.headline.value, from, to, exact: reach.exact };
}

function turnView(program: Program, turn: ReplayedTurn, number: number): TurnView {
  const { before, stepped } = turn;
  const beat = beatAt(program, before);
  const reply = replyAt(beat, turn.reply) as Reply;
  const feeling = currentFeeling(before);
  return {
    turn: number,
    turningPoint: beat.turningPoint,
    lines: linesOf(program, before),
    said: richText(program, before.vars, reply.text),
    reaction: reactionView(program, before, reply.reaction),
    thought: filled(program, before.vars, reply.reaction?.thought ?? ''),
    effect: reply.effect,
    why: reply.why,
    tryInstead: reply.tryInstead,
    swing: stepped.answered - feeling,
    feelingBefore: feelingView(program, feeling),
    feeling: feelingView(program, stepped.answered),
    terms: spokenTerms(stepped.terms, reply.effects?.why ?? ''),
    arrivalTerms: stepped.arrival === null ? [] : spokenTerms(stepped.arrival.terms, stepped.arrival.why),
    scores: scoresOf(program, turn, beat),
  };
}

function scoresOf(program: Program, turn: ReplayedTurn, beat: Beat): readonly ScoreView[] {
  const reply = replyAt(beat, turn.reply) as Reply;
  return DIMENSIONS.flatMap((dimension) => {
    const level = reply.impact[dimension];
    if (level === null) return [];
    return [{ dimension, level, best: bestOnOffer(program, turn, dimension) }];
  });
}

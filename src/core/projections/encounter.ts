import type { ReplayedTurn } from '../journal/journal';
import { beatAt, spokenLines } from '../scenario/offers';
import { replyAt, type Beat, type Program, type Reaction, type Reply } from '../scenario/program';
import { shownReplies } from '../scenario/shown';
import { currentFeeling, type EncounterState } from '../scenario/state';
import { projectBriefing } from './briefing';
import { feelingView } from './feeling';
import type { Play } from './play';
import { filled, richText } from './text';
import type { BriefingView, EncounterView, LineView, ReactionView, ReplyView, TranscriptEntry } from './views';

/** The encounter as it stands: what was said, what may be said, how the customer feels, and what they `heard` before. */
export function projectEncounter(play: Play, heard: BriefingView['heard'] = null): EncounterView {
  const { program, replay } = play;
  const last = play.step === 'reacting' ? (replay.turns.at(-1) ?? null) : null;
  const state = last?.before ?? replay.state;
  const beat = beatAt(program, state);
  const feeling = last?.stepped.answered ?? currentFeeling(state);
  return {
    briefing: projectBriefing(program, state.variant, heard),
    turn: state.turns + 1,
    phase: beat.phase,
    turningPoint: beat.turningPoint,
    step: play.step,
    lines: linesOf(program, state),
    replies: repliesOf(program, state, play.seed),
    said: last === null ? null : richText(program, state.vars, saidIn(beat, last).text),
    reaction: last === null ? null : reactionView(program, state, saidIn(beat, last).reaction),
    feeling: feelingView(program, feeling),
    feelingBefore: feelingView(program, feelingBefore(play, last)),
    salesPrompt: beat.salesPrompt ? program.about.salesPrompt : '',
    transcript: transcriptOf(play),
    paused: play.paused,
    last: last !== null && last.stepped.state.outcome !== null,
  };
}

const saidIn = (beat: Beat, turn: ReplayedTurn): Reply => replyAt(beat, turn.reply) as Reply;

function feelingBefore(play: Play, last: ReplayedTurn | null): number {
  const turn = last ?? play.replay.turns.at(-1);
  return turn === undefined ? play.replay.state.startFeeling : currentFeeling(turn.before);
}

/** The lines said on arrival at the open beat. */
export const linesOf = (program: Program, state: EncounterState): readonly LineView[] =>
  spokenLines(program, state).map((line) => ({
    who: filled(program, state.vars, line.who),
    cue: line.cue,
    text: richText(program, state.vars, line.text),
  }));

/** How the customer took a reply; null where the author wrote nothing. */
export function reactionView(program: Program, state: EncounterState, reaction: Reaction | null): ReactionView | null {
  if (reaction === null || (reaction.says === '' && reaction.cue === '')) return null;
  return {
    who: program.about.callMe,
    cue: reaction.cue,
    text: richText(program, state.vars, reaction.says),
  };
}

/** Replies in an order drawn from the seed and the turn, numbered by their shuffled place. */
export const repliesOf = (program: Program, state: EncounterState, seed: number): readonly ReplyView[] =>
  shownReplies(program, state, seed).map(({ reply, locked }, place) => ({
    id: reply.id,
    key: place + 1,
    text: richText(program, state.vars, reply.text),
    locked,
  }));

function transcriptOf(play: Play): readonly TranscriptEntry[] {
  const { program, replay } = play;
  const entries = replay.turns.map((turn, index): TranscriptEntry => {
    const reply = saidIn(beatAt(program, turn.before), turn);
    return {
      turn: index + 1,
      lines: linesOf(program, turn.before),
      said: richText(program, turn.before.vars, reply.text),
      reaction: reactionView(program, turn.before, reply.reaction),
      feeling: feelingView(program, turn.stepped.answered),
    };
  });
  return play.step === 'reacting' ? entries : [...entries, openEntry(program, replay.state, entries.length + 1)];
}

const openEntry = (program: Program, state: EncounterState, turn: number): TranscriptEntry => ({
  turn,
  lines: linesOf(program, state),
  said: null,
  reaction: null,
  feeling: feelingView(program, currentFeeling(state)),
});

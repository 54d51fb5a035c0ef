import { bandOf, shownFeeling } from '../customer/feeling';
import type { Replay } from '../journal/journal';
import { arrive } from '../scenario/advance';
import { beatAt, spokenLines } from '../scenario/offers';
import { replyAt, type Place, type Program } from '../scenario/program';
import { currentFeeling, type EncounterState } from '../scenario/state';
import type { FaceName } from '../vocabulary/faces';
import type { GestureName } from '../vocabulary/gestures';
import { faceOf } from './feeling';
import type { Play } from './play';
import { filled } from './text';
import type { StageView } from './views';

/** The picture when nobody stands there. */
export const EMPTY_STAGE: StageView = {
  scene: 'none',
  backdrop: '',
  person: '',
  channel: 'counter',
  feeling: 50,
  face: 'neutral',
  gesture: null,
  step: 'still',
  utterance: { id: 0, text: '' },
  turningPoint: false,
  props: [],
  sound: null,
  presence: 'away',
};

/** What the customer shows at this moment. */
interface Showing {
  readonly feeling: number;
  readonly face: FaceName | null;
  readonly gesture: GestureName | null;
  readonly says: string;
  readonly turningPoint: boolean;
  readonly sound: string | null;
}

/** The place before the talk: nobody is there yet, the weather is how this customer will arrive. */
export const projectBefore = (program: Program, variant: Place): StageView =>
  emptyPlace(program, arrive(program, variant).startFeeling);

/** The place when the customer has gone, in the weather of what the cards told so far. */
export const projectAfter = (program: Program, replay: Replay, cards: number): StageView =>
  emptyPlace(program, feelingAfter(replay, cards));

const emptyPlace = ({ about }: Program, feeling: number): StageView => ({
  ...EMPTY_STAGE,
  scene: 'encounter',
  backdrop: about.backdrop,
  person: about.person,
  channel: about.channel,
  feeling: shownFeeling(feeling),
});

function feelingAfter({ turns, state }: Replay, cards: number): number {
  const told = state.outcome?.later.slice(0, cards).at(-1);
  return told?.feeling ?? turns.at(-1)?.stepped.answered ?? currentFeeling(state);
}

/** What the picture needs of a play: who, where, how they feel, what they do and say. */
export function projectStage(play: Play): StageView {
  const { program } = play;
  const showing = play.step === 'reacting' ? reacting(play) : speaking(play);
  const id = play.replay.turns.length * 2 + (play.step === 'reacting' ? 0 : 1);
  return {
    scene: 'encounter',
    backdrop: program.about.backdrop,
    person: program.about.person,
    channel: program.about.channel,
    feeling: shownFeeling(showing.feeling),
    face: showing.face ?? faceFor(program, showing.feeling),
    gesture: showing.gesture,
    step: play.paused ? 'still' : play.step,
    utterance: { id, text: showing.says },
    turningPoint: showing.turningPoint,
    props: propsOf(play),
    sound: showing.sound === null ? null : { id, name: showing.sound },
    presence: play.step === 'reacting' && play.replay.state.left ? 'leaving' : 'here',
  };
}

const faceFor = (program: Program, feeling: number): FaceName => faceOf(program.about.emotionRoot, bandOf(feeling));

function reacting(play: Play): Showing {
  const { program, replay } = play;
  const turn = replay.turns.at(-1);
  if (turn === undefined) return speaking(play);
  const beat = beatAt(program, turn.before);
  const reaction = replyAt(beat, turn.reply)?.reaction ?? null;
  return {
    feeling: turn.stepped.answered,
    face: reaction?.face ?? null,
    gesture: reaction?.gesture ?? null,
    says: filled(program, turn.before.vars, reaction?.says ?? ''),
    turningPoint: beat.turningPoint,
    sound: null,
  };
}

function speaking(play: Play): Showing {
  const { program, replay } = play;
  const lines = spokenLines(program, replay.state);
  return {
    feeling: currentFeeling(replay.state),
    face: lines.findLast((line) => line.face !== null)?.face ?? null,
    gesture: lines.findLast((line) => line.gesture !== null)?.gesture ?? null,
    says: lines.map((line) => filled(program, replay.state.vars, line.text)).join(' '),
    turningPoint: beatAt(program, replay.state).turningPoint,
    sound: lines.findLast((line) => line.sound !== null)?.sound ?? null,
  };
}

/** What the last line that changed anything put there; while a reaction stands, the next lines are not said yet. */
function propsOf({ program, replay, step }: Play): readonly string[] {
  const said: readonly EncounterState[] = replay.turns.map((turn) => turn.before);
  const lines = (step === 'reacting' ? said : [...said, replay.state]).flatMap((state) => spokenLines(program, state));
  return lines.findLast((line) => line.props !== null)?.props ?? [];
}

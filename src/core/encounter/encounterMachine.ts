import { assign, emit, setup } from 'xstate';
import type { Fact, PlayOptions } from '../model/facts';
import type { Grade } from '../model/words';
import { gradeOf } from '../customer/feeling';
import { arrive } from '../scenario/advance';
import { isOffered } from '../scenario/offers';
import { SILENCE, type Beat, type Place, type Program, type Reply } from '../scenario/program';
import { step, type Stepped } from '../scenario/step';
import { currentFeeling, type EncounterState } from '../scenario/state';
import { arrivalsOf, onwardOf } from '../scenario/ways';

/** What an encounter starts from. */
export interface EncounterInput {
  readonly variant: Place;
  readonly options: PlayOptions;
  /** Draws the order of shuffled lines; 0 when left out. */
  readonly seed?: number;
}

interface EncounterContext {
  readonly state: EncounterState;
  readonly options: PlayOptions;
  /** The turn whose reaction is on screen; null while the customer speaks or waits. */
  readonly turn: Stepped | null;
}

/** Each reply is an event of its own, `say.own-it`; `tookMs` is how long the choice took. */
export type EncounterEvent =
  | { readonly type: 'heard' }
  | { readonly type: 'goOn' }
  /** The time to answer is up; heard only where the beat has a timer and the player has time on. */
  | { readonly type: 'timedOut' }
  | { readonly type: `say.${string}`; readonly tookMs: number };

/** What views ask for instead of state names. */
export type EncounterTag = 'speaking' | 'canReply' | 'busy' | 'turningPoint' | 'over';

/** A fact as it is sent out, for the journal. */
export interface FactEmitted {
  readonly type: 'fact';
  readonly fact: Fact;
}

/** The event of saying a reply. */
export const sayEvent = (reply: string, tookMs: number): EncounterEvent => ({ type: `say.${reply}`, tookMs });

/** Beats are named in small letters, so these can be no beat's name. */
const ARRIVING = 'Arriving';
const OVER = 'Over';

const machineSetup = (program: Program) =>
  setup({
    types: {
      context: {} as EncounterContext,
      events: {} as EncounterEvent,
      input: {} as EncounterInput,
      emitted: {} as FactEmitted,
      tags: {} as EncounterTag,
    },
    guards: {
      isOffered: ({ context }, params: { readonly reply: Reply }) => isOffered(program, context.state, params.reply),
      leadsTo: ({ context }, params: { readonly beat: Place }) => context.turn?.state.at === params.beat,
      feels: ({ context }, params: { readonly grade: Grade }) => gradeOf(feelingShown(context)) === params.grade,
      isLeaving: ({ context }) => context.turn?.state.left === true,
      standsAt: ({ context }, params: { readonly beat: Place }) => context.state.at === params.beat,
      isOver: ({ context }) => context.state.outcome !== null,
      isTimed: ({ context }) => context.options.time > 0,
      isStretched: ({ context }) => context.options.time > 1,
    },
    actions: {
      takeTurn: assign({
        turn: ({ context, event }, params: { readonly reply: Place }) =>
          step(
            program,
            context.state,
            params.reply === SILENCE
              ? { type: 'timedOut' }
              : { type: 'said', reply: params.reply, tookMs: 'tookMs' in event ? event.tookMs : 0 },
          ),
      }),
      tell: emit(({ context }): FactEmitted => ({ type: 'fact', fact: context.turn?.facts[0] as Fact })),
      moveOn: assign({ state: ({ context }) => context.turn?.state ?? context.state, turn: null }),
    },
  });

/** Feeling as the customer shows it now, 0-100: after the reply just said, before the next line. */
export const feelingShown = (context: EncounterContext): number =>
  context.turn?.answered ?? currentFeeling(context.state);

/**
 * The statechart of one scenario: a state per beat (speaking, listening, reacting inside), each reply an event, and
 * beside the talk the regions feeling, presence and clock. The chart says what may happen; `step` says what it does.
 */
export function encounterMachine(program: Program) {
  const kit = machineSetup(program);
  const onward = onwardOf(program);
  const beatState = (beat: Beat, place: Place) =>
    kit.createStateConfig({
      initial: 'speaking',
      tags: beat.turningPoint ? ['turningPoint'] : [],
      states: {
        speaking: { tags: ['speaking', 'busy'], on: { heard: 'listening' } },
        listening: { tags: ['canReply'], on: saying(beat) },
        reacting: { tags: ['busy'], on: { goOn: ways(program, onward[place] as ReadonlySet<Place>) } },
      },
    });
  const states = Object.fromEntries(program.beats.map((beat, place) => [beat.id, beatState(beat, place)]));
  return kit.createMachine({
    id: program.id,
    type: 'parallel',
    context: ({ input }) => ({
      state: arrive(program, input.variant, input.options.startTrust, input.seed),
      options: input.options,
      turn: null,
    }),
    states: {
      talk: {
        initial: ARRIVING,
        states: { ...states, [ARRIVING]: arriving(program), [OVER]: { tags: ['over'], type: 'final' } },
      },
      feeling: feelingRegion,
      presence: presenceRegion,
      clock: clockRegion,
    },
  });
}

export type EncounterMachine = ReturnType<typeof encounterMachine>;

const taking = (reply: Place) => ({
  actions: [{ type: 'takeTurn' as const, params: { reply } }, { type: 'tell' as const }],
  target: 'reacting',
});

const saying = (beat: Beat) => ({
  ...Object.fromEntries(
    beat.replies.map((reply, place) => [
      `say.${reply.id}`,
      { guard: { type: 'isOffered' as const, params: { reply } }, ...taking(place) },
    ]),
  ),
  ...(beat.timer === null ? {} : { timedOut: { guard: 'isTimed' as const, ...taking(SILENCE) } }),
});

/** Where a beat may lead; `step` has already decided which it is. */
function ways(program: Program, places: ReadonlySet<Place>) {
  const onward = [...places].map((place) => ({
    guard: { type: 'leadsTo' as const, params: { beat: place } },
    actions: [{ type: 'moveOn' as const }],
    target: `#${program.id}.talk.${(program.beats[place] as Beat).id}`,
    reenter: true,
  }));
  return [...onward, { actions: [{ type: 'moveOn' as const }], target: `#${program.id}.talk.${OVER}` }];
}

/** A first line can already be too much: then the talk is over before it began. An empty hub leads on before it is seen. */
const arriving = (program: Program) => ({
  always: [
    { guard: 'isOver' as const, target: OVER },
    ...[...arrivalsOf(program)].map((place) => ({
      guard: { type: 'standsAt' as const, params: { beat: place } },
      target: (program.beats[place] as Beat).id,
    })),
  ],
});

const toGrade = (grade: Grade) => ({ guard: { type: 'feels' as const, params: { grade } }, target: grade });

const feelingRegion = {
  initial: 'misery',
  states: {
    misery: { always: [toGrade('mediocre'), toGrade('magic')] },
    mediocre: { always: [toGrade('misery'), toGrade('magic')] },
    magic: { always: [toGrade('misery'), toGrade('mediocre')] },
  },
} as const;

const presenceRegion = {
  initial: 'here',
  states: {
    here: {
      always: [
        { guard: 'isOver', target: 'gone' },
        { guard: 'isLeaving', target: 'leaving' },
      ],
    },
    leaving: { always: { guard: 'isOver', target: 'gone' } },
    gone: { type: 'final' },
  },
} as const;

const clockRegion = {
  initial: 'off',
  states: {
    off: {
      always: [
        { guard: 'isStretched', target: 'stretched' },
        { guard: 'isTimed', target: 'running' },
      ],
    },
    running: {},
    stretched: {},
  },
} as const;

import { assign, setup, stopChild, type ActorRefFrom } from 'xstate';
import type { PlayOptions } from '../model/facts';
import type { Place, Program } from '../scenario/program';
import { encounterMachine, type EncounterInput, type EncounterMachine } from './encounterMachine';

/** One way through: library > briefing (or demo) > encounter > aftermath > debrief, and back. */
export type SessionEvent =
  | { readonly type: 'choose'; readonly program: Program }
  | { readonly type: 'watchDemo' }
  | { readonly type: 'leaveDemo' }
  | { readonly type: 'begin'; readonly variant: Place; readonly options: PlayOptions; readonly seed?: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'stop' }
  | { readonly type: 'nextCard' }
  | { readonly type: 'leave' }
  /** Sent by xstate itself whenever the encounter's chart has moved. */
  | { readonly type: 'xstate.snapshot.encounter' };

interface SessionContext {
  readonly program: Program | null;
  readonly encounter: ActorRefFrom<EncounterMachine> | null;
  readonly start: EncounterInput | null;
  /** Aftermath cards shown so far, counted from 1. */
  readonly cards: number;
}

/** The child's chart is made from the scenario at run time, so `setup` cannot know it by name. */
type Spawn = (
  logic: EncounterMachine,
  options: { readonly id: string; readonly input: EncounterInput; readonly syncSnapshot: true },
) => ActorRefFrom<EncounterMachine>;

const stopEncounter = stopChild<SessionContext, SessionEvent, undefined, SessionEvent>('encounter');

const NOTHING = { program: null, encounter: null, start: null, cards: 0 } as const;

const kit = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent },
  guards: {
    hasDemo: ({ context }) => (context.program?.demos.length ?? 0) > 0,
    endsInDebrief: ({ context }) => isOver(context) && laterOf(context).length === 0,
    endsLater: ({ context }) => isOver(context) && laterOf(context).length > 0,
    hasMoreCards: ({ context }) => context.cards < laterOf(context).length,
  },
  actions: {
    takeProgram: assign(({ event }) => (event.type === 'choose' ? { ...NOTHING, program: event.program } : {})),
    noteStart: assign(({ event }) =>
      event.type === 'begin'
        ? { start: { variant: event.variant, options: event.options, seed: event.seed ?? 0 }, cards: 0 }
        : {},
    ),
    meet: assign({
      encounter: ({ context, spawn }) => {
        if (context.program === null || context.start === null) throw new Error('nobody to meet');
        return (spawn as unknown as Spawn)(encounterMachine(context.program), {
          id: 'encounter',
          input: context.start,
          syncSnapshot: true,
        });
      },
    }),
    showCard: assign({ cards: ({ context }) => context.cards + 1 }),
    forget: assign(NOTHING),
  },
});

const isOver = (context: SessionContext): boolean => context.encounter?.getSnapshot().hasTag('over') === true;
const laterOf = (context: SessionContext) => context.encounter?.getSnapshot().context.state.outcome?.later ?? [];

/** The session around encounters. The encounter's own chart runs as its child and says when the talk is over. */
export const sessionMachine = kit.createMachine({
  id: 'session',
  initial: 'library',
  context: NOTHING,
  on: { choose: { target: '.briefing', actions: [stopEncounter, 'takeProgram'] } },
  states: {
    library: { entry: [stopEncounter, 'forget'] },
    briefing: {
      on: {
        begin: { target: 'encounter', actions: 'noteStart' },
        watchDemo: { guard: 'hasDemo', target: 'demo' },
        leave: 'library',
      },
    },
    demo: { on: { leaveDemo: 'briefing', begin: { target: 'encounter', actions: 'noteStart' }, leave: 'library' } },
    encounter: {
      entry: [stopEncounter, 'meet'],
      initial: 'playing',
      states: { playing: { on: { pause: 'paused' } }, paused: { on: { resume: 'playing' } } },
      on: {
        'xstate.snapshot.encounter': [
          { guard: 'endsLater', target: 'aftermath' },
          { guard: 'endsInDebrief', target: 'debrief' },
        ],
        stop: 'debrief',
        leave: 'library',
      },
    },
    aftermath: {
      entry: 'showCard',
      on: { nextCard: [{ guard: 'hasMoreCards', actions: 'showCard' }, { target: 'debrief' }], leave: 'library' },
    },
    debrief: { on: { begin: { target: 'encounter', actions: 'noteStart' }, leave: 'library' } },
  },
});

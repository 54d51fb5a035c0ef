import { createActor, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import type { EncounterEvent, FactEmitted } from '../core/encounter/encounterMachine';
import { sessionMachine, type SessionEvent } from '../core/encounter/sessionMachine';
import type { Play } from '../core/projections/play';
import { arrive } from '../core/scenario/advance';
import type { Program } from '../core/scenario/program';

/** Where the session stands, as views need it. */
export interface Standing {
  readonly at: 'library' | 'briefing' | 'demo' | 'encounter' | 'aftermath' | 'debrief';
  readonly program: Program | null;
  /** The talk's phase; only to be read in an encounter. */
  readonly step: Play['step'];
  readonly paused: boolean;
  /** Aftermath cards shown, counted from 1. */
  readonly cards: number;
}

/** The charts of session and encounter, behind one door. */
export interface Chart {
  readonly send: (event: SessionEvent) => void;
  /** To the encounter; nobody hears it when there is none. */
  readonly tell: (event: EncounterEvent) => void;
  readonly standing: () => Standing;
  readonly close: () => void;
}

type Begin = Extract<SessionEvent, { type: 'begin' }>;

/** What was chosen and begun before the charts were built. */
interface Prelude {
  readonly program: Program | null;
  readonly begin: Begin | null;
}

const NOTHING: Prelude = { program: null, begin: null };

/**
 * Charts that are built when they are first needed. Building them takes longer than drawing a first line, and where the
 * first steps lead is known without them: to choose leads to the briefing, to begin leads to the first line.
 */
export function lateChart(onFact: (emitted: FactEmitted) => void): Chart {
  let actor: ActorRefFrom<typeof sessionMachine> | null = null;
  let prelude = NOTHING;

  const pass = (to: ActorRefFrom<typeof sessionMachine>, event: SessionEvent): void => {
    to.send(event);
    if (event.type === 'begin') to.getSnapshot().context.encounter?.on('fact', onFact);
  };
  const built = (): ActorRefFrom<typeof sessionMachine> => {
    if (actor !== null) return actor;
    actor = createActor(sessionMachine).start();
    for (const event of eventsOf(prelude)) pass(actor, event);
    return actor;
  };

  return {
    send: (event) => {
      const next = actor === null ? preludeAfter(prelude, event) : null;
      if (next === null) pass(built(), event);
      else prelude = next;
    },
    tell: (event) => built().getSnapshot().context.encounter?.send(event),
    standing: () => (actor === null ? standingBefore(prelude) : standingIn(actor.getSnapshot())),
    close: () => actor?.stop(),
  };
}

const eventsOf = ({ program, begin }: Prelude): readonly SessionEvent[] => [
  ...(program === null ? [] : [{ type: 'choose', program } as const]),
  ...(begin === null ? [] : [begin]),
];

/** The prelude with one more event, or null where only the charts can say what follows. */
function preludeAfter(prelude: Prelude, event: SessionEvent): Prelude | null {
  if (event.type === 'choose') return { program: event.program, begin: null };
  if (event.type === 'leave') return NOTHING;
  if (event.type !== 'begin' || prelude.program === null || prelude.begin !== null) return null;
  // A first line that is already too much ends the talk before it began.
  const first = arrive(prelude.program, event.variant, event.options.startTrust);
  return first.outcome === null ? { ...prelude, begin: event } : null;
}

function standingBefore({ program, begin }: Prelude): Standing {
  const at = program === null ? 'library' : begin === null ? 'briefing' : 'encounter';
  return { at, program, step: 'speaking', paused: false, cards: 0 };
}

const SCREENS = ['library', 'briefing', 'demo', 'encounter', 'aftermath', 'debrief'] as const;

function standingIn(snapshot: SnapshotFrom<typeof sessionMachine>): Standing {
  const { program, encounter, cards } = snapshot.context;
  const talk = encounter?.getSnapshot();
  const step = talk?.hasTag('canReply') ? 'listening' : talk?.hasTag('speaking') ? 'speaking' : 'reacting';
  const at = SCREENS.find((screen) => snapshot.matches(screen)) ?? 'library';
  return { at, program, step, paused: snapshot.matches({ encounter: 'paused' }), cards };
}

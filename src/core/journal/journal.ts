import type { Fact } from '../model/facts';
import { asId, type VariantId } from '../model/ids';
import { arrive } from '../scenario/advance';
import { beatAt, isOffered } from '../scenario/offers';
import { SILENCE, type Place, type Program } from '../scenario/program';
import { SILENCE_NAME } from '../scenario/silence';
import { step, type Stepped } from '../scenario/step';
import type { EncounterState } from '../scenario/state';

/** What happened in one play, in order. The first fact is `encounter.opened`. */
export type Journal = readonly Fact[];

/** The first fact of a play: which scenario, seed, customer and options. */
export type Opened = Extract<Fact, { type: 'encounter.opened' }>;

/** The journal with one more fact. */
export const append = (journal: Journal, ...facts: readonly Fact[]): Journal => [...journal, ...facts];

/** How a play was opened; undefined for a journal that is not one of a play. */
export const openedOf = (journal: Journal): Opened | undefined =>
  journal[0]?.type === 'encounter.opened' ? journal[0] : undefined;

/** One turn as replayed: the state before it, the place of the reply (or `SILENCE`) and all it did. */
export interface ReplayedTurn {
  readonly before: EncounterState;
  readonly reply: Place;
  readonly tookMs: number;
  readonly stepped: Stepped;
}

/** The first fact that this program cannot follow, as after an edit of the scenario. */
export interface Divergence {
  /** Place of the fact in the journal. */
  readonly at: number;
  readonly kind: 'unknownVariant' | 'otherBeat' | 'unknownReply' | 'notOffered' | 'afterTheEnd';
  readonly name: string;
}

/** A whole play as derived from its journal. */
export interface Replay {
  readonly start: EncounterState;
  readonly turns: readonly ReplayedTurn[];
  readonly state: EncounterState;
  /** True when the trainee stopped before the end. */
  readonly stopped: boolean;
  /** Null when every fact was followed; else the turns before it stand. */
  readonly divergence: Divergence | null;
}

/** Derives a whole play from what was recorded. Keeps what it can and names the first fact it cannot follow. */
export function replayJournal(program: Program, journal: Journal): Replay {
  const opened = openedOf(journal);
  const variant = program.customers.findIndex((customer) => customer.id === opened?.variant);
  const start = arrive(program, Math.max(0, variant), opened?.options.startTrust ?? 0, opened?.seed ?? 0);
  if (opened === undefined || variant < 0) {
    const divergence: Divergence = { at: 0, kind: 'unknownVariant', name: opened?.variant ?? '' };
    return { start, turns: [], state: start, stopped: false, divergence };
  }
  return foldJournal(program, start, journal);
}

/** Folds the facts of a journal over a start state. */
export function foldJournal(program: Program, start: EncounterState, journal: Journal): Replay {
  const turns: ReplayedTurn[] = [];
  let state = start;
  let stopped = false;
  for (const [at, fact] of journal.entries()) {
    if (fact.type === 'encounter.left') stopped = true;
    if (fact.type !== 'reply.chosen' && fact.type !== 'reply.timedOut') continue;
    const found = placeOf(program, state, fact);
    if (typeof found !== 'number') return { start, turns, state, stopped, divergence: { at, ...found } };
    const tookMs = fact.type === 'reply.chosen' ? fact.tookMs : 0;
    const stepped = step(
      program,
      state,
      found === SILENCE ? { type: 'timedOut' } : { type: 'said', reply: found, tookMs },
    );
    turns.push({ before: state, reply: found, tookMs, stepped });
    state = stepped.state;
  }
  return { start, turns, state, stopped: stopped && state.outcome === null, divergence: null };
}

type Answered = Extract<Fact, { type: 'reply.chosen' | 'reply.timedOut' }>;

function placeOf(program: Program, state: EncounterState, fact: Answered): Place | Omit<Divergence, 'at'> {
  const name = fact.type === 'reply.chosen' ? fact.reply : SILENCE_NAME;
  if (state.outcome !== null) return { kind: 'afterTheEnd', name };
  const beat = beatAt(program, state);
  if (beat.id !== fact.beat) return { kind: 'otherBeat', name: fact.beat };
  if (fact.type === 'reply.timedOut') return beat.timer === null ? { kind: 'notOffered', name } : SILENCE;
  const place = beat.replies.findIndex((reply) => reply.id === name);
  const reply = beat.replies[place];
  if (reply === undefined) return { kind: 'unknownReply', name };
  return isOffered(program, state, reply) ? place : { kind: 'notOffered', name };
}

/** The first fact of a play. */
export function openingFact(
  program: Program,
  variant: Place,
  seed: Opened['seed'],
  options: Opened['options'],
  { branch, heard }: Pick<Opened, 'branch' | 'heard'> = { branch: null, heard: null },
): Opened {
  const id = program.customers[variant]?.id ?? asId<VariantId>('base');
  return {
    type: 'encounter.opened',
    scenario: program.id,
    hash: program.hash,
    seed,
    variant: id,
    room: 'solo',
    options,
    branch,
    heard,
  };
}

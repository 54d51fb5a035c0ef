import { asId, type BeatId, type ReplyId } from '../../model/ids';
import type { Impact } from '../../customer/respond';
import { BEHAVIOURS } from '../../vocabulary/behaviours';
import type { GestureName } from '../../vocabulary/gestures';
import {
  EXIT_END,
  exitTo,
  type Beat,
  type Exit,
  type Hub,
  type Line,
  type Place,
  type Reaction,
  type Reply,
  type Timer,
} from '../program';
import { SILENCE_NAME } from '../silence';
import type { AuthoredBeat, AuthoredReply, Scenario } from '../shape/scenario';
import { condition, effects } from './parts';
import { authoredLines, pickOf } from './picks';
import { markFor, numberOf, testOf, type Lookup } from './tests';

/** Where the exits of a scenario lead: names of beats and endings to exits of the program. */
export type Exits = ReadonlyMap<string, Place>;

/** All names that a reply may lead to. */
export function exitsOf(scenario: Scenario): Exits {
  const exits = new Map<string, Place>();
  for (const name of Object.keys(scenario.beats)) exits.set(name, exits.size);
  for (const [place, name] of Object.keys(scenario.endings).entries()) exits.set(name, exitTo(place));
  return exits.set('end', EXIT_END);
}

/** Nothing asks for it, so nothing is counted. */
const NO_MARK = -1;

/**
 * One beat. Visits are counted where a condition asks, where its lines act on the first entry, and in a hub, which says
 * its lines once. What conditions ask for is set by `marked`.
 */
export function beatOf(lookup: Lookup, exits: Exits, scenario: Scenario, name: string, authored: AuthoredBeat): Beat {
  const says = linesOf(lookup, scenario.customer.callMe ?? scenario.customer.name, authored.says);
  const counts = authored.hub !== undefined || says.some((line) => line.effects !== null);
  return {
    id: asId<BeatId>(name),
    phase: authored.phase,
    step: authored.step ?? null,
    turningPoint: authored.turningPoint,
    salesPrompt: scenario.setting.salesPrompt?.shownAt.includes(name) ?? false,
    visitMark: counts ? markFor(lookup, `visited:${name}`) : NO_MARK,
    sinceMark: NO_MARK,
    says,
    pick: pickOf(authored.says),
    pickFrom: lookup.picks.get(name) ?? -1,
    replies: authored.replies.map((reply) => replyOf(lookup, exits, name, reply)),
    hub: hubOf(lookup, exits, authored.hub),
    timer: timerOf(lookup, exits, name, authored.timer),
  };
}

/** A beat with the marks that conditions anywhere in the file have made for it and its replies. */
export function marked(lookup: Lookup, beat: Beat): Beat {
  if (lookup.marks.size === 0) return beat;
  const heard = (reply: Reply): Reply => {
    const mark = markOf(lookup, saidName(beat.id, reply.id));
    return mark === reply.mark ? reply : { ...reply, mark };
  };
  return {
    ...beat,
    visitMark: markOf(lookup, `visited:${beat.id}`),
    sinceMark: markOf(lookup, `since:${beat.id}`),
    replies: beat.replies.map(heard),
    timer: beat.timer && { ...beat.timer, onTimeout: heard(beat.timer.onTimeout) },
  };
}

const markOf = (lookup: Lookup, name: string): Place => lookup.marks.get(name) ?? NO_MARK;

const saidName = (beat: string, reply: string): string => `said:${beat}/${reply}`;

const hubOf = (lookup: Lookup, exits: Exits, hub: AuthoredBeat['hub']): Hub | null =>
  hub === undefined ? null : { until: testOf(lookup, hub.until), next: nextOf(lookup, exits, hub.next) };

/** Silence is a reply without words; its name can be no author's. */
const timerOf = (lookup: Lookup, exits: Exits, beat: string, timer: AuthoredBeat['timer']): Timer | null =>
  timer === undefined
    ? null
    : {
        seconds: timer.seconds,
        onTimeout: replyOf(lookup, exits, beat, {
          ...timer.onTimeout,
          id: SILENCE_NAME,
          text: '',
          once: false,
          fallback: false,
        }),
      };

function linesOf(lookup: Lookup, who: string, says: AuthoredBeat['says']): readonly Line[] {
  return authoredLines(says).map((line) => {
    const full = typeof line === 'string' ? { text: line } : line;
    return {
      who: full.who ?? who,
      text: full.text,
      cue: full.cue ?? '',
      face: full.face ?? null,
      gesture: (full.gesture as GestureName | undefined) ?? null,
      if: condition(lookup, full.if),
      effects: effects(full.effects),
      sound: full.sound ?? null,
      props: full.props ?? null,
    };
  });
}

function replyOf(lookup: Lookup, exits: Exits, beat: string, authored: AuthoredReply): Reply {
  const behaviours = behavioursOf(authored);
  return {
    id: asId<ReplyId>(authored.id),
    text: authored.text,
    impact: impactOf(authored, behaviours),
    shows: behaviours.shows,
    breaks: behaviours.breaks,
    moves: authored.moves ?? NONE,
    questionType: authored.questionType ?? null,
    complaintStep: authored.complaintStep ?? null,
    if: condition(lookup, authored.if),
    once: authored.once,
    fallback: authored.fallback,
    mark: authored.once ? markFor(lookup, saidName(beat, authored.id)) : NO_MARK,
    lockedReason: typeof authored.whenLocked === 'object' ? authored.whenLocked.show : null,
    effects: effects(authored.effects),
    set: setOf(lookup, authored.set),
    add: addOf(lookup, authored.add),
    next: authored.next === undefined ? NONE : nextOf(lookup, exits, authored.next),
    reaction: reactionOf(authored.reaction),
    effect: authored.effect ?? '',
    why: authored.why ?? '',
    tryInstead: authored.tryInstead ?? '',
  };
}

/** What most replies have none of; one list for all of them, so that a long story is compiled and frozen sooner. */
const NONE: readonly never[] = [];

const setOf = (lookup: Lookup, set: AuthoredReply['set']): Reply['set'] =>
  set === undefined
    ? NONE
    : Object.entries(set).map(([name, value]) => {
        const { slot, authored } = slotOf(lookup, name);
        return [slot, numberOf(authored, value)] as const;
      });

const addOf = (lookup: Lookup, add: AuthoredReply['add']): Reply['add'] =>
  add === undefined ? NONE : Object.entries(add).map(([name, amount]) => [slotOf(lookup, name).slot, amount] as const);

const slotOf = (lookup: Lookup, name: string) =>
  lookup.variables.get(name) as NonNullable<ReturnType<Lookup['variables']['get']>>;

type Marked = Pick<Reply, 'shows' | 'breaks'>;

function impactOf(authored: AuthoredReply, { shows, breaks }: Marked): Impact {
  return {
    empathy: authored.scores?.empathy ?? 2,
    advice: authored.scores?.advice ?? 2,
    noHardSell: authored.scores?.noHardSell ?? null,
    shown: shows.length,
    broken: breaks.length,
    effort: authored.effort,
  };
}

const UNMARKED: Marked = { shows: NONE, breaks: NONE };

function behavioursOf({ behaviours }: AuthoredReply): Marked {
  if (behaviours === undefined) return UNMARKED;
  const marks: Partial<Record<string, number>> = behaviours;
  return {
    shows: BEHAVIOURS.filter((behaviour) => marks[behaviour] === 1),
    breaks: BEHAVIOURS.filter((behaviour) => marks[behaviour] === -1),
  };
}

/** The ways on, in file order. */
export function nextOf(lookup: Lookup, exits: Exits, next: NonNullable<AuthoredReply['next']>): readonly Exit[] {
  if (typeof next === 'string') return [{ if: null, to: exits.get(next) ?? EXIT_END }];
  return next.map((way) => ({ if: condition(lookup, way.if), to: exits.get(way.to) ?? EXIT_END }));
}

function reactionOf(authored: AuthoredReply['reaction']): Reaction | null {
  if (authored === undefined) return null;
  const full = typeof authored === 'string' ? { says: authored } : authored;
  return {
    cue: full.cue ?? '',
    says: full.says ?? '',
    face: full.face ?? null,
    gesture: (full.gesture as GestureName | undefined) ?? null,
    thought: full.thought ?? '',
  };
}

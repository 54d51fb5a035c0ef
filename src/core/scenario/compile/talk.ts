import { asId, type BeatId, type EndingId, type ReplyId } from '../../model/ids';
import type { Impact } from '../../customer/respond';
import { BEHAVIOURS, type Behaviour } from '../../vocabulary/behaviours';
import type { GestureName } from '../../vocabulary/gestures';
import {
  EXIT_END,
  exitTo,
  type Aftermath,
  type AuthoredEffects,
  type Beat,
  type Ending,
  type Exit,
  type Line,
  type Place,
  type Reaction,
  type Reply,
} from '../program';
import type { AuthoredCondition } from '../shape/condition';
import type { AuthoredBeat, AuthoredReply, Scenario } from '../shape/scenario';
import { markFor, numberOf, testOf, type Lookup } from './tests';

/** Where the exits of a scenario lead: names of beats and endings to exits of the program. */
type Exits = ReadonlyMap<string, Place>;

/** All names that a reply may lead to. */
export function exitsOf(scenario: Scenario): Exits {
  return new Map([
    ...Object.keys(scenario.beats).map((name, place) => [name, place] as const),
    ...Object.keys(scenario.endings).map((name, place) => [name, exitTo(place)] as const),
    ['end', EXIT_END],
  ]);
}

const condition = (lookup: Lookup, authored: AuthoredCondition | undefined) =>
  authored === undefined ? null : testOf(lookup, authored);

type Effects = {
  trust?: number | undefined;
  heat?: number | undefined;
  patience?: number | undefined;
  why?: string | undefined;
};

const effects = (authored: Effects | undefined): AuthoredEffects | null =>
  authored === undefined
    ? null
    : {
        trust: authored.trust ?? 0,
        heat: authored.heat ?? 0,
        patience: authored.patience ?? 0,
        why: authored.why ?? '',
      };

/** One beat. Visits are counted where a condition asks, or where its lines act on the first entry. */
export function beatOf(lookup: Lookup, exits: Exits, scenario: Scenario, name: string, authored: AuthoredBeat): Beat {
  const says = linesOf(lookup, scenario.customer.callMe ?? scenario.customer.name, authored.says);
  const acts = says.some((line) => line.effects !== null);
  return {
    id: asId<BeatId>(name),
    phase: authored.phase,
    step: authored.step ?? null,
    turningPoint: authored.turningPoint,
    salesPrompt: scenario.setting.salesPrompt?.shownAt.includes(name) ?? false,
    visitMark: acts ? markFor(lookup, `visited:${name}`) : (lookup.marks.get(`visited:${name}`) ?? -1),
    sinceMark: lookup.marks.get(`since:${name}`) ?? -1,
    says,
    replies: authored.replies.map((reply) => replyOf(lookup, exits, name, reply)),
  };
}

function linesOf(lookup: Lookup, who: string, says: AuthoredBeat['says']): readonly Line[] {
  const list = typeof says === 'object' && !Array.isArray(says) && 'variants' in says ? says.variants : [says].flat();
  return list.map((line) => {
    const full = typeof line === 'string' ? { text: line } : line;
    return {
      who: full.who ?? who,
      text: full.text,
      cue: full.cue ?? '',
      face: full.face ?? null,
      gesture: (full.gesture as GestureName | undefined) ?? null,
      if: condition(lookup, full.if),
      effects: effects(full.effects),
    };
  });
}

function replyOf(lookup: Lookup, exits: Exits, beat: string, authored: AuthoredReply): Reply {
  const said = `said:${beat}/${authored.id}`;
  return {
    id: asId<ReplyId>(authored.id),
    text: authored.text,
    impact: impactOf(authored),
    ...behavioursOf(authored),
    moves: authored.moves ?? [],
    questionType: authored.questionType ?? null,
    complaintStep: authored.complaintStep ?? null,
    if: condition(lookup, authored.if),
    once: authored.once,
    mark: authored.once ? markFor(lookup, said) : (lookup.marks.get(said) ?? -1),
    lockedReason: typeof authored.whenLocked === 'object' ? authored.whenLocked.show : null,
    effects: effects(authored.effects),
    set: Object.entries(authored.set ?? {}).map(([name, value]) => {
      const { slot, authored: variable } = slotOf(lookup, name);
      return [slot, numberOf(variable, value)] as const;
    }),
    add: Object.entries(authored.add ?? {}).map(([name, amount]) => [slotOf(lookup, name).slot, amount] as const),
    next: nextOf(lookup, exits, authored.next ?? 'end'),
    reaction: reactionOf(authored.reaction),
    effect: authored.effect ?? '',
    why: authored.why ?? '',
    tryInstead: authored.tryInstead ?? '',
  };
}

const slotOf = (lookup: Lookup, name: string) =>
  lookup.variables.get(name) as NonNullable<ReturnType<Lookup['variables']['get']>>;

function impactOf(authored: AuthoredReply): Impact {
  const { shows, breaks } = behavioursOf(authored);
  return {
    empathy: authored.scores?.empathy ?? 2,
    advice: authored.scores?.advice ?? 2,
    noHardSell: authored.scores?.noHardSell ?? null,
    shown: shows.length,
    broken: breaks.length,
    effort: authored.effort,
  };
}

function behavioursOf(authored: AuthoredReply): {
  readonly shows: readonly Behaviour[];
  readonly breaks: readonly Behaviour[];
} {
  const marked: Partial<Record<string, number>> = authored.behaviours ?? {};
  return {
    shows: BEHAVIOURS.filter((behaviour) => marked[behaviour] === 1),
    breaks: BEHAVIOURS.filter((behaviour) => marked[behaviour] === -1),
  };
}

function nextOf(lookup: Lookup, exits: Exits, next: NonNullable<AuthoredReply['next']>): readonly Exit[] {
  const ways = typeof next === 'string' ? [{ to: next, if: undefined }] : next;
  return ways.map((way) => ({ if: condition(lookup, way.if), to: exits.get(way.to) ?? EXIT_END }));
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

/** The aftermath in file order. */
export const aftermathOf = (lookup: Lookup, scenario: Scenario): readonly Aftermath[] =>
  scenario.aftermath.map((entry) => ({
    if: condition(lookup, entry.if),
    says: entry.says,
    effects: effects(entry.effects),
  }));

/** The endings in file order, and behind them the one that stands in when a customer leaves and none was written for it. */
export function endingsOf(lookup: Lookup, scenario: Scenario): readonly Ending[] {
  const written = Object.entries(scenario.endings).map(
    ([name, ending]): Ending => ({
      id: asId<EndingId>(name),
      if: condition(lookup, ending.if),
      cap: ending.cap ?? 100,
      title: ending.title ?? '',
      says: ending.says,
      expects: ending.expects ?? null,
      safe: ending.safe,
      review: ending.review ?? null,
      builtIn: false,
    }),
  );
  return [...written, LEFT];
}

const LEFT: Ending = {
  id: asId<EndingId>('left'),
  if: { kind: 'left', value: true },
  cap: 100,
  title: '',
  says: '',
  expects: 'misery',
  safe: false,
  review: null,
  builtIn: true,
};

import { clamp100, feelingOf, heldFeeling } from '../../customer/feeling';
import {
  affected,
  patienceAfter,
  respond,
  type Cares,
  type CustomerState,
  type Effects,
  type Impact,
} from '../../customer/respond';
import type { Phase } from '../../model/words';

/** All customers between two: `ill` is the least trusting and most upset of them, `well` the other way about. */
export interface Box {
  readonly ill: CustomerState;
  readonly well: CustomerState;
}

/** The least patience of a customer who stays. */
const HARDLY_ANY = Number.MIN_VALUE;
const ILLEST: CustomerState = { trust: 0, heat: 100, patience: HARDLY_ANY, ceiling: 60 };
const BEST: CustomerState = { trust: 100, heat: 0, patience: 100, ceiling: 100 };

/** Only this customer. */
export function boxOf({ trust, heat, patience, ceiling }: CustomerState): Box {
  const only = { trust, heat, patience, ceiling };
  return { ill: only, well: only };
}

/** The box after a reply. Every rule of the customer is monotone, so that the corners bound all between them. */
export function respondedBox({ ill, well }: Box, impact: Impact, cares: Cares, phase: Phase, pace: number): Box {
  const after = respond(ill, impact, cares, phase, pace);
  return { ill: after, well: ill === well ? after : respond(well, impact, cares, phase, pace) };
}

/** The same where nobody asks for the feeling: only patience is looked at, which hangs on nothing else. */
export function triedBox({ ill, well }: Box, impact: Impact, cares: Cares): Box {
  const after = tried(ill, impact, cares);
  return { ill: after, well: ill === well ? after : tried(well, impact, cares) };
}

const tried = ({ trust, heat, patience, ceiling }: CustomerState, impact: Impact, cares: Cares): CustomerState => ({
  trust,
  heat,
  patience: clamp100(patienceAfter(patience, impact, cares)),
  ceiling,
});

/** The box after authored effects. */
export const affectedBox = (box: Box, effects: Effects | null): Box =>
  effects === null ? box : { ill: affected(box.ill, effects), well: affected(box.well, effects) };

/** Those of a box who stay, where somebody does. */
export const staying = (box: Box): Box =>
  box.ill.patience > 0 ? box : { ...box, ill: { ...box.ill, patience: HARDLY_ANY } };

/** The smallest box around both. */
export const joined = (one: Box, other: Box): Box => ({
  ill: {
    trust: Math.min(one.ill.trust, other.ill.trust),
    heat: Math.max(one.ill.heat, other.ill.heat),
    patience: Math.min(one.ill.patience, other.ill.patience),
    ceiling: Math.min(one.ill.ceiling, other.ill.ceiling),
  },
  well: {
    trust: Math.max(one.well.trust, other.well.trust),
    heat: Math.min(one.well.heat, other.well.heat),
    patience: Math.max(one.well.patience, other.well.patience),
    ceiling: Math.max(one.well.ceiling, other.well.ceiling),
  },
});

/** Whether `inside` lies in `box`. */
export const contains = (box: Box, inside: Box): boolean =>
  isAtLeast(inside.ill, box.ill) && isAtLeast(box.well, inside.well);

const isAtLeast = (one: CustomerState, other: CustomerState): boolean =>
  one.patience >= other.patience && one.trust >= other.trust && one.heat <= other.heat && one.ceiling >= other.ceiling;

/** A box that has grown too often: a corner that moved once more goes as far as it can, so that growing ends. */
export const widened = (before: Box, grown: Box): Box => ({
  ill: isAtLeast(grown.ill, before.ill) ? grown.ill : ILLEST,
  well: isAtLeast(before.well, grown.well) ? grown.well : BEST,
});

/** Lowest and highest feeling in a box, 0-100. `start` is the feeling on arrival, `isOpen` whether magic is open. */
export const feelingRange = (box: Box, start: number, isOpen: boolean): readonly [low: number, high: number] => [
  heldFeeling(feelingOf(box.ill.trust, box.ill.heat), start, isOpen),
  heldFeeling(feelingOf(box.well.trust, box.well.heat), start, isOpen),
];

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The kebab-case name of a scenario file, unique in a library. */
export type ScenarioId = Branded<'ScenarioId'>;
/** The name of one customer turn inside a scenario. */
export type BeatId = Branded<'BeatId'>;
/** The name of one reply, unique in its beat. */
export type ReplyId = Branded<'ReplyId'>;
/** The name of an ending; shares one name space with beats. */
export type EndingId = Branded<'EndingId'>;
/** The name of a customer variant; `base` where a scenario has no variants. */
export type VariantId = Branded<'VariantId'>;
/** 104 bits of hash as 26 hexadecimal digits. Guards against mistakes, not against malice. */
export type Hash = Branded<'Hash'>;
/** Whole number 0 to 2^32 - 1 from which all chance of one play is drawn. */
export type Seed = number & { readonly [brand]: 'Seed' };
/** The name of one attempt, unique on every device: when it began and a seed, in letters and digits. */
export type AttemptId = Branded<'AttemptId'>;
/** One voter's place in a room. */
export type SeatId = Branded<'SeatId'>;
/** The kebab-case name of a plan for a team's time. */
export type PlanId = Branded<'PlanId'>;
/** The name of one step of such a plan. */
export type StepId = Branded<'StepId'>;
/** The name of one room's time together, made as that of an attempt. */
export type RoomId = Branded<'RoomId'>;

/** Marks a name that has been checked (or comes from a checked file) as a name of its kind. */
export const asId = <Id extends Branded<string>>(name: string): Id => name as Id;
/** Any number as a seed: made whole and folded into 0 to 2^32 - 1. */
export const asSeed = (value: number): Seed => (Math.trunc(value) >>> 0) as Seed;

import fc from 'fast-check';
import type { Authored } from '../../support/scenarios';
import { without } from '../scenario/read/told';
import { condition, effects, line, madeReply, type Manner, next, seldom, sometimes } from './parts';

/** What is laid over a made-up beat, so that all of the format may be met in it. */
interface Over {
  readonly hub: Authored | undefined;
  readonly pick: string | undefined;
  readonly silence: Authored | undefined;
  readonly silenceStays: boolean;
  readonly replies: readonly {
    readonly stays: boolean;
    readonly once: boolean;
    readonly fallback: boolean;
    readonly locked: boolean;
  }[];
}

const oneIn = (many: number) => fc.nat(many - 1).map((drawn) => drawn === 0);

const silence = (manner: Manner, beat: number, beats: number) =>
  fc.record({ effects: effects(15), next: next(manner, beat, beats) }, { requiredKeys: ['next'] });

const over = (manner: Manner, place: number, beats: number): fc.Arbitrary<Over> =>
  fc.record({
    hub: seldom(fc.record({ until: condition(manner), next: next(manner, place, beats) })),
    pick: sometimes(fc.constantFrom('first', 'cycle', 'shuffle', 'leastSeen')),
    silence: seldom(silence(manner, place, beats)),
    silenceStays: fc.boolean(),
    replies: fc.array(fc.record({ stays: fc.boolean(), once: oneIn(4), fallback: oneIn(9), locked: fc.boolean() }), {
      minLength: 3,
      maxLength: 3,
    }),
  });

/** A beat and what is laid over it. What stays in a hub is said once, so that a story has no end of plays. */
function laidOver(beat: Authored, { hub, pick, silence: onTimeout, silenceStays, replies }: Over): Authored {
  const lines = beat['says'] as readonly Authored[];
  const own = beat['replies'] as readonly Authored[];
  return {
    ...beat,
    says: pick === undefined ? lines : { variants: pick === 'shuffle' ? lines.map(harmless) : lines, pick },
    replies: own.map((reply, place) => {
      const { stays, once, fallback, locked } = replies[place] as Over['replies'][number];
      const more = { fallback, ...(locked && { whenLocked: { show: 'Not now.' } }) };
      return stays && hub !== undefined ? { ...staying(reply), ...more, once: true } : { ...reply, ...more, once };
    }),
    ...(hub && { hub }),
    ...(onTimeout && {
      timer: { seconds: 20, onTimeout: hub !== undefined && silenceStays ? staying(onTimeout) : onTimeout },
    }),
  };
}

const harmless = (one: Authored): Authored => without(one, 'effects');
const staying = (reply: Authored): Authored => without(reply, 'next');

/** Beats with hubs, picked lines, timers, fallbacks and replies that are used up. */
export const wholeBeat = (manner: Manner, place: number, beats: number, made: fc.Arbitrary<Authored>) =>
  fc.tuple(made, over(manner, place, beats)).map(([beat, laid]) => laidOver(beat, laid));

/** The beats that interrupts put in: `cut-0` goes back to the beat that waits, `cut-1` leads to the last beat or out. */
function cutBeats(manner: Manner, beats: number): fc.Arbitrary<Record<string, Authored>> {
  const made = (stays: boolean) =>
    fc
      .record({
        says: fc.array(line(manner), { minLength: 1, maxLength: 1 }),
        replies: fc.tuple(...[0, 1].map((place) => madeReply(manner, Math.max(0, beats - 2), beats, place))),
        silence: seldom(silence(manner, Math.max(0, beats - 2), beats)),
      })
      .map(({ says, replies, silence: onTimeout }) => ({
        says,
        replies: stays ? replies : replies.map(staying),
        ...(onTimeout && { timer: { seconds: 10, onTimeout: stays ? onTimeout : staying(onTimeout) } }),
      }));
  return fc.record({ 'cut-0': made(false), 'cut-1': made(true) });
}

const WAITING: readonly Authored[] = [{ visited: 'beat-0' }, { not: { visited: 'beat-1' } }];

/** Interrupts of both kinds, and the beats they put in. */
export const interrupted = (manner: Manner, beats: number) =>
  fc.tuple(cutBeats(manner, beats), fc.array(interrupt(manner), { maxLength: 2 })).map(([made, all]) => {
    const interrupts = all.map((one, place) => ({ ...one, id: `cut-${place}` }));
    const used = Object.entries(made).filter(([name]) => interrupts.some((one) => one.beat === name));
    return { beats: Object.fromEntries(used), interrupts };
  });

const interrupt = (manner: Manner) =>
  fc
    .record({
      if: fc.oneof(condition(manner), fc.constantFrom(...WAITING)),
      then: fc.constantFrom('return', 'stay'),
      priority: fc.integer({ min: 0, max: 2 }),
      once: oneIn(4).map((again) => !again),
    })
    // One that stays would lead back to where it cuts in, so it does so once: a story has no end of plays.
    .map((one) => (one.then === 'return' ? { ...one, beat: 'cut-0' } : { ...one, beat: 'cut-1', once: true }));

/** Promises made before the talk. */
export const promises = (manner: Manner) =>
  fc
    .array(fc.record({ metWhen: condition(manner), exceededWhen: condition(manner) }, { requiredKeys: ['metWhen'] }), {
      maxLength: 2,
    })
    .map((all) => all.map((one, place) => ({ id: `promise-${place}`, text: 'A promise.', ...one })));

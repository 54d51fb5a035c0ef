import { chanceFrom, seedFor } from '../model/chance';
import { unreachable } from '../model/unreachable';
import { answer, arrive, advance } from '../scenario/advance';
import { beatAt, offered } from '../scenario/offers';
import type { Beat, Place, Program, Reply } from '../scenario/program';
import { rawFeeling, type EncounterState } from '../scenario/state';
import { DIMENSIONS, type Dimension } from '../vocabulary/dimensions';

/** Ways of playing that a fair scenario must not reward, and one that knows nothing. Content.md describes each. */
export const BOTS = [
  'please-now',
  'best-sum',
  'longest',
  'shortest',
  'first',
  'warm',
  'advice',
  'sell',
  'sorry',
] as const;
export type Bot = (typeof BOTS)[number];

/** Picks one of the places on offer. */
export type Strategy = (program: Program, state: EncounterState, offers: readonly Place[]) => Place;

/** The strategy of a bot; ties go to the reply that stands first in the file. */
export function strategyOf(bot: Bot): Strategy {
  switch (bot) {
    case 'please-now':
      return (program, state, offers) => highest(offers, (place) => [rawFeeling(answer(program, state, place))]);
    case 'best-sum':
      return (program, state, offers) => highest(offers, (place) => [sumOf(beatAt(program, state), place)]);
    case 'longest':
      return byReply((reply) => [reply.text.length]);
    case 'shortest':
      return byReply((reply) => [-reply.text.length]);
    case 'first':
      return (_program, _state, offers) => offers[0] as Place;
    case 'warm':
      return byReply(({ impact }) => [impact.empathy, -impact.advice]);
    case 'advice':
      return byReply(({ impact }) => [impact.advice, -impact.empathy]);
    case 'sell':
      return sell;
    case 'sorry':
      return byReply(({ moves }) => [moves.includes('apologise') ? 1 : 0]);
    default:
      return unreachable(bot);
  }
}

/** Any reply, drawn from `chance`. */
export const randomly =
  (chance: () => number): Strategy =>
  (_program, _state, offers) =>
    offers[Math.floor(chance() * offers.length)] as Place;

const byReply =
  (worth: (reply: Reply) => readonly number[]): Strategy =>
  (program, state, offers) =>
    highest(offers, (place) => worth(beatAt(program, state).replies[place] as Reply));

/** Lowest noHardSell where there is one, else the best sum. */
const sell: Strategy = (program, state, offers) => {
  const beat = beatAt(program, state);
  const tempted = offers.filter((place) => beat.replies[place]?.impact.noHardSell !== null);
  if (tempted.length === 0) return strategyOf('best-sum')(program, state, offers);
  return highest(tempted, (place) => [-((beat.replies[place] as Reply).impact.noHardSell as number)]);
};

/** Sum of the scales that all replies of the beat have. */
export const sumOf = (beat: Beat, place: Place): number => sumOn(sharedScales(beat), beat.replies[place] as Reply);

/** Sum of the levels of a reply on some scales. */
export function sumOn(scales: readonly Dimension[], { impact }: Reply): number {
  let sum = 0;
  for (const scale of scales) sum += impact[scale] ?? 0;
  return sum;
}

/** The scales on which every reply of a beat is scored; all are, but where a sale tempts. */
export const sharedScales = ({ replies }: Beat): readonly Dimension[] => (replies.every(hasSale) ? DIMENSIONS : USUAL);

const USUAL: readonly Dimension[] = DIMENSIONS.filter((scale) => scale !== 'noHardSell');
const hasSale = ({ impact }: Reply): boolean => impact.noHardSell !== null;

function highest(offers: readonly Place[], worth: (place: Place) => readonly number[]): Place {
  let best = offers[0] as Place;
  for (const place of offers.slice(1)) if (isMore(worth(place), worth(best))) best = place;
  return best;
}

const isMore = (left: readonly number[], right: readonly number[]): boolean => {
  const differs = left.findIndex((value, index) => value !== right[index]);
  return differs >= 0 && (left[differs] as number) > (right[differs] as number);
};

/** A finished play: where it ended and the replies that led there. */
export interface Playout {
  readonly state: EncounterState;
  readonly replies: readonly Place[];
  /** Beats answered, in order. */
  readonly beats: readonly Place[];
}

/** Plays one customer to the end. */
export function playOut(program: Program, variant: Place, strategy: Strategy): Playout {
  let state = arrive(program, variant);
  const replies: Place[] = [];
  const beats: Place[] = [];
  while (state.outcome === null) {
    const place = strategy(program, state, offered(program, state));
    beats.push(state.at);
    replies.push(place);
    state = advance(program, state, place);
  }
  return { state, replies, beats };
}

/** Random play number `run` of a seed: the same seed and run always play the same. */
export const randomPlay = (program: Program, variant: Place, seed: number, run: number): Playout =>
  playOut(program, variant, randomly(chanceFrom(seedFor(seed, run))));

import type { Grade } from '../model/words';
import type { Beat, Program } from '../scenario/program';
import { replyAt, SILENCE } from '../scenario/program';
import { SILENCE_NAME } from '../scenario/silence';
import type { Summary, TurnSummary } from '../scoring/summary';
import { DIMENSIONS } from '../vocabulary/dimensions';
import { FEWEST } from './cohortCells';
import { meanOf, spreadOf, whole } from './cohortFigures';
import type { Answer, Answers, Question, Sample } from './cohortSamples';
import type { Asking, ChoiceView, OutcomesView, Passage, PlaceView, ReplyShown, StoryFigures } from './cohortViews';
import { richText } from './text';

/** One customer turn that some attempt came to, for the first time or again. */
interface Spot {
  readonly beat: Beat;
  readonly visit: number;
}

/** What is asked of the attempts at one story: which reply at each spot, which ending, and how the customer felt. */
export interface Questions {
  readonly spots: readonly Spot[];
  readonly list: readonly Question[];
}

/** Places shown as those where feeling fell most. */
const DEEPEST = 3;

/** All that is asked about a story: what is asked first is told the finest. */
export function questionsOf(program: Program, first: Sample, later: Sample | null): Questions {
  const [firsts, laters] = [first, later].map((sample) => (sample?.plays ?? []).filter((play) => play !== null));
  const spots = spotsOf(program, firsts ?? []);
  const played = [...(firsts ?? []), ...(laters ?? [])];
  const asked = spots.map((spot) => ({
    names: namesOf(spot.beat),
    answerOf: (play: Summary) => turnAt(play, spot)?.reply ?? null,
  }));
  return { spots, list: [passageQuestion(played), ...asked, endingQuestion(program)] };
}

const endingQuestion = ({ endings }: Program): Question => ({
  names: endings.map(({ id }) => id),
  answerOf: ({ ending }) => ending,
});

const GRADE_NAMES: readonly Grade[] = ['misery', 'mediocre', 'magic'];

/** From every grade somebody began in to all three. */
const passageQuestion = (played: readonly Summary[]): Question => ({
  names: GRADE_NAMES.filter((from) => played.some(({ startGrade }) => startGrade === from)).flatMap((from) =>
    GRADE_NAMES.map((to) => `${from} ${to}`),
  ),
  answerOf: ({ startGrade, endGrade }) => (endGrade === null ? null : `${startGrade} ${endGrade}`),
});

/** What can be told of a story, from the answers to its questions. */
export function storyFigures(
  program: Program,
  { spots }: Questions,
  answers: readonly (Answers | null)[],
): StoryFigures {
  const places = spots.flatMap((spot, at) => {
    const told = answers[at + 1];
    return told ? [placeView(program, spot, told)] : [];
  });
  return {
    places,
    fell: deepest(places),
    endings: outcomes(answers.at(-1), (name) => program.endings.find(({ id }) => id === name)?.title ?? name),
    passages: outcomes(answers[0], passageOf),
  };
}

function passageOf(name: string): Passage {
  const [from, to] = name.split(' ');
  return { from: from as Grade, to: to as Grade };
}

/** Ways nobody went are left out; one way that is all of them together tells nothing. */
function outcomes<Name>(told: Answers | null | undefined, nameOf: (name: string) => Name): OutcomesView<Name> | null {
  const ways = (told?.answers ?? []).filter(({ count }) => count > 0);
  if (!told || (ways.length === 1 && (ways[0]?.names.length ?? 0) > 1)) return null;
  return {
    ways: ways.map(({ names, elsewhere, count }) => ({ names: unlike(names.map(nameOf)), elsewhere, count })),
    open: told.rest,
  };
}

/** Endings of one title are one ending to whoever reads. */
const unlike = <Name>(names: readonly Name[]): readonly Name[] => [...new Set(names)];

/** Spots in the order in which they are met on average; of equal ones that of the file. */
function spotsOf(program: Program, plays: readonly Summary[]): readonly Spot[] {
  const met = new Map<string, { readonly spot: Spot; readonly turns: number[] }>();
  for (const play of plays) {
    for (const [turn, { beat, visit }] of visitsOf(play).entries()) {
      const found = program.beats.find(({ id }) => id === beat);
      if (found === undefined) continue;
      const key = `${visit} ${beat}`;
      const entry = met.get(key) ?? { spot: { beat: found, visit }, turns: [] };
      entry.turns.push(turn);
      met.set(key, entry);
    }
  }
  const order = ({ spot, turns }: { readonly spot: Spot; readonly turns: readonly number[] }): number =>
    meanOf(turns) + program.beats.indexOf(spot.beat) / (program.beats.length * 1000);
  return [...met.values()]
    .filter(({ turns }) => turns.length >= FEWEST)
    .toSorted((one, other) => order(one) - order(other))
    .map(({ spot }) => spot);
}

/** The beats of a play, each with how often it had been met by then. */
function visitsOf({ turns }: Summary): readonly { readonly beat: string; readonly visit: number }[] {
  const visits = new Map<string, number>();
  return turns.map(({ beat }) => {
    const visit = (visits.get(beat) ?? 0) + 1;
    visits.set(beat, visit);
    return { beat, visit };
  });
}

function turnAt({ turns }: Summary, { beat, visit }: Spot): TurnSummary | undefined {
  let met = 0;
  for (const turn of turns) {
    if (turn.beat === beat.id) met += 1;
    if (met === visit) return turn;
  }
  return undefined;
}

const namesOf = ({ replies, timer }: Beat): readonly string[] => [
  ...replies.map(({ id }) => id),
  ...(timer === null ? [] : [SILENCE_NAME]),
];

function placeView(program: Program, spot: Spot, told: Answers): PlaceView {
  const { beat, visit } = spot;
  const here = told.answers.reduce((sum, { count }) => sum + count, 0);
  const each = told.answers.map((answer) => ({ answer, changes: changesIn(answer, spot) }));
  const choices = each.map(({ answer, changes }) => choiceView(program, beat, answer, changes, here));
  return {
    beat: beat.id,
    visit,
    line: richText(program, varsOf(program), beat.says[0]?.text ?? ''),
    phase: beat.phase,
    turningPoint: beat.turningPoint,
    salesPrompt: beat.salesPrompt,
    choices,
    elsewhere: told.rest,
    change: changeAt(each),
    asking: shortIn(choices) ?? (beat.salesPrompt ? 'sale' : beat.phase),
  };
}

/**
 * The mean over those who are counted apart from who did not come here. Where there are none, that of the others: the two are never
 * mixed, since how the mean is weighed would tell how many they are.
 */
function changeAt(each: readonly { readonly answer: Answer; readonly changes: readonly number[] }[]): number | null {
  const enough = each.filter(({ changes }) => changes.length >= FEWEST);
  const apart = enough.filter(({ answer }) => !answer.elsewhere);
  const told = (apart.length > 0 ? apart : enough).flatMap(({ changes }) => changes);
  return told.length === 0 ? null : whole(meanOf(told));
}

const varsOf = (program: Program): readonly number[] => program.customers[0]?.vars ?? [];

function choiceView(
  program: Program,
  beat: Beat,
  { names, elsewhere, count }: Answer,
  changes: readonly number[],
  here: number,
): ChoiceView {
  const spread = spreadOf(changes);
  return {
    replies: names.map((name) => replyShown(program, beat, name)).toSorted(inFileOrder),
    elsewhere,
    count,
    share: whole((100 * count) / here),
    change: spread === null ? null : { mean: whole(meanOf(changes)), spread },
  };
}

/** Silence last. The order in which replies were put together would tell which of them is the rarest. */
const inFileOrder = (one: ReplyShown, other: ReplyShown): number => (one.place >>> 0) - (other.place >>> 0);

const changesIn = ({ plays }: Answer, spot: Spot): readonly number[] =>
  plays.flatMap((play) => {
    const turn = turnAt(play, spot);
    return turn === undefined ? [] : [turn.after - turn.before];
  });

function replyShown(program: Program, beat: Beat, name: string): ReplyShown {
  const place = name === SILENCE_NAME ? SILENCE : beat.replies.findIndex(({ id }) => id === name);
  const reply = replyAt(beat, place);
  const levels = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, reply?.impact[dimension] ?? null]));
  return {
    place,
    text: richText(program, varsOf(program), place === SILENCE ? '' : (reply?.text ?? '')),
    levels: levels as ReplyShown['levels'],
  };
}

/** Rounded figures stand for at least five people each, so their order tells no more than they do. */
const deepest = (places: readonly PlaceView[]): readonly number[] =>
  [...places.keys()]
    .filter((at) => (places[at]?.change ?? 0) < 0)
    .toSorted((one, other) => (places[one]?.change ?? 0) - (places[other]?.change ?? 0))
    .slice(0, DEEPEST);

/**
 * What was short in the reply after which feeling fell most; null where it is not one reply, or nothing was. A level of 0 or 1
 * is what bites (scoring.md, "once bitten").
 */
function shortIn(choices: readonly ChoiceView[]): Asking | null {
  const [worst] = choices
    .filter(({ change }) => change !== null)
    .toSorted((one, other) => (one.change?.mean ?? 0) - (other.change?.mean ?? 0));
  const [reply, more] = worst?.replies ?? [];
  if (reply === undefined || more !== undefined) return null;
  const { empathy, advice, noHardSell } = reply.levels;
  if (reply.place === SILENCE) return 'silence';
  if (noHardSell !== null && noHardSell <= 1) return 'sale';
  if (empathy !== null && empathy <= 1 && empathy <= (advice ?? 4)) return 'feeling';
  return advice !== null && advice <= 1 ? 'advice' : null;
}

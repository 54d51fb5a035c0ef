import { openFile } from '../../app/reading';
import { readCatalogue } from '../../build/catalogue';
import type { Bounds } from '../../core/analysis/bounds';
import { playOut, randomPlay } from '../../core/analysis/strategies';
import { foldJournal, type Replay } from '../../core/journal/journal';
import type { Fact } from '../../core/model/facts';
import { arrive } from '../../core/scenario/advance';
import { beatAt, offered } from '../../core/scenario/offers';
import { SILENCE, type Beat, type Place, type Program, type Reply } from '../../core/scenario/program';
import { SILENCE_NAME } from '../../core/scenario/silence';
import { headlineOf } from '../../core/scoring/turnaround';
import { bytesOf, parsed, print, UsageError, type Command, type Where } from '../command';
import { boundsFor, chosenStrategy, chosenVariant } from './choose';
import { playByHand } from './hand';
import { programIn } from './language';
import { playEnding, playJson, playScript } from './report';

const OPTIONS = {
  strategy: { type: 'string' },
  runs: { type: 'string' },
  replies: { type: 'string' },
  variant: { type: 'string' },
  seed: { type: 'string' },
  language: { type: 'string' },
  explain: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const HELP = `turnaround play FILE [options]

Without a strategy or replies you play here, by number.

  --strategy S    best, worst, random, please-now, best-sum, longest, shortest, first, warm, advice, sell, sorry
  --runs N        with --strategy random: how many plays; gives the mean and the shares
  --replies a,b   the replies to say, by name; too few stop the play there
  --variant ID    which customer; else drawn by the seed
  --seed N        a whole number; the same seed plays the same (1 when a strategy or replies are given)
  --language L    in the language of the side file lang/<id>.L.json beside the scenario
  --explain       say after each turn what moved the feeling
  --json          one JSON object

JSON of one play: ending, grade, left, turnaround, held, feeling {start, end, lowest, best, worst}, exact,
scores {empathy, advice, noHardSell}, turns, seed, variant, replies. A play that stops early has
ending null and stopped true. Feelings have one decimal, floored.

Exit codes: 0 played, 1 the file has errors, 2 wrong use, or a reply that was not on offer.
`;

/** `play`: by hand in the terminal, by a strategy, or by named replies. */
export const play: Command = {
  summary: 'play a scenario here, or let a strategy play it',
  help: HELP,
  run: playFile,
};

async function playFile(args: readonly string[], where: Where): Promise<number> {
  const { values, positionals } = parsed('play', args, OPTIONS);
  const program = openProgram(positionals, values.language, where);
  if (program === null) return 1;
  if (values.strategy !== undefined && values.replies !== undefined) {
    throw new UsageError('--strategy and --replies are two ways to play: name one.');
  }
  const isByHand = values.strategy === undefined && values.replies === undefined;
  const seed = wholeNumber('seed', values.seed) ?? (isByHand ? Date.now() % 2 ** 32 : 1);
  const variant = chosenVariant(program, values.variant, seed);
  const bounds = boundsFor(program, variant);
  const runs = wholeNumber('runs', values.runs);
  if (runs !== null) return manyRuns(program, variant, bounds, values.strategy, seed, runs);
  if (isByHand && values.json) throw new UsageError('--json needs --strategy or --replies.');
  const replay = isByHand
    ? await playByHand(program, variant, seed, values.explain)
    : played(program, variant, bounds, seed, values);
  if (values.json) print(JSON.stringify(playJson(program, replay, bounds, seed)));
  else print(isByHand ? playEnding(program, replay, bounds) : playScript(program, replay, bounds, values.explain));
  return 0;
}

function openProgram(files: readonly string[], language: string | undefined, where: Where): Program | null {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new UsageError('Name one scenario file. See: npm run turnaround -- play --help');
  const { program, reading, diagnostics } = openFile(file, bytesOf(file), readCatalogue(where.root));
  if (program === null || reading === null) {
    const first = diagnostics.find((one) => one.severity === 'error');
    print(`${file} cannot be played yet: ${first?.message ?? ''}`, `See all: npm run check -- ${file}`);
    return null;
  }
  return language === undefined ? program : programIn(language, file, reading.scenario);
}

function wholeNumber(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new UsageError(`--${name} takes a whole number, not "${text}".`);
  return value;
}

interface Wanted {
  readonly strategy?: string;
  readonly replies?: string;
}

function played(program: Program, variant: Place, bounds: Bounds, seed: number, wanted: Wanted): Replay {
  if (wanted.replies !== undefined) return saidReplies(program, variant, seed, wanted.replies);
  const { replies } = playOut(program, variant, chosenStrategy(wanted.strategy as string, bounds, seed));
  return replayOf(program, variant, seed, replies);
}

/** A list of places as a replayed journal. */
function replayOf(program: Program, variant: Place, seed: number, places: readonly Place[]): Replay {
  const start = arrive(program, variant, 0, seed);
  let replay = foldJournal(program, start, []);
  const journal: Fact[] = [];
  for (const place of places) {
    journal.push(factOf(beatAt(program, replay.state), place));
    replay = foldJournal(program, start, journal);
  }
  return replay;
}

const factOf = (beat: Beat, place: Place): Fact =>
  place === SILENCE
    ? { type: 'reply.timedOut', beat: beat.id }
    : { type: 'reply.chosen', beat: beat.id, reply: (beat.replies[place] as Reply).id, tookMs: 0 };

function saidReplies(program: Program, variant: Place, seed: number, list: string): Replay {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const places: Place[] = [];
  let replay = replayOf(program, variant, seed, []);
  for (const name of names) {
    places.push(placeOf(program, replay, name));
    replay = replayOf(program, variant, seed, places);
  }
  return replay;
}

function placeOf(program: Program, replay: Replay, name: string): Place {
  const { state } = replay;
  if (state.outcome !== null)
    throw new UsageError(`"${name}" comes after the end: the talk was over after ${replay.turns.length} replies.`);
  const beat = beatAt(program, state);
  if (name === SILENCE_NAME && beat.timer !== null) return SILENCE;
  const offers = offered(program, state);
  const place = offers.find((one) => beat.replies[one]?.id === name);
  if (place !== undefined) return place;
  const on = offers.map((one) => beat.replies[one]?.id).join(', ');
  const silence = name === SILENCE_NAME ? ' No clock runs here.' : '';
  throw new UsageError(`"${name}" is not on offer in beat "${beat.id}".${silence} On offer: ${on}.`);
}

function manyRuns(
  program: Program,
  variant: Place,
  bounds: Bounds,
  strategy: string | undefined,
  seed: number,
  runs: number,
): number {
  if (strategy !== 'random') throw new UsageError('--runs goes with --strategy random.');
  if (runs === 0) throw new UsageError('--runs needs at least one play.');
  const grades: Record<string, number> = { misery: 0, mediocre: 0, magic: 0 };
  const endings: Record<string, number> = {};
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { state } = randomPlay(program, variant, seed, run);
    const headline = headlineOf(program, state, bounds);
    // A play that was ended by the rules, or that hardly anything could move, has no number.
    if ('value' in headline) values.push(headline.value);
    const { grade, ending } = state.outcome as NonNullable<typeof state.outcome>;
    grades[grade] = (grades[grade] ?? 0) + 1;
    const id = program.endings[ending]?.id ?? '';
    endings[id] = (endings[id] ?? 0) + 1;
  }
  print(
    JSON.stringify({
      strategy,
      runs,
      seed,
      variant: program.customers[variant]?.id,
      mean: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
      grades: shares(grades, runs),
      endings: shares(endings, runs),
    }),
  );
  return 0;
}

const shares = (counts: Readonly<Record<string, number>>, runs: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / runs]));

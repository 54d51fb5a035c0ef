import { readFile } from '../../app/reading';
import { readCatalogue } from '../../build/catalogue';
import type { Bounds } from '../../core/analysis/bounds';
import { playOut, randomPlay } from '../../core/analysis/strategies';
import { foldJournal, type Journal, type Replay } from '../../core/journal/journal';
import { arrive, beatAt, offered } from '../../core/scenario/advance';
import type { Place, Program } from '../../core/scenario/program';
import { headlineOf } from '../../core/scoring/turnaround';
import { bytesOf, parsed, print, UsageError, type Command, type Where } from '../command';
import { PLAY_HELP } from '../help';
import { boundsFor, chosenStrategy, chosenVariant } from './choose';
import { playByHand } from './hand';
import { playEnding, playJson, playScript } from './report';

const OPTIONS = {
  strategy: { type: 'string' },
  runs: { type: 'string' },
  replies: { type: 'string' },
  variant: { type: 'string' },
  seed: { type: 'string' },
  explain: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** `play`: by hand in the terminal, by a strategy, or by named replies. */
export const play: Command = async (args, where) => {
  const { values, positionals } = parsed('play', args, OPTIONS);
  if (values.help === true) {
    print(PLAY_HELP.trimEnd());
    return 0;
  }
  const program = openProgram(positionals, where);
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
};

function openProgram(files: readonly string[], where: Where): Program | null {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new UsageError('Name one scenario file. See: turnaround play --help');
  const { program, diagnostics } = readFile(file, bytesOf(file), readCatalogue(where.root));
  if (program === null) {
    const first = diagnostics.find((one) => one.severity === 'error');
    print(`${file} cannot be played yet: ${first?.message ?? ''}`, `See all: npm run check -- ${file}`);
  }
  return program;
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
  if (wanted.replies !== undefined) return saidReplies(program, variant, wanted.replies);
  const { replies } = playOut(program, variant, chosenStrategy(wanted.strategy as string, bounds, seed));
  return replayOf(program, variant, replies);
}

/** A list of places as a replayed journal. */
function replayOf(program: Program, variant: Place, places: readonly Place[]): Replay {
  let replay = foldJournal(program, arrive(program, variant), []);
  const journal: Journal[number][] = [];
  for (const place of places) {
    const beat = beatAt(program, replay.state);
    journal.push({
      type: 'reply.chosen',
      beat: beat.id,
      reply: (beat.replies[place] as { id: (typeof beat.replies)[number]['id'] }).id,
      tookMs: 0,
    });
    replay = foldJournal(program, arrive(program, variant), journal);
  }
  return replay;
}

function saidReplies(program: Program, variant: Place, list: string): Replay {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const places: Place[] = [];
  let replay = replayOf(program, variant, []);
  for (const name of names) {
    places.push(placeOf(program, replay, name));
    replay = replayOf(program, variant, places);
  }
  return replay;
}

function placeOf(program: Program, replay: Replay, name: string): Place {
  const { state } = replay;
  if (state.outcome !== null)
    throw new UsageError(`"${name}" comes after the end: the talk was over after ${replay.turns.length} replies.`);
  const beat = beatAt(program, state);
  const offers = offered(program, state);
  const place = offers.find((one) => beat.replies[one]?.id === name);
  if (place !== undefined) return place;
  const on = offers.map((one) => beat.replies[one]?.id).join(', ');
  const silence = name === '@timeout' ? ' No clock runs here.' : '';
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
  let sum = 0;
  for (let run = 0; run < runs; run += 1) {
    const { state } = randomPlay(program, variant, seed, run);
    const headline = headlineOf(program, state, bounds);
    sum += 'value' in headline ? headline.value : 0;
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
      mean: sum / runs,
      grades: shares(grades, runs),
      endings: shares(endings, runs),
    }),
  );
  return 0;
}

const shares = (counts: Readonly<Record<string, number>>, runs: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / runs]));

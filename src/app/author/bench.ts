import type { Game } from '../game';
import type { Playable } from '../ports';
import { LARGEST_FILE } from '../bytes';
import { ownId } from './item';
import { replaceStory } from './plays';
import { reportView, withBytes, withFound, type Sheet } from './sheet';
import type { DeskTools, Edit, Inspection, InspectionStep } from './tools';

/** Everything the desk holds while a file lies on it. */
export interface Bench {
  readonly game: Game;
  readonly tools: DeskTools;
  sheet: Sheet | null;
  /** Ends the look that is on. */
  cancel: () => void;
  unwatch: () => void;
  /** What was asked for while a change is being written; null while none is. */
  waiting: (() => void)[] | null;
  /** When progress was last told. */
  toldAt: number;
  /** The story as it was last made ready to be played. */
  playable: Playable | null;
}

/** Changes what lies on the desk and shows it. */
export function put(bench: Bench, next: Partial<Sheet>): void {
  if (bench.sheet === null) return;
  bench.sheet = { ...bench.sheet, ...next };
  bench.game.change({ report: reportView(bench.sheet) });
}

/** Does something once the change that is being written stands in the file. */
export function whenWritten(bench: Bench, then: () => void): void {
  if (bench.waiting === null) then();
  else bench.waiting.push(then);
}

/** Looks into the file as it is now, with a change done first where one is asked for. Whatever was looked at before is given up. */
export function look(bench: Bench, edit?: Edit): void {
  const { sheet, tools } = bench;
  if (sheet === null) return;
  bench.cancel();
  if (edit !== undefined) bench.waiting ??= [];
  const job = { name: sheet.name, bytes: sheet.bytes, catalogue: tools.catalogue, ...(edit && { edit }) };
  const run = tools.inspector.inspect(job, (step) => take(bench, step));
  bench.cancel = run.cancel;
  run.done.then(
    () => put(bench, { status: 'done', progress: null }),
    () => broken(bench),
  );
  put(bench, { status: 'checking', progress: null });
}

function broken(bench: Bench): void {
  put(bench, { status: 'failed', progress: null, ...(bench.waiting !== null && { notice: 'notMended' }) });
  goOn(bench);
}

/** Gives up the look that is on. */
export function giveUp(bench: Bench): void {
  bench.cancel();
  put(bench, { status: 'cancelled', progress: null });
  goOn(bench);
}

function goOn(bench: Bench): void {
  const waiting = bench.waiting ?? [];
  bench.waiting = null;
  const [next, ...rest] = waiting;
  next?.();
  for (const then of rest) whenWritten(bench, then);
}

function take(bench: Bench, { found, progress }: InspectionStep): void {
  const { sheet } = bench;
  if (sheet === null) return;
  if (found === undefined) return tellProgress(bench, progress ?? null);
  const next = withFound(sheet, found);
  if (found.item === undefined) return put(bench, next);
  takeFirst(bench, next, found);
}

/** Milliseconds between two words about progress: a page drawn for each rule would be slower than the rules. */
const EVERY = 100;

function tellProgress(bench: Bench, progress: Sheet['progress']): void {
  const now = bench.game.ports.clock.now();
  if (bench.sheet?.progress !== null && now - bench.toldAt < EVERY) return;
  bench.toldAt = now;
  put(bench, { progress });
}

/** What is known first: whether the change was done, and how the file now reads. */
function takeFirst(bench: Bench, sheet: Sheet, { bytes, edited, migrated }: Partial<Inspection>): void {
  const isMissed = bench.waiting !== null && edited !== true;
  if (migrated === true && bytes !== undefined)
    put(bench, { ...sheet, bytes, migrated: true, saved: null, notice: 'migrated' });
  else if (edited === true && bytes !== undefined) put(bench, withBytes(sheet, bytes));
  else put(bench, { ...sheet, ...(isMissed && { notice: 'notMended' }) });
  void keepOwn(bench);
  playOn(bench);
  goOn(bench);
}

/** The file as it is now goes into the person's own library on this device. */
export function keepOwn({ game, sheet, tools }: Bench): Promise<boolean> {
  if (sheet === null || sheet.bytes.byteLength > LARGEST_FILE) return Promise.resolve(false);
  const { name, bytes, found } = sheet;
  const { item } = found;
  return tools.own.keep({ id: ownId(name), name, bytes, item }).then(
    () => {
      game.change({ own: [item, ...game.state().own.filter(({ id }) => id !== item.id)] });
      return true;
    },
    () => false,
  );
}

/** A play of the story on the desk goes on in the story as it is now. */
function playOn(bench: Bench): void {
  const known = bench.playable;
  const isOn = known !== null && bench.game.state().playable === known;
  const next = isOn ? playableOf(bench) : null;
  if (next !== null && next !== known) replaceStory(bench.game, next);
}

/** The story on the desk, ready to be played; null where it cannot be. */
export function playableOf(bench: Bench): Playable | null {
  const program = bench.sheet?.found.story ?? null;
  if (program === null) return null;
  if (bench.playable?.program.hash !== program.hash) {
    bench.playable = { program, reaches: null, own: true, told: () => Promise.resolve(program) };
  }
  return bench.playable;
}

import { projectPath } from '../../core/projections/mapPath';
import { witnessOf } from '../../core/rules/trail';
import type { Game } from '../game';
import type { OwnIntent } from '../intents';
import type { FileHandle } from '../ports';
import { giveUp, look, playableOf, put, whenWritten, type Bench } from './bench';
import type { Desk } from './desk';
import { playAfter, playFromStart, replaceStory } from './plays';
import type { DeskIntent } from './reportView';
import { keepFirst, reread, save, watch } from './saving';
import { freshSheet, redone, reportView, undone, withFound, type Sheet } from './sheet';
import type { DeskTools, FileBytes } from './tools';

/**
 * The author's desk. One file lies on it; every change is looked into anew away from the page, the newest wins, and what
 * is known is shown part after part.
 */
export function openDesk(game: Game, tools: DeskTools): Desk {
  const bench: Bench = {
    game,
    tools,
    sheet: null,
    cancel: () => undefined,
    unwatch: () => undefined,
    waiting: null,
    toldAt: 0,
    playable: null,
  };
  return {
    take: (intent) => (TAKES[intent.type] as (bench: Bench, intent: OwnIntent) => void)(bench, intent),
    clear: () => clear(bench),
  };
}

/** What is asked of the whole desk. */
const TAKES: {
  readonly [Type in OwnIntent['type']]: (bench: Bench, intent: Extract<OwnIntent, { type: Type }>) => void;
} = {
  'file.open': (bench, { name, bytes, handle = null }) => open(bench, name, bytes, handle),
  'file.pick': (bench) => pick(bench),
  desk: (bench, { do: intent }) => (ACTS[intent.type] as (bench: Bench, intent: DeskIntent) => void)(bench, intent),
  'own.look': ({ game, tools }) => whenDone(tools.own.list(), (own) => game.change({ own })),
  'own.report': (bench, { id }) => fetchOwn(bench, id, (name, bytes) => lay(bench, name, bytes, null)),
  'own.remove': ({ game, tools }, { id }) =>
    whenDone(tools.own.remove(id), () => game.change({ own: game.state().own.filter((item) => item.id !== id) })),
  'scenario.open': (bench, { id }) => playOwn(bench, id),
  'scenario.changed': ({ game }, { playable }) => {
    if (game.chart.standing().program?.id === playable.program.id) replaceStory(game, playable);
  },
};

/** What the device or the person refuses changes nothing. */
function whenDone<Value>(work: Promise<Value>, then: (value: Value) => void): void {
  work.then(then, () => undefined);
}

const pick = (bench: Bench): void =>
  whenDone(bench.tools.files.pick(), (picked) => {
    if (picked !== null) open(bench, picked.name, picked.bytes, picked.handle);
  });

function clear(bench: Bench): void {
  bench.cancel();
  bench.unwatch();
  Object.assign(bench, { sheet: null, waiting: null, playable: null });
}

/** With a handle the bytes are read anew, so that it is known from when they are. */
function open(bench: Bench, name: string, bytes: ArrayBuffer, handle: FileHandle | null): void {
  const given = new Uint8Array(bytes);
  if (handle === null) return lay(bench, name, given, null);
  bench.tools.files.read(handle).then(
    (read) => {
      lay(bench, name, read, handle);
      watch(bench, true);
    },
    () => lay(bench, name, given, null),
  );
}

function lay(bench: Bench, name: string, bytes: FileBytes, handle: FileHandle | null): void {
  clear(bench);
  bench.sheet = freshSheet(name, bytes, handle);
  bench.game.chart.send({ type: 'leave' });
  bench.game.change({ loading: null, failed: null, playable: null, report: reportView(bench.sheet) });
  keepFirst(bench);
  look(bench);
}

function fetchOwn(bench: Bench, id: string, then: (name: string, bytes: FileBytes) => void): void {
  const { game, tools } = bench;
  const { loading } = game.state();
  const fail = (): void => game.change({ loading: null, failed: loading ?? id });
  tools.own.load(id).then((file) => (file === null ? fail() : then(file.name, file.bytes)), fail);
}

/** A file that can be played is, one that cannot lies on the desk with what is wrong. */
function playOwn(bench: Bench, id: string): void {
  fetchOwn(bench, id, (name, bytes) => {
    clear(bench);
    bench.sheet = freshSheet(name, bytes, null);
    const { catalogue, inspector } = bench.tools;
    const { done } = inspector.inspect({ name, bytes, catalogue, quick: true }, ({ found }) => {
      if (bench.sheet !== null && found !== undefined) bench.sheet = withFound(bench.sheet, found);
    });
    const settle = (): void => {
      const playable = playableOf(bench);
      clear(bench);
      if (playable === null) lay(bench, name, bytes, null);
      else playFromStart(bench.game, playable, false);
    };
    done.then(settle, settle);
  });
}

/** One act per intent of the desk. */
type DeskActs = {
  readonly [Type in DeskIntent['type']]: (bench: Bench, intent: Extract<DeskIntent, { type: Type }>) => void;
};

const ACTS: DeskActs = {
  mend: (bench, { path, value }) =>
    whenWritten(bench, () => {
      put(bench, { notice: lasting(bench.sheet) });
      look(bench, { path, value });
    }),
  undo: (bench) => whenWritten(bench, () => move(bench, undone)),
  redo: (bench) => whenWritten(bench, () => move(bench, redone)),
  cancel: (bench) => giveUp(bench),
  checkAgain: (bench) => whenWritten(bench, () => look(bench)),
  save: (bench, { over = false }) => whenWritten(bench, () => save(bench, over)),
  reread: (bench) => whenWritten(bench, () => reread(bench)),
  watch: (bench, { on }) => watch(bench, on),
  play: (bench) => {
    const playable = playableOf(bench);
    if (playable !== null) playFromStart(bench.game, playable, true);
  },
  playFrom: (bench, { beat }) => {
    const playable = playableOf(bench);
    const trail = bench.sheet?.found.trails[beat];
    if (playable !== null && trail !== undefined) {
      playAfter(bench.game, playable, witnessOf(playable.program, trail));
    }
  },
  // The last reply is left to be said, so that what it does can be seen.
  playWitness: (bench, { witness }) => {
    const playable = playableOf(bench);
    if (playable !== null) playAfter(bench.game, playable, { ...witness, replies: witness.replies.slice(0, -1) });
  },
  light: (bench, { witness }) => {
    const playable = playableOf(bench);
    put(bench, { lit: playable === null || witness === null ? null : projectPath(playable.program, witness) });
  },
  close: (bench) => {
    clear(bench);
    bench.game.change({ report: null });
  },
};

function move(bench: Bench, moved: typeof undone): void {
  if (bench.sheet === null) return;
  const sheet = moved(bench.sheet);
  if (sheet === bench.sheet) return;
  put(bench, { ...sheet, notice: lasting(sheet) });
  look(bench);
}

/** That somebody else saved the file is told until one side is chosen; everything else once. */
const lasting = (sheet: Sheet | null): Sheet['notice'] => (sheet?.notice === 'changedOnDisk' ? sheet.notice : null);

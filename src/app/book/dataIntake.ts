import { readChain } from '../../core/journal/chain';
import type { AttemptId } from '../../core/model/ids';
import type { Result } from '../../core/model/result';
import { LARGEST_ARCHIVE } from '../../core/records/archive';
import type { FileFault } from '../../core/records/archiveForm';
import { readArchiveInParts, type Archive, type Archived } from '../../core/records/archiveRead';
import { hereAfter, intakeOf, toKeep, type Here, type Intake } from '../../core/records/intake';
import { cleanLine } from '../../core/records/pseudonym';
import type { Game } from '../game';
import type { GivenFile } from '../intents';
import type { StoreFault } from '../store';
import { titleOf, type Waiting } from './dataDesk';
import type { ConflictLine, ContentView, Done, FileView, Shortened } from './dataView';

/** More files than this at once are not looked at. */
const MOST_FILES = 50;
const TOLD = { lines: 20, letters: 120 } as const;

/** How many attempts are kept in one go. */
const BATCH = 100;

/** Reads files one after another and lays each beside what is here and what the files before it would bring. */
export async function readFiles(game: Game, given: readonly GivenFile[]): Promise<Waiting> {
  const files: FileView[] = [];
  const attempts: Archived[] = [];
  let here: ReadonlyMap<AttemptId, Here> = new Map();
  let owner: Pick<Waiting, 'participant' | 'goal'> = { participant: '', goal: '' };
  for (const { name, bytes } of given.slice(0, MOST_FILES)) {
    await breath(game);
    const read = await readBytes(game, bytes);
    const said = { name: cleanLine(name, TOLD.letters) };
    if (!read.ok) files.push({ ...said, content: null, fault: read.fault });
    else {
      here = await withOurs(game, here, read.value.attempts);
      const intake = intakeOf(read.value.attempts, here);
      files.push({ ...said, content: contentView(game, read.value, intake, here), fault: null });
      attempts.push(...toKeep(intake));
      here = hereAfter(here, intake);
      if (owner.participant === '') owner = read.value;
    }
  }
  return { files, attempts, participant: owner.participant, goal: owner.goal };
}

const breath = ({ ports }: Game): Promise<void> => new Promise((resolve) => ports.clock.after(0, resolve));

/** Bytes that are no UTF-8 become signs that no log has, so that damage is found where it is. */
async function readBytes(game: Game, bytes: ArrayBuffer): Promise<Result<Archive, FileFault>> {
  if (bytes.byteLength > LARGEST_ARCHIVE) return { ok: false, fault: { kind: 'tooLarge' } };
  const parts = readArchiveInParts(new TextDecoder().decode(bytes));
  for (let part = parts.next(); ; part = parts.next()) {
    if (part.done === true) return part.value;
    await breath(game);
  }
}

/** What is known to be here, with what lies in the store of these attempts. */
async function withOurs(
  { ports }: Game,
  here: ReadonlyMap<AttemptId, Here>,
  attempts: readonly Archived[],
): Promise<ReadonlyMap<AttemptId, Here>> {
  const asked = attempts.filter(({ attempt }) => !here.has(attempt)).map(({ attempt }) => attempt);
  const all = new Map(here);
  if (asked.length === 0) return all;
  for (const [attempt, raw] of await ports.store.read(asked)) {
    if (raw.length === 0) continue;
    const { entries, fault } = readChain(attempt, raw);
    all.set(attempt, { entries, broken: fault !== null });
  }
  return all;
}

function contentView(game: Game, archive: Archive, intake: Intake, here: ReadonlyMap<AttemptId, Here>): ContentView {
  const { participant, exported, refused, unknown, broken } = archive;
  const lineOf = ({ attempt, entries }: Archived): ConflictLine => {
    const fact = entries[0]?.fact;
    const title = fact?.type === 'encounter.opened' ? titleOf(game, fact.scenario) : '';
    const why = here.get(attempt)?.broken === true ? 'damagedHere' : 'other';
    return { attempt, title: cleanLine(title, TOLD.letters), at: entries[0]?.at ?? 0, why };
  };
  return {
    participant,
    exported: exported === '' ? null : Date.parse(exported),
    added: intake.added.length,
    continued: intake.continued.length,
    same: intake.same.length,
    conflicts: shortened(intake.conflicts.slice(0, TOLD.lines).map(lineOf), intake.conflicts.length),
    refused: shortened(refused.slice(0, TOLD.lines), refused.length),
    unknown,
    broken,
  };
}

const shortened = <Item>(first: readonly Item[], all: number): Shortened<Item> => ({ first, more: all - first.length });

/** Keeps what was waiting. Where a batch is refused its attempts go one by one, so that one cannot hold up the others. */
export async function takeIn(game: Game, { attempts }: Waiting): Promise<Done> {
  let [failed, why]: [number, StoreFault | null] = [0, null];
  for (let from = 0; from < attempts.length; from += BATCH) {
    const batch = attempts.slice(from, from + BATCH);
    if ((await keep(game, batch)) === 'kept') continue;
    for (const one of batch) {
      const kept = await keep(game, [one]);
      if (kept !== 'kept') [failed, why] = [failed + 1, kept];
    }
  }
  return { kind: 'taken', attempts: attempts.length - failed, failed, why };
}

const keep = ({ ports }: Game, batch: readonly Archived[]) =>
  ports.store.append(
    batch.flatMap(({ entries }) => entries),
    batch.filter(({ over }) => over).map(({ attempt }) => attempt),
  );

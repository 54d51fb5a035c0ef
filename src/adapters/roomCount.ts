import type { Kept } from '../app/store';
import { sentinelAt } from './databaseStore';
import { strictly, type Rooms } from './roomShelves';
import { ROOMS_GONE, ROOMS_KEPT } from './roomsGone';

/** How many rooms there are, by each way of counting them. */
interface RoomCount {
  readonly there: number;
  /** Taken away on purpose, or given up as lost. */
  readonly gone: number;
  /** All there ever were, as far as anything knows. */
  readonly ever: number;
}

/** Both numbers stand beside the database too: when it is lost as a whole, what it says of itself goes with it. */
const everKept = sentinelAt(ROOMS_KEPT);
const everGone = sentinelAt(ROOMS_GONE);

const GONE = 'rooms gone';
/** The note that says how many rooms were taken away on purpose: a removed room is no loss. */
const goneNote = (rooms: number) => ({ name: GONE, text: String(rooms) });

/** The table and the notes within one transaction, as far as they are needed here. */
interface Counted {
  readonly heads: { readonly count: () => Promise<number> };
  readonly notes: { readonly get: (name: string) => Promise<{ readonly text: string } | undefined> };
}
interface Noted extends Counted {
  readonly notes: Counted['notes'] & { readonly put: (note: ReturnType<typeof goneNote>) => Promise<unknown> };
}

async function counted({ heads, notes }: Counted): Promise<RoomCount> {
  const [there, note] = await Promise.all([heads.count(), notes.get(GONE)]);
  const gone = Math.max(Number(note?.text ?? 0), everGone.known());
  return { there, gone, ever: Math.max(there + gone, everKept.known()) };
}

/** How many rooms were ever known to be kept, before one begins. */
export const knownRooms = everKept.known;

/** Learns what is there, and that since `before` one room more began; gives how many of all that were kept are missing. */
export async function missingRooms(opened: Rooms, before = -1): Promise<number> {
  const transaction = opened.transaction(['heads', 'notes']);
  const { there, gone, ever } = await counted({
    heads: transaction.objectStore('heads'),
    notes: transaction.objectStore('notes'),
  });
  know(Math.max(ever, before + 1), gone);
  return ever - gone - there;
}

/** Notes within its transaction that a room is taken away, and gives what to do once that is kept. */
export async function oneLess({ heads, notes }: Noted): Promise<() => void> {
  const { gone, ever } = await counted({ heads, notes });
  await notes.put(goneNote(gone + 1));
  return () => know(ever, gone + 1);
}

/** What is missing counts as gone. */
export async function acceptRooms(opened: Rooms): Promise<Kept> {
  const transaction = strictly(opened, ['heads', 'notes'] as const);
  const [heads, notes] = [transaction.objectStore('heads'), transaction.objectStore('notes')];
  const { there, ever } = await counted({ heads, notes });
  await Promise.all([notes.put(goneNote(ever - there)), transaction.done]);
  know(ever, ever - there);
  return 'kept';
}

function know(ever: number, gone: number): void {
  everKept.raise(ever);
  everGone.raise(gone);
}

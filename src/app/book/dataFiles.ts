import type { AttemptId } from '../../core/model/ids';
import { archiveText, type Log } from '../../core/records/archive';
import { attemptsCsv, recordsJson, turnsCsv, type Owner } from '../../core/records/records';
import { savedNote } from '../../core/records/reminder';
import { isoTime } from '../../core/records/time';
import type { Game } from '../game';
import type { Shelf } from './book';
import { participantOf } from './dataDesk';
import type { Done } from './dataView';

type What = Extract<Done, { readonly kind: 'saved' }>['what'];

const TABLES = {
  attempts: { write: attemptsCsv, ending: 'csv', type: 'text/csv;charset=utf-8' },
  turns: { write: turnsCsv, ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { write: recordsJson, ending: 'json', type: 'application/json' },
} as const;

/** Gives the person a file, and says what is not in it. */
export async function saveFile(shelf: Shelf, what: What): Promise<Done> {
  const { game } = shelf;
  const owner: Owner = { participant: await participantOf(game), at: game.ports.clock.wall() };
  if (what === 'everything') return saveAll(game, owner);
  const past = await shelf.past();
  const { write, ending, type } = TABLES[what];
  game.ports.download(nameOf(what === 'json' ? 'records' : what, owner, ending), write(past, owner), type);
  return { kind: 'saved', what, left: Math.max(0, (await game.ports.store.heads()).length - past.length) };
}

async function saveAll(game: Game, owner: Owner): Promise<Done> {
  const { store, download } = game.ports;
  const over = new Set((await store.heads()).filter((head) => head.over).map(({ attempt }) => attempt));
  const attempts = new Map<AttemptId, Log>();
  for (const [attempt, entries] of await store.read()) attempts.set(attempt, { entries, over: over.has(attempt) });
  const goal = (await store.note('goal')) ?? '';
  download(nameOf('everything', owner, 'json'), archiveText({ ...owner, goal, attempts }), 'application/json');
  await store.keepNote('saved', savedNote({ at: Math.round(owner.at), attempts: attempts.size }));
  return { kind: 'saved', what: 'everything', left: 0 };
}

/** What could not be kept, with what is kept of the same attempts, as a file that can be brought back like any other. */
export async function saveUnkept({ ports, saving }: Game): Promise<void> {
  const { store, clock, download } = ports;
  const unkept = saving.unkept();
  const kept = await store.read([...new Set(unkept.map(({ attempt }) => attempt))]);
  const attempts = new Map<AttemptId, Log>();
  for (const entry of unkept) {
    const entries = attempts.get(entry.attempt)?.entries ?? kept.get(entry.attempt) ?? [];
    attempts.set(entry.attempt, { entries: [...entries, entry], over: false });
  }
  const owner: Owner = { participant: (await store.note('participant')) ?? '', at: clock.wall() };
  download(nameOf('attempt', owner, 'json'), archiveText({ ...owner, goal: '', attempts }), 'application/json');
}

/** Whose file it is stands in its name, so that many people's files can lie in one folder. */
function nameOf(what: string, { participant, at }: Owner, ending: string): string {
  const name = participant.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return ['turnaround', what, name, isoTime(at).slice(0, 10)]
    .filter((part) => part !== '')
    .join('-')
    .concat('.', ending);
}

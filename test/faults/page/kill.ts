import type { Message } from '../message';
import { turnsAfter } from '../turns';
import { plays } from './plays';
import { rooms } from './roomLogs';
import type { Linked, Subject } from './subject';

const tell = (message: Message): Promise<unknown> => fetch('/told', { method: 'POST', body: JSON.stringify(message) });

/** The control of the power cuts: the same page, but nothing asks for the disk. */
function relax(): void {
  const plain = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
    ?.value as IDBDatabase['transaction'];
  IDBDatabase.prototype.transaction = function relaxed(names, mode) {
    return plain.call(this, names, mode, { durability: 'relaxed' });
  };
}

/** One whole log from where it stands, turn after turn, each told as kept only once it is. */
async function play<One extends Linked>(subject: Subject<One>, log: string, there: readonly One[]): Promise<void> {
  let last = there.at(-1) ?? null;
  for (const turn of turnsAfter(there.length)) {
    const entries = subject.after(last, log, turn, Date.now());
    const kept = await subject.append(entries);
    if (kept !== 'kept') throw new Error(`not kept: ${kept}`);
    void tell({ type: 'kept', log, entries: entries.map(({ seq, hash }) => [seq, hash]) });
    last = entries.at(-1) ?? null;
  }
}

/** What was there, then turns for as long as the page lives. */
async function run<One extends Linked>(subject: Subject<One>): Promise<void> {
  const { found, heads, logs } = await subject.found();
  const read = new Map([...logs].map(([log, raw]) => [log, subject.chain(log, raw)]));
  const chains = [...read].map(([log, { entries, fault }]) => ({
    log,
    hashes: entries.map(({ hash }) => hash),
    fault: fault?.kind ?? null,
  }));
  await tell({ type: 'found', found, heads, chains });
  // What the life before this one was killed in goes on first.
  const [newest] = heads.toSorted((one, other) => other.at - one.at);
  if (newest) await play(subject, newest.log, read.get(newest.log)?.entries ?? []);
  for (let begun = 0; ; begun += 1) await play(subject, `${Date.now().toString(36)}-${begun}`, []);
}

const asked = new URLSearchParams(location.search);
if (asked.has('relaxed')) relax();
const running = asked.get('of') === 'rooms' ? run(rooms()) : run(plays());
running.catch((fault: unknown) => tell({ type: 'failed', why: String(fault) }));

import { parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import { saveUnkept } from '../../src/app/book/dataFiles';
import type { DataView, FileView } from '../../src/app/book/dataView';
import type { Game } from '../../src/app/game';
import { openSession, type Session } from '../../src/app/session';
import type { Entry } from '../../src/core/journal/entry';
import { asId, type AttemptId } from '../../src/core/model/ids';
import { aLog } from '../support/logs';
import { settled } from '../support/pending';
import { aPlayable, fakePorts, screenOf, type FakePorts } from '../support/ports';
import { aBeat, aReply, aScenario, compiled } from '../support/scenarios';

const PROGRAM = compiled(
  aScenario({
    beats: {
      'the-plate': aBeat({ replies: [aReply({ next: 'the-bill' }), aReply({ id: 'shrug', next: 'the-bill' })] }),
      'the-bill': aBeat({ replies: [aReply({ id: 'free' }), aReply({ id: 'pay' })] }),
    },
  }),
);
const NOON = Date.UTC(2026, 2, 3, 12);
const log = (attempt: string, more: Parameters<typeof aLog>[1] = {}): readonly Entry[] =>
  aLog(PROGRAM, { attempt, at: NOON, choose: () => 0, ...more });
const ONE = log('one-1');
const TWO = log('two-2', { at: NOON + 600_000 });

interface Page {
  readonly fake: FakePorts;
  readonly session: Session;
  readonly data: () => DataView;
  readonly send: (intent: Parameters<Session['send']>[0]) => Promise<void>;
  /** Files as a person would give them. */
  readonly give: (...texts: readonly (string | Uint8Array)[]) => Promise<readonly FileView[]>;
}

/** Lets code arrive, stories be had and time pass, until all that was asked for is done. */
async function arrived(fake: FakePorts): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    await vi.dynamicImportSettled();
    await settled();
    fake.pass(1);
    for (const request of fake.loads.get(PROGRAM.id) ?? []) await request.keep(aPlayable(PROGRAM));
  }
}

/** The page over a store in which this lies. */
async function page(kept: readonly Entry[] = [], before: (fake: FakePorts) => void = () => undefined): Promise<Page> {
  const fake = fakePorts([PROGRAM]);
  fake.setTime(NOON + 86_400_000);
  fake.store.log.push(...kept);
  before(fake);
  const session = openSession(fake.ports);
  await arrived(fake);
  const send: Page['send'] = async (intent) => {
    session.send(intent);
    await arrived(fake);
  };
  await send(fake.store.found === null ? { type: 'data.open' } : { type: 'past.look' });
  const data = (): DataView => screenOf(session, 'data').data;
  const give: Page['give'] = async (...texts) => {
    const files = texts.map((text, at) => ({
      name: `file-${at + 1}.json`,
      bytes: (typeof text === 'string' ? new TextEncoder().encode(text) : text).slice().buffer,
    }));
    await send({ type: 'data.read', files });
    return data().preview ?? [];
  };
  return { fake, session, data, send, give };
}

/** The one file given to the person last. */
const lastFile = ({ fake }: Page): readonly [string, string] => [...fake.downloads].at(-1) ?? ['none', ''];

/** A file of everything from another device. */
async function fileOf(...entries: readonly Entry[]): Promise<string> {
  const other = await page(entries);
  await other.send({ type: 'data.rename', pseudonym: 'Kim' });
  await other.send({ type: 'data.export', what: 'everything' });
  return lastFile(other)[1];
}

describe('the page of what is kept', () => {
  it('tells how much there is, since when and how it is kept', async () => {
    const { data } = await page([...ONE, ...TWO]);
    expect(data()).toMatchObject({
      attempts: 2,
      since: ONE.at(-1)?.at,
      saving: { state: 'kept' },
      lost: null,
      saved: null,
      preview: null,
    });
  });

  it('has nothing to tell where nothing is kept', async () => {
    expect((await page()).data()).toMatchObject({ attempts: 0, since: null, due: false });
  });

  it('finds a name by chance once, and keeps it', async () => {
    const here = await page();
    const { participant } = here.data();
    expect(participant).toMatch(/^[a-z]+-[a-z]+-\d\d$/);
    expect(here.fake.store.kept.notes.get('participant')).toBe(participant);
    await here.send({ type: 'data.open' });
    expect(here.data().participant).toBe(participant);
  });

  it('keeps a name as typed, cleaned, and finds another one for none', async () => {
    const here = await page();
    const first = here.data().participant;
    await here.send({ type: 'data.rename', pseudonym: ' Kim\n of  shop 7 ' });
    expect(here.data()).toMatchObject({ participant: 'Kim of shop 7', done: { kind: 'renamed' } });
    await here.send({ type: 'data.rename', pseudonym: ' \t' });
    expect(here.data().participant).toMatch(/^[a-z]+-[a-z]+-\d\d$/);
    expect(here.data().participant).not.toBe(first);
  });

  it('offers a file after twenty attempts, and no more once it was saved', async () => {
    const many = Array.from({ length: 20 }, (_, at) => log(`many-${at}`, { at: NOON + at })).flat();
    expect((await page(many.slice(3))).data().due).toBe(false);
    const here = await page(many);
    expect(here.data()).toMatchObject({ due: true, saved: null });
    await here.send({ type: 'data.export', what: 'everything' });
    expect(here.data()).toMatchObject({ due: false, done: { kind: 'saved' } });
    expect(here.data().saved).toBeGreaterThan(NOON);
  });
});

describe('files for the person', () => {
  it.each([
    ['everything', 'everything', 'json'],
    ['attempts', 'attempts', 'csv'],
    ['turns', 'turns', 'csv'],
    ['json', 'records', 'json'],
  ] as const)('of %s are named by what they are, whose and when', async (what, name, ending) => {
    const here = await page(ONE);
    await here.send({ type: 'data.rename', pseudonym: 'Kim / Müller <7>' });
    await here.send({ type: 'data.export', what });
    expect(lastFile(here)[0]).toBe(`turnaround-${name}-Kim-Müller-7-2026-03-04.${ending}`);
    expect(here.data().done).toEqual({ kind: 'saved', what, left: 0 });
  });

  it('hold a line for each attempt, whose story is here', async () => {
    const here = await page([
      ...ONE,
      ...TWO,
      ...log('gone-3', { at: NOON + 1 }).map((entry) => ({ ...entry, attempt: asId<AttemptId>('bad name') })),
    ]);
    await here.send({ type: 'data.export', what: 'attempts' });
    const rows: Record<string, string>[] = parse(Buffer.from(lastFile(here)[1], 'utf8'), { bom: true, columns: true });
    expect(rows.map(({ attempt_id: name, attempt }) => [name, attempt])).toEqual([
      ['one-1', '1'],
      ['two-2', '2'],
    ]);
    expect(here.data().done).toEqual({ kind: 'saved', what: 'attempts', left: 1 });
  });

  it('hold everything that lies in the log, and can be read again', async () => {
    const text = await fileOf(...ONE, ...TWO);
    expect(JSON.parse(text)).toMatchObject({
      format: 'turnaround-archive',
      participant: 'Kim',
      attempts: [
        { attempt: 'one-1', entries: ONE },
        { attempt: 'two-2', entries: TWO },
      ],
    });
  });

  it('hold what could not be kept together with what is kept of it', async () => {
    const { fake } = await page(ONE.slice(0, 1));
    const unkept = [...ONE.slice(1), ...TWO];
    await saveUnkept({ ports: fake.ports, saving: { unkept: () => unkept } } as unknown as Game);
    const [name, text] = [...fake.downloads].at(-1) ?? ['', ''];
    expect(name).toMatch(/^turnaround-attempt-.*\.json$/);
    const here = await page();
    expect((await here.give(text))[0]?.content).toMatchObject({ added: 2, refused: { first: [], more: 0 } });
  });

  it('that cannot be written now are told, and the page goes on', async () => {
    const here = await page(ONE);
    const { read } = here.fake.store;
    Object.assign(here.fake.store, { read: () => Promise.reject(new Error('away')) });
    await here.send({ type: 'data.export', what: 'everything' });
    expect(here.data()).toMatchObject({ done: { kind: 'unread' }, busy: null });
    Object.assign(here.fake.store, { read });
    await here.send({ type: 'data.export', what: 'everything' });
    expect(here.data().done).toMatchObject({ kind: 'saved' });
  });
});

describe('bringing a file back', () => {
  it('is told first and changes nothing', async () => {
    const text = await fileOf(...ONE, ...TWO);
    const here = await page(ONE);
    expect(await here.give(text)).toEqual([
      {
        name: 'file-1.json',
        fault: null,
        content: {
          participant: 'Kim',
          exported: Math.floor((NOON + 86_400_000) / 1000) * 1000,
          added: 1,
          continued: 0,
          same: 1,
          conflicts: { first: [], more: 0 },
          refused: { first: [], more: 0 },
          unknown: [],
          broken: false,
        },
      },
    ]);
    expect(here.fake.store.log).toEqual(ONE);
  });

  it('adds what was not here once the person says so', async () => {
    const text = await fileOf(...ONE, ...TWO);
    const here = await page(ONE);
    await here.give(text);
    await here.send({ type: 'data.take' });
    expect(here.fake.store.log).toEqual([...ONE, ...TWO]);
    expect(here.data()).toMatchObject({
      attempts: 2,
      preview: null,
      done: { kind: 'taken', attempts: 1, failed: 0, why: null },
    });
    expect((await here.give(text))[0]?.content).toMatchObject({ added: 0, same: 2 });
  });

  it('leaves all as it was where the person says no', async () => {
    const here = await page(ONE);
    await here.give(await fileOf(...TWO));
    await here.send({ type: 'data.drop' });
    await here.send({ type: 'data.take' });
    expect(here.fake.store.log).toEqual(ONE);
    expect(here.data()).toMatchObject({ preview: null, attempts: 1 });
  });

  it('goes on with a talk where ours stops', async () => {
    const here = await page(ONE.slice(0, 2));
    expect((await here.give(await fileOf(...ONE)))[0]?.content).toMatchObject({ added: 0, continued: 1 });
    await here.send({ type: 'data.take' });
    expect(here.fake.store.log).toEqual(ONE);
  });

  it('keeps ours where the two differ, and names the talk', async () => {
    const other = log('one-1', { choose: () => 1 });
    const here = await page(ONE);
    const [file] = await here.give(await fileOf(...other));
    expect(file?.content).toMatchObject({
      added: 0,
      conflicts: { first: [{ attempt: 'one-1', title: 'Cold waffles', at: NOON, why: 'other' }], more: 0 },
    });
    await here.send({ type: 'data.take' });
    expect(here.fake.store.log).toEqual(ONE);
  });

  it('adds nothing behind a log that is damaged here', async () => {
    const damaged = [ONE[0] as Entry, { ...(ONE[1] as Entry), at: 5 }];
    const here = await page(damaged);
    const [file] = await here.give(await fileOf(...ONE));
    expect(file?.content?.conflicts.first).toMatchObject([{ attempt: 'one-1', why: 'damagedHere' }]);
    await here.send({ type: 'data.take' });
    expect(here.fake.store.log).toEqual(damaged);
  });

  it('tells each of several files, and counts no talk twice', async () => {
    const text = await fileOf(...ONE, ...TWO);
    const here = await page();
    const bad = new TextEncoder().encode(text);
    // A letter of the last reply, in bytes that are no UTF-8.
    bad.fill(0xff, text.lastIndexOf('"reply":"') + 9, text.lastIndexOf('"reply":"') + 10);
    const files = await here.give(
      text,
      text,
      bad,
      '{"format":1,"beats":{}}',
      text.replace('"version":1', '"version":9'),
      '',
    );
    expect(files.map(({ content, fault }) => fault ?? [content?.added, content?.same, content?.broken])).toEqual([
      [2, 0, false],
      [0, 2, false],
      [0, 2, false],
      { kind: 'story' },
      { kind: 'newer', version: 9 },
      { kind: 'empty' },
    ]);
    expect(files[2]?.content?.refused.first).toMatchObject([{ attempt: 'two-2', why: expect.any(String) }]);
    await here.send({ type: 'data.take' });
    expect(here.data().done).toEqual({ kind: 'taken', attempts: 2, failed: 0, why: null });
    expect(here.fake.store.log).toEqual([...ONE, ...TWO]);
  });

  it('refuses what is larger than any archive before it is read', async () => {
    const here = await page();
    const [file] = await here.give(new Uint8Array(64 * 1024 * 1024 + 1));
    expect(file).toMatchObject({ content: null, fault: { kind: 'tooLarge' } });
  });

  it('keeps what it can where some of it cannot be kept, and says how much', async () => {
    const here = await page();
    await here.give(await fileOf(...ONE, ...TWO));
    const { append } = here.fake.store;
    const refuses = (entries: readonly Entry[]) =>
      entries.some(({ attempt }) => attempt === 'one-1') ? 'full' : append(entries);
    Object.assign(here.fake.store, { append: refuses });
    await here.send({ type: 'data.take' });
    expect(here.data().done).toEqual({ kind: 'taken', attempts: 1, failed: 1, why: 'full' });
    expect(here.fake.store.log).toEqual(TWO);
  });

  it('carries the name over where nothing was here, all of which then is in a file, and never where something was', async () => {
    const text = await fileOf(...TWO);
    const [fresh, used] = [await page(), await page(ONE)];
    const { participant } = used.data();
    for (const here of [fresh, used]) {
      await here.give(text);
      await here.send({ type: 'data.take' });
    }
    expect([fresh, used].map((here) => here.data().participant)).toEqual(['Kim', participant]);
    expect([fresh, used].map(({ fake }) => fake.store.kept.notes.has('saved'))).toEqual([true, false]);
  });

  it.each(Array.from({ length: 40 }, (_, moment) => moment))('brings nobody back who left after %i', async (moment) => {
    const here = await page(ONE);
    here.session.send({ type: 'data.read', files: [{ name: 'a.json', bytes: new ArrayBuffer(0) }] });
    for (let past = 0; past < moment; past += 1) await Promise.resolve();
    await here.send({ type: 'page.leave' });
    expect(here.session.view().screen.name).toBe('library');
  });
});

describe('deleting', () => {
  it('removes all that is kept here, and says so', async () => {
    const here = await page([...ONE, ...TWO]);
    const { participant } = here.data();
    const forgotten = vi.spyOn(here.fake.ports.settings, 'forget');
    await here.send({ type: 'data.export', what: 'everything' });
    await here.send({ type: 'data.remove' });
    expect(here.fake.store.log).toEqual([]);
    expect(here.data()).toMatchObject({ attempts: 0, saved: null, done: { kind: 'removed' } });
    expect(here.data().participant).not.toBe(participant);
    expect(forgotten).toHaveBeenCalledTimes(1);
  });

  it('that fails is told, and all stays', async () => {
    const here = await page(ONE);
    Object.assign(here.fake.store, { wipe: async () => 'refused' });
    await here.send({ type: 'data.remove' });
    expect(here.data()).toMatchObject({ attempts: 1, done: { kind: 'failed', why: 'refused' } });
  });
});

describe('after a loss', () => {
  const losing = (had: number) => (fake: FakePorts) =>
    void Object.assign(fake.store, { found: { kind: 'lost', had, has: 3 } });
  const lost = losing(40);
  it('the page opens by itself and says what was there', async () => {
    expect((await page(ONE, lost)).data()).toMatchObject({ lost: { had: 40, has: 3 }, attempts: 1 });
  });

  it('a file that brings part of it back leaves the page saying what is still missing', async () => {
    const text = await fileOf(...TWO);
    const here = await page(ONE, lost);
    await here.give(text);
    here.fake.store.found = { kind: 'lost', had: 43, has: 6 };
    await here.send({ type: 'data.take' });
    expect(here.data()).toMatchObject({ lost: { had: 40, has: 6 }, attempts: 2, done: { kind: 'taken', attempts: 1 } });
  });

  it('a file that brings all of it back ends it', async () => {
    const text = await fileOf(...TWO);
    const here = await page(ONE, losing(6));
    await here.give(text);
    const accept = async () => Object.assign(here.fake.store, { found: null }) && 'kept';
    Object.assign(here.fake.store, { accept, found: { kind: 'lost', had: 9, has: 6 } });
    await here.send({ type: 'data.take' });
    expect(here.data()).toMatchObject({ lost: null, attempts: 2, done: { kind: 'taken', attempts: 1 } });
  });

  it('going on with what is there takes it for the whole and leads home', async () => {
    const here = await page(ONE, lost);
    const accepted = vi.spyOn(here.fake.store, 'accept');
    here.fake.store.found = { kind: 'whole' };
    await here.send({ type: 'data.startAnew' });
    expect(accepted).toHaveBeenCalledTimes(1);
    expect(here.session.view().screen.name).toBe('library');
    await here.send({ type: 'data.open' });
    expect(here.data().lost).toBeNull();
  });

  it('is still told when it could not be taken for the whole', async () => {
    const here = await page(ONE, lost);
    Object.assign(here.fake.store, { accept: async () => 'full' });
    await here.send({ type: 'data.startAnew' });
    expect(here.data()).toMatchObject({ lost: { had: 40, has: 3 }, done: { kind: 'failed', why: 'full' } });
  });
});

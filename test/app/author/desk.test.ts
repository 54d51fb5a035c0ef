import { describe, expect, it } from 'vitest';
import type { DeskIntent, ReportView } from '../../../src/app/author/reportView';
import { openSession } from '../../../src/app/session';
import { bytesOf, textOf, type FakeLook } from '../../support/desk';
import { settled } from '../../support/pending';
import { fakePorts, screenOf } from '../../support/ports';
import { aBeat, aReply, aScenario, compiled } from '../../support/scenarios';

const tea = compiled(aScenario({ id: 'warm-tea', title: 'Warm tea' }));
const FILE = JSON.stringify(aScenario({ title: 'Mine' }), null, 2);

function opened() {
  const fake = fakePorts([tea]);
  const session = openSession(fake.ports);
  const desk = async (intent: DeskIntent): Promise<void> => {
    session.send({ type: 'desk', do: intent });
    await settled();
  };
  const report = (): ReportView => screenOf(session, 'report').report;
  const open = async (text = FILE, name = 'mine.json'): Promise<void> => {
    session.send({ type: 'file.open', name, bytes: bytesOf(text).buffer });
    await settled();
  };
  const look = (at = -1): FakeLook => {
    const one = fake.desk.looks.at(at);
    if (one === undefined) throw new Error('no look was asked for');
    return one;
  };
  return { fake, session, desk, report, open, look };
}

/** A file on the desk, wholly looked into. */
async function laid(text = FILE) {
  const all = opened();
  await all.open(text);
  await all.look().work();
  return all;
}

const mend = (value: unknown, path: readonly (string | number)[] = ['title']): DeskIntent => ({
  type: 'mend',
  path,
  value,
});

describe('a file opened by hand', () => {
  it('lies on the desk at once, while it is being looked into', async () => {
    const { session, report, open } = opened();
    session.send({ type: 'file.open', name: 'mine.json', bytes: bytesOf(FILE).buffer });
    expect(screenOf(session, 'loading').title).toBe('mine.json');
    await open();
    expect(report()).toMatchObject({
      file: 'mine.json',
      title: '',
      status: 'checking',
      canPlay: false,
      handle: 'none',
      unsaved: false,
    });
  });

  it('is told part after part: what the reader says, how far it is, and at last everything', async () => {
    const { fake, report, open, look } = opened();
    await open(JSON.stringify(aScenario({ title: '<b>Mine</b>' })));
    look().begin();
    expect(report()).toMatchObject({ title: '<b>Mine</b>', status: 'checking', canPlay: true, map: null });
    expect(report().findings.map(({ rule }) => rule)).toEqual(['markup']);
    look().tell({ progress: { part: 'lint', done: 3, of: 9 } });
    expect(report().progress).toEqual({ part: 'lint', done: 3, of: 9 });
    look().tell({ progress: { part: 'lint', done: 4, of: 9 } });
    expect(report().progress?.done).toBe(3);
    fake.pass(100);
    look().tell({ progress: { part: 'lint', done: 5, of: 9 } });
    expect(report().progress?.done).toBe(5);
    await look().work();
    expect(report()).toMatchObject({ status: 'done', progress: null });
    expect(report().map?.view.nodes.map(({ id }) => id)).toContain('the-plate');
    expect(report().customers).toHaveLength(1);
  });

  it('gives way to the next, whatever becomes of what was asked before', async () => {
    const { report, open, look } = opened();
    await open();
    await open(JSON.stringify(aScenario({ title: 'Other' })), 'other.json');
    expect(look(0).isCancelled()).toBe(true);
    await look(0).work();
    await look(1).work();
    expect(report()).toMatchObject({ file: 'other.json', title: 'Other', status: 'done' });
  });

  it('that takes the worker down says so and keeps what was known', async () => {
    const { report, desk, look } = await laid();
    await desk({ type: 'checkAgain' });
    expect(report().status).toBe('checking');
    await look().break();
    expect(report()).toMatchObject({ status: 'failed', title: 'Mine', canPlay: true });
    await desk({ type: 'checkAgain' });
    await look().work();
    expect(report().status).toBe('done');
  });

  it('may be given up', async () => {
    const { report, desk, open, look } = opened();
    await open();
    look().begin();
    await desk({ type: 'cancel' });
    expect([look().isCancelled(), report().status]).toEqual([true, 'cancelled']);
    await look().work();
    expect(report()).toMatchObject({ status: 'cancelled', title: 'Mine' });
  });

  it('cannot be opened where the desk cannot be had, and can be the next time', async () => {
    const fake = fakePorts([tea]);
    let fetches = 0;
    const session = openSession({
      ...fake.ports,
      author: {
        fetch: async () => {
          fetches += 1;
          if (fetches === 1) throw new Error('offline');
          return fake.ports.author.fetch();
        },
      },
    });
    const file = { type: 'file.open', name: 'mine.json', bytes: bytesOf(FILE).buffer } as const;
    session.send(file);
    await settled();
    expect(screenOf(session, 'failed').title).toBe('mine.json');
    session.send(file);
    await settled();
    expect(screenOf(session, 'report').report.file).toBe('mine.json');
  });

  it('is put away by close and by the way back, and its look given up', async () => {
    for (const put of ['close', 'back'] as const) {
      const { session, desk, open, look } = opened();
      await open();
      if (put === 'close') await desk({ type: 'close' });
      else session.send({ type: 'library.open' });
      await settled();
      expect(screenOf(session, 'library').library.total).toBe(2);
      expect(look().isCancelled()).toBe(true);
      await look().work();
      expect(session.view().screen.name).toBe('library');
    }
  });
});

describe('a change in place', () => {
  it('is done and looked into anew, and can be taken back and done again', async () => {
    const { fake, desk, report, look } = await laid();
    await desk(mend('Better'));
    expect(look().job.edit).toEqual({ path: ['title'], value: 'Better' });
    await look().work();
    expect(report()).toMatchObject({ title: 'Better', unsaved: true, canUndo: true, canRedo: false });
    await desk({ type: 'undo' });
    await look().work();
    expect(report()).toMatchObject({ title: 'Mine', unsaved: false, canUndo: false, canRedo: true });
    await desk({ type: 'redo' });
    await look().work();
    expect(report()).toMatchObject({ title: 'Better', unsaved: true, canUndo: true, canRedo: false });
    expect(textOf(look().job.bytes)).toBe(FILE.replace('Mine', 'Better'));
    expect(fake.desk.looks).toHaveLength(4);
  });

  it('closes the way forward that an undo had opened', async () => {
    const { desk, report, look } = await laid();
    for (const intent of [mend('A'), { type: 'undo' } as const, mend('B')]) {
      await desk(intent);
      await look().work();
    }
    expect(report()).toMatchObject({ title: 'B', canRedo: false });
    await desk({ type: 'redo' });
    expect(report().title).toBe('B');
  });

  it('waits for one asked for before, so that none is lost', async () => {
    const { fake, desk, report, look } = await laid();
    await desk(mend('A'));
    await desk(mend('B', ['summary']));
    await desk({ type: 'undo' });
    await desk(mend('C'));
    expect(fake.desk.looks).toHaveLength(2);
    for (let round = 0; round < 3; round += 1) await look().work();
    expect(report()).toMatchObject({ title: 'C', canUndo: true, status: 'done' });
    await desk({ type: 'undo' });
    await desk({ type: 'save' });
    expect(JSON.parse(fake.desk.downloads[0]?.text ?? '')).toMatchObject({ title: 'A' });
    expect(fake.desk.downloads[0]?.text).not.toContain('summary');
  });

  it('keeps on screen what was known, until it is known anew', async () => {
    const { desk, report, look } = await laid();
    const before = report();
    await desk(mend('Better'));
    expect(report()).toMatchObject({ status: 'checking', title: 'Mine', map: before.map, customers: before.customers });
    look().begin();
    expect(report()).toMatchObject({ title: 'Better', map: before.map });
  });

  it('at a place that is gone changes nothing and says so', async () => {
    const { desk, report, look } = await laid();
    await desk(mend('x', ['beats', 'gone', 'says']));
    await look().work();
    expect(report()).toMatchObject({ notice: 'notMended', unsaved: false, canUndo: false });
  });

  it('that breaks off says so, and the next one goes on', async () => {
    const { desk, report, look } = await laid();
    await desk(mend('A'));
    await desk(mend('B'));
    await look().break();
    expect(report()).toMatchObject({ unsaved: false });
    await look().work();
    expect(report()).toMatchObject({ title: 'B', status: 'done' });
  });

  it('may leave a story that cannot be played, with nothing stale about it', async () => {
    const { desk, report, look } = await laid();
    await desk(mend('nowhere', ['start']));
    await look().work();
    expect(report()).toMatchObject({ canPlay: false, map: null, customers: [], status: 'done' });
    expect(report().gates[0]).toMatchObject({ gate: 'plays', standing: 'open', errors: 1 });
  });
});

describe('the person’s own library', () => {
  const items = ({ session }: ReturnType<typeof opened>) =>
    screenOf(session, 'library').library.items.map(({ id, title, own }) => [id, title, own]);

  it('keeps the file as soon as it is opened, and as it is after each change', async () => {
    const all = opened();
    await all.open();
    expect(textOf(all.fake.desk.own.files.get('own:mine.json')?.bytes ?? bytesOf(''))).toBe(FILE);
    await all.look().work();
    expect(all.report().notice).toBe('kept');
    await all.desk(mend('Better'));
    await all.look().work();
    expect(textOf(all.fake.desk.own.files.get('own:mine.json')?.bytes ?? bytesOf(''))).toContain('Better');
    all.session.send({ type: 'library.open' });
    expect(items(all)).toEqual([
      ['own:mine.json', 'Better', true],
      ['warm-tea', 'Warm tea', false],
    ]);
  });

  it('says so where the device keeps nothing, and the report stands all the same', async () => {
    const all = opened();
    all.fake.desk.own.full = true;
    await all.open();
    await all.look().work();
    expect(all.report()).toMatchObject({ notice: 'notKept', status: 'done' });
    all.session.send({ type: 'library.open' });
    expect(items(all)).toEqual([['warm-tea', 'Warm tea', false]]);
    all.session.send({ type: 'own.look' });
    await settled();
    expect(items(all)).toHaveLength(1);
  });

  it('keeps no file that is too large to be read', async () => {
    const all = opened();
    await all.open(' '.repeat(8 * 1024 * 1024 + 1));
    await all.look().work();
    expect(all.fake.desk.own.files.size).toBe(0);
    expect(all.report().findings.map(({ rule }) => rule)).toEqual(['too-large']);
  });

  it('is looked up, brings a file back to the desk, and forgets what is taken out', async () => {
    const before = await laid();
    const all = opened();
    for (const [id, file] of before.fake.desk.own.files) all.fake.desk.own.files.set(id, file);
    all.session.send({ type: 'own.look' });
    await settled();
    expect(items(all)[0]).toEqual(['own:mine.json', 'Mine', true]);
    all.session.send({ type: 'own.report', id: 'own:mine.json' });
    await settled();
    await all.look().work();
    expect(all.report()).toMatchObject({ file: 'mine.json', title: 'Mine', unsaved: false });
    all.session.send({ type: 'library.open' });
    all.session.send({ type: 'own.remove', id: 'own:mine.json' });
    await settled();
    expect(items(all)).toEqual([['warm-tea', 'Warm tea', false]]);
    expect(all.fake.desk.own.files.size).toBe(0);
  });

  it('says what it can no longer give', async () => {
    const all = opened();
    all.session.send({ type: 'own.report', id: 'own:gone.json' });
    await settled();
    expect(screenOf(all.session, 'failed').title).toBe('own:gone.json');
  });

  it('plays a file that can be played, and shows what is wrong with one that cannot', async () => {
    for (const isSound of [true, false]) {
      const all = await laid(isSound ? FILE : JSON.stringify(aScenario({ start: 'nowhere' })));
      all.session.send({ type: 'library.open' });
      all.session.send({ type: 'scenario.open', id: 'own:mine.json' });
      await settled();
      expect(all.look().job.quick).toBe(true);
      await all.look().work();
      expect(all.session.view().screen.name).toBe(isSound ? 'briefing' : 'report');
      expect(all.session.view()).toMatchObject({ own: isSound, backTo: isSound ? 'library' : 'report' });
    }
  });
});

describe('a story on the map', () => {
  it('is lit by a witness, and the light is put out', async () => {
    const replies = [aReply({ next: 'the-bill' })];
    const { desk, report } = await laid(
      JSON.stringify(aScenario({ beats: { 'the-plate': aBeat({ replies }), 'the-bill': aBeat() } })),
    );
    await desk({ type: 'light', witness: { variant: 'base', replies: ['own-it'] } });
    expect(report().lit).toEqual({ steps: [{ beat: 'the-plate', reply: 'own-it' }], to: 'the-bill' });
    await desk({ type: 'light', witness: null });
    expect(report().lit).toBeNull();
  });
});

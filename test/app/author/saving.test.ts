import { describe, expect, it } from 'vitest';
import type { DeskIntent, ReportView } from '../../../src/app/author/reportView';
import { openSession } from '../../../src/app/session';
import { bytesOf, textOf, type FakeDisk } from '../../support/desk';
import { settled } from '../../support/pending';
import { fakePorts, screenOf } from '../../support/ports';
import { aScenario } from '../../support/scenarios';

const fileOf = (title: string): string => JSON.stringify(aScenario({ title }), null, 2);

/** A file of a disk on the desk, wholly looked into. */
async function laid() {
  const fake = fakePorts([]);
  const session = openSession(fake.ports);
  const disk: FakeDisk = fake.desk.disk('mine.json', fileOf('Mine'));
  const desk = async (intent: DeskIntent): Promise<void> => {
    session.send({ type: 'desk', do: intent });
    await settled();
  };
  const report = (): ReportView => screenOf(session, 'report').report;
  const work = async (): Promise<void> => fake.desk.looks.at(-1)?.work();
  const mend = async (title: string): Promise<void> => {
    await desk({ type: 'mend', path: ['title'], value: title });
    await work();
  };
  const open = async (handle: FakeDisk | undefined = disk): Promise<void> => {
    const file = { name: 'mine.json', bytes: bytesOf(fileOf('Mine')).buffer, ...(handle && { handle }) };
    session.send({ type: 'file.open', ...file });
    await settled();
    await work();
  };
  await open();
  return { fake, session, disk, desk, report, work, mend, open };
}

describe('a file that can be written to', () => {
  it('is watched from the start, and saved into itself', async () => {
    const { fake, disk, desk, report, mend } = await laid();
    expect(report()).toMatchObject({ handle: 'watched', unsaved: false });
    await mend('Better');
    expect(report().unsaved).toBe(true);
    await desk({ type: 'save' });
    expect(report()).toMatchObject({ notice: 'saved', unsaved: false });
    expect(textOf(disk.bytes)).toBe(fileOf('Better'));
    expect(fake.desk.downloads).toEqual([]);
  });

  it('that cannot be written to now keeps its changes on the desk', async () => {
    const { fake, disk, desk, report, mend } = await laid();
    await mend('Better');
    fake.desk.refuse(true);
    await desk({ type: 'save' });
    expect(report()).toMatchObject({ notice: 'notSaved', unsaved: true });
    expect(textOf(disk.bytes)).toBe(fileOf('Mine'));
  });

  it('is no longer watched when that is turned off, or it is put away', async () => {
    const { fake, session, desk, report, open } = await laid();
    await desk({ type: 'watch', on: false });
    expect([report().handle, fake.desk.watched()]).toEqual(['open', 0]);
    await desk({ type: 'watch', on: true });
    expect([report().handle, fake.desk.watched()]).toEqual(['watched', 1]);
    await open();
    expect(fake.desk.watched()).toBe(1);
    session.send({ type: 'library.open' });
    await settled();
    expect(fake.desk.watched()).toBe(0);
  });

  it('may be chosen in the browser’s own window, or not at all', async () => {
    const { fake, session, disk, report } = await laid();
    session.send({ type: 'file.pick' });
    await settled();
    await fake.desk.picks[0]?.keep(null);
    expect(report().file).toBe('mine.json');
    const other = fake.desk.disk('other.json', fileOf('Other'));
    session.send({ type: 'file.pick' });
    await settled();
    await fake.desk.picks[1]?.keep({ name: 'other.json', bytes: disk.bytes.buffer, handle: other });
    await fake.desk.looks.at(-1)?.work();
    expect(report()).toMatchObject({ file: 'other.json', title: 'Other', handle: 'watched' });
  });
});

describe('a file that somebody else saves', () => {
  it('is shown as it is now, and what stood before can be brought back', async () => {
    const { disk, desk, report, work } = await laid();
    disk.saveElsewhere(fileOf('Theirs'));
    await settled();
    await work();
    expect(report()).toMatchObject({ notice: 'reread', title: 'Theirs', unsaved: false, canUndo: true });
    await desk({ type: 'undo' });
    await work();
    expect(report()).toMatchObject({ title: 'Mine', unsaved: true });
    expect(textOf(disk.bytes)).toBe(fileOf('Theirs'));
  });

  it('while there are changes here is told, and neither side is written over', async () => {
    const { disk, desk, report, mend } = await laid();
    await mend('Mine too');
    disk.saveElsewhere(fileOf('Theirs'));
    await settled();
    expect(report()).toMatchObject({ notice: 'changedOnDisk', title: 'Mine too', unsaved: true });
    await desk({ type: 'save' });
    expect(report()).toMatchObject({ notice: 'changedOnDisk', unsaved: true });
    expect(textOf(disk.bytes)).toBe(fileOf('Theirs'));
  });

  it('is written over only when that is asked for', async () => {
    const { disk, desk, report, mend } = await laid();
    await mend('Mine too');
    disk.saveElsewhere(fileOf('Theirs'));
    await desk({ type: 'save', over: true });
    expect(report()).toMatchObject({ notice: 'saved', unsaved: false });
    expect(textOf(disk.bytes)).toBe(fileOf('Mine too'));
  });

  it('takes the place of the changes here only when that is asked for, and they can be brought back', async () => {
    const { disk, desk, report, work, mend } = await laid();
    await mend('Mine too');
    disk.saveElsewhere(fileOf('Theirs'));
    await desk({ type: 'reread' });
    await work();
    expect(report()).toMatchObject({ notice: 'reread', title: 'Theirs', unsaved: false });
    await desk({ type: 'undo' });
    await work();
    expect(report()).toMatchObject({ title: 'Mine too', unsaved: true });
  });

  it('and is not watched is seen when it is to be saved', async () => {
    const { disk, desk, report, mend } = await laid();
    await desk({ type: 'watch', on: false });
    disk.saveElsewhere(fileOf('Theirs'));
    await mend('Mine too');
    expect(report().notice).toBeNull();
    await desk({ type: 'save' });
    expect(report().notice).toBe('changedOnDisk');
    expect(textOf(disk.bytes)).toBe(fileOf('Theirs'));
  });

  it('goes on telling so while more is changed here', async () => {
    const { disk, report, mend } = await laid();
    await mend('Mine too');
    disk.saveElsewhere(fileOf('Theirs'));
    await mend('Mine three');
    expect(report().notice).toBe('changedOnDisk');
  });
});

describe('a file without a way back to the disk', () => {
  it('is saved as a download under its own name', async () => {
    const { fake, desk, report, mend, session, work } = await laid();
    session.send({ type: 'file.open', name: 'copy.json', bytes: bytesOf(fileOf('Copy')).buffer });
    await settled();
    await work();
    expect(report().handle).toBe('none');
    await mend('Better');
    await desk({ type: 'save' });
    expect(fake.desk.downloads).toEqual([{ name: 'copy.json', text: fileOf('Better') }]);
    expect(report()).toMatchObject({ notice: 'downloaded', unsaved: false });
    await desk({ type: 'reread' });
    expect(report().title).toBe('Better');
  });
});

describe('a file of an older format', () => {
  it('is brought to the newest on the desk, which is in no file until it is saved', async () => {
    const { fake, desk, report, work, session } = await laid();
    const older = '{ "format": "service-scenario/1", "id": "old", "title": "Old" }';
    session.send({ type: 'file.open', name: 'old.json', bytes: bytesOf(older).buffer });
    await settled();
    await work();
    expect(report()).toMatchObject({ migrated: true, notice: 'migrated', unsaved: true, canUndo: false });
    await desk({ type: 'checkAgain' });
    await work();
    expect(report()).toMatchObject({ migrated: true, unsaved: true });
    await desk({ type: 'save' });
    expect(fake.desk.downloads[0]?.text).toContain('"format": 1');
    expect(report()).toMatchObject({ migrated: false, unsaved: false });
  });
});

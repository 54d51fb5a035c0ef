import { describe, expect, it, vi } from 'vitest';
import { openSession, type Session } from '../../src/app/session';
import type { Entry } from '../../src/core/journal/entry';
import type { Program } from '../../src/core/scenario/program';
import { aLog } from '../support/logs';
import { settled } from '../support/pending';
import { aPlayable, fakePorts, screenOf, type FakePorts } from '../support/ports';
import { aBeat, aReply, aScenario, compiled } from '../support/scenarios';
import { DAY } from '../support/summaries';

const PROGRAM = compiled(
  aScenario({
    beats: {
      'the-plate': aBeat({
        replies: [aReply({ id: 'sorry', text: 'That is not right, {callMe}.', next: 'the-bill' })],
      }),
      'the-bill': aBeat({ replies: [aReply({ id: 'free', text: 'It is on us.' })] }),
    },
  }),
);
const REACH = { best: 90, worst: 5, exact: true };

/** Code that is fetched when it is asked for, and what it then does. */
async function arrived(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await vi.dynamicImportSettled();
    await settled();
  }
}

/** Answers every request for the story there is by now. */
async function given(fake: FakePorts, program: Program = PROGRAM): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await arrived();
    for (const request of fake.loads.get(program.id) ?? [])
      await request.keep(aPlayable(program, { reaches: [REACH] }));
  }
  await arrived();
}

async function opened(log: readonly Entry[], prepare: (fake: FakePorts) => void = () => undefined) {
  const fake = fakePorts([PROGRAM]);
  fake.store.log.push(...log);
  fake.setTime(10 * DAY);
  prepare(fake);
  const session = openSession(fake.ports);
  session.send({ type: 'notebook.open' });
  await given(fake);
  return { fake, session };
}

const notebook = (session: Session) => screenOf(session, 'notebook').notebook;
const attempt = (name: string, day: number) => aLog(PROGRAM, { attempt: name, at: day * DAY });

describe('the notebook', () => {
  it('is blank before the first play, and says where to begin', async () => {
    const { session } = await opened([]);
    expect(notebook(session)).toMatchObject({ since: null, attempts: [], goal: { text: '', kept: true } });
    expect(notebook(session).next).toMatchObject([{ id: 'cold-waffles', reason: { kind: 'start' } }]);
  });

  it('is worked out from everything kept here', async () => {
    const { session } = await opened([...attempt('one', 8), ...attempt('two', 9)]);
    const { attempts, counts, since, skills, record } = notebook(session);
    expect(attempts.map(({ attempt: name, kind }) => `${name} ${kind}`)).toEqual(['two again', 'one first']);
    expect(counts).toEqual({ all: 2, firsts: 1, replays: 1, others: 0 });
    expect(since).toBe(8 * DAY);
    expect(skills.map(({ answers }) => answers)).toEqual([2, 2, 0]);
    expect(record).toMatchObject([{ title: 'Cold waffles', plays: 2 }]);
  });

  it('fills in what was said when the story has come', async () => {
    const { session } = await opened(attempt('one', 9));
    const [opening] = notebook(session).replies;
    expect(opening).toMatchObject({
      situation: 'opening',
      first: { said: { kind: 'words', text: [{ text: 'That is not right, Mr Adeyemi.', strong: false }] } },
      latest: null,
    });
  });

  it('gives way to whatever was asked for in the meantime', async () => {
    const fake = fakePorts([PROGRAM]);
    const session = openSession(fake.ports);
    session.send({ type: 'notebook.open' });
    session.send({ type: 'scenario.open', id: PROGRAM.id });
    await given(fake);
    expect(session.view().screen.name).toBe('briefing');
  });

  it('is left for where it was opened from', async () => {
    const { session } = await opened([]);
    session.send({ type: 'page.leave' });
    expect(session.view().screen.name).toBe('library');
  });

  it('offers to try again where the list of stories cannot be had', async () => {
    const fake = fakePorts([PROGRAM]);
    const ports = { ...fake.ports, home: { ready: null, fetch: () => Promise.reject(new Error('offline')) } };
    const session = openSession(ports);
    session.send({ type: 'notebook.open' });
    await given(fake);
    expect(screenOf(session, 'failed').title).toBe('');
  });
});

describe('the goal', () => {
  const write = async (session: Session, text: string) => {
    session.send({ type: 'notebook.goal', text });
    await arrived();
  };

  it('is kept as a note and read again', async () => {
    const { fake, session } = await opened([]);
    await write(session, '  When a caller   rang before,\nI will say what I see. ');
    const text = 'When a caller rang before, I will say what I see.';
    expect(fake.store.kept.notes.get('goal')).toBe(text);
    expect(notebook(session).goal).toEqual({ text, kept: true });
    const again = await opened([], ({ store }) => store.kept.notes.set('goal', text));
    expect(notebook(again.session).goal).toEqual({ text, kept: true });
  });

  it('has at most 200 characters', async () => {
    const { session } = await opened([]);
    await write(session, 'x'.repeat(300));
    expect(notebook(session).goal.text).toBe('x'.repeat(200));
  });

  it('stays on the page and says so where it could not be kept', async () => {
    const { session } = await opened([], ({ store }) => {
      Object.assign(store, { keepNote: async () => 'full' });
    });
    await write(session, 'I will ask first.');
    expect(notebook(session).goal).toEqual({ text: 'I will ask first.', kept: false });
  });
});

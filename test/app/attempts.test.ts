import { describe, expect, it, vi } from 'vitest';
import { openSession, type Session } from '../../src/app/session';
import { journalOf, readChain } from '../../src/core/journal/chain';
import { linked, type Entry } from '../../src/core/journal/entry';
import { replayJournal } from '../../src/core/journal/journal';
import { asId, type AttemptId } from '../../src/core/model/ids';
import type { Program } from '../../src/core/scenario/program';
import { aLog } from '../support/logs';
import { settled } from '../support/pending';
import { aPlayable, fakePorts, screenOf, type FakePorts } from '../support/ports';
import { aBeat, aReply, aScenario, compiled, type Authored } from '../support/scenarios';

const BEATS: Authored = {
  'the-plate': aBeat({ replies: [aReply({ next: 'the-bill' }), aReply({ id: 'shrug', next: 'the-bill' })] }),
  'the-bill': aBeat({ replies: [aReply({ id: 'free', next: 'the-door' }), aReply({ id: 'pay', next: 'the-door' })] }),
  'the-door': aBeat({ replies: [aReply({ id: 'wave' })] }),
};
const PROGRAM = compiled(aScenario({ beats: BEATS, summary: 'They came for a waffle.' }));
const REACH = { best: 90, worst: 5, exact: true };
const ONE = asId<AttemptId>('attempt-1');

/** Code that is fetched when it is asked for, and what it then does. */
const arrived = async (): Promise<void> => {
  for (let round = 0; round < 4; round += 1) {
    await vi.dynamicImportSettled();
    await settled();
  }
};

async function home(log: readonly Entry[], program: Program = PROGRAM) {
  const fake = fakePorts([program]);
  fake.store.log.push(...log);
  const session = openSession(fake.ports);
  session.send({ type: 'past.look' });
  await given(fake, program);
  return { fake, session };
}

/** Answers every request for the story there is by now. */
async function given(fake: FakePorts, program: Program): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await arrived();
    for (const request of fake.loads.get(program.id) ?? [])
      await request.keep(aPlayable(program, { reaches: [REACH] }));
  }
  await arrived();
}

async function resumed(log: readonly Entry[], program: Program = PROGRAM) {
  const here = await home(log, program);
  here.session.send({ type: 'attempt.resume', attempt: ONE });
  await given(here.fake, program);
  return here;
}
const talk = (session: Session) => screenOf(session, 'encounter').encounter;
const say = (session: Session, id: string): void => {
  session.send({ type: 'line.heard' });
  session.send({ type: 'reply.say', id });
};

describe('a talk that was broken off', () => {
  const log = aLog(PROGRAM, { most: 2, at: 9_000 });

  it('is told at home, with its turn and when it was', async () => {
    const { session } = await home(log);
    expect(screenOf(session, 'library').library.unfinished).toEqual([
      { attempt: ONE, story: 'cold-waffles', title: 'Cold waffles', turn: 3, at: 19_000 },
    ]);
  });

  it('is not told when it came to its end, was stopped, or was a road not taken', async () => {
    const left = linked(log.at(-1) ?? null, ONE, 20_000, { type: 'encounter.left' });
    const [opening] = journalOf(log);
    if (opening?.type !== 'encounter.opened') throw new Error('no opening');
    const road = linked(null, ONE, 0, { ...opening, branch: { of: asId('other'), turn: 1 } });
    for (const entries of [aLog(PROGRAM), [...log, left], [road]]) {
      const { session } = await home(entries);
      expect(screenOf(session, 'library').library.unfinished).toEqual([]);
    }
  });

  it('goes on with the same customer, the same words and the same feeling', async () => {
    const { session, fake } = await resumed(log);
    expect(session.view().news).toBe('resumed');
    const before = replayJournal(PROGRAM, journalOf(log));
    expect(talk(session).turn).toBe(3);
    expect(
      talk(session)
        .transcript.slice(0, 2)
        .map(({ feeling }) => feeling.value),
    ).toEqual(before.turns.map(({ stepped }) => Math.floor(stepped.answered)));
    expect(fake.store.log).toEqual(log);
  });

  it('is kept on as one chain with what was there', async () => {
    const { session, fake } = await resumed(log);
    say(session, 'wave');
    const chain = readChain(ONE, fake.store.log);
    expect(chain.fault).toBeNull();
    expect(chain.entries).toHaveLength(4);
    expect(session.view().news).toBeNull();
    expect(screenOf(session, 'encounter').encounter.last).toBe(true);
  });

  it('is offered again when it is left once more', async () => {
    const { session } = await resumed(log);
    session.send({ type: 'library.open' });
    expect(screenOf(session, 'library').library.unfinished.map(({ attempt }) => attempt)).toEqual([ONE]);
  });

  it('is left alone where another window has it', async () => {
    const { session, fake } = await home(log);
    fake.store.elsewhere.add(ONE);
    session.send({ type: 'attempt.resume', attempt: ONE });
    await given(fake, PROGRAM);
    expect(session.view().screen.name).toBe('library');
    expect(session.view().saving).toEqual({ state: 'failed', why: 'elsewhere' });
  });

  it('rests when the person says so: it stays as it is and is not offered again', async () => {
    const { session, fake } = await home(log);
    session.send({ type: 'attempt.rest', attempt: ONE });
    await arrived();
    expect(screenOf(session, 'library').library.unfinished).toEqual([]);
    expect(readChain(ONE, fake.store.log)).toMatchObject({ fault: null });
    expect(fake.store.log.at(-1)?.fact).toEqual({ type: 'encounter.left' });
    expect(fake.store.log.slice(0, -1)).toEqual(log);
  });

  it('is offered on its own briefing too', async () => {
    const { session, fake } = await home(log);
    session.send({ type: 'scenario.open', id: PROGRAM.id });
    await given(fake, PROGRAM);
    expect(session.view()).toMatchObject({ screen: { name: 'briefing' }, unfinished: { attempt: ONE, turn: 3 } });
  });
});

describe('a talk left in the middle of this visit', () => {
  it('is there to be gone on with', async () => {
    const { session, fake } = await home([]);
    session.send({ type: 'scenario.open', id: PROGRAM.id });
    await given(fake, PROGRAM);
    session.send({ type: 'encounter.begin' });
    session.send({ type: 'library.open' });
    expect(screenOf(session, 'library').library.unfinished).toEqual([]);
    session.send({ type: 'scenario.open', id: PROGRAM.id });
    await given(fake, PROGRAM);
    session.send({ type: 'encounter.begin' });
    say(session, 'own-it');
    session.send({ type: 'library.open' });
    expect(screenOf(session, 'library').library.unfinished).toMatchObject([{ story: 'cold-waffles', turn: 2 }]);
  });
});

describe('a story that changed since its talk was broken off', () => {
  const log = aLog(PROGRAM, { most: 2, choose: () => 0 });
  const changed = compiled(
    aScenario({ beats: { ...BEATS, 'the-bill': aBeat({ replies: [aReply({ id: 'gift', next: 'the-door' })] }) } }),
  );

  it('goes on from the last step that is still there, as an attempt of its own', async () => {
    const { session, fake } = await resumed(log, changed);
    expect(session.view().news).toBe('earlier');
    expect(talk(session).turn).toBe(2);
    say(session, 'gift');
    const old = readChain(
      ONE,
      fake.store.log.filter(({ attempt }) => attempt === ONE),
    );
    expect(old.fault).toBeNull();
    expect(old.entries.slice(0, log.length)).toEqual(log);
    const [next] = fake.store.log.filter(({ attempt }) => attempt !== ONE).map(({ attempt }) => attempt);
    const chain = readChain(
      next as AttemptId,
      fake.store.log.filter(({ attempt }) => attempt === next),
    );
    expect(chain.fault).toBeNull();
    expect(journalOf(chain.entries)).toMatchObject([
      { type: 'encounter.opened', hash: changed.hash },
      { reply: 'own-it' },
      { reply: 'gift' },
    ]);
  });

  it('is read as far as it still stands, and says so', async () => {
    const { session, fake } = await home(log, changed);
    session.send({ type: 'attempt.look', attempt: ONE });
    await given(fake, changed);
    expect(screenOf(session, 'debrief').debrief.turns).toHaveLength(1);
    expect(session.view().news).toBe('partly');
  });
});

describe('a log that is damaged', () => {
  const log = aLog(PROGRAM, { most: 2 });
  const damaged = log.map((entry, place) => (place === 2 ? { ...entry, at: 1 } : entry));

  it('goes on from its last whole turn, and the damaged one is left as it is', async () => {
    const { session, fake } = await resumed(damaged);
    expect(session.view().news).toBe('broken');
    expect(talk(session).turn).toBe(2);
    expect(fake.store.log).toEqual(damaged);
  });
});

describe('an earlier attempt', () => {
  const log = aLog(PROGRAM, { at: 1_000 });

  it('can be read again, and nothing is recorded of that', async () => {
    const { session, fake } = await home(log);
    session.send({ type: 'attempt.look', attempt: ONE });
    await given(fake, PROGRAM);
    expect(screenOf(session, 'debrief').debrief.turns).toHaveLength(3);
    expect(fake.store.log).toEqual(log);
    expect(session.view().backTo).toBe('notebook');
    session.send({ type: 'notebook.open' });
    await given(fake, PROGRAM);
    expect(session.view()).toMatchObject({ screen: { name: 'notebook' }, backTo: 'library' });
    session.send({ type: 'library.open' });
    expect(screenOf(session, 'library').library.items[0]?.left).not.toBeNull();
  });

  it('shows how its customer left on the street, after the page was closed', async () => {
    const { session } = await home(log);
    const feeling = replayJournal(PROGRAM, journalOf(log)).state.outcome?.feeling ?? -1;
    expect(screenOf(session, 'library').library.items[0]?.left?.value).toBe(Math.floor(feeling));
  });

  it('is worked out once: the next look reads what was kept of it', async () => {
    const { session, fake } = await home(log);
    expect(fake.store.kept.cards.size).toBe(1);
    const asked = fake.loads.get(PROGRAM.id)?.length;
    const again = openSession(fake.ports);
    again.send({ type: 'past.look' });
    await arrived();
    expect(screenOf(again, 'library').library.items[0]?.left).toEqual(
      screenOf(session, 'library').library.items[0]?.left,
    );
    expect(fake.loads.get(PROGRAM.id)).toHaveLength(asked ?? 0);
  });
});

describe('a device whose store cannot be opened', () => {
  it('is told before anything is played', async () => {
    const fake = fakePorts([PROGRAM]);
    fake.store.found = { kind: 'closed', why: 'missing' };
    const session = openSession(fake.ports);
    session.send({ type: 'past.look' });
    await arrived();
    expect(session.view().saving).toEqual({ state: 'nowhere', why: 'missing' });
  });

  it('opens the way back where less is there than was kept', async () => {
    const fake = fakePorts([PROGRAM]);
    fake.store.found = { kind: 'lost', had: 9, has: 2 };
    const session = openSession(fake.ports);
    session.send({ type: 'past.look' });
    await arrived();
    expect(session.view().screen).toMatchObject({ name: 'data', data: { lost: { had: 9, has: 2 } } });
  });
});

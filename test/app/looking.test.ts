import { describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/app/session';
import { encodeJournal } from '../../src/core/journal/encode';
import { type Journal, openedOf, replayJournal } from '../../src/core/journal/journal';
import type { AttemptId } from '../../src/core/model/ids';
import type { Program } from '../../src/core/scenario/program';
import { summaryOf } from '../../src/core/scoring/summary';
import { aPlayable, fakePorts, type FakePorts, screenOf } from '../support/ports';
import { type Authored, aBeat, aReply, aScenario, compiled, SHIPPED, shipped } from '../support/scenarios';

const neutral = (id: string, over: Authored = {}): Authored =>
  aReply({ id, text: `I say ${id}.`, scores: { empathy: 2, advice: 2 }, ...over });

const waffles = compiled(
  aScenario({
    customer: { name: 'Mr Adeyemi', variants: [{ id: 'one' }, { id: 'two' }] },
    beats: {
      'the-plate': aBeat({ replies: ['own-it', 'quit', 'ask'].map((id) => neutral(id, { next: 'the-bill' })) }),
      'the-bill': aBeat({ replies: [neutral('free', { next: 'the-door' }), neutral('pay', { next: 'the-door' })] }),
      'the-door': aBeat({
        replies: [neutral('hold'), neutral('wave', { reaction: { says: 'Bye.', thought: 'Odd.' } })],
      }),
    },
    aftermath: [{ says: 'He tells his wife.' }],
  }),
);

/** Lets what is fetched arrive. */
const arrived = (): Promise<unknown> => import('../../src/app/looking').then(() => Promise.resolve());

async function begun(program: Program) {
  const fake = fakePorts([program]);
  const own = openSession(fake.ports);
  // Time goes on between any two things.
  const send: Session['send'] = (intent) => {
    fake.pass(1);
    own.send(intent);
  };
  const session: Session = { ...own, send };
  session.send({ type: 'scenario.open', id: program.id });
  await fake.loads.get(program.id)?.[0]?.keep(aPlayable(program));
  session.send({ type: 'encounter.begin' });
  return { session, fake };
}

function say(session: Session, ...replies: readonly string[]): void {
  for (const id of replies) {
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id });
    session.send({ type: 'reaction.goOn' });
  }
}

/** Turns what came later to its last card. */
function toDebrief(session: Session): void {
  while (session.view().screen.name === 'aftermath') session.send({ type: 'aftermath.next' });
  screenOf(session, 'debrief');
}

async function ended(...replies: readonly string[]) {
  const all = await begun(waffles);
  say(all.session, ...replies);
  toDebrief(all.session);
  return all;
}

async function branch(session: Session, turn: number): Promise<void> {
  session.send({ type: 'branch.play', turn });
  await arrived();
}

const namesIn = (journal: Journal): readonly string[] =>
  journal.flatMap((fact) => (fact.type === 'reply.chosen' ? [fact.reply] : []));
/** The first attempt as it is counted. */
function summed({ store }: FakePorts): string {
  const attempt = store.log[0]?.attempt as AttemptId;
  const entries = store.log.filter((entry) => entry.attempt === attempt);
  return JSON.stringify(summaryOf(waffles, { attempt, entries }, () => null));
}

const keptAt = (fake: FakePorts, place: number): Journal => fake.kept.at(place)?.journal ?? [];

/** What is said on a road from turn 1, 2 and 3. */
const ROADS = [['quit', 'pay', 'wave'], ['pay', 'wave'], ['wave']];

describe('the road not taken', () => {
  it('stands at the line of its turn, with everything before it said', async () => {
    const { session } = await ended('own-it', 'free', 'hold');
    const before = screenOf(session, 'debrief').debrief.turns[1];
    await branch(session, 2);
    const { encounter } = screenOf(session, 'encounter');
    expect(encounter).toMatchObject({ turn: 2, step: 'speaking' });
    expect(encounter.lines).toEqual(before?.lines);
    expect(encounter.transcript.map(({ said }) => said?.[0]?.text ?? null)).toEqual(['I say own-it.', null]);
  });

  it('shows the replies in the order in which they stood', async () => {
    const { session } = await begun(waffles);
    const order = screenOf(session, 'encounter').encounter.replies.map(({ id }) => id);
    say(session, 'own-it', 'free', 'hold');
    toDebrief(session);
    await branch(session, 1);
    expect(screenOf(session, 'encounter').encounter.replies.map(({ id }) => id)).toEqual(order);
  });

  it('is an attempt of its own that says where it parts, with seed, customer and options of the first', async () => {
    const { session, fake } = await ended('own-it', 'free', 'hold');
    const [first] = fake.kept;
    await branch(session, 2);
    say(session, 'pay', 'wave');
    toDebrief(session);
    const road = keptAt(fake, 1);
    expect(namesIn(road)).toEqual(['own-it', 'pay', 'wave']);
    const [opened, original] = [openedOf(road), openedOf(first?.journal ?? [])];
    expect(opened).toEqual({ ...original, branch: { of: first?.attempt, turn: 2 } });
    expect(fake.kept[1]?.attempt).not.toBe(first?.attempt);
  });

  it('is not kept before something new was said', async () => {
    const { session, fake } = await ended('own-it', 'free', 'hold');
    await branch(session, 3);
    expect(fake.kept).toHaveLength(1);
    say(session, 'wave');
    expect(fake.kept).toHaveLength(2);
  });

  it('never changes the first attempt, after ten of them either', async () => {
    const { session, fake } = await ended('own-it', 'free', 'hold');
    const [bytes, attempt] = [encodeJournal(keptAt(fake, 0)), fake.kept[0]?.attempt];
    const debrief = JSON.stringify(screenOf(session, 'debrief').debrief);
    const entries = JSON.stringify(fake.store.log);
    const summary = summed(fake);
    for (let road = 0; road < 10; road += 1) {
      await branch(session, (road % 3) + 1);
      say(session, ...(ROADS[road % 3] ?? []));
      toDebrief(session);
      session.send({ type: 'branch.leave' });
      await arrived();
      expect(JSON.stringify(screenOf(session, 'debrief').debrief)).toBe(debrief);
    }
    expect(fake.kept).toHaveLength(11);
    expect(fake.kept[0]?.attempt).toBe(attempt);
    expect(encodeJournal(keptAt(fake, 0))).toBe(bytes);
    expect(JSON.stringify(fake.store.log.filter((entry) => entry.attempt === attempt))).toBe(entries);
    expect(summed(fake)).toBe(summary);
  });

  it('may part from a road, and goes back step by step', async () => {
    const { session, fake } = await ended('own-it', 'free', 'hold');
    await branch(session, 2);
    say(session, 'pay', 'wave');
    toDebrief(session);
    const road = JSON.stringify(screenOf(session, 'debrief').debrief);
    await branch(session, 3);
    say(session, 'hold');
    toDebrief(session);
    expect(openedOf(keptAt(fake, 2))?.branch).toEqual({ of: fake.kept[1]?.attempt, turn: 3 });
    expect(namesIn(keptAt(fake, 2))).toEqual(['own-it', 'pay', 'hold']);
    session.send({ type: 'branch.leave' });
    await arrived();
    expect(JSON.stringify(screenOf(session, 'debrief').debrief)).toBe(road);
    session.send({ type: 'branch.leave' });
    await arrived();
    session.send({ type: 'branch.leave' });
    await arrived();
    expect(screenOf(session, 'debrief').debrief.turns[1]?.said[0]?.text).toBe('I say free.');
  });

  it('says while it is played that it is not counted, and not after it', async () => {
    const { session } = await ended('own-it', 'free', 'hold');
    await branch(session, 2);
    expect(session.view().news).toBe('exploring');
    say(session, 'free', 'hold');
    toDebrief(session);
    session.send({ type: 'branch.leave' });
    await arrived();
    expect(session.view().news).toBeNull();
  });

  it('leaves a play that is begun after it alone', async () => {
    const { session, fake } = await ended('own-it', 'free', 'hold');
    await branch(session, 2);
    say(session, 'pay', 'wave');
    toDebrief(session);
    session.send({ type: 'debrief.again', sameCustomer: true });
    expect(session.view().news).toBeNull();
    say(session, 'own-it');
    expect(openedOf(keptAt(fake, 2))?.branch).toBeNull();
  });

  it.each([0, 4, 1.5, -1, Number.NaN])('does nothing at turn %d, which there is not', async (turn) => {
    const { session } = await ended('own-it', 'free', 'hold');
    await branch(session, turn);
    expect(session.view().screen.name).toBe('debrief');
  });

  it('does nothing while a talk is on, or when another was begun in the meantime', async () => {
    const { session, fake } = await begun(waffles);
    say(session, 'own-it');
    await branch(session, 1);
    expect(screenOf(session, 'encounter').encounter.turn).toBe(2);
    say(session, 'free', 'hold');
    toDebrief(session);
    session.send({ type: 'branch.play', turn: 1 });
    session.send({ type: 'debrief.again', sameCustomer: true });
    await arrived();
    say(session, 'quit');
    expect(openedOf(keptAt(fake, -1))?.branch).toBeNull();
  });
});

describe('roads from every turn', () => {
  it.each(SHIPPED)('stand where the play stood, in %s', async (id) => {
    const program = shipped(id);
    const { session, fake } = await begun(program);
    while (session.view().screen.name === 'encounter') {
      const { replies, turn } = screenOf(session, 'encounter').encounter;
      const open = replies.filter(({ locked }) => locked === '');
      say(session, open[turn % open.length]?.id ?? '');
    }
    toDebrief(session);
    const first = keptAt(fake, 0);
    for (const [place, turn] of replayJournal(program, first).turns.entries()) {
      await branch(session, place + 1);
      const { encounter } = screenOf(session, 'encounter');
      expect(encounter.turn).toBe(place + 1);
      expect(replayJournal(program, first.slice(0, place + 1)).state).toEqual(turn.before);
      expect(encounter.transcript).toHaveLength(place + 1);
      session.send({ type: 'encounter.stop' });
      session.send({ type: 'branch.leave' });
      await arrived();
      expect(screenOf(session, 'debrief').debrief.turns).toHaveLength(first.length - 1);
    }
    expect(encodeJournal(keptAt(fake, 0))).toBe(encodeJournal(first));
  });
});

async function walk(session: Session, ...steps: readonly ('open' | 'next' | 'back' | 'leave')[]): Promise<void> {
  for (const step of steps) {
    session.send({ type: `walk.${step}` });
    await arrived();
  }
}

describe('the other side', () => {
  it('is walked page by page, and ends back at the debrief', async () => {
    const { session } = await ended('own-it', 'free', 'wave');
    await walk(session, 'open');
    expect(screenOf(session, 'walk').walk).toMatchObject({ step: 1, steps: 6, page: { kind: 'arrival' } });
    await walk(session, 'next', 'next', 'next');
    expect(screenOf(session, 'walk').walk.page).toMatchObject({ kind: 'turn', turn: 3, thought: 'Odd.' });
    await walk(session, 'back');
    expect(screenOf(session, 'walk').walk.page).toMatchObject({ kind: 'turn', turn: 2 });
    await walk(session, 'next', 'next', 'next');
    expect(screenOf(session, 'walk').walk.page.kind).toBe('ending');
    await walk(session, 'next');
    expect(session.view().screen.name).toBe('debrief');
  });

  it('goes no further back than the arrival, and can be left at any page', async () => {
    const { session } = await ended('own-it', 'free', 'hold');
    await walk(session, 'open', 'back');
    expect(screenOf(session, 'walk').walk.step).toBe(1);
    await walk(session, 'leave');
    expect(session.view().screen.name).toBe('debrief');
  });

  it('is there after a play only', async () => {
    const { session } = await begun(waffles);
    await walk(session, 'open', 'next');
    expect(session.view().screen.name).toBe('encounter');
  });

  it('keeps nothing', async () => {
    const { session, fake } = await ended('own-it', 'free', 'hold');
    const before = fake.store.log.length;
    await walk(session, 'open', 'next', 'leave');
    expect(fake.store.log).toHaveLength(before);
  });
});

import { describe, expect, it } from 'vitest';
import { LONGEST_WAIT } from '../../src/app/saving';
import { openSession, type Session } from '../../src/app/session';
import type { Kept } from '../../src/app/store';
import { readChain } from '../../src/core/journal/chain';
import { pending, settled } from '../support/pending';
import { aPlayable, fakePorts, screenOf, type FakePorts } from '../support/ports';
import { aBeat, aReply, aScenario, compiled } from '../support/scenarios';

const PROGRAM = compiled(
  aScenario({
    beats: {
      'the-plate': aBeat({ replies: [aReply({ next: 'the-bill' }), aReply({ id: 'shrug', next: 'the-bill' })] }),
      'the-bill': aBeat({ replies: [aReply({ id: 'free' })] }),
    },
  }),
);

async function talking(): Promise<{ readonly session: Session; readonly fake: FakePorts }> {
  const fake = fakePorts([PROGRAM]);
  const session = openSession(fake.ports);
  session.send({ type: 'scenario.open', id: PROGRAM.id });
  await fake.loads.get(PROGRAM.id)?.[0]?.keep(aPlayable(PROGRAM));
  session.send({ type: 'encounter.begin' });
  session.send({ type: 'line.heard' });
  return { session, fake };
}
const step = (session: Session): string => screenOf(session, 'encounter').encounter.step;
const turn = (session: Session): number => screenOf(session, 'encounter').encounter.turn;
const types = (fake: FakePorts) => fake.store.log.map(({ fact }) => fact.type);

describe('a turn', () => {
  it('is kept with the opening of its talk, as one chain', async () => {
    const { session, fake } = await talking();
    expect(types(fake)).toEqual([]);
    session.send({ type: 'reply.say', id: 'own-it' });
    expect(types(fake)).toEqual(['encounter.opened', 'reply.chosen']);
    session.send({ type: 'reaction.goOn' });
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id: 'free' });
    const [attempt] = fake.store.log.map((entry) => entry.attempt);
    if (attempt === undefined) throw new Error('nothing was kept');
    expect(readChain(attempt, fake.store.log)).toMatchObject({ fault: null });
    expect(fake.store.log.map(({ seq }) => seq)).toEqual([0, 1, 2]);
  });

  it('closes its attempt when it is the last, and when the talk is stopped', async () => {
    const { session, fake } = await talking();
    session.send({ type: 'reply.say', id: 'own-it' });
    expect((await fake.store.heads()).map(({ over }) => over)).toEqual([false]);
    session.send({ type: 'reaction.goOn' });
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id: 'free' });
    expect((await fake.store.heads()).map(({ over }) => over)).toEqual([true]);
    const other = await talking();
    other.session.send({ type: 'encounter.stop' });
    expect((await other.fake.store.heads()).map(({ over }) => over)).toEqual([true]);
  });

  it('shows its reaction at once, and the next line when it is kept', async () => {
    const { session, fake } = await talking();
    const answer = pending<Kept>();
    fake.store.answer = answer.promise;
    session.send({ type: 'reply.say', id: 'own-it' });
    expect(step(session)).toBe('reacting');
    session.send({ type: 'reaction.goOn' });
    expect(step(session)).toBe('reacting');
    await answer.keep('kept');
    expect([step(session), turn(session)]).toEqual(['speaking', 2]);
    expect(session.view().saving).toEqual({ state: 'kept', why: null });
  });

  it('holds nobody up for longer than a second, and says so', async () => {
    const { session, fake } = await talking();
    const answer = pending<Kept>();
    fake.store.answer = answer.promise;
    session.send({ type: 'reply.say', id: 'own-it' });
    session.send({ type: 'reaction.goOn' });
    fake.pass(LONGEST_WAIT - 1);
    expect([step(session), session.view().saving.state]).toEqual(['reacting', 'kept']);
    fake.pass(1);
    expect([step(session), session.view().saving]).toEqual(['speaking', { state: 'failed', why: null }]);
    await answer.keep('kept');
    expect(session.view().saving.state).toBe('kept');
    expect(types(fake)).toHaveLength(2);
  });
});

describe('a turn that cannot be kept', () => {
  it.each([
    ['full', { state: 'failed', why: 'full' }],
    ['refused', { state: 'failed', why: 'refused' }],
    ['missing', { state: 'nowhere', why: 'missing' }],
  ] as const)('is told where the store is %s, and play goes on', async (kept, saving) => {
    const { session, fake } = await talking();
    fake.store.answer = kept;
    session.send({ type: 'reply.say', id: 'own-it' });
    expect(session.view().saving).toEqual(saving);
    session.send({ type: 'reaction.goOn' });
    expect(turn(session)).toBe(2);
  });

  it('goes with the next one, in order', async () => {
    const { session, fake } = await talking();
    fake.store.answer = 'full';
    session.send({ type: 'reply.say', id: 'own-it' });
    fake.store.answer = 'kept';
    session.send({ type: 'reaction.goOn' });
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id: 'free' });
    expect(fake.store.log.map(({ seq }) => seq)).toEqual([0, 1, 2]);
    expect(session.view().saving.state).toBe('kept');
  });

  it('is tried again when the person says so', async () => {
    const { session, fake } = await talking();
    fake.store.answer = 'refused';
    session.send({ type: 'reply.say', id: 'own-it' });
    fake.store.answer = 'kept';
    session.send({ type: 'saving.retry' });
    expect(types(fake)).toEqual(['encounter.opened', 'reply.chosen']);
    expect(session.view().saving.state).toBe('kept');
  });

  it('does not stop what follows where another window has written in its place', async () => {
    const { session, fake } = await talking();
    fake.store.answer = 'elsewhere';
    session.send({ type: 'reply.say', id: 'own-it' });
    expect(session.view().saving).toEqual({ state: 'failed', why: 'elsewhere' });
    fake.store.answer = 'kept';
    session.send({ type: 'library.open' });
    session.send({ type: 'scenario.open', id: PROGRAM.id });
    await fake.loads.get(PROGRAM.id)?.[1]?.keep(aPlayable(PROGRAM));
    session.send({ type: 'encounter.begin' });
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id: 'shrug' });
    expect(fake.store.log.map(({ fact }) => ('reply' in fact ? fact.reply : ''))).toEqual(['', 'shrug']);
  });
});

describe('turns that come while one is on its way', () => {
  it('wait for it and go together', async () => {
    const { session, fake } = await talking();
    const answer = pending<Kept>();
    fake.store.answer = answer.promise;
    session.send({ type: 'reply.say', id: 'own-it' });
    session.send({ type: 'reaction.goOn' });
    fake.pass(LONGEST_WAIT);
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id: 'free' });
    expect(fake.store.log).toEqual([]);
    fake.store.answer = 'kept';
    await answer.keep('kept');
    await settled();
    expect(fake.store.log.map(({ seq }) => seq)).toEqual([0, 1, 2]);
  });
});

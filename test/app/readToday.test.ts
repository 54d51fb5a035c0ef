import { describe, expect, it, vi } from 'vitest';
import { openSession, type Session } from '../../src/app/session';
import { settled } from '../support/pending';
import { aPlayable, fakePorts, screenOf, type FakePorts } from '../support/ports';
import { aReply, aBeat, aScenario, compiled } from '../support/scenarios';

const PROGRAM = compiled(
  aScenario({
    beats: { 'the-plate': aBeat({ replies: [aReply(), aReply({ id: 'shrug' })] }) },
    endings: { done: { says: 'He nods.', review: { stars: 1, text: 'Cold, and nobody cared.' } } },
  }),
);
const REACH = { best: 90, worst: 5, exact: true };

/** Answers every request there is, until nothing more is asked for. */
async function given(fake: FakePorts): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await vi.dynamicImportSettled();
    await settled();
    for (const request of fake.loads.get(PROGRAM.id) ?? [])
      await request.keep(aPlayable(PROGRAM, { reaches: [REACH] }));
  }
}

async function briefed(): Promise<{ readonly session: Session; readonly fake: FakePorts }> {
  const fake = fakePorts([PROGRAM]);
  const session = openSession(fake.ports);
  await openAgain(session, fake);
  return { session, fake };
}

async function openAgain(session: Session, fake: FakePorts): Promise<void> {
  session.send({ type: 'scenario.open', id: PROGRAM.id });
  await given(fake);
  session.send({ type: 'past.look' });
  await given(fake);
}

function play(session: Session): void {
  session.send({ type: 'encounter.begin' });
  session.send({ type: 'line.heard' });
  session.send({ type: 'reply.say', id: 'shrug' });
  session.send({ type: 'reaction.goOn' });
}

const heard = (session: Session) => screenOf(session, 'briefing').briefing.heard;
const openings = (fake: FakePorts) => fake.kept.map(({ journal }) => journal[0]);

describe('what the next customer read today', () => {
  it('is nothing before a first attempt, which is measured as it is', async () => {
    const { session, fake } = await briefed();
    expect(heard(session)).toBeNull();
    play(session);
    expect(openings(fake)).toMatchObject([{ heard: null, options: { startTrust: 0 } }]);
  });

  it('is the review of the play before; it stands on the card, moves the start, and is recorded', async () => {
    const { session, fake } = await briefed();
    play(session);
    session.send({ type: 'library.open' });
    fake.setTime(60_000);
    await openAgain(session, fake);
    expect(heard(session)).toMatchObject({ stars: 1, text: 'Cold, and nobody cared.' });
    session.send({ type: 'encounter.begin' });
    expect(screenOf(session, 'encounter').encounter.briefing.heard?.stars).toBe(1);
    play(session);
    const [first, second] = fake.kept;
    expect(second?.journal[0]).toMatchObject({ heard: first?.attempt, options: { startTrust: -5 } });
  });

  it('is put away on the spot when the person turns it off', async () => {
    const { session, fake } = await briefed();
    play(session);
    session.send({ type: 'library.open' });
    fake.setTime(60_000);
    await openAgain(session, fake);
    session.send({ type: 'setting.change', change: { wordOfMouth: false } });
    expect(heard(session)).toBeNull();
    play(session);
    expect(openings(fake)[1]).toMatchObject({ heard: null, options: { startTrust: 0 } });
  });
});

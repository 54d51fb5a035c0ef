import { describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/app/session';
import type { TimeSetting } from '../../src/app/settings';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../support/scenarios';
import { aPlayable, fakePorts, screenOf } from '../support/ports';

const timer = (seconds: number, over: Authored = {}): Authored => ({ seconds, onTimeout: { next: 'end', ...over } });
const story = compiled(
  aScenario({
    beats: {
      'the-plate': aBeat({ timer: timer(20, { next: 'the-bill' }), replies: [aReply({ next: 'the-bill' })] }),
      'the-bill': aBeat({ timer: timer(10), replies: [aReply({ id: 'free', next: 'the-door' })] }),
      'the-door': aBeat(),
    },
  }),
);

/** A talk at its first line. */
async function begun(time: TimeSetting = 1) {
  const fake = fakePorts([story]);
  const session = openSession(fake.ports);
  session.send({ type: 'setting.change', change: { time } });
  session.send({ type: 'scenario.open', id: 'cold-waffles' });
  await fake.loads.get('cold-waffles')?.[0]?.keep(aPlayable(story));
  session.send({ type: 'encounter.begin' });
  return { session, fake };
}

const timerOf = (session: Session) => screenOf(session, 'encounter').encounter.timer;
const stepOf = (session: Session) => screenOf(session, 'encounter').encounter.step;

describe('the clock of a beat', () => {
  it('stands still while the line is said, and runs while the person may answer', async () => {
    const { session, fake } = await begun();
    expect(timerOf(session)).toEqual({ total: 20, left: 20, running: false });
    fake.pass(60_000);
    expect(stepOf(session)).toBe('speaking');
    session.send({ type: 'line.heard' });
    expect(timerOf(session)).toEqual({ total: 20, left: 20, running: true });
    fake.pass(5_500);
    session.send({ type: 'setting.change', change: { theme: 'dark' } });
    expect(timerOf(session)).toEqual({ total: 20, left: 14.5, running: true });
  });

  it('answers with silence when the time is up, and not a moment earlier', async () => {
    const { session, fake } = await begun();
    session.send({ type: 'line.heard' });
    fake.pass(19_999);
    expect(stepOf(session)).toBe('listening');
    fake.pass(1);
    expect(stepOf(session)).toBe('reacting');
    expect(timerOf(session)).toBeNull();
    expect(fake.kept.at(-1)?.journal.at(-1)).toEqual({ type: 'reply.timedOut', beat: 'the-plate' });
  });

  it('starts anew with the next beat, and is not there where a beat sets no time', async () => {
    const { session, fake } = await begun();
    session.send({ type: 'line.heard' });
    fake.pass(20_000);
    session.send({ type: 'reaction.goOn' });
    expect(timerOf(session)).toEqual({ total: 10, left: 10, running: false });
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id: 'free' });
    session.send({ type: 'reaction.goOn' });
    expect(timerOf(session)).toBeNull();
    session.send({ type: 'line.heard' });
    fake.pass(600_000);
    expect(stepOf(session)).toBe('listening');
  });

  it('is stretched as far as the person set it', async () => {
    const { session, fake } = await begun(5);
    session.send({ type: 'line.heard' });
    expect(timerOf(session)).toEqual({ total: 100, left: 100, running: true });
    fake.pass(99_999);
    expect(stepOf(session)).toBe('listening');
    fake.pass(1);
    expect(stepOf(session)).toBe('reacting');
  });

  it('is not there where time is off', async () => {
    const { session, fake } = await begun(0);
    session.send({ type: 'line.heard' });
    expect(timerOf(session)).toBeNull();
    fake.pass(600_000);
    expect(stepOf(session)).toBe('listening');
  });

  it('is gone at once when time is turned off during the talk', async () => {
    const { session, fake } = await begun();
    session.send({ type: 'line.heard' });
    fake.pass(10_000);
    session.send({ type: 'setting.change', change: { time: 0 } });
    expect(timerOf(session)).toBeNull();
    fake.pass(600_000);
    expect(stepOf(session)).toBe('listening');
  });
});

describe('a clock that is stopped', () => {
  it('rests while the talk is paused, and keeps what is left', async () => {
    const { session, fake } = await begun();
    session.send({ type: 'line.heard' });
    fake.pass(12_000);
    session.send({ type: 'encounter.pause' });
    expect(timerOf(session)).toEqual({ total: 20, left: 8, running: false });
    fake.pass(600_000);
    expect(timerOf(session)).toEqual({ total: 20, left: 8, running: false });
    session.send({ type: 'encounter.resume' });
    fake.pass(7_999);
    expect(stepOf(session)).toBe('listening');
    fake.pass(1);
    expect(stepOf(session)).toBe('reacting');
  });

  it('by a reply never goes off in the reaction or the next beat', async () => {
    const { session, fake } = await begun();
    session.send({ type: 'line.heard' });
    fake.pass(19_000);
    session.send({ type: 'reply.say', id: 'own-it' });
    fake.pass(600_000);
    expect(fake.kept.at(-1)?.journal.map((fact) => fact.type)).toEqual(['encounter.opened', 'reply.chosen']);
    session.send({ type: 'reaction.goOn' });
    session.send({ type: 'line.heard' });
    fake.pass(9_999);
    expect(stepOf(session)).toBe('listening');
  });

  it.each(['encounter.stop', 'library.open'] as const)('by %s never goes off', async (type) => {
    const { session, fake } = await begun();
    session.send({ type: 'line.heard' });
    session.send({ type });
    const { screen } = session.view();
    fake.pass(600_000);
    expect(session.view().screen).toEqual(screen);
  });

  it('by a talk begun anew starts anew', async () => {
    const { session, fake } = await begun();
    session.send({ type: 'line.heard' });
    fake.pass(15_000);
    session.send({ type: 'encounter.stop' });
    session.send({ type: 'debrief.again', sameCustomer: true });
    session.send({ type: 'line.heard' });
    expect(timerOf(session)).toEqual({ total: 20, left: 20, running: true });
  });

  it('with the session is silent', async () => {
    const { session, fake } = await begun();
    session.send({ type: 'line.heard' });
    session.close();
    fake.pass(600_000);
    expect(fake.kept).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Home, Playable } from '../../src/app/ports';
import { openSession, type Session } from '../../src/app/session';
import type { Program } from '../../src/core/scenario/program';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../support/scenarios';
import { type Pending, pending, settled } from '../support/pending';
import { aPlayable, fakePorts, type FakePorts, screenOf } from '../support/ports';

const story = (over: Authored = {}): Program =>
  compiled(
    aScenario({
      customer: { name: 'Mr Adeyemi', variants: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] },
      beats: { 'the-plate': aBeat({ replies: [aReply({ why: 'Fixed first.' })] }) },
      ...over,
    }),
  );
const waffles = story();
const other = compiled(aScenario({ id: 'warm-tea', title: 'Warm tea' }));
const REACH = { best: 80, worst: 0, exact: true };

function opened(programs: readonly Program[] = [waffles, other]): {
  readonly session: Session;
  readonly fake: FakePorts;
} {
  const fake = fakePorts(programs);
  return { session: openSession(fake.ports), fake };
}

/** The answer that the shelf still owes. */
function load(fake: FakePorts, id: string, at = 0): Pending<Playable> {
  const answer = fake.loads.get(id)?.[at];
  if (answer === undefined) throw new Error(`"${id}" was not asked for`);
  return answer;
}

/** A session at the briefing of the waffles. */
async function briefed(over: Partial<Playable> = {}) {
  const { session, fake } = opened();
  session.send({ type: 'scenario.open', id: 'cold-waffles' });
  await load(fake, 'cold-waffles').keep(aPlayable(waffles, over));
  return { session, fake };
}

/** One talk from the briefing to the debrief. */
function play(session: Session): void {
  session.send({ type: 'encounter.begin' });
  session.send({ type: 'line.heard' });
  session.send({ type: 'reply.say', id: 'own-it' });
  session.send({ type: 'reaction.goOn' });
}

const nameOf = (session: Session): string => session.view().screen.name;

describe('a shelf that is slow or fails', () => {
  it('says what could not be had, and lets the person go back or try again', async () => {
    const { session, fake } = opened();
    session.send({ type: 'scenario.open', id: 'cold-waffles' });
    await load(fake, 'cold-waffles').break();
    expect(screenOf(session, 'failed').title).toBe('Cold waffles');
    session.send({ type: 'scenario.open', id: 'cold-waffles' });
    expect(nameOf(session)).toBe('loading');
    await load(fake, 'cold-waffles', 1).keep(aPlayable(waffles));
    expect(nameOf(session)).toBe('briefing');
  });

  it('goes back to the library from a failure', async () => {
    const { session, fake } = opened();
    session.send({ type: 'scenario.open', id: 'no-such-thing' });
    expect(screenOf(session, 'loading').title).toBe('no-such-thing');
    await load(fake, 'no-such-thing').break();
    session.send({ type: 'library.open' });
    expect(nameOf(session)).toBe('library');
  });

  it.each(['keep', 'break'] as const)('changes nothing when it answers too late (%s)', async (how) => {
    const { session, fake } = opened();
    session.send({ type: 'scenario.open', id: 'cold-waffles' });
    session.send({ type: 'library.open' });
    await load(fake, 'cold-waffles')[how](aPlayable(waffles));
    expect(nameOf(session)).toBe('library');
  });

  it('opens what was asked for last, whatever becomes of what was asked for before', async () => {
    for (const how of ['keep', 'break'] as const) {
      const { session, fake } = opened();
      session.send({ type: 'scenario.open', id: 'cold-waffles' });
      session.send({ type: 'scenario.open', id: 'warm-tea' });
      await load(fake, 'cold-waffles')[how](aPlayable(waffles));
      expect(screenOf(session, 'loading').title).toBe('Warm tea');
      await load(fake, 'warm-tea').keep(aPlayable(other));
      expect(screenOf(session, 'briefing').briefing.id).toBe('warm-tea');
    }
  });

  it('says so too when another scenario was open before', async () => {
    const { session, fake } = await briefed();
    session.send({ type: 'scenario.open', id: 'warm-tea' });
    expect(nameOf(session)).toBe('loading');
    await load(fake, 'warm-tea').break();
    expect(screenOf(session, 'failed').title).toBe('Warm tea');
  });
});

describe('how far a customer can be moved', () => {
  it('is worked out for each customer while the talk goes on, and shown when it is known', async () => {
    const { session, fake } = await briefed();
    expect(fake.solves.map(({ variant }) => variant)).toEqual([0, 1, 2]);
    play(session);
    expect(screenOf(session, 'debrief').debrief.headline.kind).toBe('unknown');
    for (const { answer } of fake.solves) await answer.keep(REACH);
    expect(screenOf(session, 'debrief').debrief.headline.kind).toBe('turnaround');
  });

  it('is not asked where it came with the scenario', async () => {
    const { session, fake } = await briefed({ reaches: [REACH, REACH, REACH] });
    play(session);
    expect(fake.solves).toEqual([]);
    expect(screenOf(session, 'debrief').debrief.headline.kind).toBe('turnaround');
  });

  it('changes nothing for a scenario that is no longer open', async () => {
    const { session, fake } = await briefed();
    session.send({ type: 'scenario.open', id: 'warm-tea' });
    await load(fake, 'warm-tea').keep(aPlayable(other));
    play(session);
    for (const { answer } of fake.solves.slice(0, 3)) await answer.keep(REACH);
    expect(screenOf(session, 'debrief').debrief.headline.kind).toBe('unknown');
  });
});

describe('the words of the debrief', () => {
  const bare = story({ beats: { 'the-plate': aBeat({ replies: [aReply()] }) } });
  const whyIn = (session: Session): string | undefined => screenOf(session, 'debrief').debrief.turns[0]?.why;

  /** A session whose story came without them; they are asked for when the first reply can be said. */
  async function bareSession() {
    const told = pending<Program>();
    let asked = 0;
    const { session, fake } = opened();
    session.send({ type: 'scenario.open', id: 'cold-waffles' });
    const tell = async (): Promise<Program> => {
      asked += 1;
      return told.promise;
    };
    await load(fake, 'cold-waffles').keep(aPlayable(bare, { reaches: [REACH, REACH, REACH], told: tell }));
    return { session, fake, told, asked: () => asked };
  }

  it('are asked for once, when the first reply can be said', async () => {
    const { session, asked } = await bareSession();
    session.send({ type: 'encounter.begin' });
    expect(asked()).toBe(0);
    session.send({ type: 'line.heard' });
    session.send({ type: 'line.heard' });
    expect(asked()).toBe(1);
  });

  it('stand in a debrief already on screen as soon as they have come', async () => {
    const { session, told } = await bareSession();
    play(session);
    expect(whyIn(session)).toBe('');
    await told.keep(waffles);
    expect(whyIn(session)).toBe('Fixed first.');
  });

  it('leave the numbers where they are when they cannot be had', async () => {
    const { session, told } = await bareSession();
    play(session);
    await told.break();
    expect(screenOf(session, 'debrief').debrief.headline.kind).toBe('turnaround');
    expect(whyIn(session)).toBe('');
  });

  it('are not those of a scenario opened before', async () => {
    const { session, fake, told } = await bareSession();
    play(session);
    session.send({ type: 'scenario.open', id: 'warm-tea' });
    await load(fake, 'warm-tea').keep(aPlayable(other));
    play(session);
    await told.keep(waffles);
    await settled();
    expect(screenOf(session, 'debrief').debrief.briefing.id).toBe('warm-tea');
    expect(whyIn(session)).toBe('');
  });
});

describe('home that is slow or fails', () => {
  function atHome() {
    const fake = fakePorts([waffles, other]);
    const answers: Pending<Home>[] = [];
    const home = {
      ready: null,
      fetch: () => {
        const answer = pending<Home>();
        answers.push(answer);
        return answer.promise;
      },
    };
    return { session: openSession({ ...fake.ports, home }), answers, there: fake.ports.home.ready as Home, fake };
  }

  it('is asked for at once, and shown when it comes', async () => {
    const { session, answers, there } = atHome();
    await settled();
    expect(screenOf(session, 'loading').title).toBe('');
    await answers[0]?.keep(there);
    expect(screenOf(session, 'library').library.total).toBe(2);
  });

  it('that cannot be had is told, and asked for again when the person tries', async () => {
    const { session, answers, there } = atHome();
    await settled();
    await answers[0]?.break();
    expect(screenOf(session, 'failed').title).toBe('');
    session.send({ type: 'library.open' });
    expect(nameOf(session)).toBe('loading');
    await answers[1]?.keep(there);
    expect(nameOf(session)).toBe('library');
  });

  it('is not fetched for somebody who came by a link to a story', async () => {
    const { session, answers, fake } = atHome();
    session.send({ type: 'scenario.open', id: 'cold-waffles' });
    await load(fake, 'cold-waffles').keep(aPlayable(waffles));
    expect(answers).toEqual([]);
    session.send({ type: 'library.open' });
    expect(answers).toHaveLength(1);
  });

  it('does not disturb a story that was opened meanwhile', async () => {
    const { session, answers, fake } = atHome();
    await settled();
    session.send({ type: 'scenario.open', id: 'cold-waffles' });
    await load(fake, 'cold-waffles').keep(aPlayable(waffles));
    await answers[0]?.break();
    expect(nameOf(session)).toBe('briefing');
  });
});

import { describe, expect, it } from 'vitest';
import { followAddress } from '../../src/app/navigation';
import { openSession } from '../../src/app/session';
import { aScenario, compiled } from '../support/scenarios';
import { settled } from '../support/pending';
import { aPlayable, fakeAddress, fakePorts, screenOf } from '../support/ports';

const waffles = compiled(aScenario());
const tea = compiled(aScenario({ id: 'warm-tea', title: 'Warm tea' }));

/** A session that follows an address, with the shelf's answers at hand. */
function following(scenario: string | null = null, wantsStart = false) {
  const fake = fakePorts([waffles, tea]);
  const session = openSession(fake.ports);
  const bar = fakeAddress(scenario, wantsStart);
  followAddress(session, bar.address, new Set(['cold-waffles', 'warm-tea']));
  const arrive = async (id: string): Promise<void> => {
    await fake.loads
      .get(id)
      ?.at(-1)
      ?.keep(aPlayable(id === 'warm-tea' ? tea : waffles));
  };
  return { session, fake, bar, arrive };
}

const nameOf = ({ session }: ReturnType<typeof following>): string => session.view().screen.name;

describe('an address that names a scenario', () => {
  it('opens it', async () => {
    const all = following('warm-tea');
    expect(screenOf(all.session, 'loading').title).toBe('Warm tea');
    await all.arrive('warm-tea');
    expect(screenOf(all.session, 'briefing').briefing.id).toBe('warm-tea');
  });

  it('starts at the first line where the link asks for it, and only that once', async () => {
    const all = following('cold-waffles', true);
    await all.arrive('cold-waffles');
    expect(nameOf(all)).toBe('encounter');
    all.bar.back('warm-tea');
    await all.arrive('warm-tea');
    expect(nameOf(all)).toBe('briefing');
  });

  it('leaves a wish to start unfulfilled while nothing is there to start', () => {
    const all = following(null, true);
    all.session.send({ type: 'library.search', text: 'tea' });
    expect(nameOf(all)).toBe('library');
  });

  it('that cannot be had says so and stays what it is', async () => {
    const all = following('cold-waffles');
    await all.fake.loads.get('cold-waffles')?.[0]?.break();
    expect(nameOf(all)).toBe('failed');
    expect(all.bar.shown).toEqual([]);
  });
});

describe('the address bar', () => {
  it('is told nothing before anything has changed', () => {
    expect(following().bar.shown).toEqual([]);
  });

  it('shows the scenario at its briefing and the library when the person is back there', async () => {
    const all = following();
    all.session.send({ type: 'scenario.open', id: 'cold-waffles' });
    expect(all.bar.shown).toEqual([]);
    await all.arrive('cold-waffles');
    expect(all.bar.shown.at(-1)).toEqual(['cold-waffles', 'Cold waffles']);
    all.session.send({ type: 'library.open' });
    expect(all.bar.shown.at(-1)).toEqual([null, '']);
  });

  it('keeps its place through talk and debrief', async () => {
    const all = following('cold-waffles');
    await all.arrive('cold-waffles');
    all.session.send({ type: 'encounter.begin' });
    const before = all.bar.shown.length;
    all.session.send({ type: 'line.heard' });
    all.session.send({ type: 'reply.say', id: 'own-it' });
    all.session.send({ type: 'reaction.goOn' });
    expect(nameOf(all)).toBe('debrief');
    expect(all.bar.shown).toHaveLength(before);
  });

  it("is that of the street for a report, and has none for a play of a file of the person's own", async () => {
    const all = following('warm-tea');
    await all.arrive('warm-tea');
    const bytes = new TextEncoder().encode(JSON.stringify(aScenario({ id: 'warm-tea', title: 'My own' }))).buffer;
    all.session.send({ type: 'file.open', name: 'mine.json', bytes });
    await settled();
    expect(all.bar.shown.at(-1)).toEqual([null, '']);
    await all.fake.desk.looks[0]?.work();
    all.session.send({ type: 'desk', do: { type: 'play' } });
    await settled();
    expect(screenOf(all.session, 'briefing').briefing.title).toBe('My own');
    expect(all.bar.shown.at(-1)).toEqual([null, '']);
  });
});

describe('the back button', () => {
  it('leads to the library, out of a talk too', async () => {
    const all = following('cold-waffles', true);
    await all.arrive('cold-waffles');
    expect(nameOf(all)).toBe('encounter');
    all.bar.back(null);
    expect(nameOf(all)).toBe('library');
  });

  it('leads to the scenario that was open before', async () => {
    const all = following('cold-waffles');
    await all.arrive('cold-waffles');
    all.bar.back('warm-tea');
    await all.arrive('warm-tea');
    expect(screenOf(all.session, 'briefing').briefing.id).toBe('warm-tea');
    expect(all.bar.shown.at(-1)).toEqual(['warm-tea', 'Warm tea']);
  });
});

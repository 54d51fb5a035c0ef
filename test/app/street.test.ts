import { describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/app/session';
import { feelingsOf, storyOf, suggestionsFor } from '../../src/app/street';
import type { NextStory, Story } from '../../src/app/view';
import { libraryItem } from '../../src/app/libraryItem';
import { asId, type AttemptId } from '../../src/core/model/ids';
import type { FeelingView } from '../../src/core/projections/views';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../support/scenarios';
import { aPlayable, fakePorts, type FakePorts, screenOf } from '../support/ports';

const left = (value: number): FeelingView => ({
  value,
  band: 0,
  root: 'sad',
  grade: value < 40 ? 'misery' : value < 65 ? 'mediocre' : 'magic',
});
const bare = storyOf(libraryItem(compiled(aScenario({ industry: 'cafe' })), false), []);
const aStory = (over: Partial<Story>): Story => ({ ...bare, ...over });

describe('a story of the street', () => {
  const leaving = (story: string, value: number, own = false) => ({
    story,
    own,
    attempt: asId<AttemptId>(String(value)),
    left: left(value),
  });

  it('is as its customer left last', () => {
    const known = [leaving('cold-waffles', 20), leaving('other', 90), leaving('cold-waffles', 70)];
    expect(storyOf(bare, known).left?.value).toBe(70);
    expect(storyOf(bare, known.slice(1, 2)).left).toBeNull();
  });

  it('is not taken for a file of one’s own that calls itself the same', () => {
    expect(storyOf(bare, [leaving('cold-waffles', 20, true)]).left).toBeNull();
    expect(storyOf({ ...bare, own: true }, [leaving('cold-waffles', 20, true)]).left?.value).toBe(20);
  });
});

describe('a file of one’s own', () => {
  it('stands in the corner house, also one that was kept before there were houses', () => {
    const { building: _, story: __, ...older } = { ...bare, own: true };
    expect(storyOf(older as Story, []).building).toBe('corner');
    expect(storyOf(older as Story, [{ story: 'x', own: true, attempt: asId('1'), left: left(9) }]).left).toBeNull();
  });
});

describe('the weather of a house', () => {
  it('is unknown until somebody was there', () => {
    expect(new Set(Object.values(feelingsOf([bare])))).toEqual(new Set([null]));
  });

  it('is the mean over its stories that were played', () => {
    const feelings = feelingsOf([
      aStory({ left: left(20) }),
      aStory({ left: left(90) }),
      aStory({}),
      aStory({ building: 'bank', left: left(7) }),
    ]);
    expect(feelings).toMatchObject({ cafe: 55, bank: 7, hotel: null });
  });
});

describe('the stories for today', () => {
  const suggested = (stories: readonly Story[], next: readonly NextStory[] | null = null) =>
    suggestionsFor(stories, next).map(({ item, reason }) => `${item.id} ${reason.kind}`);
  const start = aStory({ id: 'start', tutorial: true });
  const call = aStory({ id: 'call', channel: 'phone' });
  const desk = aStory({ id: 'desk' });
  const mine = aStory({ id: 'mine', own: true });

  it('are one until it is known what is next: the one that teaches, else the first', () => {
    expect(suggested([desk, start, call])).toEqual(['start start']);
    expect(suggested([desk, call], [])).toEqual(['desk start']);
    expect(suggested([])).toEqual([]);
  });

  it('are what is next, in its order and with its reasons', () => {
    const next: readonly NextStory[] = [
      { id: 'call', reason: { kind: 'unmet' } },
      { id: 'start', reason: { kind: 'again', days: 2 } },
    ];
    expect(suggested([desk, start, call], next)).toEqual(['call unmet', 'start again']);
  });

  it('leave out a story that is not here, and are the start where none is', () => {
    expect(suggested([start], [{ id: 'gone', reason: { kind: 'unmet' } }])).toEqual(['start start']);
  });

  it('never are files of one’s own', () => {
    expect(suggested([mine])).toEqual([]);
    expect(suggested([mine, desk], [{ id: 'mine', reason: { kind: 'unmet' } }])).toEqual(['desk start']);
  });
});

const reply = (id: string, over: Authored = {}): Authored => aReply({ id, scores: { empathy: 2, advice: 2 }, ...over });
const waffles = compiled(
  aScenario({
    industry: 'cafe',
    beats: {
      'the-plate': aBeat({ replies: [reply('own-it', { next: 'the-bill' }), reply('quit')] }),
      'the-bill': aBeat({ replies: [reply('free'), reply('pay')] }),
    },
  }),
);

async function begun(): Promise<{ readonly session: Session; readonly fake: FakePorts }> {
  const fake = fakePorts([waffles]);
  const session = openSession(fake.ports);
  session.send({ type: 'scenario.open', id: waffles.id });
  await fake.loads.get(waffles.id)?.[0]?.keep(aPlayable(waffles));
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

const home = (session: Session) => {
  session.send({ type: 'library.open' });
  return screenOf(session, 'library').library;
};

describe('a session', () => {
  it('shows at home how a customer left, as the debrief told it', async () => {
    const { session } = await begun();
    say(session, 'own-it', 'free');
    const { end } = screenOf(session, 'debrief').debrief.feelings;
    const { items, street } = home(session);
    expect(items[0]?.left).toEqual(end);
    expect(street.feelings.cafe).toBe(end.value);
    expect(street.feelings.bank).toBeNull();
  });

  it('counts the last of several plays, each once', async () => {
    const { session } = await begun();
    say(session, 'own-it', 'free');
    session.send({ type: 'debrief.again', sameCustomer: true });
    say(session, 'quit');
    const { end } = screenOf(session, 'debrief').debrief.feelings;
    expect(home(session).items[0]?.left).toEqual(end);
  });

  it('forgets a play that was stopped', async () => {
    const { session } = await begun();
    say(session, 'own-it');
    session.send({ type: 'encounter.stop' });
    expect(home(session)).toMatchObject({ items: [{ left: null }], suggestions: [{ reason: { kind: 'start' } }] });
  });

  it('narrows the list by filters, and by a house that is pressed; pressed again, it shows all', () => {
    const session = openSession(fakePorts([waffles]).ports);
    const library = () => screenOf(session, 'library').library;
    session.send({ type: 'library.filter', change: { difficulty: '5' } });
    session.send({ type: 'library.filter', change: { channel: 'phone' } });
    expect(library()).toMatchObject({ filters: { difficulty: '5', channel: 'phone' }, items: [] });
    session.send({ type: 'library.clear' });
    expect(library().items).toHaveLength(1);
    session.send({ type: 'street.visit', building: 'bank' });
    expect(library()).toMatchObject({ filters: { place: 'bank' }, items: [] });
    session.send({ type: 'street.visit', building: 'cafe' });
    expect(library().items).toHaveLength(1);
    session.send({ type: 'street.visit', building: 'cafe' });
    expect(library().filters.place).toBe('');
  });

  it('tells which house is pointed at, and says nothing new for the same', () => {
    const session = openSession(fakePorts([waffles]).ports);
    let told = 0;
    session.subscribe(() => (told += 1));
    session.send({ type: 'street.point', building: 'cafe' });
    session.send({ type: 'street.point', building: 'cafe' });
    expect(screenOf(session, 'library').library.street.pointed).toBe('cafe');
    expect(told).toBe(1);
  });
});

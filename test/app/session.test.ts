import { describe, expect, it } from 'vitest';
import type { Playable } from '../../src/app/ports';
import { openSession, type Session } from '../../src/app/session';
import type { Program } from '../../src/core/scenario/program';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../support/scenarios';
import type { Pending } from '../support/pending';
import { aPlayable, fakePorts, type FakePorts, screenOf } from '../support/ports';

const neutral = (id: string, over: Authored = {}): Authored =>
  aReply({ id, scores: { empathy: 2, advice: 2 }, ...over });

const WAFFLES: Authored = {
  customer: { name: 'Mr Adeyemi', variants: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] },
  beats: {
    'the-plate': aBeat({ replies: [neutral('own-it', { next: 'the-bill' }), neutral('quit')] }),
    'the-bill': aBeat({ replies: [neutral('free'), neutral('pay')] }),
  },
  aftermath: [{ says: 'He tells his wife.' }, { says: 'He comes back.' }],
  demo: [{ title: 'Met well', replies: ['own-it', 'free'] }],
};
const story = (over: Authored = {}): Program => compiled(aScenario({ ...WAFFLES, ...over }));
const waffles = story();
const other = compiled(aScenario({ id: 'warm-tea', title: 'Warm tea' }));

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

/** A session at the briefing of a story. */
async function briefed(program = waffles) {
  const { session, fake } = opened([program, other]);
  session.send({ type: 'scenario.open', id: program.id });
  await load(fake, program.id).keep(aPlayable(program));
  return { session, fake };
}

async function begun(program = waffles) {
  const all = await briefed(program);
  all.session.send({ type: 'encounter.begin' });
  return all;
}

function say(session: Session, ...replies: readonly string[]): void {
  for (const id of replies) {
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id });
    session.send({ type: 'reaction.goOn' });
  }
}

const nameOf = (session: Session): string => session.view().screen.name;
const variantOf = (fake: FakePorts): unknown => {
  const [opening] = fake.kept.at(-1)?.journal ?? [];
  return opening?.type === 'encounter.opened' ? opening.variant : null;
};

describe('the way from the library to the debrief and back', () => {
  it('goes screen by screen', async () => {
    const { session, fake } = opened();
    expect(screenOf(session, 'library').library.total).toBe(2);
    session.send({ type: 'scenario.open', id: 'cold-waffles' });
    expect(screenOf(session, 'loading').title).toBe('Cold waffles');
    await load(fake, 'cold-waffles').keep(aPlayable(waffles));
    expect(screenOf(session, 'briefing').briefing.title).toBe('Cold waffles');
    session.send({ type: 'encounter.begin' });
    expect(screenOf(session, 'encounter').encounter).toMatchObject({ turn: 1, step: 'speaking' });
    say(session, 'own-it');
    expect(screenOf(session, 'encounter').encounter).toMatchObject({ turn: 2, step: 'speaking' });
    say(session, 'free');
    expect(screenOf(session, 'aftermath').aftermath.shown).toBe(0);
    session.send({ type: 'aftermath.next' });
    expect(screenOf(session, 'aftermath').aftermath.shown).toBe(1);
    session.send({ type: 'aftermath.next' });
    expect(screenOf(session, 'debrief').debrief.turns).toHaveLength(2);
    session.send({ type: 'library.open' });
    expect(nameOf(session)).toBe('library');
  });

  it('shows the place before and after the talk, and the customer in it only while it goes on', async () => {
    const { session } = await briefed();
    expect(session.view().stage).toMatchObject({ scene: 'encounter', presence: 'away' });
    session.send({ type: 'encounter.begin' });
    expect(session.view().stage).toMatchObject({ scene: 'encounter', presence: 'here', step: 'speaking' });
    say(session, 'own-it', 'free');
    expect(session.view().screen.name).toBe('aftermath');
    expect(session.view().stage).toMatchObject({ scene: 'encounter', presence: 'away' });
    while (session.view().screen.name === 'aftermath') session.send({ type: 'aftermath.next' });
    expect(session.view().screen.name).toBe('debrief');
    expect(session.view().stage.scene).toBe('none');
  });

  it('goes on where the first line already ends the talk', async () => {
    const customer = { name: 'Mr Adeyemi', state: { patience: 5 } };
    const says = { text: 'Enough.', effects: { patience: -15 } };
    const { session } = await begun(
      story({ customer, beats: { 'the-plate': aBeat({ says }) }, aftermath: [], demo: undefined }),
    );
    expect(screenOf(session, 'debrief').debrief).toMatchObject({ left: true, turns: [], counted: true });
  });

  it('calls its listeners after every change, until they stop listening or it is closed', async () => {
    const { session } = await begun();
    const steps: string[] = [];
    const stop = session.subscribe(({ stage }) => void steps.push(stage.step));
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id: 'own-it' });
    expect(steps).toEqual(['listening', 'reacting']);
    stop();
    session.send({ type: 'reaction.goOn' });
    session.subscribe(({ stage }) => void steps.push(stage.step));
    session.close();
    session.send({ type: 'library.search', text: 'tea' });
    expect(steps).toHaveLength(2);
  });

  it('gives a listener that comes later the newest view, though one before it has asked for more', () => {
    const { session } = opened();
    const seen: string[] = [];
    session.subscribe(({ screen }) => {
      if (screen.name === 'library' && screen.library.search === 'a')
        session.send({ type: 'library.search', text: 'ab' });
    });
    session.subscribe(({ screen }) => void (screen.name === 'library' && seen.push(screen.library.search)));
    session.send({ type: 'library.search', text: 'a' });
    expect(new Set(seen)).toEqual(new Set(['ab']));
  });
});

describe('fact and chart', () => {
  it('agree in every view: a reaction on screen is the last reply of the journal, and a turn is counted once', async () => {
    const { session, fake } = await begun();
    const breaches: string[] = [];
    session.subscribe(({ screen, stage }) => {
      if (screen.name !== 'encounter') return;
      const said = (fake.kept.at(-1)?.journal.length ?? 1) - 1;
      const { step, turn, transcript } = screen.encounter;
      if (turn !== (step === 'reacting' ? said : said + 1)) breaches.push(`${step} ${turn} after ${said}`);
      if (transcript.length !== turn || stage.step !== step) breaches.push(`${step} ${stage.step}`);
    });
    say(session, 'own-it', 'free');
    expect(breaches).toEqual([]);
  });

  it('keep a reply out that the chart does not take', async () => {
    const { session, fake } = await begun();
    session.send({ type: 'reply.say', id: 'shout' });
    expect(screenOf(session, 'encounter').encounter.step).toBe('listening');
    session.send({ type: 'reply.say', id: 'own-it' });
    session.send({ type: 'reply.say', id: 'quit' });
    expect(fake.kept).toHaveLength(1);
    expect(fake.kept[0]?.journal.map((fact) => 'reply' in fact && fact.reply)).toEqual([false, 'own-it']);
  });

  it('are untouched by intents that belong to another screen', () => {
    const { session, fake } = opened();
    const before = session.view().screen;
    for (const type of [
      'encounter.begin',
      'line.heard',
      'reaction.goOn',
      'encounter.pause',
      'encounter.resume',
      'encounter.stop',
      'aftermath.next',
      'demo.open',
      'demo.next',
      'demo.back',
      'demo.leave',
    ] as const) {
      session.send({ type });
    }
    session.send({ type: 'reply.say', id: 'own-it' });
    session.send({ type: 'debrief.again', sameCustomer: true });
    expect(session.view().screen).toEqual(before);
    expect(fake.kept).toEqual([]);
  });
});

describe('the store', () => {
  it('gets each turn once it was answered, with the time it took', async () => {
    const { session, fake } = await briefed();
    fake.setTime(1_000);
    session.send({ type: 'encounter.begin' });
    expect(fake.kept).toEqual([]);
    fake.setTime(3_000);
    session.send({ type: 'line.heard' });
    fake.setTime(4_500.4);
    session.send({ type: 'reply.say', id: 'own-it' });
    expect(fake.kept[0]?.journal[1]).toEqual({
      type: 'reply.chosen',
      beat: 'the-plate',
      reply: 'own-it',
      tookMs: 1_500,
    });
    session.send({ type: 'reaction.goOn' });
    say(session, 'pay');
    expect(fake.kept.map(({ journal }) => journal.length)).toEqual([3]);
  });

  it('never hears of a choice that took less than no time', async () => {
    const { session, fake } = await begun();
    fake.setTime(500);
    session.send({ type: 'line.heard' });
    fake.setTime(100);
    session.send({ type: 'reply.say', id: 'own-it' });
    expect(fake.kept[0]?.journal[1]).toMatchObject({ tookMs: 0 });
  });

  it('keeps attempts apart', async () => {
    const { session, fake } = await begun();
    say(session, 'quit');
    session.send({ type: 'aftermath.next' });
    session.send({ type: 'aftermath.next' });
    session.send({ type: 'debrief.again', sameCustomer: true });
    say(session, 'quit');
    expect(fake.kept.map(({ attempt, journal }) => [attempt, journal.length])).toEqual([
      ['0-2', 2],
      ['0-3', 2],
    ]);
  });
});

describe('pausing and stopping', () => {
  it('holds the picture still and lets it go on', async () => {
    const { session } = await begun();
    session.send({ type: 'encounter.pause' });
    expect(screenOf(session, 'encounter').encounter.paused).toBe(true);
    expect(session.view().stage.step).toBe('still');
    session.send({ type: 'encounter.resume' });
    expect(screenOf(session, 'encounter').encounter.paused).toBe(false);
    expect(session.view().stage.step).toBe('speaking');
  });

  it('ends early in a debrief without a number, and is a fact', async () => {
    const { session, fake } = await begun();
    say(session, 'own-it');
    session.send({ type: 'encounter.stop' });
    expect(screenOf(session, 'debrief').debrief).toMatchObject({ headline: { kind: 'stopped' }, counted: false });
    expect(fake.kept.at(-1)?.journal.at(-1)).toEqual({ type: 'encounter.left' });
  });

  it('is a fact once, and none after the end of the talk', async () => {
    const { session, fake } = await begun();
    session.send({ type: 'encounter.stop' });
    session.send({ type: 'encounter.stop' });
    expect(fake.kept).toHaveLength(1);
    session.send({ type: 'debrief.again', sameCustomer: true });
    say(session, 'quit');
    session.send({ type: 'encounter.stop' });
    expect(nameOf(session)).toBe('aftermath');
    expect(fake.kept.at(-1)?.journal.some((fact) => fact.type === 'encounter.left')).toBe(false);
  });
});

describe('once more', () => {
  it('meets the same customer with another seed, or another of those behind the same words', async () => {
    const { session, fake } = await begun();
    const seeds = new Set<unknown>();
    const again = (sameCustomer: boolean): unknown => {
      session.send({ type: 'encounter.stop' });
      const [opening] = fake.kept.at(-1)?.journal ?? [];
      seeds.add(opening?.type === 'encounter.opened' && opening.seed);
      const before = variantOf(fake);
      session.send({ type: 'debrief.again', sameCustomer });
      // Somebody else is met by the briefing, where the other card is.
      if (!sameCustomer) session.send({ type: 'encounter.begin' });
      return before;
    };
    const met = Array.from({ length: 30 }, () => again(false));
    for (const [place, customer] of met.slice(1).entries()) expect(customer).not.toBe(met[place]);
    expect(new Set(met)).toEqual(new Set(['one', 'two', 'three']));
    const same = Array.from({ length: 5 }, () => again(true));
    expect(new Set(same).size).toBe(1);
    expect(seeds.size).toBe(35);
  });

  it('meets the only customer again where there is one', async () => {
    const { session, fake } = await begun(story({ customer: { name: 'Mr Adeyemi' } }));
    session.send({ type: 'encounter.stop' });
    session.send({ type: 'debrief.again', sameCustomer: false });
    expect(session.view().screen.name).toBe('briefing');
    session.send({ type: 'encounter.begin' });
    session.send({ type: 'encounter.stop' });
    expect(variantOf(fake)).toBe('base');
  });
});

describe('the demo', () => {
  it('is leafed through page by page, and past its last page the briefing comes back', async () => {
    const { session } = await briefed();
    session.send({ type: 'demo.open' });
    expect(screenOf(session, 'demo').demo).toMatchObject({ part: 1, step: 1, steps: 3 });
    session.send({ type: 'demo.next' });
    session.send({ type: 'demo.next' });
    expect(screenOf(session, 'demo').demo).toMatchObject({ step: 3, ending: 'He nods.' });
    session.send({ type: 'demo.back' });
    expect(screenOf(session, 'demo').demo.step).toBe(2);
    session.send({ type: 'demo.next' });
    session.send({ type: 'demo.next' });
    expect(nameOf(session)).toBe('briefing');
  });

  it('is left before its first page, or by a wish, and begins anew each time', async () => {
    const { session } = await briefed();
    session.send({ type: 'demo.open' });
    session.send({ type: 'demo.back' });
    expect(nameOf(session)).toBe('briefing');
    session.send({ type: 'demo.open' });
    session.send({ type: 'demo.next' });
    session.send({ type: 'demo.leave' });
    session.send({ type: 'demo.open' });
    expect(screenOf(session, 'demo').demo.step).toBe(1);
  });

  it('leads straight into the talk, which no journal has heard of before', async () => {
    const { session, fake } = await briefed();
    session.send({ type: 'demo.open' });
    session.send({ type: 'demo.next' });
    expect(fake.kept).toEqual([]);
    session.send({ type: 'encounter.begin' });
    expect(screenOf(session, 'encounter').encounter.turn).toBe(1);
  });
});

describe('settings and stage', () => {
  it('changes what is named and leaves the rest', () => {
    const { session } = opened();
    session.send({ type: 'setting.change', change: { theme: 'dark', textSize: 1.5 } });
    session.send({ type: 'setting.change', change: { keys: false } });
    expect(session.view().settings).toMatchObject({ theme: 'dark', textSize: 1.5, keys: false, motion: 'full' });
  });

  it('changes no result: the journal of a play says the same whatever is set', async () => {
    const journals = [];
    for (const change of [{}, { motion: 'none', theme: 'dark', stage: false, textSize: 1.5 }] as const) {
      const { session, fake } = await briefed();
      session.send({ type: 'setting.change', change });
      session.send({ type: 'encounter.begin' });
      say(session, 'own-it', 'free');
      journals.push(fake.kept.at(-1)?.journal);
    }
    expect(journals[1]).toEqual(journals[0]);
  });

  it('knows whether the picture runs, has failed, or is to be tried again; the talk goes on all the same', async () => {
    const { session } = await begun();
    const status = (): string => session.view().stageStatus;
    const told = (['stage.opened', 'stage.failed', 'stage.restart'] as const).map((type) => {
      session.send({ type });
      return status();
    });
    expect(told).toEqual(['on', 'failed', 'off']);
    session.send({ type: 'stage.failed' });
    say(session, 'own-it');
    expect(screenOf(session, 'encounter').encounter.turn).toBe(2);
  });

  it('searches the library without forgetting the whole', () => {
    const { session } = opened();
    session.send({ type: 'library.search', text: 'WARM tea' });
    const { library } = screenOf(session, 'library');
    expect([library.items.map((item) => item.id), library.total]).toEqual([['warm-tea'], 2]);
  });
});

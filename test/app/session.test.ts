import { describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/app/session';
import type { Program } from '../../src/core/scenario/program';
import type { Diagnostic } from '../../src/core/model/diagnostic';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../support/scenarios';
import { fakePorts, type FakePorts, type Pending, screenOf, settled } from '../support/ports';

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
const REACH = { best: 80, worst: 0, exact: true };

function opened(programs: readonly Program[] = [waffles, other]): {
  readonly session: Session;
  readonly fake: FakePorts;
} {
  const fake = fakePorts(programs);
  return { session: openSession(fake.ports), fake };
}

const load = (fake: FakePorts, id: string, at = 0): Pending<{ program: Program; reaches: null }> =>
  fake.loads.get(id)?.[at] as unknown as Pending<{ program: Program; reaches: null }>;

/** A session at the briefing of a story. */
async function briefed(program = waffles) {
  const { session, fake } = opened([program, other]);
  session.send({ type: 'scenario.open', id: program.id });
  await load(fake, program.id).keep({ program, reaches: null });
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
    await load(fake, 'cold-waffles').keep({ program: waffles, reaches: null });
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

  it('shows the stage with the encounter alone', async () => {
    const { session } = await briefed();
    expect(session.view().stage.scene).toBe('none');
    session.send({ type: 'encounter.begin' });
    expect(session.view().stage).toMatchObject({ scene: 'encounter', step: 'speaking' });
    say(session, 'own-it', 'free');
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
    session.send({ type: 'reply.say', id: 'own-it' });
    expect(screenOf(session, 'encounter').encounter.step).toBe('speaking');
    session.send({ type: 'line.heard' });
    session.send({ type: 'reply.say', id: 'shout' });
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
  it('gets the whole journal after each reply, with the time each took', async () => {
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
    expect(fake.kept.map(({ attempt, journal }) => [attempt, journal.length])).toEqual([
      [1, 2],
      [1, 3],
    ]);
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
      [1, 2],
      [2, 2],
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
    session.send({ type: 'encounter.stop' });
    expect(variantOf(fake)).toBe('base');
  });
});

describe('a shelf that is slow or fails', () => {
  it('says what could not be had, and lets the person go back or try again', async () => {
    const { session, fake } = opened();
    session.send({ type: 'scenario.open', id: 'cold-waffles' });
    await load(fake, 'cold-waffles').break();
    expect(screenOf(session, 'failed').title).toBe('Cold waffles');
    session.send({ type: 'scenario.open', id: 'cold-waffles' });
    expect(nameOf(session)).toBe('loading');
    await load(fake, 'cold-waffles', 1).keep({ program: waffles, reaches: null });
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
    await load(fake, 'cold-waffles')[how]({ program: waffles, reaches: null });
    expect(nameOf(session)).toBe('library');
  });

  it('opens what was asked for last, whatever becomes of what was asked for before', async () => {
    for (const how of ['keep', 'break'] as const) {
      const { session, fake } = opened();
      session.send({ type: 'scenario.open', id: 'cold-waffles' });
      session.send({ type: 'scenario.open', id: 'warm-tea' });
      await load(fake, 'cold-waffles')[how]({ program: waffles, reaches: null });
      expect(screenOf(session, 'loading').title).toBe('Warm tea');
      await load(fake, 'warm-tea').keep({ program: other, reaches: null });
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

describe('a file opened by hand', () => {
  const file = { type: 'file.open', name: 'mine.json', bytes: new ArrayBuffer(0) } as const;
  const remark: Diagnostic = {
    rule: 'a-rule',
    gate: 'polished',
    severity: 'warning',
    at: { line: 1, column: 1, endLine: 1, endColumn: 2 },
    path: '',
    message: 'Hm.',
    fix: 'Look.',
  };

  it('plays at once when there is nothing to say about it, and stands first in the library', async () => {
    const { session, fake } = opened([other]);
    session.send(file);
    await fake.reads[0]?.keep({ name: 'mine.json', program: waffles, diagnostics: [], lines: [] });
    expect(screenOf(session, 'briefing').briefing.id).toBe('cold-waffles');
    session.send({ type: 'library.open' });
    const { library } = screenOf(session, 'library');
    expect(library.items.map((item) => [item.id, item.own])).toEqual([
      ['cold-waffles', true],
      ['warm-tea', false],
    ]);
    session.send({ type: 'scenario.open', id: 'cold-waffles' });
    expect(nameOf(session)).toBe('briefing');
    expect(fake.loads.size).toBe(0);
  });

  it('shows what is wrong with it and plays nothing when it is broken, until that is dismissed', async () => {
    const { session, fake } = opened();
    session.send(file);
    const diagnostics = [{ ...remark, severity: 'error' as const }];
    await fake.reads[0]?.keep({ name: 'mine.json', program: null, diagnostics, lines: ['{'] });
    const { library } = screenOf(session, 'library');
    expect(library.opened).toEqual({ file: 'mine.json', diagnostics, lines: ['{'] });
    expect(library.total).toBe(2);
    session.send({ type: 'file.dismiss' });
    expect(screenOf(session, 'library').library.opened).toBeNull();
  });

  it('waits in the library with its remarks when it can be played all the same', async () => {
    const { session, fake } = opened();
    session.send(file);
    await fake.reads[0]?.keep({ name: 'mine.json', program: waffles, diagnostics: [remark], lines: ['{}'] });
    const { library } = screenOf(session, 'library');
    expect(library.opened?.diagnostics).toEqual([remark]);
    expect(library.items[0]).toMatchObject({ id: 'cold-waffles', own: true });
    expect(library.total).toBe(2);
  });

  it('takes the place of one opened before under the same name', async () => {
    const { session, fake } = opened([other]);
    for (const [place, title] of ['First', 'Second'].entries()) {
      session.send(file);
      await fake.reads[place]?.keep({ name: 'mine.json', program: story({ title }), diagnostics: [], lines: [] });
    }
    session.send({ type: 'library.open' });
    expect(screenOf(session, 'library').library.items.map((item) => item.title)).toEqual(['Second', 'Warm tea']);
  });
});

describe('how far a customer can be moved', () => {
  it('is worked out for each customer while the talk goes on, and shown when it is known', async () => {
    const { session, fake } = await begun();
    expect(fake.solves.map(({ variant }) => variant)).toEqual([0, 1, 2]);
    say(session, 'quit');
    session.send({ type: 'aftermath.next' });
    session.send({ type: 'aftermath.next' });
    expect(screenOf(session, 'debrief').debrief.headline.kind).toBe('unknown');
    for (const { answer } of fake.solves) await answer.keep(REACH);
    expect(screenOf(session, 'debrief').debrief.headline.kind).toBe('turnaround');
  });

  it('is not asked where it came with the scenario', async () => {
    const { session, fake } = opened();
    session.send({ type: 'scenario.open', id: 'warm-tea' });
    await fake.loads.get('warm-tea')?.[0]?.keep({ program: other, reaches: [REACH] });
    session.send({ type: 'encounter.begin' });
    say(session, 'own-it');
    expect(fake.solves).toEqual([]);
    expect(screenOf(session, 'debrief').debrief.headline.kind).toBe('turnaround');
  });

  it('changes nothing for a scenario that is no longer open', async () => {
    const { session, fake } = await briefed();
    session.send({ type: 'scenario.open', id: 'warm-tea' });
    await load(fake, 'warm-tea').keep({ program: other, reaches: null });
    session.send({ type: 'encounter.begin' });
    say(session, 'own-it');
    await fake.solves[0]?.answer.keep(REACH);
    await settled();
    expect(screenOf(session, 'debrief').debrief.headline.kind).toBe('unknown');
  });
});

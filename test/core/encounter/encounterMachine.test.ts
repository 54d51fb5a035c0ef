import { describe, expect, it } from 'vitest';
import { createActor, type SnapshotFrom } from 'xstate';
import {
  type EncounterMachine,
  encounterMachine,
  type EncounterTag,
  feelingShown,
  sayEvent,
} from '../../../src/core/encounter/encounterMachine';
import { type Fact, PLAIN_OPTIONS, type PlayOptions } from '../../../src/core/model/facts';
import { type Authored, aBeat, aReply, aScenario, compiled } from '../../support/scenarios';

const TAGS: readonly EncounterTag[] = ['speaking', 'canReply', 'busy', 'turningPoint', 'over'];

const STORY = aScenario({
  customer: { name: 'Mr Adeyemi', state: { trust: 38, heat: 30 } },
  vars: { tasted: false },
  beats: {
    'the-plate': aBeat({
      turningPoint: true,
      replies: [
        aReply({ id: 'own-it', next: 'the-bill' }),
        aReply({ id: 'taste', set: { tasted: true }, next: 'the-plate' }),
        aReply({ id: 'both', if: { tasted: true } }),
      ],
    }),
    'the-bill': aBeat({ replies: [aReply({ id: 'free' }), aReply({ id: 'pay', scores: { empathy: 2, advice: 2 } })] }),
  },
});

/** A chart under way, with what it tells and what it answers to. */
function opened(scenario: Authored = STORY, options: PlayOptions = PLAIN_OPTIONS) {
  const actor = createActor(encounterMachine(compiled(scenario)), { input: { variant: 0, options } });
  const facts: Fact[] = [];
  actor.on('fact', ({ fact }) => facts.push(fact));
  actor.start();
  const now = (): SnapshotFrom<EncounterMachine> => actor.getSnapshot();
  return {
    facts,
    now,
    value: () => now().value as Readonly<Record<string, unknown>>,
    tags: () => TAGS.filter((tag) => now().hasTag(tag)),
    hear: () => actor.send({ type: 'heard' }),
    say: (reply: string, tookMs = 0) => actor.send(sayEvent(reply, tookMs)),
    goOn: () => actor.send({ type: 'goOn' }),
    timeOut: () => actor.send({ type: 'timedOut' }),
  };
}

/** A chart after some whole turns. */
function after(scenario: Authored, ...replies: readonly string[]) {
  const chart = opened(scenario);
  for (const reply of replies) {
    chart.hear();
    chart.say(reply);
    chart.goOn();
  }
  return chart;
}

describe('one turn of the chart', () => {
  it('speaks, then listens, then reacts, then goes on', () => {
    const chart = opened();
    expect([chart.value()['talk'], chart.tags()]).toEqual([
      { 'the-plate': 'speaking' },
      ['speaking', 'busy', 'turningPoint'],
    ]);
    chart.hear();
    expect([chart.value()['talk'], chart.tags()]).toEqual([{ 'the-plate': 'listening' }, ['canReply', 'turningPoint']]);
    chart.say('own-it');
    expect([chart.value()['talk'], chart.tags()]).toEqual([{ 'the-plate': 'reacting' }, ['busy', 'turningPoint']]);
    chart.goOn();
    expect([chart.value()['talk'], chart.tags()]).toEqual([{ 'the-bill': 'speaking' }, ['speaking', 'busy']]);
  });

  it('tells the fact once, with the time the choice took', () => {
    const chart = opened();
    chart.hear();
    chart.say('own-it', 1_234);
    expect(chart.facts).toEqual([{ type: 'reply.chosen', beat: 'the-plate', reply: 'own-it', tookMs: 1_234 }]);
    chart.goOn();
    expect(chart.facts).toHaveLength(1);
  });

  it('takes no reply while the customer still speaks or reacts', () => {
    const chart = opened();
    chart.say('own-it');
    expect(chart.value()['talk']).toEqual({ 'the-plate': 'speaking' });
    chart.hear();
    chart.say('own-it');
    chart.say('taste');
    expect(chart.facts).toHaveLength(1);
    expect(chart.value()['talk']).toEqual({ 'the-plate': 'reacting' });
  });

  it('takes no reply that is not on offer, or of another beat, or of none', () => {
    const chart = opened();
    chart.hear();
    for (const reply of ['both', 'free', 'shout']) chart.say(reply);
    expect(chart.facts).toEqual([]);
    expect(chart.tags()).toContain('canReply');
  });

  it('does not go on before something was said, and does not listen twice', () => {
    const chart = opened();
    chart.goOn();
    expect(chart.value()['talk']).toEqual({ 'the-plate': 'speaking' });
    chart.hear();
    chart.hear();
    chart.goOn();
    expect(chart.value()['talk']).toEqual({ 'the-plate': 'listening' });
  });

  it('enters the same beat afresh when a reply leads back to it', () => {
    const chart = after(STORY, 'taste');
    expect(chart.value()['talk']).toEqual({ 'the-plate': 'speaking' });
    chart.hear();
    chart.say('both');
    expect(chart.facts.map((fact) => 'reply' in fact && fact.reply)).toEqual(['taste', 'both']);
  });

  it('keeps the state until the reaction is over, and shows the feeling at once', () => {
    const chart = opened();
    chart.hear();
    const before = chart.now().context.state;
    chart.say('own-it');
    expect(chart.now().context.state).toBe(before);
    expect(feelingShown(chart.now().context)).toBeGreaterThan(before.startFeeling);
    chart.goOn();
    expect(chart.now().context.state.turns).toBe(1);
    expect(chart.now().context.turn).toBeNull();
  });

  it('starts with the trust that the options add', () => {
    const options = { ...PLAIN_OPTIONS, startTrust: 4 };
    expect(opened(STORY, options).now().context.state.trust).toBe(42);
  });
});

describe('the end of the talk', () => {
  it('is a state of its own, deaf to all replies', () => {
    const chart = after(STORY, 'own-it', 'pay');
    expect([chart.value()['talk'], chart.tags()]).toEqual(['Over', ['over']]);
    chart.hear();
    chart.say('own-it');
    chart.goOn();
    expect(chart.facts).toHaveLength(2);
    expect(chart.now().context.state.outcome).not.toBeNull();
  });

  it('comes at once where the first line is already too much', () => {
    const chart = opened(
      aScenario({
        customer: { name: 'Mr Adeyemi', state: { patience: 10 } },
        beats: { 'the-plate': aBeat({ says: { text: 'Enough.', effects: { patience: -12 } } }) },
      }),
    );
    expect(chart.tags()).toEqual(['over']);
    expect(chart.value()['presence']).toBe('gone');
    expect(chart.facts).toEqual([]);
  });
});

describe('the region of feeling', () => {
  const feeling = (trust: number) =>
    opened(aScenario({ customer: { name: 'Mr Adeyemi', state: { trust, heat: 30 } } })).value()['feeling'];

  it.each([
    [39, 'misery'],
    [40, 'mediocre'],
    [64, 'mediocre'],
    [65, 'magic'],
  ])('starts from trust %i, calm, in %s', (trust, grade) => {
    expect(feeling(trust)).toBe(grade);
  });

  it('follows the reaction, not the step behind it', () => {
    const chart = opened();
    expect(chart.value()['feeling']).toBe('misery');
    chart.hear();
    chart.say('own-it');
    expect(chart.value()['feeling']).toBe('mediocre');
  });
});

describe('the region of presence', () => {
  const IMPATIENT = aScenario({
    customer: { name: 'Mr Adeyemi', state: { patience: 6 } },
    beats: { 'the-plate': aBeat({ replies: [aReply({ id: 'wait', scores: { empathy: 2, advice: 0 } })] }) },
  });

  it('has the customer here, leaving while reacting, and gone', () => {
    const chart = opened(IMPATIENT);
    expect(chart.value()['presence']).toBe('here');
    chart.hear();
    chart.say('wait');
    expect(chart.value()['presence']).toBe('leaving');
    chart.goOn();
    expect(chart.value()['presence']).toBe('gone');
    expect(chart.now().context.state.left).toBe(true);
  });

  it('has a customer who stayed gone only with the end', () => {
    const chart = after(STORY, 'own-it');
    expect(chart.value()['presence']).toBe('here');
    chart.hear();
    chart.say('free');
    expect(chart.value()['presence']).toBe('here');
    chart.goOn();
    expect(chart.value()['presence']).toBe('gone');
  });
});

describe('the region of the clock', () => {
  it.each([
    [0, 'off'],
    [1, 'running'],
    [2, 'stretched'],
    [10, 'stretched'],
  ] as const)('with the time setting at %i is %s', (time, clock) => {
    expect(opened(STORY, { ...PLAIN_OPTIONS, time }).value()['clock']).toBe(clock);
  });
});

describe('silence in the chart', () => {
  const timer = { seconds: 20, onTimeout: { effects: { trust: -6 }, next: 'the-bill' } };
  const TIMED = aScenario({ beats: { 'the-plate': aBeat({ timer }), 'the-bill': aBeat() } });
  const ON = { ...PLAIN_OPTIONS, time: 1 } as const;
  const silent = (scenario: Authored, options: PlayOptions) => {
    const chart = opened(scenario, options);
    chart.hear();
    chart.timeOut();
    return chart;
  };

  it('is an answer where the beat has a timer and the player has time on, stretched or not', () => {
    for (const time of [1, 2, 5, 10] as const) {
      const chart = silent(TIMED, { ...PLAIN_OPTIONS, time });
      expect(chart.value()['talk']).toEqual({ 'the-plate': 'reacting' });
      expect(chart.facts).toEqual([{ type: 'reply.timedOut', beat: 'the-plate' }]);
      chart.goOn();
      expect(chart.value()['talk']).toEqual({ 'the-bill': 'speaking' });
    }
  });

  it('is not heard where time is off, or the beat has no timer', () => {
    for (const chart of [silent(TIMED, PLAIN_OPTIONS), silent(STORY, ON)]) {
      expect(chart.tags()).toContain('canReply');
      expect(chart.facts).toEqual([]);
    }
  });

  it('is not heard while the customer still speaks or reacts', () => {
    const chart = opened(TIMED, ON);
    chart.timeOut();
    expect(chart.facts).toEqual([]);
    chart.hear();
    chart.say('own-it');
    chart.timeOut();
    expect(chart.facts).toHaveLength(1);
  });

  it('shows what it did at once', () => {
    const before = opened(TIMED, ON).now().context.state.startFeeling;
    expect(feelingShown(silent(TIMED, ON).now().context)).toBeLessThan(before);
  });
});

describe('the beats of a chart', () => {
  it('are entered afresh each time a hub is come back to', () => {
    const { next: _, ...ask } = aReply({ id: 'ask' });
    const hub = { until: { left: true }, next: 'end' };
    const chart = after(aScenario({ beats: { 'the-plate': aBeat({ hub, replies: [ask] }) } }), 'ask', 'ask');
    expect(chart.value()['talk']).toEqual({ 'the-plate': 'speaking' });
    expect(chart.facts).toHaveLength(2);
  });

  it('are left for the one that cuts in, and come back to', () => {
    const { next: _, ...hush } = aReply({ id: 'hush' });
    const scenario = aScenario({
      beats: {
        'the-plate': aBeat({ replies: [aReply({ next: 'the-bill' })] }),
        'the-bill': aBeat(),
        'the-phone': aBeat({ replies: [hush] }),
      },
      interrupts: [{ id: 'phone', if: { visited: 'the-plate' }, beat: 'the-phone', then: 'return' }],
    });
    expect(after(scenario, 'own-it').value()['talk']).toEqual({ 'the-phone': 'speaking' });
    expect(after(scenario, 'own-it', 'hush').value()['talk']).toEqual({ 'the-bill': 'speaking' });
  });

  it('begin behind a hub in which nothing can be said', () => {
    const hub = { until: { left: true }, next: 'the-bill' };
    const beats = { 'the-plate': aBeat({ hub, replies: [aReply({ if: { left: true } })] }), 'the-bill': aBeat() };
    expect(opened(aScenario({ beats })).value()['talk']).toEqual({ 'the-bill': 'speaking' });
  });

  it('say lines drawn from the seed', () => {
    const says = { variants: ['A', 'B', 'C', 'D'], pick: 'shuffle' };
    const machine = encounterMachine(compiled(aScenario({ beats: { 'the-plate': aBeat({ says }) } })));
    const lineOf = (seed?: number): number => {
      const input = { variant: 0, options: PLAIN_OPTIONS, ...(seed === undefined ? {} : { seed }) };
      return createActor(machine, { input }).start().getSnapshot().context.state.line;
    };
    expect(new Set(Array.from({ length: 40 }, (_, seed) => lineOf(seed)))).toEqual(new Set([0, 1, 2, 3]));
    expect(lineOf()).toBe(lineOf(0));
  });
});

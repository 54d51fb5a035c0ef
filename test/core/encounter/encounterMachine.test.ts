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

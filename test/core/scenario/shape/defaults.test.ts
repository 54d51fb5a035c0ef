import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { knownKeys } from '../../../../src/core/scenario/shape/keys';
import type { Scenario } from '../../../../src/core/scenario/shape/scenario';
import { aScenario, type Authored } from '../../../support/scenarios';
import { withBeat } from '../read/told';

function read(scenario: Authored): Scenario {
  const reading = readScenario(JSON.stringify(scenario));
  if (!reading.ok) throw new Error(reading.fault.map((one) => one.message).join('\n'));
  return reading.value.scenario;
}

describe('what an author leaves out', () => {
  it('is filled in for the file', () => {
    expect(read(aScenario())).toMatchObject({
      ready: false,
      language: 'en',
      channel: 'counter',
      themes: [],
      goals: [],
      authors: [],
      key: { status: 'draft' },
      setting: { youMay: [], youMayNot: [], friction: [] },
      vars: {},
      aftermath: [],
    });
  });

  it('is filled in for a beat: it is work, and no turning point, wherever it stands', () => {
    const { beats } = read(aScenario());
    expect(beats['the-plate']).toMatchObject({ phase: 'work', turningPoint: false });
  });

  it('is filled in for a reply: no effort, as often as wanted, never a fallback', () => {
    const reply = read(aScenario()).beats['the-plate']?.replies[0];
    expect(reply).toMatchObject({ effort: 0, once: false, fallback: false });
  });

  it('is filled in for silence the same way', () => {
    const { beats } = read(withBeat({ timer: { seconds: 20, onTimeout: {} } }));
    expect(beats['the-plate']?.timer?.onTimeout).toEqual({ effort: 0 });
  });

  it('is filled in for a choice among lines: the first', () => {
    const { beats } = read(withBeat({ says: { variants: ['x', 'y'] } }));
    expect(beats['the-plate']?.says).toEqual({ variants: ['x', 'y'], pick: 'first' });
  });

  it('is filled in for an interrupt: once, with no priority', () => {
    const { interrupts } = read(
      aScenario({ interrupts: [{ id: 'a', if: { left: true }, beat: 'the-plate', then: 'stay' }] }),
    );
    expect(interrupts?.[0]).toMatchObject({ once: true, priority: 0 });
  });

  it('is filled in for an ending, a need and the moment', () => {
    const needs = [{ id: 'plate', text: 'x', metWhen: { left: false } }];
    const whole = read(aScenario({ moment: {}, customer: { name: 'A', needs } }));
    expect(whole.endings['done']?.safe).toBe(false);
    expect(whole.customer.needs?.[0]?.must).toBe(false);
    expect(whole.moment).toEqual({ critical: false });
  });

  it('is filled into a setting that gives a part', () => {
    expect(read(aScenario({ setting: { youMay: ['Remake'] } })).setting).toEqual({
      youMay: ['Remake'],
      youMayNot: [],
      friction: [],
    });
  });

  it('stays out where no default is ruled', () => {
    const whole = read(aScenario());
    for (const key of ['length', 'minutes', 'difficulty', 'moment', 'demo', 'interrupts', 'lint'])
      expect(whole).not.toHaveProperty(key);
    expect(whole.customer).toEqual({ name: 'Mr Adeyemi' });
  });

  it('is shared by no two files', () => {
    expect(read(aScenario()).setting).not.toBe(read(aScenario()).setting);
    expect(read(aScenario()).themes).not.toBe(read(aScenario()).themes);
  });
});

describe('what an author writes', () => {
  it('is kept as written', () => {
    const written = aScenario({
      channel: 'phone',
      ready: true,
      minutes: 4,
      vars: { minutes: { min: 0, max: 9, start: 2 } },
    });
    expect(read(written)).toMatchObject(written);
  });

  it('keeps its order: beats, endings and variables stand as in the file', () => {
    const names = ['zebra', 'apple', 'mango'];
    const endings = Object.fromEntries(names.map((name) => [name, { says: name }]));
    expect(Object.keys(read(aScenario({ endings })).endings)).toEqual(names);
  });
});

describe('the keys known at a place', () => {
  it.each([
    [
      ['customer', 'state'],
      ['trust', 'heat', 'patience', 'usual'],
    ],
    [
      ['endings', 'any-name', 'review'],
      ['stars', 'text'],
    ],
    [
      ['beats', 'any-name', 'replies', 3, 'scores'],
      ['empathy', 'advice', 'noHardSell'],
    ],
    [
      ['beats', 'any-name', 'replies', 3, 'next', 1],
      ['if', 'to'],
    ],
    [
      ['customer', 'variants', 0, 'history', 1],
      ['label', 'text'],
    ],
    [
      ['vars', 'minutes'],
      ['min', 'max', 'start'],
    ],
    [['key'], ['status', 'raters', 'spread']],
    [
      ['setting', 'salesPrompt'],
      ['text', 'shownAt'],
    ],
  ])('%j are %j', (path, keys) => {
    expect(knownKeys(path)).toEqual(keys);
  });

  it('are those of all the ways a thing may be written, each once', () => {
    const says = knownKeys(['beats', 'x', 'says']);
    expect(says).toContain('cue');
    expect(says).toContain('variants');
    expect(new Set(says).size).toBe(says.length);
  });

  it('are the condition words, at any depth', () => {
    const top = [
      'all',
      'any',
      'not',
      'var',
      'atLeast',
      'atMost',
      'above',
      'below',
      'is',
      'visited',
      'said',
      'turnsSince',
      'feeling',
      'left',
      'met',
    ];
    const deep = ['aftermath', 0, 'if', 'all', 2, 'not', 'any', 0];
    expect(knownKeys(['aftermath', 0, 'if'])).toEqual(top);
    expect(knownKeys(deep)).toEqual(top);
    expect(knownKeys([...deep, 'feeling'])).toEqual(['atLeast', 'atMost', 'above', 'below', 'is']);
  });

  it('are none where nothing has keys', () => {
    expect(knownKeys(['title'])).toEqual([]);
    expect(knownKeys(['nowhere', 0])).toEqual([]);
  });
});

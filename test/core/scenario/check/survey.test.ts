import { describe, expect, it } from 'vitest';
import { surveyOf, type Survey } from '../../../../src/core/scenario/check/survey';
import { eachValue } from '../../../../src/core/scenario/check/walk';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { aBeat, aReply, aScenario, everythingText, type Authored } from '../../../support/scenarios';

function surveyed(scenario: Authored | string): Survey {
  const reading = readScenario(typeof scenario === 'string' ? scenario : JSON.stringify(scenario));
  if (!reading.ok) throw new Error(reading.fault[0]?.message);
  return surveyOf(reading.value.scenario);
}

const joined = (found: readonly { readonly path: readonly (string | number)[] }[]): readonly string[] =>
  found.map(({ path }) => path.join('/'));

const story = aScenario({
  start: 'hall',
  beats: {
    hall: aBeat({
      hub: { until: { visited: 'desk' }, next: 'desk' },
      replies: [aReply({ id: 'look', next: undefined }), aReply({ id: 'wait', next: undefined })],
    }),
    desk: aBeat({
      says: 'Well, {name}?',
      timer: { seconds: 10, onTimeout: { next: 'hot-plate' } },
      replies: [aReply({ id: 'look', if: { visited: 'hall' }, next: 'hot-plate' })],
    }),
    aside: aBeat({ replies: [aReply({ id: 'back', next: undefined })] }),
  },
  interrupts: [{ id: 'call', if: { visited: 'hall' }, beat: 'aside', then: 'return' }],
});

describe('a scenario looked over', () => {
  const survey = surveyed(story);

  it('gives every reply with its beat and its place, in file order', () => {
    expect(survey.replies.map(({ beat, reply }) => `${beat}/${reply.id}`)).toEqual([
      'hall/look',
      'hall/wait',
      'desk/look',
      'aside/back',
    ]);
    expect(joined(survey.replies)).toEqual([
      'beats/hall/replies/0',
      'beats/hall/replies/1',
      'beats/desk/replies/0',
      'beats/aside/replies/0',
    ]);
  });

  it('gives every way on beat by beat: replies, then silence, then the hub', () => {
    expect(survey.ways.map(({ what }) => what)).toEqual([
      'Reply "look" in beat "hall"',
      'Reply "wait" in beat "hall"',
      'The hub in beat "hall"',
      'Reply "look" in beat "desk"',
      'Silence in beat "desk"',
      'Reply "back" in beat "aside"',
    ]);
    expect(joined(survey.ways)).toEqual([
      'beats/hall/replies/0',
      'beats/hall/replies/1',
      'beats/hall/hub',
      'beats/desk/replies/0',
      'beats/desk/timer/onTimeout',
      'beats/aside/replies/0',
    ]);
  });

  it('lets replies stay in a hub and behind an interrupt that goes back, and no others', () => {
    expect(survey.ways.filter(({ mayStay }) => mayStay).map(({ what }) => what)).toEqual([
      'Reply "look" in beat "hall"',
      'Reply "wait" in beat "hall"',
      'Reply "back" in beat "aside"',
    ]);
  });

  it('gives silence where a beat has a timer', () => {
    expect(joined(survey.silences)).toEqual(['beats/desk/timer/onTimeout']);
    expect(survey.silences[0]?.reply.next).toBe('hot-plate');
  });

  it('knows in which beats each reply stands', () => {
    expect(survey.names.replies.get('look')).toEqual(['hall', 'desk']);
    expect(survey.names.replies.get('back')).toEqual(['aside']);
  });

  it('finds every condition, and every text with a brace', () => {
    expect(joined(survey.conditions)).toEqual(['beats/hall/hub/until', 'beats/desk/replies/0/if', 'interrupts/0/if']);
    expect(survey.braced).toEqual([{ text: 'Well, {name}?', path: ['beats', 'desk', 'says'] }]);
  });

  it('tells conditions of needs from others, with all that the format knows', () => {
    const { conditions } = surveyed(everythingText());
    const ofNeeds = joined(conditions.filter(({ isNeed }) => isNeed));
    expect(ofNeeds.length).toBeGreaterThan(0);
    expect(ofNeeds.filter((path) => !/needs\/\d+\/metWhen$/.test(path))).toEqual([]);
    expect(joined(conditions.filter(({ isNeed }) => !isNeed)).filter((path) => path.endsWith('metWhen'))).toEqual([
      'moment/promises/0/metWhen',
      'moment/promises/1/metWhen',
    ]);
  });
});

describe('every value inside a value', () => {
  const seen: string[] = [];
  eachValue(
    { a: [1, { b: null }], c: 'x' },
    (value, trail, found) => found.push(`${trail.join('/')} ${typeof value}`),
    seen,
  );

  it('is shown in file order, each before what it holds, with the way to it', () => {
    expect(seen).toEqual(['a object', 'a/0 number', 'a/1 object', 'a/1/b object', 'c string']);
  });

  it('is not the value itself', () => {
    const none: unknown[] = [];
    eachValue('x', (value, _trail, found) => found.push(value), none);
    expect(none).toEqual([]);
  });
});

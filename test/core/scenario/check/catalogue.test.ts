import { describe, expect, it } from 'vitest';
import { type Catalogue, checkScenario } from '../../../../src/core/scenario/check/check';
import { readScenario } from '../../../../src/core/scenario/read/read';
import { aBeat, aScenario, type Authored } from '../../../support/scenarios';

const NOTHING: Catalogue = { people: [], backdrops: [], props: [], sounds: [] };

/** What is said of a scenario where only these can be drawn and heard, each with the place it points at. */
function check(over: Authored, there: Partial<Catalogue>): readonly string[] {
  const reading = readScenario(JSON.stringify(aScenario(over)));
  if (!reading.ok) return ['not read'];
  return checkScenario(reading.value, { ...NOTHING, ...there }).map(
    ({ rule, message, fix }) => `${rule}: ${message} > ${fix}`,
  );
}
const says = (line: unknown): Authored => ({ beats: { 'the-plate': aBeat({ says: line }) } });

describe('people and places', () => {
  it('are in the catalogue, or left out', () => {
    const drawn = { customer: { name: 'A', person: 'walter' }, setting: { backdrop: 'cafe' } };
    expect(check(drawn, { people: ['walter'], backdrops: ['cafe'] })).toEqual([]);
    expect(check({}, {})).toEqual([]);
  });

  it('are told with the nearest that are', () => {
    expect(check({ customer: { name: 'A', person: 'waltr' } }, { people: ['mei', 'walter'] })).toEqual([
      'unknown-person: There is no person "waltr". > Did you mean "walter"? Known: mei, walter.',
    ]);
    expect(check({ setting: { backdrop: 'harbour' } }, { backdrops: ['cafe', 'platform'] })).toEqual([
      'unknown-backdrop: There is no backdrop "harbour". > Known: cafe, platform.',
    ]);
  });

  it('are told even where nothing is drawn at all', () => {
    expect(check({ customer: { name: 'A', person: 'walter' } }, {})).toEqual([
      'unknown-person: There is no person "walter". > None is there yet.',
    ]);
  });
});

describe('things and sounds of lines', () => {
  const there = { props: ['plate', 'cup'], sounds: ['phone-ring', 'keys'] };
  const line = (over: Authored): Authored => ({ text: 'Look.', ...over });
  const unknown = [
    'unknown-sound: There is no sound "phone-rings". > Did you mean "phone-ring"? Known: phone-ring, keys.',
    'unknown-prop: There is no thing "plates". > Did you mean "plate"? Known: plate, cup.',
  ];

  it('are in the catalogue, or left out', () => {
    expect(check(says(line({ props: ['cup', 'plate'], sound: 'keys' })), there)).toEqual([]);
    expect(check(says(line({ props: [] })), there)).toEqual([]);
    expect(check(says(['Look.', line({})]), there)).toEqual([]);
  });

  it.each([
    ['one line', (one: Authored) => one],
    ['several lines', (one: Authored) => ['First.', one]],
    ['variants', (one: Authored) => ({ variants: ['First.', one] })],
  ])('are told with the nearest that are, in %s', (_, written) => {
    const told = check(says(written(line({ sound: 'phone-rings', props: ['cup', 'plates'] }))), there);
    expect(told.toSorted()).toEqual(unknown.toSorted());
  });

  it('are told at their own place', () => {
    const text = JSON.stringify(aScenario(says(['First.', line({ props: ['cup', 'plates'] })])), null, 1);
    const reading = readScenario(text);
    if (!reading.ok) throw new Error('not read');
    const [told] = checkScenario(reading.value, { ...NOTHING, ...there });
    expect(text.split('\n')[(told?.at.line ?? 0) - 1]).toContain('"plates"');
  });
});

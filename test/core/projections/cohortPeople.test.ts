import { describe, expect, it } from 'vitest';
import { asId, type AttemptId } from '../../../src/core/model/ids';
import { isAgain, isCounted, peopleOf, type Given } from '../../../src/core/projections/cohortPeople';
import type { Summary } from '../../../src/core/scoring/summary';
import { aSummary, aTurnSummary, DAY } from '../../support/summaries';

const attempt = (name: string, over: Partial<Summary> = {}): Summary =>
  aSummary({ attempt: asId<AttemptId>(name), ...over });
const file = (participant: string, ...attempts: readonly Summary[]): Given => ({ participant, attempts });
const namesOf = (given: readonly Given[]) =>
  peopleOf(given).map((person) => person.map(({ attempt: name }) => name as string));

describe('people of many files', () => {
  it('are one for each pseudonym', () => {
    expect(namesOf([file('a', attempt('1')), file('b', attempt('2')), file('a', attempt('3'))])).toEqual([
      ['1', '3'],
      ['2'],
    ]);
  });

  it('are one where an attempt is in both files, under whatever name', () => {
    expect(namesOf([file('a', attempt('1')), file('b', attempt('1'), attempt('2'))])).toEqual([['1', '2']]);
    expect(namesOf([file('', attempt('1')), file('', attempt('2'))])).toEqual([['1'], ['2']]);
  });

  it('are joined over a third file as well', () => {
    const files = [file('a', attempt('1')), file('b', attempt('2')), file('', attempt('1'), attempt('2'))];
    expect(namesOf(files)).toEqual([['1', '2']]);
    expect(namesOf(files.toReversed())).toEqual([['1', '2']]);
  });

  it('have the copy of an attempt that got further, whichever file comes first', () => {
    const short = attempt('1', { turns: [aTurnSummary()], ended: DAY });
    const long = attempt('1', { turns: [aTurnSummary(), aTurnSummary()], ended: DAY + 5 });
    for (const files of [
      [file('a', short), file('a', long)],
      [file('a', long), file('a', short)],
    ])
      expect(peopleOf(files)[0]?.[0]?.turns).toHaveLength(2);
  });

  it('have their attempts by when they began', () => {
    const files = [
      file(
        'a',
        attempt('late', { started: 3 * DAY }),
        attempt('early', { started: DAY }),
        attempt('also', { started: DAY }),
      ),
    ];
    expect(namesOf(files)).toEqual([['also', 'early', 'late']]);
  });

  it('are known again by pseudonym or by attempt', () => {
    const others = [file('a', attempt('1'))];
    expect(isAgain(file('a', attempt('9')), others)).toBe(true);
    expect(isAgain(file('b', attempt('1')), others)).toBe(true);
    expect(isAgain(file('', attempt('9')), others)).toBe(false);
  });

  it('are left out with nothing that counts', () => {
    expect(peopleOf([file('a'), file('b', attempt('1', { coach: true }))])).toEqual([]);
  });
});

describe('an attempt counts', () => {
  it.each<[string, Partial<Summary>, boolean]>([
    ['played to the end', {}, true],
    ['stopped early', { state: 'stopped' }, true],
    ['broken off', { state: 'open' }, true],
    ['with the coach', { coach: true }, false],
    ['as a road not taken', { branch: { of: asId<AttemptId>('1'), turn: 2 } }, false],
    ['after the last customer’s review', { startTrust: -3 }, false],
    ['of a team', { room: 'team' }, false],
    ['in a story that is another by now', { state: 'changed' }, false],
    ['without an answer', { turns: [] }, false],
  ])('%s: %s', (_, over, counts) => {
    expect(isCounted(attempt('1', over))).toBe(counts);
  });
});

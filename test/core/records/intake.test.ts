import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/core/journal/entry';
import type { AttemptId } from '../../../src/core/model/ids';
import { hereAfter, intakeOf, toKeep, type Here, type Intake } from '../../../src/core/records/intake';
import { aFile, aLog, attempt, readGood } from './logs';

const WHOLE = aLog('a-1', ['one', 'two', 'three']);
const OTHER = aLog('a-1', ['one', 'other', 'three', 'four']);
const here = (entries: readonly Entry[], broken = false): ReadonlyMap<AttemptId, Here> =>
  new Map([[attempt('a-1'), { entries, broken }]]);
const archived = (...logs: readonly (readonly Entry[])[]) =>
  readGood(aFile(Object.fromEntries(logs.map((log) => [log[0]?.attempt ?? '', log])))).attempts;
const counts = ({ added, same, continued, conflicts }: Intake) => [
  added.length,
  same.length,
  continued.length,
  conflicts.length,
];

describe('taking in an attempt', () => {
  it('adds what is not here', () => {
    const intake = intakeOf(archived(WHOLE), new Map());
    expect(counts(intake)).toEqual([1, 0, 0, 0]);
    expect(toKeep(intake).flatMap(({ entries }) => entries)).toEqual(WHOLE);
  });

  it('takes nothing of what is here already', () => {
    const intake = intakeOf(archived(WHOLE), here(WHOLE));
    expect(counts(intake)).toEqual([0, 1, 0, 0]);
    expect(toKeep(intake)).toEqual([]);
  });

  it('takes nothing where ours goes further', () => {
    expect(counts(intakeOf(archived(WHOLE.slice(0, 2)), here(WHOLE)))).toEqual([0, 1, 0, 0]);
  });

  it.each([1, 2, 3])('takes only the rest where ours stops after %i', (length) => {
    const intake = intakeOf(archived(WHOLE), here(WHOLE.slice(0, length)));
    expect(counts(intake)).toEqual([0, 0, 1, 0]);
    expect(toKeep(intake)).toMatchObject([{ attempt: 'a-1', over: true, entries: WHOLE.slice(length) }]);
  });

  it.each([
    ['theirs goes further', OTHER, WHOLE],
    ['ours goes further', WHOLE, OTHER],
    ['both are as long', OTHER.slice(0, 3), WHOLE.slice(0, 3)],
  ])('leaves ours where the two part and %s', (_, theirs, ours) => {
    const intake = intakeOf(archived(theirs), here(ours));
    expect(counts(intake)).toEqual([0, 0, 0, 1]);
    expect(toKeep(intake)).toEqual([]);
  });

  it('is the same talk where the two have not parted yet', () => {
    expect(counts(intakeOf(archived(OTHER), here(WHOLE.slice(0, 2))))).toEqual([0, 0, 1, 0]);
  });

  it('leaves ours where it is damaged here, since nothing can be added behind the damage', () => {
    expect(counts(intakeOf(archived(WHOLE), here(WHOLE.slice(0, 2), true)))).toEqual([0, 0, 0, 1]);
    expect(counts(intakeOf(archived(WHOLE), here([], true)))).toEqual([0, 0, 0, 1]);
    expect(counts(intakeOf(archived(WHOLE), here(WHOLE, true)))).toEqual([0, 1, 0, 0]);
  });

  it('is laid beside what the files before would bring', () => {
    const first = intakeOf(archived(WHOLE.slice(0, 2), aLog('b-2')), new Map());
    const next = hereAfter(new Map(), first);
    expect(counts(intakeOf(archived(WHOLE, aLog('b-2'), aLog('c-3')), next))).toEqual([1, 1, 1, 0]);
    expect(counts(intakeOf(archived(OTHER), hereAfter(next, intakeOf(archived(WHOLE), next))))).toEqual([0, 0, 0, 1]);
  });

  it('changes nothing of what it was given', () => {
    const ours = here(WHOLE.slice(0, 2));
    hereAfter(ours, intakeOf(archived(WHOLE), ours));
    expect(ours).toEqual(here(WHOLE.slice(0, 2)));
  });
});

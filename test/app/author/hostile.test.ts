import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/app/author/inspect';
import type { Edit, FileBytes, InspectionStep } from '../../../src/app/author/tools';
import { harmed, KNOTS } from '../../support/hostile';
import { naughtyScenario, NAUGHTY } from '../../support/naughty';
import { aScenario, CATALOGUE, everythingText } from '../../support/scenarios';

const FILES = [aScenario(), ...KNOTS, JSON.parse(everythingText()) as unknown];

/** All that is told of a file, as the page gets it from its worker: data that can be sent, and nothing else. */
function steps(content: string | FileBytes, edit?: Edit): readonly InspectionStep[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const told: InspectionStep[] = [];
  inspect({ name: 'file.json', bytes, catalogue: CATALOGUE, quick: true, ...(edit && { edit }) }, (step) =>
    told.push(structuredClone(step)),
  );
  return told;
}

const findingsIn = (told: readonly InspectionStep[]) =>
  told.findLast(({ found }) => found?.findings)?.found?.findings ?? [];

describe('a look into a hostile file', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'])(
    'tells of the key %s',
    (key) => {
      for (const text of [
        `{ "${key}": {} }`,
        `{ "${key}": { "text": "a", "next": 5 } }`,
        `{ "beats": { "a": { "${key}": { "says": 5 } } } }`,
      ]) {
        const told = findingsIn(steps(text)).map(({ message }) => message);
        expect(told.some((message) => message.includes(`"${key}"`))).toBe(true);
      }
    },
  );

  it('ends whatever the file, and offers mends that can be made', () => {
    fc.assert(
      fc.property(
        harmed(FILES),
        fc.nat(),
        fc.constantFrom<unknown>(...NAUGHTY, null, 5, undefined),
        (text, place, value) => {
          const findings = findingsIn(steps(text));
          const mends = findings.flatMap((finding) => finding.mends);
          const mend = mends[place % Math.max(1, mends.length)];
          const edited = mend === undefined ? steps(text) : steps(text, { path: mend.path, value });
          expect(edited.length).toBeGreaterThan(0);
          expect(
            findings.every(({ excerpt }) => excerpt === null || excerpt.before.length + excerpt.fault.length < 1000),
          ).toBe(true);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('ends for bytes that are no text, and for nothing at all', () => {
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      new Uint8Array([0xef, 0xbb, 0xbf]),
    ]) {
      expect(findingsIn(steps(bytes))).toHaveLength(1);
    }
  });

  it('shows the lines of naughty texts short', () => {
    const findings = findingsIn(steps(JSON.stringify({ ...naughtyScenario(), start: 'gone' })));
    expect(findings.map(({ rule }) => rule)).toContain('missing-start');
    const lengths = findings.map(
      ({ excerpt }) => (excerpt?.before ?? '').length + (excerpt?.fault ?? '').length + (excerpt?.after ?? '').length,
    );
    expect(Math.max(...lengths)).toBeLessThan(1000);
  });
});

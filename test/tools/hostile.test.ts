import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readScenario } from '../../src/core/scenario/read/read';
import { harmed, KNOTS } from '../support/hostile';
import { naughtyScenario, SAYABLE } from '../support/naughty';
import { aScenario, everythingText } from '../support/scenarios';
import { run, scratch } from './run';

const place = scratch();
afterAll(place.remove);

const NAUGHTY_STORY = JSON.stringify(naughtyScenario(), null, 1);
const FILES = [aScenario(), ...KNOTS, JSON.parse(everythingText()) as unknown];
const COMMANDS = ['check', 'script', 'map', 'ids', 'format'] as const;

/** Signs that would command a terminal. */
const COMMANDING = /(?![\n\t])\p{Cc}/u;

/** A command on a text: it ends with a code it has, and says something. */
async function expectEnded(command: string, text: string): Promise<void> {
  const { code, out, err } = await run(command, place.file('story.json', text));
  expect([0, 1]).toContain(code);
  expect(out + err).not.toBe('');
  expect(err).not.toMatch(COMMANDING);
}

describe.each(COMMANDS)('%s, given anything', (command) => {
  it('ends for any text, and tells why where it is no story', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectEnded(command, text)),
      { numRuns: 25 },
    );
  });

  it('ends for stories broken in several ways at once', async () => {
    await fc.assert(
      fc.asyncProperty(harmed(FILES), (text) => expectEnded(command, text)),
      { numRuns: 25 },
    );
  });

  it('ends for a million brackets, and for bytes that are no text', async () => {
    await expectEnded(command, '['.repeat(1_000_000));
    await expectEnded(command, '\uFEFF');
    await expectEnded(command, ' ');
  });
});

describe('a story of naughty texts on paper', () => {
  it('has every text, and nothing that would command the terminal', async () => {
    const { code, out } = await run('script', place.file('naughty.json', NAUGHTY_STORY));
    expect(code).toBe(0);
    expect(out).not.toMatch(COMMANDING);
    const plain = (text: string): string =>
      text
        .replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')
        .normalize('NFC')
        .replaceAll(/(?![\n\t])\p{Cc}/gu, '\uFFFD');
    const flat = (text: string): string => plain(text).replaceAll(/\s+/g, ' ').trim();
    const paper = flat(out);
    expect(SAYABLE.filter((text) => !paper.includes(flat(text)))).toEqual([]);
  });

  it('is told about without commanding the terminal', async () => {
    const broken = { ...naughtyScenario(), '\u001B[31mred\u001B]0;title\u0007': 1 };
    const { code, out } = await run('check', place.file('naughty.json', broken));
    expect(code).toBe(1);
    expect(out).toContain('"\uFFFD[31mred\uFFFD]0;title\uFFFD" is not known in the file.');
    expect(out).not.toMatch(COMMANDING);
  });

  it('keeps every letter when it is laid out and when ids are written', async () => {
    const file = place.file('naughty.json', NAUGHTY_STORY);
    for (const command of ['ids', 'format']) {
      const { out } = await run(command, file);
      expect(JSON.parse(out)).toEqual(JSON.parse(NAUGHTY_STORY));
    }
  });
});

describe('a story of naughty texts in play', () => {
  it('is played to its end by every bot', async () => {
    const file = place.file('naughty.json', NAUGHTY_STORY);
    const { code, out } = await run('play', file, '--strategy', 'best-sum', '--explain');
    expect(code).toBe(0);
    expect(out).not.toMatch(COMMANDING);
    expect(readScenario(NAUGHTY_STORY).ok).toBe(true);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planLibrary, readPlanFile } from '../src/app/planReading';
import { gradeOf } from '../src/core/rules/reading';
import { worded } from '../src/core/rules/wording';
import { plan } from '../src/core/scenario/plan/shape';
import { enDesk } from '../src/locales/enDesk';
import { enStreet } from '../src/locales/enStreet';
import { TEAM_KEYS } from '../src/projector/roomKeys';
import { PLANS } from './support/roomJourney';
import { SHIPPED, shipped } from './support/scenarios';

const FOLDER = 'scenarios/sessions';
const GUIDE = readFileSync(join(FOLDER, 'README.md'), 'utf8');
/** The guide without its blocks. */
const PROSE = GUIDE.replace(/^```[\s\S]*?^```$/gm, '');

/** The name by which a heading is linked to. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));

describe("the facilitator's guide", () => {
  it.each([...new Set([...PROSE.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target))])(
    'points to what is there: %s',
    (target) => {
      const [file = '', anchor] = target.split('#');
      const path = join(FOLDER, file === '' ? 'README.md' : file);
      expect(existsSync(path), path).toBe(true);
      expect([undefined, ...anchorsIn(readFileSync(path, 'utf8'))]).toContain(anchor);
    },
  );

  it('lists all of its chapters, in order', () => {
    const chapters = [...PROSE.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
    const listed = [...PROSE.matchAll(/^- \[[^\]]+\]\(#([^)]+)\)$/gm)].map(([, anchor]) => anchor);
    expect(listed).toEqual(chapters);
  });

  it('reads like school year 6 at most', () => {
    const text = PROSE.replace(/^\|.*$/gm, '')
      .replace(/\]\([^)]*\)/g, '')
      .replace(/[`*#[\]>]|<[^>]*>/g, '');
    const grade = gradeOf(text.split(/\n{2,}|\n(?=\s*- |\s*\d+\. )/).map((part) => worded(part)));
    expect(grade).not.toBeNull();
    expect(grade).toBeLessThanOrEqual(6);
  });
});

describe('the plan in the guide', () => {
  const [text = ''] = [...GUIDE.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, block]) => block);

  it('is one that a room can follow, without a remark', () => {
    const library = planLibrary(SHIPPED, (name) => shipped(name));
    const { diagnostics, plan: sound } = readPlanFile('ten-minutes.json', new TextEncoder().encode(text), library);
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    expect(sound?.steps.map(({ do: does }) => does)).toEqual(['tell', 'play', 'debrief', 'cards']);
  });

  it('comes with every kind of step, and names no field that is not there', () => {
    const schema = JSON.stringify(plan, (_, value: unknown) => (value instanceof Set ? [...value] : value));
    const kinds = [...PROSE.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, kind]) => kind);
    expect(kinds).toEqual(['tell', 'play', 'relay', 'spot', 'rewrite', 'league', 'debrief', 'rules', 'cards']);
    const fields = [...PROSE.matchAll(/`"([a-zA-Z]+)"`/g)].map(([, name]) => name);
    expect(fields.length).toBeGreaterThan(12);
    expect(fields.filter((name) => !schema.includes(`"${name}"`))).toEqual([]);
  });
});

describe('the keys in the guide', () => {
  const PRINTED: Readonly<Record<string, string>> = { Semicolon: ';', Comma: ',', Period: '.', Slash: '/' };

  it('are those of the teams', () => {
    const rows = [...PROSE.matchAll(/^\| ([1-6]) \| (\S) \| (\S) \| (\S) \| (\S) \|$/gm)];
    expect(rows.map(([, team, ...keys]) => [Number(team), ...keys])).toEqual(
      TEAM_KEYS.map((keys, place) => [place + 1, ...keys.map((code) => PRINTED[code] ?? code.replace('Key', ''))]),
    );
  });

  it('are all that the facilitator has, in the order of the list on screen', () => {
    const chapter = PROSE.slice(PROSE.indexOf('## One screen only'), PROSE.indexOf('## More time'));
    const rows = [...chapter.matchAll(/^\| (\S+) \| /gm)]
      .map(([, key]) => key)
      .filter((key) => !/^(key|---)$/.test(key ?? ''));
    expect(rows).toEqual(enDesk.keys.list.map(({ keys }) => keys.join(' ')));
  });
});

/** All that stands on some screen as a whole. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value instanceof Object ? Object.values(value).flatMap(wordsIn) : [];
};

describe('what the guide says of the screen', () => {
  const NAMED = [...PROSE.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, name = '']) => name);
  const SCREEN = new Set([
    ...wordsIn([enDesk, enStreet]),
    ...PLANS.flatMap(({ title, steps }) => [title, ...steps.map((step) => step.title)]),
    ...SHIPPED.map((id) => shipped(id).about.title),
  ]);

  it('names buttons and places as the screen names them', () => {
    expect(NAMED.length).toBeGreaterThan(40);
    expect([...new Set(NAMED)].filter((name) => !SCREEN.has(name))).toEqual([]);
  });

  it('gives each plan the minutes it has', () => {
    const minutesOf = (id: string): readonly number[] =>
      PLANS.filter((one) => one.id === id).flatMap(({ steps }) => steps.map(({ minutes }) => minutes));
    const cells = [...PROSE.matchAll(/^\| (?:opening|play|deepen|what it came to|close) \| (.*) \|$/gm)].map(
      ([, row = '']) =>
        row.split(' | ').map((cell) => [...cell.matchAll(/\b\d+\b/g)].map(([number]) => Number(number))),
    );
    const inTable = (column: number): readonly number[] => cells.flatMap((row) => row[column] ?? []);
    for (const [column, id] of [
      'twenty-minutes',
      'forty-five-minutes',
      'ninety-minutes',
      'when-a-caller-shouts',
    ].entries())
      expect(inTable(column), id).toEqual(minutesOf(id));
  });

  it('begins each part of the 20 minutes when the plan does', () => {
    const steps = PLANS.find(({ id }) => id === 'twenty-minutes')?.steps ?? [];
    const ends = steps.map((_, place) => steps.slice(0, place + 1).reduce((sum, { minutes }) => sum + minutes, 0));
    const parts = [...PROSE.matchAll(/^### (\d+):00 to (\d+):00/gm)].map(([, from, to]) => [Number(from), Number(to)]);
    expect(parts).toEqual(ends.map((end, place) => [ends[place - 1] ?? 0, end]));
  });
});

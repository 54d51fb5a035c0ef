import { describe, expect, it } from 'vitest';
import type { Shelf } from '../../src/app/book/book';
import { classActs } from '../../src/app/book/class';
import type { GivenFile } from '../../src/app/intents';
import type { Page } from '../../src/app/view';
import type { AttemptId } from '../../src/core/model/ids';
import type { CohortView } from '../../src/core/projections/cohortViews';
import { archiveText } from '../../src/core/records/archive';
import { recordsJson } from '../../src/core/records/records';
import type { Program } from '../../src/core/scenario/program';
import { entriesOf, playedBy } from '../core/projections/cohortSupport';
import { shipped } from '../support/scenarios';

const waffles = shipped('three-waffles');
const AT = Date.UTC(2026, 10, 2);

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).slice().buffer;
const aFile = (name: string, text: string): GivenFile => ({ name, bytes: bytesOf(text) });

/** Somebody's file of everything, with one attempt. */
function everythingOf(person: number, attempt = `attempt-${person}`): string {
  const entries = entriesOf(waffles, attempt, { seed: 100 + person, skill: 0.6 }, AT);
  const attempts = new Map([[attempt as AttemptId, { entries, over: true }]]);
  return archiveText({ participant: `quiet-lake-${person}`, at: AT, goal: '', attempts });
}
const team = (count: number): readonly GivenFile[] =>
  Array.from({ length: count }, (_, person) => aFile(`everything-${person}.json`, everythingOf(person)));

/** A page beside the plays over programs that are here, with a clock that never stands still. */
function aPage(programs: readonly Program[] = [waffles]) {
  let page: Page | null = null;
  let now = 0;
  const views: CohortView[] = [];
  const game = {
    ports: {
      clock: { now: () => (now += 15), after: (_: number, then: () => void) => queueMicrotask(then) },
    },
    state: () => ({ page }),
    change: (next: { readonly page: Page | null }) => {
      page = next.page;
      if (page?.name === 'class') views.push(page.cohort);
    },
  };
  const asked: string[] = [];
  const shelf = {
    game,
    program: async (id: string) => {
      asked.push(id);
      if (id === 'the-broken-one') throw new Error('offline');
      return programs.find((program) => program.id === id) ?? null;
    },
  } as unknown as Shelf;
  const view = (): CohortView => {
    if (page?.name !== 'class') throw new Error('another page');
    return page.cohort;
  };
  return {
    views,
    asked,
    view,
    open: () => void classActs['class.open'](shelf, { type: 'class.open' }),
    add: async (...files: readonly GivenFile[]) => classActs['class.add'](shelf, { type: 'class.add', files }),
    clear: () => void classActs['class.clear'](shelf, { type: 'class.clear' }),
    leave: () => game.change({ page: null }),
    page: () => page,
  };
}

const fatesOf = ({ told }: CohortView): readonly string[] => told.map(({ name, fate }) => `${name}: ${fate}`);

describe('the trainer’s page', () => {
  it('opens empty', () => {
    const page = aPage();
    page.open();
    expect(page.view()).toEqual({
      reading: null,
      read: 0,
      told: [],
      unknownStory: false,
      changedStory: false,
      group: null,
    });
  });

  it('shows a group from five people on', async () => {
    const page = aPage();
    page.open();
    await page.add(...team(4));
    expect(page.view()).toMatchObject({ read: 4, told: [], group: null, reading: null });
    await page.add(...team(5).slice(4));
    expect(page.view()).toMatchObject({ read: 5, group: { people: 5, stories: [{ id: 'three-waffles', played: 5 }] } });
  });

  it('tells how far it has come, file by file', async () => {
    const page = aPage();
    page.open();
    await page.add(...team(3));
    const steps = page.views.flatMap(({ reading }) => (reading === null ? [] : [`${reading.done} of ${reading.of}`]));
    expect([...new Set(steps)]).toEqual(['0 of 3', '1 of 3', '2 of 3']);
  });

  it('takes the export for programs as well, and knows the same person again', async () => {
    const page = aPage();
    page.open();
    await page.add(...team(4));
    const past = [playedBy(waffles, 'attempt-9', { seed: 9, skill: 0.5 }, AT)];
    await page.add(aFile('records.json', recordsJson(past, { participant: 'quiet-lake-9', at: AT })));
    expect(page.view().group?.people).toBe(5);
    await page.add(aFile('other.json', everythingOf(77, 'attempt-9')), aFile('again.json', everythingOf(1)));
    expect(page.view().group?.people).toBe(5);
    expect(fatesOf(page.view())).toEqual(['other.json: again', 'again.json: again']);
  });

  it('reads each story once, however many played it', async () => {
    const page = aPage();
    page.open();
    await page.add(...team(5));
    expect(page.asked).toEqual(['three-waffles']);
  });

  it('says that stories are left out which are not here', async () => {
    const page = aPage([]);
    page.open();
    await page.add(...team(5));
    expect(page.view()).toMatchObject({ read: 5, unknownStory: true, group: null });
  });

  it('takes a story that cannot be fetched for one that is not here', async () => {
    const page = aPage();
    page.open();
    const broken = everythingOf(1).replaceAll('three-waffles', 'the-broken-one');
    await page.add(aFile('a.json', broken));
    expect(page.view().told).toEqual([{ name: 'a.json', fate: 'damaged' }]);
  });

  it('says that talks are left out whose story was changed since', async () => {
    const beats = waffles.beats.map((beat) => ({
      ...beat,
      replies: beat.replies.map((one) => ({ ...one, id: `${one.id}-x` })),
    }));
    const page = aPage([{ ...waffles, beats } as unknown as Program]);
    page.open();
    await page.add(...team(5));
    expect(page.view()).toMatchObject({ changedStory: true, group: null });
  });

  it('forgets everything when asked to', async () => {
    const page = aPage();
    page.open();
    await page.add(...team(5));
    page.clear();
    expect(page.view()).toMatchObject({ read: 0, group: null });
    await page.add(...team(4));
    expect(page.view().group).toBeNull();
  });

  it('stops reading once the page has been left, and begins empty when it is opened again', async () => {
    const page = aPage();
    page.open();
    const reading = page.add(...team(5));
    page.leave();
    await reading;
    expect(page.page()).toBeNull();
    await page.add(...team(5));
    page.clear();
    expect(page.page()).toBeNull();
    page.open();
    expect(page.view().read).toBe(0);
  });

  it('goes on with files that come while it reads', async () => {
    const page = aPage();
    page.open();
    const files = team(6);
    await Promise.all([page.add(...files.slice(0, 3)), page.add(...files.slice(3))]);
    expect(page.view()).toMatchObject({ read: 6, reading: null, group: { people: 6 } });
  });
});

describe('a file', () => {
  const cut = everythingOf(1);
  it.each([
    ['empty', ''],
    ['foreign', '{"beaches": 3}'],
    ['notJson', 'Dear diary'],
    ['table', '"session","participant","scenario"\r\n'],
    ['story', JSON.stringify({ format: 1, beats: {} })],
    ['newer', JSON.stringify({ format: 'turnaround-archive', version: 99, attempts: [] })],
    ['newer', JSON.stringify({ format: 'turnaround-records', version: 99 })],
    ['damaged', JSON.stringify({ format: 'turnaround-records', version: 1 })],
    ['damaged', JSON.stringify({ format: 'turnaround-records', version: 1, attempts: [1], turns: [] })],
    ['nothing', JSON.stringify({ format: 'turnaround-records', version: 1, attempts: [], turns: [] })],
    ['nothing', archiveText({ participant: 'a', at: AT, goal: '', attempts: new Map() })],
    ['damaged', cut.replaceAll('"seq":', '"sex":')],
    ['tooMuch', `${'['.repeat(100)}${']'.repeat(100)}`],
  ])('is refused by name: %s', async (fate, text) => {
    const page = aPage();
    page.open();
    await page.add(aFile('theirs.json', text));
    expect(fatesOf(page.view())).toEqual([`theirs.json: ${fate}`]);
    expect(page.view().read).toBe(0);
  });

  it('is refused before it is read when it is larger than any', async () => {
    const page = aPage();
    page.open();
    await page.add({ name: 'huge.json', bytes: new ArrayBuffer(64 * 1024 * 1024 + 1) });
    expect(fatesOf(page.view())).toEqual(['huge.json: tooLarge']);
  });

  it('gives what is whole when it was cut off', async () => {
    const page = aPage();
    page.open();
    await page.add(aFile('cut.json', cut.slice(0, cut.length * 0.6)));
    expect(fatesOf(page.view())).toEqual(['cut.json: inPart']);
    expect(page.view().read).toBe(1);
  });

  it('is told by a name of bounded length without unseen characters', async () => {
    const page = aPage();
    page.open();
    await page.add(aFile(`\u202Eevil\n${'x'.repeat(500)}.json`, ''));
    expect(page.view().told[0]?.name).toMatch(/^evil x{100,115}$/);
  });
});

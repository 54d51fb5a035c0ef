import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/app/author/inspect';
import type { InspectionStep } from '../../../src/app/author/tools';
import { bigScenario } from '../../bench/story';
import { bytesOf, inspected } from '../../support/desk';
import {
  aBeat,
  aReply,
  aScenario,
  CATALOGUE,
  SHIPPED,
  shipped,
  shippedText,
  type Authored,
} from '../../support/scenarios';

const textOf = (over: Authored = {}): string => JSON.stringify(aScenario(over), null, 2);

describe('a look into a file', () => {
  it.each(SHIPPED)('of the game finds the story whole, and plays a way to every beat: %s', (id) => {
    const found = inspected(shippedText(id));
    const program = shipped(id);
    expect(found.story).toEqual(program);
    expect(Object.keys(found.trails).toSorted()).toEqual(program.beats.map((beat) => beat.id as string).toSorted());
    expect(found.customers.map(({ variant }) => variant)).toEqual(program.customers.map((one) => one.id));
    expect(found.gates.map(({ gate, standing }) => [gate, standing])).toContainEqual(['plays', 'passed']);
    expect(found.map?.view.nodes.length).toBe(found.map?.layout.nodes.length);
  });

  it('tells first what the reader says, then how far it is, and the plays last', () => {
    const steps: InspectionStep[] = [];
    inspect({ name: 'a.json', bytes: bytesOf(textOf()), catalogue: CATALOGUE }, (step) => void steps.push(step));
    expect(steps[0]?.found).toMatchObject({ title: 'Cold waffles', edited: false, migrated: false });
    expect(steps[0]?.found?.gates?.map(({ standing }) => standing)).toEqual(['unknown', 'unknown', 'unknown']);
    const far = steps.flatMap(({ progress }) => (progress === undefined ? [] : [progress]));
    expect(far.map(({ done }) => done)).toEqual(far.map(({ done }) => done).toSorted((one, other) => one - other));
    expect(far.every(({ done, of }) => done < of && of === far[0]?.of)).toBe(true);
    expect(new Set(far.map(({ part }) => part))).toEqual(
      new Set(['map', 'lint', 'reach', 'bounds', 'bots', 'random', 'rescue', 'customers', 'trails']),
    );
    expect(steps.at(-2)?.found?.trails).toEqual({ 'the-plate': { variant: 0, replies: [] } });
  });

  it('tells what the text alone shows before anything is played', () => {
    const steps: InspectionStep[] = [];
    const over = { beats: { 'the-plate': aBeat({ says: 'THESE ARE COLD. ALL OF THEM.' }) } };
    inspect({ name: 'a.json', bytes: bytesOf(textOf(over)), catalogue: CATALOGUE }, (step) => void steps.push(step));
    const rulesOf = (step: InspectionStep | undefined) => step?.found?.findings?.map(({ rule }) => rule) ?? [];
    expect(rulesOf(steps[0])).not.toContain('loud-text');
    const told = steps.findIndex((step) => rulesOf(step).includes('loud-text'));
    expect(told).toBeLessThan(steps.findIndex(({ progress }) => progress?.part === 'map'));
    expect(steps[told]?.found?.gates?.map(({ standing }) => standing)).not.toContain('passed');
    const last = steps.findLast(({ found }) => found?.gates !== undefined);
    expect(rulesOf(last)).toEqual(expect.arrayContaining(['loud-text', 'few-endings']));
  });

  it('that is to be quick stops once it is known whether it plays', () => {
    const steps: InspectionStep[] = [];
    inspect(
      { name: 'a.json', bytes: bytesOf(textOf()), catalogue: CATALOGUE, quick: true },
      (step) => void steps.push(step),
    );
    expect(steps).toHaveLength(1);
    expect(steps[0]?.found?.story).not.toBeNull();
  });

  it('does a change first, and sends the file back only where it is another', () => {
    const changed = inspected(textOf(), { edit: { path: ['title'], value: 'Hot' } });
    expect(changed).toMatchObject({ edited: true, title: 'Hot' });
    expect(new TextDecoder().decode(changed.bytes)).toBe(textOf({ title: 'Hot' }));
    const missed = inspected(textOf(), { edit: { path: ['beats', 'nowhere', 'replies', 3, 'text'], value: 'Hot' } });
    expect(missed.edited).toBe(false);
    expect(missed).not.toHaveProperty('bytes');
    expect(inspected(textOf())).not.toHaveProperty('bytes');
  });

  it('is over soon for bytes that are no text, and for text that is no story', () => {
    const none = inspected('', { bytes: new Uint8Array([0xff, 0xfe]) });
    expect(none.findings.map(({ rule }) => rule)).toEqual(['not-utf8']);
    expect(none).toMatchObject({
      title: '',
      story: null,
      map: null,
      gates: [{ gate: 'plays', standing: 'open' }, {}, {}],
    });
    const broken = inspected('{ "title": "Cold", ');
    expect(broken).toMatchObject({ story: null, customers: [], item: { title: 'mine.json', own: true } });
  });

  it('names a file that cannot be played by its own title', () => {
    const found = inspected(textOf({ start: 'nowhere' }));
    expect(found.item).toMatchObject({ id: 'own:mine.json', title: 'Cold waffles', tutorial: false });
    expect(found.story).toBeNull();
  });

  it('shows no more of a title than a title may have', () => {
    const { title, item } = inspected(textOf({ title: 'Cold '.repeat(200_000) }));
    expect([title.length, title.slice(-2)]).toEqual([4001, ' …']);
    expect(item.title).toBe(title);
  });

  it('takes the way to play back where a rule finds that it cannot be', () => {
    const lonely = { 'the-plate': aBeat(), 'the-bill': aBeat() };
    const found = inspected(textOf({ beats: lonely }));
    expect(found.findings.find(({ rule }) => rule === 'unreachable-beat')?.path).toBe('beats/the-bill');
    expect(found.story).toBeNull();
    expect(found.marks['the-bill']).toEqual({ severity: 'error', unreachable: true, canPlay: false });
    expect(found.marks['the-plate']).toMatchObject({ unreachable: false, canPlay: true });
  });
});

describe('a file of an older format', () => {
  const older = '{ "format": "service-scenario/1", "id": "old", "title": "Old" }';

  it('is brought to the newest, with what was approximated told at its place in the older file', () => {
    const found = inspected(older);
    expect(found.migrated).toBe(true);
    expect(new TextDecoder().decode(found.bytes)).toContain('"format": 1');
    const again = inspected(new TextDecoder().decode(found.bytes));
    expect(again.migrated).toBe(false);
    const own = found.findings.filter(({ rule }) => rule !== 'migrated');
    expect(own.map(({ rule, at, excerpt }) => [rule, at, excerpt])).toEqual(
      again.findings.map(({ rule, at, excerpt }) => [rule, at, excerpt]),
    );
  });
});

describe('what stands about', () => {
  it('a customer: the best and worst play in names, the bots, and how plays at random come out', () => {
    const replies = [
      aReply({ id: 'kind', scores: { empathy: 4, advice: 4 } }),
      aReply({ id: 'cold', scores: { empathy: 0, advice: 0 } }),
    ];
    const [customer] = inspected(textOf({ beats: { 'the-plate': aBeat({ turningPoint: true, replies }) } })).customers;
    expect(customer).toMatchObject({
      variant: 'base',
      exact: true,
      best: { replies: ['kind'] },
      worst: { replies: ['cold'] },
    });
    expect(customer?.best?.ending).toBe('done');
    expect(customer?.bots.find(({ bot }) => bot === 'first')?.value).toBe(100);
    expect(customer?.bots.map(({ bot, most }) => [bot, most])).toContainEqual(['warm', 0]);
    const { plays = 0, grades, endings } = customer?.random ?? {};
    expect(plays).toBe(1_000);
    expect(Object.values(grades ?? {}).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(endings).toEqual([{ ending: 'done', share: 1 }]);
  });

  it('a story too large to be solved leaves best, worst and their numbers open', () => {
    const found = inspected(bigScenario(160));
    const [customer] = found.customers;
    expect(customer).toMatchObject({ best: null, worst: null, exact: false, random: { plays: 100, mean: null } });
    expect(customer?.bots.every(({ value }) => value === null)).toBe(true);
    expect(found.map?.view.nodes.length).toBe(found.map?.layout.nodes.length);
  });

  it('beats behind a clock: the way there is without silence where one is', () => {
    const timer = { seconds: 20, onTimeout: { next: 'late' } };
    const [asked, late] = [aBeat({ timer, replies: [aReply({ next: 'late' })] }), aBeat()];
    const silent = aBeat({ timer, replies: [aReply()] });
    const { trails } = inspected(textOf({ beats: { 'the-plate': asked, late } }));
    expect(trails['late']?.replies).toEqual([0]);
    expect(inspected(textOf({ beats: { 'the-plate': silent, late } })).trails['late']?.replies).toEqual([-1]);
  });
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Intent } from '../../src/app/intents';
import { PLAIN_SETTINGS } from '../../src/app/settings';
import { asId, type BeatId, type ScenarioId } from '../../src/core/model/ids';
import type {
  ChoiceView,
  Cohort,
  CohortView,
  GroupFigures,
  PlaceView,
  ReplyShown,
  StoryCohort,
  StoryFigures,
} from '../../src/core/projections/cohortViews';
import { en } from '../../src/locales/en';
import { enClass } from '../../src/locales/enClass';
import { classIn } from '../../src/panels/class';
import { UiContext, type Ui } from '../../src/panels/ui';
import { axeFindings, button, rich } from './support';

const Class = classIn(enClass);

const aReply = (place: number, over: Partial<ReplyShown> = {}): ReplyShown => ({
  place,
  text: rich(`Reply ${place}.`),
  levels: { empathy: 3, advice: 1, noHardSell: null },
  ...over,
});
const aChoice = (place: number, over: Partial<ChoiceView> = {}): ChoiceView => ({
  replies: [aReply(place)],
  elsewhere: false,
  count: 7,
  share: 58,
  change: { mean: 9, spread: { low: 4, middle: 8, high: 12 } },
  ...over,
});
const FELL: ChoiceView = aChoice(1, {
  count: 5,
  share: 42,
  change: { mean: -14, spread: { low: -14, middle: -14, high: -14 } },
});
const aPlace = (over: Partial<PlaceView> = {}): PlaceView => ({
  beat: asId<BeatId>('the-plate'),
  visit: 1,
  line: rich('These are cold.'),
  phase: 'open',
  turningPoint: false,
  salesPrompt: false,
  choices: [aChoice(0), FELL],
  elsewhere: 0,
  change: -1,
  asking: 'feeling',
  ...over,
});
const aStory = (figures: Partial<StoryFigures> = {}, over: Partial<StoryCohort> = {}): StoryCohort => ({
  id: asId<ScenarioId>('three-waffles'),
  title: 'Three waffles',
  keyStatus: 'panel',
  played: 12,
  first: { places: [aPlace()], fell: [0], endings: null, passages: null, ...figures },
  all: null,
  ...over,
});
const aGroup = (over: Partial<GroupFigures> = {}): GroupFigures => ({
  scales: [
    { dimension: 'empathy', spread: { low: 67, middle: 79, high: 86 }, people: 12 },
    { dimension: 'advice', spread: { low: 50, middle: 55, high: 60 }, people: null },
    { dimension: 'noHardSell', spread: null, people: null },
  ],
  behaviours: [
    { behaviour: 'check', taken: 25, chances: 35, broken: 0 },
    { behaviour: 'history', taken: null, chances: 20, broken: null },
    { behaviour: 'speed', taken: 0, chances: 40, broken: 10 },
  ],
  turned: { magic: 7, of: 12 },
  ...over,
});
const aCohort = (over: Partial<Cohort> = {}): Cohort => ({
  people: 12,
  first: aGroup(),
  all: null,
  stories: [aStory()],
  ...over,
});
const NOTHING: CohortView = { reading: null, read: 0, told: [], unknownStory: false, changedStory: false, group: null };
const aView = (over: Partial<CohortView> = {}): CohortView => ({ ...NOTHING, ...over });
const withGroup = (group: Partial<Cohort> = {}): CohortView => aView({ read: 12, group: aCohort(group) });

let root: HTMLElement;
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(view: CohortView) {
  document.documentElement.lang = 'en';
  document.title = 'Turnaround';
  root = document.createElement('main');
  document.body.replaceChildren(root);
  const sent: Intent[] = [];
  const ui: Ui = {
    send: (intent) => void sent.push(intent),
    words: en,
    settings: PLAIN_SETTINGS,
    openSettings: () => undefined,
    loadPortrait: null,
    arrivals: { first: false },
    backTo: 'library',
    canPick: false,
  };
  const draw = async (cohort: CohortView): Promise<void> =>
    act(() =>
      render(
        <UiContext.Provider value={ui}>
          <Class cohort={cohort} />
        </UiContext.Provider>,
        root,
      ),
    );
  await draw(view);
  return { sent, draw };
}

const click = async (name: string): Promise<void> => act(() => button(root, name).click());
const words = (): string => (root.textContent ?? '').replace(/\s+/g, ' ');
const texts = (selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());

/** A file as a browser gives it, read at once. */
const given = (name: string, bytes: () => Promise<ArrayBuffer> = async () => new ArrayBuffer(2)) => ({
  name,
  slice: () => ({ arrayBuffer: bytes }),
});

/** Waits, without a clock, until all files have been handed over. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await act(async () => undefined);
}

describe('the trainer’s page without a group', () => {
  it('begins at its heading, and says how files come about and what will be seen', async () => {
    await show(aView());
    expect(document.activeElement?.tagName).toBe('H1');
    expect(texts('h2')).toEqual([
      'Bring files',
      'How your team saves a file',
      'What you will see',
      'What you will not see',
    ]);
    expect(words()).toContain('Save everything');
    expect(words()).toContain('Nothing is shown for fewer than five people');
    expect(words()).not.toContain('Five people are needed');
  });

  it('says that five are needed, and not how many there are', async () => {
    await show(aView({ read: 4 }));
    expect(words()).toContain('Five people are needed');
    expect(words()).toContain('4 files read.');
    expect(words()).not.toContain('4 people');
  });

  it('hands chosen files over, all at once', async () => {
    const { sent } = await show(aView());
    const input = root.querySelector('input');
    const files = [given('a.json'), given('b.json')];
    Object.defineProperty(input, 'files', { value: files });
    await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    expect(sent).toMatchObject([{ type: 'class.add', files: [{ name: 'a.json' }, { name: 'b.json' }] }]);
    expect(input?.multiple).toBe(true);
  });

  it('takes files dropped anywhere, and says so while they hang there', async () => {
    const { sent } = await show(aView());
    const drag = async (type: string, more: object = {}): Promise<void> =>
      act(() => void document.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), more)));
    await drag('dragover');
    expect(words()).toContain('Drop the files here');
    await drag('dragleave', { relatedTarget: null });
    expect(words()).not.toContain('Drop the files here');
    const broken = given('c.json', async () => Promise.reject(new Error('gone')));
    await drag('drop', { dataTransfer: { files: [broken] } });
    await settle();
    expect(sent).toMatchObject([{ type: 'class.add', files: [{ name: 'c.json' }] }]);
  });

  it('tells aloud how far it has come', async () => {
    const { draw } = await show(aView({ reading: { done: 2, of: 12 } }));
    const status = root.querySelector('[role=status]');
    expect(status?.textContent).toContain('Reading file 3 of 12');
    await draw(aView({ reading: { done: 12, of: 12 }, read: 12 }));
    expect(status?.textContent).toContain('Adding it all up.');
    await draw(withGroup());
    expect(status?.textContent).toContain('12 files read.');
  });

  it('names files that are not used with what to do, and no others', async () => {
    const told = [
      { name: 'holiday.json', fate: 'foreign' },
      { name: 'cut.json', fate: 'inPart' },
      { name: 'cut.json', fate: 'again' },
    ] as const;
    const { sent } = await show(aView({ read: 3, told }));
    expect(words()).toContain('2 files with something to tell');
    expect(texts('.class-told tbody tr')[0]).toBe(
      'holiday.jsonThe file belongs to something else.Ask for the file called “turnaround-everything”.',
    );
    await click('Take all files away');
    expect(sent).toEqual([{ type: 'class.clear' }]);
  });

  it('has words and a cure for every fate', () => {
    for (const { says, cure } of Object.values(enClass.fates)) {
      expect(says).toMatch(/\.$/);
      expect(cure).toMatch(/\.$/);
    }
  });

  it('has nothing that axe finds', async () => {
    await show(aView({ read: 1, told: [{ name: 'a.json', fate: 'newer' }] }));
    expect(await axeFindings(root)).toEqual([]);
  });
});

describe('the trainer’s page with a group', () => {
  it('goes from where feeling fell to the team, and ends with the limits', async () => {
    await show(withGroup());
    expect(texts('h1')).toEqual(['12 people, seen together']);
    expect(texts('h2')).toEqual([
      'Bring files',
      'Where feeling fell most',
      'Turn by turn',
      'How it ended',
      'The team, over all stories',
      'What this can tell, and what it cannot',
    ]);
    expect(words()).toContain('One play measures nobody.');
    expect(words()).toContain('not for hiring, firing');
  });

  it('says of a place what was said, by how many, and what it did', async () => {
    await show(withGroup());
    expect(texts('.class-path tbody tr')).toEqual([
      '“Reply 0.” Empathy 3 · Advice 17 (58%) +9middle half +4 to +12',
      '“Reply 1.” Empathy 3 · Advice 15 (42%) −14mostly −14',
    ]);
  });

  it('asks about a place where feeling fell, and leads there', async () => {
    await show(withGroup());
    expect(texts('.class-fall')[0]).toContain('−1 points on average');
    expect(texts('.class-fall')[0]).toContain('Feeling fell most after: “Reply 1.”');
    expect(texts('.class-ask li')).toEqual(enClass.fell.asks.feeling);
    await click('Go to turn 1');
    expect(document.activeElement?.textContent).toBe('“These are cold.”');
  });

  it('names no worst reply among several, and no fall where there is none', async () => {
    const joined = { ...FELL, replies: [aReply(1), aReply(2)] };
    await show(withGroup({ stories: [aStory({ places: [aPlace({ choices: [aChoice(0), joined] })] })] }));
    expect(words()).not.toContain('Feeling fell most after');
    await show(withGroup({ stories: [aStory({ fell: [] })] }));
    expect(words()).toContain('At no turn shown did feeling fall on average.');
  });

  it('says what is put together, who did not come, and what nobody said', async () => {
    const joined = aChoice(0, { replies: [aReply(0), aReply(-1)], elsewhere: true, count: 6, change: null });
    const nobody = aChoice(3, { count: 0, share: 0, change: null });
    const places = [
      aPlace({ choices: [joined, FELL, nobody], elsewhere: null, turningPoint: true, salesPrompt: true, visit: 2 }),
      aPlace({ beat: asId<BeatId>('next'), choices: [FELL], elsewhere: 7 }),
    ];
    await show(withGroup({ stories: [aStory({ places })] }));
    const [first, , third, only] = texts('.class-path tbody tr');
    expect(first).toContain('One of these. How many chose which is not shown');
    expect(first).toContain('Said nothing until the time was up');
    expect(first).toContain('Or did not come to this turn');
    expect(first).toContain('6 together');
    expect(first).toContain('not shown');
    expect(third).toContain('Nobody');
    expect(only).toContain('All 5');
    expect(texts('.class-marks')).toEqual(['Turn 1met again Turning pointA sale tempts', 'Turn 2']);
    expect(texts('.class-place > .note')).toEqual(['7 people did not come to this turn.']);
  });

  it('says how it ended, in feeling and by name', async () => {
    const passages = {
      ways: [
        { names: [{ from: 'misery', to: 'magic' }], elsewhere: false, count: 6 },
        {
          names: [
            { from: 'misery', to: 'misery' },
            { from: 'misery', to: 'mediocre' },
          ],
          elsewhere: true,
          count: 6,
        },
      ],
      open: null,
    } as const;
    const endings = { ways: [{ names: ['Hot at last'], elsewhere: false, count: 7 }], open: 5 };
    await show(withGroup({ stories: [aStory({ passages, endings })] }));
    expect(texts('.class-two tbody tr')).toEqual([
      'Misery to magic6 (50%)',
      'Stayed in misery, or misery to mediocre, or not played to the end6 (50%)',
      'Hot at last7 (58%)',
      'Not played to the end5 (42%)',
    ]);
  });

  it('sums up the team, and says where it cannot', async () => {
    await show(withGroup());
    const rows = texts('.class-cards tbody tr');
    expect(rows[0]).toContain('67% to 86%79%12');
    expect(rows[1]).toContain('five or more');
    expect(rows[2]).toContain('Fewer than five people met it.');
    expect(rows[3]).toBe('Checked that it workedabout 25 of 35never');
    expect(rows[4]).toBe('Used what we knowtaken or missed by fewer than five peoplefewer than five people');
    expect(rows[5]).toBe('Saved timeabout 0 of 40about 10 times');
    expect(words()).toContain('7 of 12 talks that began in misery ended in magic');
    await show(withGroup({ first: aGroup({ turned: null, behaviours: [] }) }));
    expect(words()).toContain('Misery turned to magic cannot be told');
    expect(words()).toContain('No habit had a chance with five people.');
  });

  it('shows the story that is chosen', async () => {
    const other = aStory(
      { fell: [] },
      { id: asId<ScenarioId>('other'), title: 'Other', played: null, keyStatus: 'draft' },
    );
    await show(withGroup({ stories: [aStory(), other] }));
    expect(words()).toContain('Played by 12 people.');
    expect(words()).not.toContain('author’s opinion');
    const select = root.querySelector('select') as HTMLSelectElement;
    select.value = '1';
    await act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(words()).toContain('Played by nearly everybody.');
    expect(words()).toContain('The levels are the author’s opinion.');
  });

  it('shows all attempts on demand, where there are any to show', async () => {
    await show(withGroup());
    expect(root.querySelector('[aria-pressed]')).toBeNull();
    const all = {
      places: [aPlace({ choices: [aChoice(0, { count: 31, share: 100 })] })],
      fell: [],
      endings: null,
      passages: null,
    };
    const group = { all: aGroup({ turned: { magic: 40, of: 52 } }), stories: [aStory({}, { all })] };
    const { draw } = await show(withGroup(group));
    expect(button(root, 'First attempts').getAttribute('aria-pressed')).toBe('true');
    await click('All attempts');
    expect(words()).toContain('All 31');
    expect(words()).toContain('40 of 52');
    expect(words()).toContain('People who played more often weigh more here.');
    await draw(withGroup({ ...group, stories: [aStory()] }));
    expect(words()).toContain('Fewer than five people played this story again');
    expect(texts('.class-path thead th')).toContain('People');
  });

  it('says so when no story can be shown', async () => {
    await show(withGroup({ stories: [] }));
    expect(words()).toContain('No story was played by five people yet.');
    expect(root.querySelector('select')).toBeNull();
  });

  it('says which talks are left out', async () => {
    await show({ ...withGroup(), unknownStory: true, changedStory: true });
    expect(words()).toContain('this game does not have their story');
    expect(words()).toContain('their story was changed');
  });

  it('has nothing that axe finds', async () => {
    await show(withGroup({ all: aGroup(), stories: [aStory({}, { all: aStory().first })] }));
    expect(await axeFindings(root)).toEqual([]);
  });
});

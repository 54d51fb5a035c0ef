import type { ScenarioId } from '../../core/model/ids';
import { cohortSteps } from '../../core/projections/cohort';
import { isAgain, type Given } from '../../core/projections/cohortPeople';
import type { CohortView, FileFate } from '../../core/projections/cohortViews';
import { cleanLine } from '../../core/records/pseudonym';
import type { Program } from '../../core/scenario/program';
import { summaryOf, type Summary } from '../../core/scoring/summary';
import type { GivenFile } from '../intents';
import type { Shelf } from './book';
import { readClassFile, type ClassFile } from './classFile';

/** What lies on the trainer's page. */
export interface ClassDesk {
  /** Shows the page as it is now. */
  readonly show: () => void;
  /** Reads files one after another, and works out anew what may be told. */
  readonly take: (files: readonly GivenFile[]) => Promise<void>;
}

/** Shows a view in place of another of the same page; false where the page has been left since. */
type ShowOn = (view: CohortView, from: CohortView | null) => boolean;

/** What the work on a desk needs. */
interface Inside {
  readonly given: Given[];
  readonly programs: Map<string, Program | null>;
  readonly programOf: (id: string) => Promise<Program | null>;
  readonly view: () => CohortView;
  readonly show: (change?: Partial<CohortView>) => void;
  /** False once the page has been left: nothing more is read. */
  readonly isOpen: () => boolean;
  /** Lets the page answer once a stretch of work is over, or at once where asked. */
  readonly pause: (now?: boolean) => Promise<void>;
}

/** How long a stretch of work may take before the page may answer, in milliseconds. */
const STRETCH = 20;

/** How much of a file's name is shown, in characters. */
const LONGEST_NAME = 120;

const NOTHING: CohortView = {
  reading: null,
  read: 0,
  told: [],
  unknownStory: false,
  changedStory: false,
  group: null,
};

/** An empty desk. */
export function openClass(shelf: Shelf, showOn: ShowOn): ClassDesk {
  const desk = insideOf(shelf, showOn);
  const waiting: GivenFile[] = [];
  let isWorking = false;
  return {
    show: desk.show,
    take: async (files) => {
      waiting.push(...files);
      if (isWorking) return;
      isWorking = true;
      while (waiting.length > 0 && desk.isOpen()) {
        await readAll(desk, waiting);
        await reckon(desk);
      }
      isWorking = false;
    },
  };
}

function insideOf(shelf: Shelf, showOn: ShowOn): Inside {
  const programs: Inside['programs'] = new Map();
  let view: CohortView | null = null;
  let isOpen = true;
  return {
    given: [],
    programs,
    programOf: async (id) => {
      const known = programs.get(id);
      if (known !== undefined) return known;
      const found = await shelf.program(id).catch(() => null);
      programs.set(id, found);
      return found;
    },
    view: () => view ?? NOTHING,
    show: (change = {}) => {
      const next = { ...(view ?? NOTHING), ...change };
      isOpen &&= showOn(next, view);
      if (isOpen) view = next;
    },
    isOpen: () => isOpen,
    pause: pauses(shelf),
  };
}

function pauses({ game }: Shelf): Inside['pause'] {
  const { clock } = game.ports;
  let since = clock.now();
  return async (now = false) => {
    if (!now && clock.now() - since < STRETCH) return;
    await new Promise<void>((resolve) => clock.after(0, resolve));
    since = clock.now();
  };
}

async function readAll(desk: Inside, waiting: GivenFile[]): Promise<void> {
  for (let done = 0; waiting.length > 0; done += 1) {
    desk.show({ reading: { done, of: done + waiting.length } });
    await desk.pause(true);
    const next = waiting.shift();
    if (!desk.isOpen() || next === undefined) return;
    desk.show(await taken(desk, next));
  }
}

/** What a file changes on the page. */
async function taken(desk: Inside, { name, bytes }: GivenFile): Promise<Partial<CohortView>> {
  const { told, read, unknownStory, changedStory } = desk.view();
  const tellingOf = (fates: readonly FileFate[]) =>
    fates.map((fate) => ({ name: cleanLine(name, LONGEST_NAME), fate }));
  const file = readClassFile(bytes);
  if (typeof file === 'string') return { told: [...told, ...tellingOf([file])] };
  const attempts = await summaries(desk, file);
  const one: Given = { participant: file.participant, attempts };
  const isKnown = isAgain(one, desk.given);
  desk.given.push(one);
  return {
    read: read + 1,
    told: [
      ...told,
      ...tellingOf([...(file.isWhole ? [] : (['inPart'] as const)), ...(isKnown ? (['again'] as const) : [])]),
    ],
    unknownStory: unknownStory || attempts.length < file.attempts.length,
    changedStory: changedStory || attempts.some(({ state }) => state === 'changed'),
  };
}

async function summaries(desk: Inside, { attempts }: ClassFile): Promise<readonly Summary[]> {
  const all: Summary[] = [];
  for (const chain of attempts) {
    const first = chain.entries[0]?.fact;
    const story = first?.type === 'encounter.opened' ? await desk.programOf(first.scenario) : null;
    // How far a customer could have been moved is not asked for here.
    const summary = story && summaryOf(story, chain, () => null);
    if (summary) all.push(summary);
    await desk.pause();
  }
  return all;
}

async function reckon({ given, programs, show, isOpen, pause }: Inside): Promise<void> {
  const stories = [...programs.values()].filter((one) => one !== null).map((one) => [one.id, one] as const);
  const steps = cohortSteps(given, new Map<ScenarioId, Program>(stories));
  while (isOpen()) {
    const { done, value } = steps.next();
    await pause(done);
    if (done === true) return show({ group: value, reading: null });
  }
}

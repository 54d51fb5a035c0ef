import { linked, type Entry } from '../../src/core/journal/entry';
import { openingFact } from '../../src/core/journal/journal';
import { chanceFrom } from '../../src/core/model/chance';
import { PLAIN_OPTIONS, type Fact } from '../../src/core/model/facts';
import { asId, asSeed, type AttemptId, type ScenarioId } from '../../src/core/model/ids';
import { CHANNELS, EMOTION_ROOTS } from '../../src/core/model/words';
import { projectNotebook } from '../../src/core/projections/progress/notebook';
import { arrive } from '../../src/core/scenario/advance';
import { beatAt, offered } from '../../src/core/scenario/offers';
import { replyAt, type Program } from '../../src/core/scenario/program';
import { step } from '../../src/core/scenario/step';
import { ERRORS } from '../../src/core/scoring/estimate';
import { summaryOf, type Summary } from '../../src/core/scoring/summary';
import { worthOf } from './learners';
import { cpuSeconds } from './measure';
import { print } from './print';
import { bigProgram } from './story';

const ATTEMPTS = 2_000;
const TURNS = 10;
const DAY = 86_400_000;
const STORIES = 40;
const LEARNERS = 4_000;

/** One play by chance as it lies in the log. */
function logOf(program: Program, number: number, chance: () => number): readonly Entry[] {
  const attempt = asId<AttemptId>(`attempt-${number}`);
  const entries: Entry[] = [];
  const add = (fact: Fact): void => {
    entries.push(linked(entries.at(-1) ?? null, attempt, number * DAY + entries.length, fact));
  };
  add(openingFact(program, 0, asSeed(number), PLAIN_OPTIONS));
  let state = arrive(program, 0, 0, number);
  for (let turn = 0; turn < TURNS && state.outcome === null; turn += 1) {
    const beat = beatAt(program, state);
    const places = offered(program, state);
    const place = places[Math.floor(chance() * places.length)] as number;
    const reply = replyAt(beat, place);
    if (reply === undefined) break;
    add({ type: 'reply.chosen', beat: beat.id, reply: reply.id, tookMs: 5_000 });
    ({ state } = step(program, state, { type: 'said', reply: place, tookMs: 5_000 }));
  }
  add({ type: 'encounter.left' });
  return entries;
}

/** The same play as one of forty stories of different trades, so that a notebook has something to tell. */
const inStory = (summary: Summary, number: number): Summary => ({
  ...summary,
  story: {
    ...summary.story,
    id: asId<ScenarioId>(`story-${number % STORIES}`),
    version: `${Math.floor(number / STORIES)}.0.0`,
    industry: `trade ${number % 9}`,
    channel: CHANNELS[number % CHANNELS.length] as Summary['story']['channel'],
    emotion: EMOTION_ROOTS[number % EMOTION_ROOTS.length] as Summary['story']['emotion'],
    difficulty: 1 + (number % 5),
  },
});

function benchLearners(): void {
  const after = ERRORS.map(({ probes }) => probes);
  const say = (answersPerStory: number, words: string): void => {
    const worth = worthOf({ seed: 7, learners: LEARNERS, answersPerStory, wrongBy: 0.5 }, after);
    const told = worth.map(({ answers, error, inside }) => {
      const table = ERRORS.find(({ probes }) => probes === answers)?.error;
      return `${answers} answers ${error.toFixed(2)} (table ${table}), ${Math.round(100 * inside)} % inside`;
    });
    print(`notebook: error of the estimate, ${LEARNERS} simulated learners, ${words}: ${told.join('; ')}`);
  };
  say(1, 'difficulty wrong by .5 for each answer');
  say(TURNS, `wrong by .5 for each story of ${TURNS} answers`);
}

/** CPU to open the notebook on 2,000 attempts, to score them all anew, and what the bands are worth. */
export function benchNotebook(): void {
  const program = bigProgram(50);
  const chance = chanceFrom(7);
  const logs = Array.from({ length: ATTEMPTS }, (_, number) => logOf(program, number, chance));
  const reach = () => ({ best: 90, worst: 5, exact: true });
  const score = (): readonly Summary[] =>
    logs.flatMap((entries, number) => {
      const summary = summaryOf(program, { attempt: asId<AttemptId>(`attempt-${number}`), entries }, reach);
      return summary === null ? [] : [inStory(summary, number)];
    });
  const past = score();
  const offers = Array.from({ length: STORIES }, (_, number) => ({
    id: `story-${number}`,
    story: `story-${number}`,
    title: '',
    summary: '',
    person: '',
    minutes: 5,
    industry: `trade ${number % 9}`,
    channel: 'phone' as const,
    emotion: 'angry' as const,
    difficulty: 1 + (number % 5),
    sale: number % 2 === 0,
    tutorial: number === 0,
  }));
  const today = { now: ATTEMPTS * DAY, dayOf: (at: number) => Math.floor(at / DAY) };
  const open = () => projectNotebook(past, offers, { text: '', kept: true }, today);
  const texts = past.map((one) => JSON.stringify(one));
  const read = () => texts.map((text) => JSON.parse(text) as Summary);
  const milliseconds = (seconds: number): string => (1000 * seconds).toFixed(0);
  const turns = past.reduce((sum, one) => sum + one.turns.length, 0);
  print(
    `notebook: ${past.length} attempts of ${(turns / past.length).toFixed(1)} turns, ${open().counts.firsts} of them first attempts`,
    `notebook: worked out in ${milliseconds(cpuSeconds(() => void open()))} ms CPU, their cards as JSON (${(texts.join('').length / 1e6).toFixed(1)} MB) read in ${milliseconds(cpuSeconds(() => void read()))} ms (both and the database: at most 300)`,
    `notebook: scored anew in ${cpuSeconds(() => void score(), 3).toFixed(2)} s CPU (at most 2)`,
  );
  benchLearners();
}

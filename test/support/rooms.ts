import { expect } from 'vitest';
import { boundsOf } from '../../src/core/analysis/bounds';
import { asId, asSeed, type Hash, type PlanId, type ScenarioId } from '../../src/core/model/ids';
import type { PlanStep, TeamPlan } from '../../src/core/model/plan';
import { openBallotOf } from '../../src/core/room/ballots';
import { openRoomChart, type RoomChart } from '../../src/core/room/chart';
import { cueOf } from '../../src/core/room/cue';
import type { RoomAct, RoomFact, RoomSetup } from '../../src/core/room/facts';
import type { At, Ballot, Refusal, RoomState, Stories, Story } from '../../src/core/room/state';
import type { Program } from '../../src/core/scenario/program';
import { type Authored, aBeat, aReply, aScenario, compiled } from './scenarios';

/** Three turns in three phases: a kind and a cold reply to each, two lines at the first, one card of what happened later. */
export const COLD_WAFFLES: Authored = aScenario({
  start: 'the-plate',
  beats: {
    'the-plate': {
      phase: 'open',
      says: [{ text: 'These are cold.' }, { text: 'All of them.' }],
      turningPoint: true,
      replies: [
        aReply({ id: 'own-it', text: 'I will make them again now.', next: 'the-wait' }),
        aReply({ id: 'shrug', text: 'It happens.', scores: { empathy: 0, advice: 0 }, next: 'the-wait' }),
        aReply({ id: 'explain', text: 'The iron is old.', scores: { empathy: 1, advice: 2 }, next: 'the-wait' }),
      ],
    },
    'the-wait': {
      phase: 'work',
      says: 'How long will that be?',
      replies: [
        aReply({ id: 'four-minutes', text: 'Four minutes.', next: 'the-bill' }),
        aReply({ id: 'no-idea', text: 'No idea.', scores: { empathy: 1, advice: 0 }, next: 'the-bill' }),
      ],
    },
    'the-bill': aBeat({
      phase: 'close',
      says: 'And the bill?',
      replies: [
        aReply({ id: 'on-us', text: 'They are on us.' }),
        aReply({ id: 'as-usual', text: 'It stays as it is.', scores: { empathy: 1, advice: 1 } }),
      ],
    }),
  },
  aftermath: [{ says: 'He tells his wife.' }],
});

/** A story as a room plays it, from a program, from what an author wrote, or the waffles. */
export function aStory(story: Program | Authored = COLD_WAFFLES): Story {
  if (story === COLD_WAFFLES) return (waffles ??= told(compiled(COLD_WAFFLES)));
  return told(isProgram(story) ? story : compiled(story));
}

const isProgram = (story: Program | Authored): story is Program => 'markCount' in story;

let waffles: Story | undefined;

/** A program with how far each of its customers can be moved. */
function told(program: Program): Story {
  return { program, reaches: program.customers.map((_, variant) => boundsOf(program, variant)) };
}

/** Stories by their ids. */
export const storiesOf = (...stories: readonly Story[]): Stories =>
  Object.fromEntries(stories.map((story) => [story.program.id, story]));

/** A step of a plan: what every step has, with whatever is said of it laid over. */
export const aStep = (over: { readonly do: PlanStep['do'] } & Record<string, unknown>): PlanStep =>
  ({ ...FRAME, ...BY_KIND[over.do], ...over }) as unknown as PlanStep;

const FRAME = { title: 'A step', minutes: 5, notes: ['Read this to yourself.'] };
const WAFFLES = 'cold-waffles';
const BY_KIND: Readonly<Record<PlanStep['do'], Record<string, unknown>>> = {
  tell: { id: 'opening', slides: ['We practise here.', 'Nobody is tested.'] },
  play: { id: 'play', scenario: WAFFLES, variant: null, stops: ['the-plate'] },
  relay: { id: 'relay', scenario: WAFFLES, variant: null },
  spot: { id: 'spot', of: 'play' },
  rewrite: { id: 'rewrite', of: 'play', words: 20, seconds: 120 },
  league: { id: 'league', scenarios: [WAFFLES] },
  debrief: { id: 'debrief', of: ['play'], questions: ['Where did it turn?'] },
  rules: { id: 'rules', ask: 'What rule would help?' },
  cards: { id: 'cards', ask: 'When this happens, I will.' },
};

/** A plan: opening, one play with a stop, debrief, cards; with whatever is said of it laid over. */
export const aPlan = (over: Partial<TeamPlan> = {}): TeamPlan => ({
  id: asId<PlanId>('twenty-minutes'),
  hash: asId<Hash>('0123456789abcdef0123456789'),
  title: 'Twenty minutes',
  summary: 'One short story, and what it showed.',
  people: { from: 6, to: 60 },
  steps: [aStep({ do: 'tell' }), aStep({ do: 'play' }), aStep({ do: 'debrief' }), aStep({ do: 'cards' })],
  ...over,
});

/** What was agreed before a room began: twelve people who raise their hands. */
export const aRoomSetup = (over: Partial<RoomSetup> = {}): RoomSetup => ({
  plan: asId<PlanId>('twenty-minutes'),
  planHash: asId<Hash>('0123456789abcdef0123456789'),
  people: 12,
  way: 'hands',
  anonymous: false,
  firstCounts: false,
  teams: [],
  seed: asSeed(7),
  ...over,
});

/** The names of a room's teams, so many of them. */
export const someTeams = (count: number): readonly string[] =>
  ['Owls', 'Foxes', 'Larks', 'Otters', 'Hares', 'Moles'].slice(0, count);

/** A room under test, told as a story: `aRoom().next(3).count({ 'own-it': 8 }).next()`. What is refused throws, unless it is expected. */
export interface Room {
  readonly chart: RoomChart;
  readonly stories: Stories;
  /** All that was taken so far, the opening first. */
  readonly facts: () => readonly RoomFact[];
  readonly state: () => RoomState;
  /** The open round; throws where none is. */
  readonly ballot: () => Ballot;
  readonly act: (...acts: readonly RoomAct[]) => Room;
  /** Goes on, once or so many times. */
  readonly next: (times?: number) => Room;
  /** Goes on until the room is there; with a name of a state or a test. */
  readonly until: (there: At['name'] | ((state: RoomState) => boolean)) => Room;
  /** Goes back to a turn of the take on screen, or of another. */
  readonly back: (turn: number, take?: number) => Room;
  readonly enter: (step: string) => Room;
  readonly count: (votes: Readonly<Record<string, number>>) => Room;
  readonly cast: (seat: string, option: string) => Room;
  readonly decide: (option: string) => Room;
  /** Plays the open turn: everybody votes for this reply, or the team says it; ends at its effect. */
  readonly choose: (...replies: readonly string[]) => Room;
  readonly isAt: (name: At['name']) => boolean;
  readonly expectAt: (name: At['name'], place?: number) => Room;
  readonly expectRefused: (act: RoomAct, why: Refusal['why']) => Room;
}

interface Wanted {
  readonly plan?: TeamPlan;
  readonly stories?: Stories;
  readonly setup?: RoomSetup;
}

/** A room that was just opened. */
export function aRoom({ plan = aPlan(), stories = storiesOf(aStory()), setup = aRoomSetup() }: Wanted = {}): Room {
  const chart = openRoomChart(plan, stories, setup);
  const facts: RoomFact[] = [{ type: 'room.opened', ...setup }];
  const { state } = chart;
  const act = (...acts: readonly RoomAct[]): Room => {
    for (const one of acts) {
      const refusal = chart.act(one);
      if (refusal !== null) throw new Error(`"${one.type}" is refused at ${cueOf(state())}: ${refusal.why}`);
      facts.push(one);
    }
    return room;
  };
  const ballot = (): Ballot => {
    const open = openBallotOf(state());
    if (open === null) throw new Error(`nothing is voted on at ${cueOf(state())}`);
    return open;
  };
  const room: Room = {
    chart,
    stories,
    facts: () => [...facts],
    state,
    ballot,
    act,
    isAt: (name) => state().at.name === name,
    ...moves(() => room),
    ...checks(() => room),
  };
  return room;
}

const isThere = (room: Room, there: At['name'] | ((state: RoomState) => boolean)): boolean =>
  typeof there === 'string' ? room.state().at.name === there : there(room.state());

const MOST_MOVES = 2_000;

function moves(
  self: () => Room,
): Omit<Room, 'chart' | 'stories' | 'facts' | 'state' | 'ballot' | 'act' | 'isAt' | 'expectAt' | 'expectRefused'> {
  const from = (): string => cueOf(self().state());
  const act = (one: RoomAct): Room => self().act(one);
  const next = (times = 1): Room => {
    for (let time = 0; time < times; time += 1) act({ type: 'went.on', from: from() });
    return self();
  };
  const until: Room['until'] = (there) => {
    for (let move = 0; !isThere(self(), there); move += 1) {
      if (move >= MOST_MOVES) throw new Error(`never there; at ${from()}`);
      next();
    }
    return self();
  };
  const decide = (option: string): Room =>
    act({ type: 'decided', ballot: self().state().ballots.at(-1)?.key ?? '', option });
  const count: Room['count'] = (votes) =>
    act({
      type: 'votes.counted',
      ballot: self().ballot().key,
      counts: Object.entries(votes).map(([option, many]) => ({ option, votes: many })),
    });
  return {
    next,
    until,
    decide,
    count,
    back: (turn, take = self().state().take) => act({ type: 'went.back', take, turn, from: from() }),
    enter: (step) => act({ type: 'step.entered', step: asId(step), from: from() }),
    cast: (seat, option) => act({ type: 'vote.cast', ballot: self().ballot().key, seat: asId(seat), option }),
    choose: (...replies) => {
      for (const reply of replies) {
        if (self().state().at.name === 'effect') next();
        until('voting');
        if (self().state().seat === null && self().state().setup.way !== 'keys') {
          count({ [reply]: 5 }).next();
          if (self().state().at.name === 'discussing')
            next()
              .count({ [reply]: 7 })
              .next();
        } else decide(reply);
        until('effect');
      }
      return self();
    },
  };
}

function checks(self: () => Room): Pick<Room, 'expectAt' | 'expectRefused'> {
  return {
    expectAt: (name, place = 0) => {
      expect(self().state().at).toEqual({ name, place });
      return self();
    },
    expectRefused: (act, why) => {
      const before = JSON.stringify(self().state());
      expect(self().chart.act(act)?.why).toBe(why);
      expect(JSON.stringify(self().state())).toBe(before);
      return self();
    },
  };
}

/** The id of a scenario as a key of stories. */
export const scenarioId = (id: string): ScenarioId => asId<ScenarioId>(id);

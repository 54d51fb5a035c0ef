import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { chanceFrom, seedFor } from '../../../src/core/model/chance';
import { asId, type RoomId } from '../../../src/core/model/ids';
import type { TeamPlan } from '../../../src/core/model/plan';
import { openBallotOf, undecidedOf } from '../../../src/core/room/ballots';
import { openRoomChart } from '../../../src/core/room/chart';
import { cueOf } from '../../../src/core/room/cue';
import { linkedRoom, readRoomLog, type RoomEntry } from '../../../src/core/room/log';
import { pagesOf } from '../../../src/core/room/pages';
import { readRoomFact } from '../../../src/core/room/readFact';
import { replayRoom } from '../../../src/core/room/replay';
import { roomMachine } from '../../../src/core/room/roomMachine';
import { repliesOn } from '../../../src/core/room/shown';
import { replayOf } from '../../../src/core/room/standing';
import type { Ballot, RoomState, Stories, Take } from '../../../src/core/room/state';
import type { Program } from '../../../src/core/scenario/program';
import { aStory, storiesOf } from '../../support/rooms';
import { everything, SHIPPED, shipped } from '../../support/scenarios';
import { story } from '../analysis/stories';
import { everyStep, expectSame, someAct, someSetup, walk, type Walked } from './walk';

const ROOM = asId<RoomId>('m2x-1');
const plain = (program: Program): Stories => ({
  [program.id]: { program, reaches: program.customers.map(() => null) },
});
const planFor = (program: Program): TeamPlan =>
  everyStep(
    program.id,
    program.beats.filter(({ turningPoint }) => turningPoint).map(({ id }) => id),
  );

/** What does not hold of a room, though it must at any time. */
function brokenIn(state: RoomState, stories: Stories): readonly string[] {
  const step = state.plan.steps[state.step];
  const { name, place } = state.at;
  const isOnOffer = ({ take, turn, option }: RoomState['decisions'][number]): boolean =>
    state.ballots.some((one) => one.take === take && one.turn === turn && one.options.includes(option));
  return [
    ...(state.takes.every((take) => replayOf(stories, take).divergence === null) ? [] : ['a take cannot be followed']),
    ...(state.take < state.takes.length ? [] : ['no such take']),
    ...(state.decisions.every(isOnOffer) ? [] : ['something was decided that was not on offer']),
    ...(openBallotOf(state)?.options.length === 0 ? ['nothing may be voted for'] : []),
    ...(name === 'reading' && repliesOn(stories, state).length <= place ? ['no such reply'] : []),
    ...(name === 'debriefing' && pagesOf(state, stories).length <= place ? ['no such page'] : []),
    ...(state.seat === null || step?.do === 'relay' || step?.do === 'league' ? [] : ['a team decides alone']),
  ];
}

/** What an act did against the law: what is refused changes nothing; what was played and closed stays as it is. */
function unlawful({ before, after, refusal, act }: Walked): readonly string[] {
  if (refusal !== null) return after === before ? [] : ['what is refused changed something'];
  const isKept = (take: Take, place: number): boolean =>
    after.takes[place] === take ||
    (place === before.take && isDeepStrictEqual(after.takes[place]?.journal.slice(0, -1), take.journal));
  const isShut = (ballot: Ballot, place: number): boolean => ballot.closed || place < before.ballots.length - 1;
  const changed = before.ballots.filter((ballot, place) => isShut(ballot, place) && after.ballots[place] !== ballot);
  return [
    ...(before.takes.every(isKept) ? [] : ['a take changed']),
    ...(changed.length > 0 ? ['a closed round changed'] : []),
    ...(act.type === 'went.on' && cueOf(after) === cueOf(before) ? ['going on went nowhere'] : []),
    ...(isDeepStrictEqual(readRoomFact(act), act) ? [] : ['a fact that would not be read']),
  ];
}

function expectWalks(program: Program, runs: number, acts: number): void {
  const [plan, stories] = [planFor(program), plain(program)];
  for (let run = 0; run < runs; run += 1) {
    const { chart, facts, steps } = walk(plan, stories, someSetup(run), acts);
    expect(steps.flatMap(unlawful)).toEqual([]);
    expect(steps.filter((_, at) => at % 20 === 0).flatMap(({ after }) => brokenIn(after, stories))).toEqual([]);
    const entries: RoomEntry[] = [];
    for (const fact of facts) entries.push(linkedRoom(entries.at(-1) ?? null, ROOM, entries.length, fact));
    const log = readRoomLog(ROOM, JSON.parse(JSON.stringify(entries)) as unknown[]);
    const back = replayRoom(plan, stories, log.entries);
    expect([log.fault, back.followed]).toEqual([null, facts.length]);
    expect(JSON.stringify(back.chart.state())).toBe(JSON.stringify(chart.state()));
  }
}

describe('any walk through a room', () => {
  it.each(SHIPPED)('of %s keeps what was played and closed, and comes back from its log byte for byte', (id) => {
    expectWalks(shipped(id), 8, 300);
  });

  it('of a story that uses the whole format does too', () => {
    expectWalks(everything(), 16, 400);
  });

  it('of made-up stories does too', () => {
    const check = (program: Program): void => expectWalks(program, 4, 150);
    fc.assert(fc.property(story({ asksFeeling: true, whole: true }), check), { numRuns: 15 });
  });

  it('meets every place of a room, and every refusal', () => {
    const names = new Set<string>();
    const whys = new Set<string>();
    for (let run = 0; run < 40; run += 1) {
      const program = aStory().program;
      for (const { after, refusal } of walk(planFor(program), plain(program), someSetup(run), 400).steps) {
        names.add(after.at.name);
        if (refusal !== null) whys.add(refusal.why);
      }
    }
    expect(names.size).toBe(22);
    expect([...whys].toSorted()).toEqual(['late', 'notNow', 'tooMany', 'undecided']);
  });
});

describe('an act that arrives twice', () => {
  it('is as if it had arrived once, in any walk', () => {
    const program = aStory().program;
    const [plan, stories] = [planFor(program), plain(program)];
    for (let run = 0; run < 20; run += 1) {
      const { facts, chart } = walk(plan, stories, someSetup(run), 400);
      const twice = openRoomChart(plan, stories, someSetup(run));
      for (const fact of facts.slice(1)) {
        twice.act(fact as never);
        const once = twice.state();
        twice.act(fact as never);
        expectSame(twice.state(), once);
      }
      expect(JSON.stringify(twice.state())).toBe(JSON.stringify(chart.state()));
    }
  });
});

describe('the chart of a room', () => {
  it('stands where the rules say, at every act of any walk', () => {
    const stories = storiesOf(aStory());
    const plan = everyStep('cold-waffles', ['the-plate']);
    const ways = new Set<string>();
    for (let run = 0; run < 30; run += 1) {
      const actor = createActor(roomMachine(plan, stories), { input: someSetup(run) }).start();
      const chance = chanceFrom(seedFor(run, 17));
      for (let count = 0; count < 400; count += 1) {
        const before = actor.getSnapshot().context.at.name;
        actor.send(someAct(actor.getSnapshot().context, chance));
        const { value, context } = actor.getSnapshot();
        const wanted = { talk: context.at.name, veil: context.veil };
        expectSame(value, wanted);
        ways.add(`${before} ${context.at.name}`);
      }
    }
    expect(ways.size).toBeGreaterThan(100);
  });
});

describe('whoever always takes the first way', () => {
  /** Goes on; where that does not go, decides for the first option. */
  function straightOn(
    program: Program,
    run: number,
    votes: boolean,
  ): { readonly acts: number; readonly state: RoomState } {
    const chart = openRoomChart(planFor(program), plain(program), someSetup(run));
    let acts = 0;
    while (chart.state().at.name !== 'over' && acts < 5_000) {
      const state = chart.state();
      const open = openBallotOf(state);
      const first = { option: open?.options[0] ?? '', votes: state.people };
      if (votes && open !== null) chart.act({ type: 'votes.counted', ballot: open.key, counts: [first] });
      const refusal = chart.act({ type: 'went.on', from: cueOf(state) });
      const undecided = undecidedOf(chart.state());
      if (refusal?.why === 'undecided' && undecided !== null)
        chart.act({ type: 'decided', ballot: undecided.key, option: undecided.options[0] ?? '' });
      acts += 1;
    }
    return { acts, state: chart.state() };
  }

  it.each([...SHIPPED, 'everything'])('comes to the end of every plan of %s', (id) => {
    const program = id === 'everything' ? everything() : shipped(id);
    for (let run = 0; run < 4; run += 1) {
      for (const votes of [true, false]) expect(straightOn(program, run, votes).state.at.name).toBe('over');
    }
  });

  it('needs a known number of key presses for a plan with every step', () => {
    const program = aStory().program;
    const presses = [0, 1, 2, 3].map((run) => [
      straightOn(program, run, true).acts,
      straightOn(program, run, false).acts,
    ]);
    // Without teams 87 presses and two pages of moments; nine turns are decided once more where nobody votes.
    expect(presses).toEqual([
      [89, 98],
      [117, 120],
      [144, 144],
      [213, 216],
    ]);
  });
});

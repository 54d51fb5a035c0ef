import type { BesideView, RoadView } from '../../../src/core/projections/besideViews';
import type { CrowdView } from '../../../src/core/projections/deeperViews';
import type { DebriefPage, SplitView, WallScreen, WallView } from '../../../src/core/projections/roomViews';
import {
  aBriefing,
  aFeeling,
  aLine,
  arcOf,
  aTurn,
  aWall,
  countedOf,
  letterAt,
  optionsOf,
  rich,
  type Stuff,
  teamsOf,
} from './wallFixtures';

const CROWDS: readonly CrowdView[] = [
  {
    grade: 'misery',
    shares: [
      { name: 'switch', count: 15 },
      { name: 'stop', count: 20 },
      { name: 'elsewhere', count: 23 },
      { name: 'less', count: 14 },
      { name: 'worse', count: 28 },
    ],
  },
  {
    grade: 'magic',
    shares: [
      { name: 'another', count: 29 },
      { name: 'value', count: 58 },
      { name: 'nothing', count: 13 },
    ],
  },
];

export const aSplit = (stuff: Stuff, over: Partial<SplitView> = {}): SplitView => ({
  options: countedOf(optionsOf(stuff.replies), [7, 2, 3, 6], [13, 1, 0, 4], 0),
  hidden: false,
  by: 'most',
  ...over,
});

function roadOf(stuff: Stuff, turns: number, value: number, place: number): RoadView {
  return {
    headline: { kind: 'turnaround', percent: 40, from: 'misery', to: 'magic', exact: true },
    left: value < 30,
    mustOpen: false,
    unfinished: null,
    end: aFeeling(value),
    ending: { title: '', says: [] },
    review: null,
    arc: arcOf(turns),
    fork: { ...aTurn(stuff, 2), said: rich(stuff.replies[place] ?? '') },
  };
}

export const aBeside = (stuff: Stuff): BesideView => ({
  briefing: aBriefing(stuff),
  shared: 1,
  turn: 2,
  lines: [aLine(stuff)],
  first: roadOf(stuff, stuff.turns - 1, 22, 1),
  other: roadOf(stuff, stuff.turns, 74, 0),
  scales: [],
  needs: [],
  promises: [],
  fromFirst: true,
});

function talk(stuff: Stuff): Record<string, WallView> {
  const line = aLine(stuff);
  const options = optionsOf(stuff.replies);
  const teams = teamsOf(stuff);
  const first = countedOf(options, [7, 2, 3, 6], null);
  const voting = { name: 'voting', line, options, round: 1, way: 'hands', voted: [], team: null } as const;
  return {
    line: aWall(stuff, { name: 'line', line, salesPrompt: '', place: 0, of: 2 }),
    prompt: aWall(
      stuff,
      { name: 'line', line, salesPrompt: aBriefing(stuff).salesPrompt, place: 0, of: 1 },
      { stage: { ...aWall(stuff, { name: 'over', title: '' }).stage, sound: { id: 1, name: 'announcement' } } },
    ),
    reading: aWall(stuff, { name: 'reading', option: options[1] ?? fail(), place: 1, of: 4 }),
    locked: aWall(stuff, {
      name: 'reading',
      option: { ...(options[2] ?? fail()), locked: 'The card is not frozen yet.' },
      place: 2,
      of: 4,
    }),
    voting: aWall(stuff, voting, { method: 'vote' }),
    three: aWall(stuff, { ...voting, options: options.slice(0, 3) }, { method: 'again' }),
    keys: aWall(stuff, { ...voting, round: 2, way: 'keys', voted: teams.slice(1) }, { method: 'again' }),
    ownTurn: aWall(stuff, { ...voting, options: options.slice(0, 2), team: teams[0] ?? fail() }),
    discussing: aWall(
      stuff,
      {
        name: 'discussing',
        line,
        split: aSplit(stuff, { options: countedOf(options, null, null), by: null }),
        firstCounts: false,
      },
      { method: 'discuss' },
    ),
    firstCounts: aWall(
      stuff,
      { name: 'discussing', line, split: aSplit(stuff, { options: first, by: null }), firstCounts: true },
      { method: 'discuss' },
    ),
    few: aWall(
      stuff,
      {
        name: 'discussing',
        line,
        split: { options: countedOf(options.slice(0, 3), null, null), hidden: true, by: null },
        firstCounts: true,
      },
      { method: 'discuss' },
    ),
    tied: aWall(stuff, {
      name: 'tied',
      line,
      split: aSplit(stuff, { options: countedOf(options.slice(0, 3), [6, 6, 2], null), by: null }),
    }),
    counted: aWall(stuff, { name: 'counted', line, split: aSplit(stuff) }, { method: 'see' }),
    effect: aWall(
      stuff,
      {
        name: 'effect',
        said: options[0] ?? fail(),
        reaction: {
          who: stuff.name,
          cue: 'small laugh',
          text: rich(stuff.turns > 6 ? stuff.line : 'There is a switch? I never knew.'),
        },
      },
      { method: 'see', feeling: { before: aFeeling(25), now: aFeeling(58) } },
    ),
    silent: aWall(
      stuff,
      { name: 'effect', said: options[1] ?? fail(), reaction: null },
      {
        feeling: { before: aFeeling(25), now: aFeeling(22) },
      },
    ),
    ended: aWall(
      stuff,
      { name: 'ended', title: stuff.title, says: rich(stuff.sentence), safe: true, support: stuff.sentence },
      {
        feeling: { before: aFeeling(66), now: aFeeling(86) },
      },
    ),
  };
}

function fail(): never {
  throw new Error('the fixture has too few replies');
}

function pages(stuff: Stuff): readonly DebriefPage[] {
  const briefing = aBriefing(stuff);
  const arc = arcOf(stuff.turns);
  const level = (value: number) => ({ level: value, best: 4 });
  return [
    {
      kind: 'headline',
      headline: { kind: 'turnaround', percent: 80, from: 'misery', to: 'magic', exact: true },
      briefing,
      left: false,
      mustOpen: false,
      ending: stuff.sentence,
    },
    { kind: 'arc', briefing, arc, moments: [1, 2] },
    {
      kind: 'turn',
      turn: aTurn(stuff, 3),
      split: aSplit(stuff),
      scores: optionsOf(stuff.replies).map((_, place) => ({
        letter: letterAt(place),
        best: place === 0,
        scores: [
          { dimension: 'empathy', ...level(4 - place) },
          { dimension: 'advice', ...level(3) },
          { dimension: 'noHardSell', ...level(place) },
        ],
      })),
    },
    { kind: 'beside', beside: aBeside(stuff) },
    { kind: 'hundred', crowds: CROWDS, briefing },
    { kind: 'question', text: stuff.turns > 6 ? stuff.sentence : 'Which kind line was wrong?' },
  ];
}

function around(stuff: Stuff): Record<string, WallScreen> {
  const briefing = aBriefing(stuff);
  const teams = teamsOf(stuff);
  const turns = Array.from({ length: stuff.turns }, (_, place) => ({
    turn: place + 1,
    lines: [aLine(stuff)],
    said: rich(stuff.replies[place % 4] ?? ''),
    teams: [],
  }));
  const marked = turns.map((turn) => ({
    ...turn,
    teams: teams.filter(({ number }) => (number % 5) * 2 + 1 === turn.turn),
  }));
  return {
    telling: { name: 'telling', text: stuff.sentence, place: 1, of: 4 },
    briefing: { name: 'briefing', briefing, team: null },
    front: { name: 'briefing', briefing, team: teams[0] ?? null },
    handing: { name: 'handing', briefing, team: teams[0] ?? fail() },
    later: {
      name: 'later',
      aftermath: { title: 'Two days on', shown: 0, cards: [{ text: rich(stuff.sentence), kind: 'good' }] },
    },
    marking: { name: 'marking', turns },
    marked: { name: 'marked', turns: marked, arc: arcOf(stuff.turns), moments: [1, 2], briefing },
    writing: { name: 'writing', line: aLine(stuff), worst: rich(stuff.replies[1] ?? ''), words: 20 },
    choosing: {
      name: 'choosing',
      line: null,
      options: optionsOf(stuff.turns > 6 ? [...stuff.replies, ...stuff.replies] : stuff.replies),
      way: 'cards',
      voted: [],
    },
    chosen: {
      name: 'chosen',
      split: {
        options: countedOf(
          optionsOf(stuff.turns > 6 ? [...stuff.replies, ...stuff.replies] : stuff.replies),
          [3, 9, 1, 0, 0, 2, 1, 1],
          null,
          1,
        ),
        hidden: false,
        by: 'most',
      },
    },
    table: {
      name: 'table',
      rows: teams.map((team, place) => ({
        team,
        place: place < 5 ? Math.max(1, place) : null,
        mean: place < 5 ? 82 - 24 * place : null,
        plays: 1,
        safe: place === 5 ? 1 : 0,
        rescue: place < 4 ? 41 - place : null,
      })),
    },
    rules: { name: 'rules', ask: 'Which rule do we send upstairs?', rules: stuff.rules },
    norules: { name: 'rules', ask: 'Which rule do we send upstairs?', rules: [] },
    cards: { name: 'cards', ask: 'One card each', cards: stuff.cards },
    nocards: { name: 'cards', ask: 'One card each', cards: [] },
    over: { name: 'over', title: stuff.title },
  };
}

/** Every screen and every veil of the wall, by name. */
export function allWalls(stuff: Stuff): Readonly<Record<string, WallView>> {
  const stage = { ...aWall(stuff, { name: 'over', title: '' }).stage, scene: 'none' as const };
  const alone = Object.entries(around(stuff)).map(([name, screen]) => [
    name,
    aWall(stuff, screen, { stage, feeling: null }),
  ]);
  const debriefing = pages(stuff).map((page, place) => [
    `debrief-${page.kind}`,
    aWall(stuff, { name: 'debriefing', page, place, of: 6 }, { stage, feeling: null }),
  ]);
  const walls = talk(stuff);
  const veils = (['quiet', 'paused', 'card'] as const).map((veil) => [
    veil,
    { ...(walls['voting'] as WallView), veil },
  ]);
  return { ...walls, ...Object.fromEntries([...alone, ...debriefing, ...veils]) };
}

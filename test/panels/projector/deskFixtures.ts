import type { DoorView } from '../../../src/app/room/view';
import { asId } from '../../../src/core/model/ids';
import type { BallotView, DeskView, StepView } from '../../../src/core/projections/deskViews';
import type { RoomReportView } from '../../../src/core/projections/roomReportViews';
import type {
  CountedOption,
  Letter,
  OptionScores,
  OptionView,
  SplitView,
  TeamView,
  WallScreen,
  WallView,
} from '../../../src/core/projections/roomViews';
import type { BriefingView, StageView } from '../../../src/core/projections/views';
import { aFeeling, rich } from './wallFixtures';

const STAGE: StageView = {
  scene: 'encounter',
  backdrop: 'bank',
  person: 'ines',
  channel: 'phone',
  feeling: 31,
  face: 'sad',
  gesture: null,
  step: 'listening',
  utterance: { id: 0, text: '' },
  turningPoint: false,
  props: [],
  sound: null,
  presence: 'here',
};

export const aBriefing = (over: Partial<BriefingView> = {}): BriefingView => ({
  id: 'third-call',
  title: 'Third call, one shoe on',
  summary: 'Her card was charged twice and nobody called back.',
  channel: 'phone',
  minutes: 6,
  role: 'You answer the phone at the bank.',
  time: 'Tuesday, 18:40',
  goals: ['Stop the card'],
  contentNote: '',
  support: '',
  heard: null,
  customer: { name: 'Ines Carvalho', callMe: 'Ines', emotion: 'worn out' },
  history: [{ label: 'March', text: 'Said no to the paid cover' }],
  youMay: ['Freeze a card'],
  youMayNot: ['Promise a refund'],
  salesPrompt: 'Offer the paid cover on every call.',
  friction: [],
  backdrop: 'bank',
  person: 'ines',
  hasDemo: false,
  keyStatus: 'panel',
  ...over,
});

export const NOON = Date.UTC(2026, 2, 3, 12);
const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

export const aTeam = (number: number, name = `Team ${number}`): TeamView => ({
  seat: asId(`team-${number}`),
  name,
  number,
});

const TEXTS = [
  'You are not stupid, it happens to careful people every day. Try the freeze switch in your app.',
  'After a day like yours, it is worth having some peace of mind. The cover is only 4 a month.',
  'There really is not, so do not be hard on yourself. What else can I get sorted for you?',
];

export const anOption = (place: number, over: Partial<OptionView> = {}): OptionView => ({
  id: `reply-${place + 1}`,
  letter: LETTERS[place] ?? 'H',
  text: rich(TEXTS[place] ?? `A reply of the room, number ${place + 1}.`),
  locked: '',
  ...over,
});
export const options = (count: number): readonly OptionView[] =>
  Array.from({ length: count }, (_, place) => anOption(place));

const counted = (place: number, first: number | null, second: number | null, chosen = false): CountedOption => ({
  ...anOption(place),
  first,
  second,
  chosen,
});
export const aSplit = (over: Partial<SplitView> = {}): SplitView => ({
  options: [counted(0, 6, 9, true), counted(1, 8, 5), counted(2, 4, 4)],
  hidden: false,
  by: 'most',
  ...over,
});

export const LINE = { who: 'Ines', cue: 'quieter', text: rich('Is there anything that would have stopped this?') };

export const votingScreen = (over: Partial<Extract<WallScreen, { name: 'voting' }>> = {}): WallScreen => ({
  name: 'voting',
  line: LINE,
  options: options(3),
  round: 1,
  way: 'hands',
  voted: [],
  team: null,
  ...over,
});

export const aWall = (over: Partial<WallView> = {}): WallView => ({
  cue: '1.0.7.voting.0',
  title: 'Third call, one shoe on',
  veil: 'none',
  method: 'vote',
  once: false,
  screen: votingScreen(),
  stage: STAGE,
  feeling: { now: aFeeling(31), before: aFeeling(31) },
  card: aBriefing(),
  ...over,
});

export const aBallot = (over: Partial<BallotView> = {}): BallotView => ({
  key: '0-7-1',
  round: 1,
  way: 'hands',
  options: options(3).map((option) => ({ ...option, votes: 0 })),
  total: 0,
  hidden: false,
  people: 18,
  tooMany: false,
  mayDecide: false,
  tied: false,
  seats: [],
  ...over,
});

export const someScores = (): readonly OptionScores[] =>
  [
    [4, 3, 4],
    [2, 1, 0],
    [3, 1, 3],
  ].map(([empathy = 0, advice = 0, sell = 0], place) => ({
    letter: LETTERS[place] ?? 'H',
    scores: [
      { dimension: 'empathy', level: empathy, best: 4 },
      { dimension: 'advice', level: advice, best: 4 },
      { dimension: 'noHardSell', level: sell, best: 4 },
    ],
    best: place === 0,
  }));

const aStep = (id: string, title: string, minutes: number, over: Partial<StepView> = {}): StepView => ({
  id: asId(id),
  title,
  minutes,
  spent: 0,
  running: false,
  state: 'ahead',
  ...over,
});

const STEPS: readonly StepView[] = [
  aStep('opening', 'Opening, safety line', 2, { state: 'done', spent: 115_000 }),
  aStep('play', 'Play, three turning points', 9, { state: 'open', spent: 288_000, running: true }),
  aStep('debrief', 'Debrief', 7),
  aStep('close', 'One if-then card each', 2),
];

export const aDesk = (over: Partial<DeskView> = {}): DeskView => ({
  cue: '1.0.7.voting.0',
  asOf: NOON,
  at: 'voting',
  wall: aWall(),
  plan: '20 minutes: one talk',
  people: 18,
  way: 'hands',
  teams: [],
  steps: STEPS,
  notes: ['We practise, we are not tested. Everyone will pick a bad one.', 'Name the pressure of the sales prompt.'],
  hint: 'silent',
  advocacy: null,
  next: 'closeVote',
  ballot: aBallot(),
  split: null,
  scores: someScores(),
  past: [],
  roads: [],
  marks: [],
  turns: 0,
  rewrites: [],
  rewriting: null,
  league: [],
  stories: [],
  roomNotes: [],
  rules: [],
  cards: [],
  ...over,
});

const aPlan = (id: string, minutes: number, title: string, does: readonly string[]): DoorView['plans'][number] =>
  ({
    id: asId(id),
    hash: asId('0'.repeat(26)),
    title,
    summary: 'One talk that nearly goes wrong, at three points of no return.',
    people: { from: 6, to: 60 },
    minutes,
    notes: [{ title: 'Raised voice', contentNote: 'A caller shouts and threatens. You may sit it out.' }],
    steps: does.map((name) => ({
      id: asId(name),
      do: name,
      title: `The ${name}`,
      minutes: 5,
      notes: [],
      ...(name === 'play' && { stops: [asId('the-card')] }),
    })),
  }) as unknown as DoorView['plans'][number];

export const aDoor = (over: Partial<DoorView> = {}): DoorView => ({
  plans: [
    aPlan('twenty', 20, 'One talk, one turn', ['tell', 'play', 'debrief', 'cards']),
    aPlan('forty-five', 45, 'Taking turns', ['tell', 'relay', 'spot', 'debrief', 'cards']),
    aPlan('ninety', 90, 'Misery to magic', ['tell', 'relay', 'league', 'rewrite', 'debrief', 'rules', 'cards']),
  ],
  unfinished: [],
  past: [],
  faulty: [],
  ...over,
});

export const aRoom = (room: string, over: Partial<DoorView['past'][number]> = {}): DoorView['past'][number] => ({
  room: asId(room),
  plan: 'twenty',
  entries: 40,
  began: NOON,
  at: NOON + 1_200_000,
  over: false,
  title: 'One talk, one turn',
  ...over,
});

export const aReport = (over: Partial<RoomReportView> = {}): RoomReportView => ({
  room: asId('room1'),
  plan: '20 minutes: one talk',
  began: NOON,
  ended: NOON + 1_260_000,
  people: 18,
  teams: [],
  steps: STEPS.map((step) => ({ ...step, state: 'done', running: false })),
  takes: [
    {
      title: 'Third call, one shoe on',
      team: null,
      from: null,
      exploring: false,
      headline: { kind: 'turnaround', percent: 72, from: 'misery', to: 'magic', exact: true },
      customer: 'Ines Carvalho',
      turns: [
        {
          turn: 1,
          line: 'Ines: Third time I call.',
          split: aSplit(),
          said: 'You are not stupid.',
          feeling: aFeeling(45),
        },
      ],
    },
  ],
  marks: [],
  rewrites: [],
  league: [],
  notes: [],
  rules: [],
  cards: [],
  ...over,
});

import type { SeatId } from '../../../src/core/model/ids';
import { asId } from '../../../src/core/model/ids';
import type { FeelingBand } from '../../../src/core/model/words';
import type { ArcPoint, TurnView } from '../../../src/core/projections/debriefViews';
import type {
  CountedOption,
  Letter,
  OptionView,
  TeamView,
  WallScreen,
  WallView,
} from '../../../src/core/projections/roomViews';
import type { BriefingView, FeelingView, LineView, RichText } from '../../../src/core/projections/views';

export const rich = (text: string): RichText => [{ text, strong: false }];
const STARTS = [13, 27, 40, 52, 65, 82];

export function aFeeling(value: number): FeelingView {
  const band = STARTS.filter((start) => value >= start).length as FeelingBand;
  return { value, band, root: 'sad', grade: value < 40 ? 'misery' : value < 65 ? 'mediocre' : 'magic' };
}

/** What a wall is filled with: as stories are, or as long as anybody could make them. */
export interface Stuff {
  readonly title: string;
  readonly sentence: string;
  readonly line: string;
  readonly replies: readonly string[];
  readonly name: string;
  readonly teams: readonly string[];
  readonly turns: number;
  readonly rules: readonly string[];
  readonly cards: readonly { readonly when: string; readonly will: string }[];
  readonly facts: number;
}

const LONG =
  'Ich habe die Schadensregulierungsbestätigung dreimal geschickt, und die Kundenzufriedenheitsabteilung hat mir dreimal dieselbe Frage noch einmal gestellt.';
const LONG_REPLY =
  'I understand the Rechtsschutzversicherungsgesellschaft wrote to you twice, so I will ring them now and stay on too.';

export const ORDINARY: Stuff = {
  title: 'Third call, one shoe on',
  sentence: 'We practise here. Nobody is tested. Everybody will pick a bad one.',
  line: 'Is there anything that would have stopped this? I feel so stupid.',
  replies: [
    'You are not stupid. There is a freeze switch in your app. I will set it with you now.',
    'After a day like yours, some peace of mind is worth it. The first month is free.',
    'There really is not. It happens to all of us. What else can I do tonight?',
    'The freeze switch does the most. There is a paid cover, too. It would not have helped.',
  ],
  name: 'Ines',
  teams: ['Copper', 'Slate', 'Harbour'],
  turns: 6,
  rules: ['Say the next step before we hang up', 'One name for the whole case'],
  cards: [
    { when: 'somebody calls a third time', will: 'read the notes before I greet' },
    { when: 'the till tells me to sell', will: 'wait until the case is closed' },
  ],
  facts: 4,
};

export const HOSTILE: Stuff = {
  title: 'Donaudampfschifffahrtsgesellschaftskapitän am Nachmittag, vier Stunden zu spät',
  sentence: `${LONG} ${LONG}`,
  line: LONG,
  replies: [LONG_REPLY, `${LONG_REPLY} `, LONG_REPLY.toUpperCase(), LONG],
  name: 'Frau Obermayer-Sonnenscheinberger',
  teams: [
    'Kundenzufriedenheitsbeauftragte der Nordwestfiliale',
    'The early shift of the eastern counter and the depot',
    'Slate',
    'Rechtsschutzversicherungsgesellschaften',
    'E',
    'The people who came late and sit at the very back',
  ],
  turns: 14,
  rules: Array.from({ length: 10 }, (_, place) => `Rule ${place + 1}: ${LONG.slice(0, 60 + 8 * place)}`),
  cards: Array.from({ length: 20 }, (_, place) => ({
    when: LONG.slice(0, 40 + 3 * place),
    will: LONG_REPLY.slice(0, 60 + 2 * place),
  })),
  facts: 12,
};

const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
export const letterAt = (place: number): Letter => LETTERS[place] ?? 'H';

export const teamsOf = ({ teams }: Stuff): readonly TeamView[] =>
  teams.map((name, place) => ({ seat: asId<SeatId>(`team-${place + 1}`), name, number: place + 1 }));

export const optionsOf = (texts: readonly string[]): readonly OptionView[] =>
  texts.map((text, place) => ({ id: `r${place}`, letter: letterAt(place), text: rich(text), locked: '' }));

export const aBriefing = (stuff: Stuff): BriefingView => ({
  id: 'third-call',
  title: stuff.title,
  summary: stuff.line,
  channel: 'phone',
  minutes: 6,
  role: 'You work the late shift of the bank line.',
  time: 'Thursday, 18:40',
  goals: [],
  contentNote: stuff.facts > 4 ? `${LONG} You can leave the room at any time.` : 'A stolen wallet. No abuse.',
  support: '',
  customer: { name: stuff.name, callMe: stuff.name, emotion: 'let down' },
  history: Array.from({ length: stuff.facts }, (_, place) => ({
    label: place === 1 ? 'Überweisungsrücklaufgebühren' : `Call ${place + 1}`,
    text: stuff.facts > 4 ? LONG_REPLY : 'Card lost, new one sent on the 3rd.',
  })),
  heard: null,
  youMay: stuff.replies.slice(0, 2),
  youMayNot: ['Give back money already spent'],
  salesPrompt: 'Offer the wallet cover on every lost card call.',
  friction: [],
  backdrop: 'letter',
  person: 'leila',
  hasDemo: false,
  keyStatus: 'draft',
});

export const aLine = (stuff: Stuff): LineView => ({ who: stuff.name, cue: 'quieter', text: rich(stuff.line) });

export const countedOf = (
  options: readonly OptionView[],
  first: readonly number[] | null,
  second: readonly number[] | null,
  chosen = -1,
): readonly CountedOption[] =>
  options.map((option, place) => ({
    ...option,
    first: first?.[place] ?? null,
    second: second?.[place] ?? null,
    chosen: place === chosen,
  }));

export const arcOf = (turns: number): readonly ArcPoint[] => {
  const values = Array.from({ length: turns + 1 }, (_, turn) => Math.round(24 + (56 * turn) / turns - 18 * (turn % 2)));
  const steps = values.map((value, turn) => value - (values[turn - 1] ?? value));
  return values.map((value, turn) => ({
    turn,
    kind: turn === 0 ? 'start' : 'turn',
    value,
    band: aFeeling(value).band,
    grade: aFeeling(value).grade,
    swing: steps[turn] ?? 0,
    meanwhile: 0,
    turningPoint: turn === 2,
    mark: turn > 0 && steps[turn] === Math.max(...steps) ? 'rise' : turn === 1 ? 'fall' : 'none',
  }));
};

export const aTurn = (stuff: Stuff, turn: number): TurnView => ({
  turn,
  turningPoint: true,
  lines: [aLine(stuff)],
  said: rich(stuff.replies[1] ?? ''),
  reaction: { who: stuff.name, cue: '', text: rich('Again the cover.') },
  thought: '',
  effect: 'It left her blaming herself, and it sold before it helped.',
  why: 'The need came second.',
  tryInstead: stuff.replies[0] ?? '',
  swing: -9.4,
  feelingBefore: aFeeling(36),
  feeling: aFeeling(25),
  terms: [],
  arrivalTerms: [],
  scores: [],
});

export const aWall = (stuff: Stuff, screen: WallScreen, over: Partial<WallView> = {}): WallView => ({
  cue: `cue-${screen.name}`,
  title: stuff.title,
  veil: 'none',
  method: null,
  once: false,
  screen,
  stage: {
    scene: 'encounter',
    backdrop: 'letter',
    person: 'leila',
    channel: 'phone',
    feeling: 25,
    face: 'sad',
    gesture: null,
    step: 'still',
    utterance: { id: 1, text: '' },
    turningPoint: false,
    props: [],
    sound: null,
    presence: 'here',
  },
  feeling: { now: aFeeling(25), before: aFeeling(25) },
  card: aBriefing(stuff),
  ...over,
});

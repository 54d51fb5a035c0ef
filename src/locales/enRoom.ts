import type { Channel } from '../core/model/words';
import type { ScoreView } from '../core/projections/debriefViews';
import type { ShareName } from '../core/projections/deeperViews';
import type { Decision } from '../core/room/state';
import { enAfter } from './enAfter';
import { enDebrief } from './enDebrief';
import { enScales } from './enScales';
import { enSounds } from './enSounds';
import { enTables } from './enTables';

const meets: Record<Channel, (name: string) => string> = {
  counter: (name) => `We meet ${name}`,
  phone: (name) => `${name} calls us`,
  chat: (name) => `${name} writes to us`,
  email: (name) => `${name} writes to us`,
  social: (name) => `${name} posts about us`,
  video: (name) => `${name} calls us`,
};

/** Short enough to be read from the last row. */
const shares: Record<ShareName, string> = {
  switch: 'switch',
  stop: 'stop a product',
  elsewhere: 'buy elsewhere',
  less: 'spend less',
  worse: 'only think worse',
  another: 'buy one more',
  value: 'raise the value',
  nothing: 'do nothing',
  unknown: 'without figures',
};

const decided: Record<Decision['by'], string> = {
  most: 'Most votes go to',
  tie: 'After the tie we say',
  facilitator: 'We say',
  team: 'The team says',
};

const scales: Record<ScoreView['dimension'], string> = {
  empathy: enScales.dimensions.empathy.name,
  advice: enScales.dimensions.advice.name,
  noHardSell: enScales.dimensions.noHardSell.name,
};

/** The words of the wall: read from far away, by a whole room at once. They tell no score before the reveal. */
export const enRoom = {
  ...enTables,
  capital: (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  quote: { open: '“', close: '”' },
  sounds: enSounds,
  headline: enDebrief.headline,
  more: (count: number) => `and ${count} more`,
  moreInReport: (count: number) => `and ${count} more, kept in the report`,
  moreToHear: (count: number) => `and ${count} more to read aloud`,
  place: (now: number, of: number) => `${now} of ${of}`,
  feeling: {
    label: (name: string) => `How ${name} feels`,
    is: (name: string, word: string) => `${name} is ${word}`,
    nobody: 'The customer',
    upFrom: (word: string) => `Up from ${word}`,
    downFrom: (word: string) => `Down from ${word}`,
    better: 'A little better',
    worse: 'A little worse',
  },
  method: (step: number) => `Step ${step} of 4`,
  briefing: {
    meets,
    before: 'Before we start:',
    youMay: 'We may',
    youMayNot: 'We may not',
    history: 'What we know',
    noHistory: 'Nothing is on file.',
    salesPrompt: 'Our employer asks us to',
  },
  handing: {
    title: (team: string) => `Over to ${team}`,
    says: 'Read this card. Then go on from here.',
  },
  front: (team: string) => `${team} at the front`,
  line: { onScreen: 'On our screen:' },
  reply: {
    name: (letter: string) => `Reply ${letter}`,
    locked: 'Not now:',
    list: 'The replies',
  },
  voting: {
    first: 'What do we say? Vote in silence',
    again: 'Vote again, in silence',
    hands: 'Hands up when your letter is called',
    cards: 'Hold up your card',
    keys: 'Each team presses its own key',
    team: (team: string) => `${team}, what do you say?`,
    voted: (teams: string) => `In: ${teams}`,
  },
  discussing: { title: 'Turn to your neighbour', says: 'Why did you choose yours?' },
  tied: { title: 'A tie. We talk it through', says: 'One reason for each. Then we decide.' },
  counted: { says: 'Two views first: why this one?' },
  decided,
  counts: {
    votes: (count: number) => (count === 1 ? 'vote' : 'votes'),
    first: 'First vote',
    now: 'Now',
    change: (first: number, now: number) => `First ${first}, now ${now}`,
    hidden: 'Fewer than five votes, so no counts are shown.',
    none: 'No counts',
    chosen: 'This one is said',
  },
  effect: {
    said: 'We said',
    silent: (name: string) => `${name} says nothing.`,
    ask: 'What helped? What would you change?',
  },
  later: { title: 'What came of it', kinds: { good: 'It went well', bad: 'It went badly', plain: 'Meanwhile' } },
  ended: {
    title: 'How it ended',
    safe: 'Ended by the rules, and that is done well.',
    support: 'If it stays with you:',
  },
  marking: {
    title: 'Where did it turn?',
    says: 'Agree on one turn in your group.',
    turn: (turn: number) => `Turn ${turn}`,
    nothing: 'Nothing was said.',
  },
  marked: {
    title: 'Where it turned',
    none: 'Nobody marked a turn.',
    room: 'Marked by the room',
  },
  writing: {
    title: (words: number) => `Write a better reply, in ${words} words`,
    worst: 'This one landed worst:',
  },
  choosing: { title: 'Which one would you rather hear?' },
  chosen: { title: 'The one we would rather hear' },
  table: {
    title: 'The league so far',
    place: 'Place',
    team: 'Team',
    mean: 'Turnaround',
    rescue: 'Best rescue',
    percent: (mean: number) => `${mean < 0 ? '−' : ''}${Math.abs(mean)}%`,
    points: (rescue: number) => `+${rescue}`,
    safe: 'Safe ending: done well',
    alsoSafe: (count: number) => (count === 1 ? 'and a safe ending' : `and ${count} safe endings`),
    none: '–',
    noneSpoken: 'not yet',
  },
  arc: {
    title: 'The feeling, turn by turn',
    picture: (name: string) => `The feeling of ${name} from start to end`,
    start: 'Start',
    later: 'Later',
    rise: (turn: number) => `Most up: turn ${turn}`,
    fall: (turn: number) => `Most down: turn ${turn}`,
    ends: (zone: string) => `The end: ${zone}`,
  },
  turn: {
    title: (turn: number, letter: string) => (letter === '' ? `Turn ${turn}` : `Turn ${turn}: we said ${letter}`),
    silence: 'We said nothing.',
    effect: 'What it did:',
    tryInstead: 'Try instead:',
    points: 'points of feeling',
    signed: (points: number) => (points < 0 ? `−${Math.abs(points)}` : points === 0 ? '0' : `+${points}`),
    scales,
    reply: 'Reply',
    votes: 'Votes',
    level: (level: number) => `${level} of 4`,
    none: '–',
    best: 'The most on offer',
    table: 'Votes, and points of 4 on each scale',
  },
  beside: {
    first: 'Before',
    other: 'This time',
    title: (turn: number) => `Two roads from turn ${turn}`,
    same: 'Both roads are one',
    said: 'We said:',
    silence: 'Nothing.',
    over: 'This one was over by then.',
    stopped: 'Stopped before the end',
    changed: 'This story has changed since.',
    safe: 'Ended safely: done well',
    left: (name: string) => `${name} left early`,
    picture: 'The feeling on both roads',
  },
  hundred: {
    title: 'What 100 customers did next',
    crowds: enAfter.hundred.crowds,
    names: shares,
    source: enAfter.hundred.label,
    unknown: enAfter.hundred.unknown,
    picture: enAfter.hundred.picture,
    part: enAfter.hundred.part,
  },
  rules: { none: 'Say it out loud. It is written down here.' },
  cards: {
    when: 'When',
    will: 'I will',
    none: 'One sentence on paper, for yourself. Read it out only if you want to.',
  },
  over: { title: 'Thank you', says: 'What we agreed is kept in the report.' },
  quiet: { title: 'A short pause', says: 'Nothing is counted now. We go on when the room is ready.' },
  paused: {
    title: 'We stop here for a moment',
    says: 'You may see this another way. One person speaks, the rest listen. Then we go on.',
  },
  card: {
    title: (name: string) => `What we know of ${name}`,
  },
};

/** Another language `satisfies RoomMessages`. */
export type RoomMessages = typeof enRoom;

import type { DeskView, NextStep } from '../core/projections/deskViews';
import type { At } from '../core/room/state';
import type { WallView } from '../core/projections/roomViews';
import { enDeskDoor } from './enDeskDoor';
import { enDeskKeys } from './enDeskKeys';
import { enDeskNews } from './enDeskNews';
import { enDeskReport } from './enDeskReport';
import { enDeskShown } from './enDeskShown';
import { enDeskLists, enDeskWork } from './enDeskWork';
import { enScales } from './enScales';

/** What the room does now. */
const at: Record<At['name'], string> = {
  telling: 'They read a slide',
  briefing: 'They meet the customer',
  handing: 'The next team takes over',
  line: 'The customer speaks',
  reading: 'They read the replies',
  voting: 'They vote without a word',
  discussing: 'They talk with their neighbours',
  again: 'They vote again',
  tied: 'It is a tie',
  counted: 'They see the votes',
  effect: 'They see what it did',
  later: 'Later that day',
  ended: 'The talk is over',
  marking: 'They look for the turn',
  marked: 'They see where it turned',
  writing: 'They write a better reply',
  choosing: 'They vote on their replies',
  chosen: 'They see the reply that won',
  table: 'They see the table',
  debriefing: 'They look back',
  listing: 'They write it down',
  over: 'The session is over',
};

/** What Enter does, one verb a button. */
const next: Record<NextStep, string> = {
  nextSlide: 'Next slide',
  begin: 'Begin the talk',
  nextLine: 'Next line',
  nextReply: 'Next reply',
  openVote: 'Open the vote',
  closeVote: 'Close the vote',
  voteAgain: 'Vote again',
  decideFirst: 'Decide first',
  showEffect: 'Show the effect',
  nextTurn: 'Next turn',
  handOver: 'Hand over',
  nextCard: 'Next card',
  showEnding: 'Show the ending',
  nextTeam: 'Next team',
  reveal: 'Show where it turned',
  showTable: 'Show the table',
  nextPage: 'Next page',
  nextStep: 'Next step',
  closeRoom: 'End the session',
  none: 'All done',
};

const hints: Record<NonNullable<DeskView['hint']>, string> = {
  silent: 'Nobody speaks yet. Wait until all have read, then count.',
  neighbours: 'Ask them to turn to a neighbour: what did you pick, and why?',
  twoViews: 'Hear two views before you show the effect.',
  plusDelta: 'Ask: what helped? What would you change?',
  tie: 'Hear one voice for each side. Then you decide.',
  slide: 'Read it aloud, slowly. Look up before you go on.',
  contentNote: 'Say what comes up in this story. Anybody may sit it out.',
  fewVotes: 'Only a few voted. Ask if everybody could read the replies.',
};

const methods: Record<NonNullable<WallView['method']>, number> = { vote: 1, discuss: 2, again: 3, see: 4 };

const two = (count: number): string => String(count).padStart(2, '0');
const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;

/** All that the facilitator's desk says, and with it the door and the report. */
export const enDesk = {
  at,
  next,
  hints,
  brand: 'Turnaround',
  facilitator: 'Facilitator',
  name: 'The room',
  titles: { door: 'The room', wall: 'Wall', desk: 'Facilitator', report: 'Session report' },
  skip: 'Skip to what to do now',
  close: 'Close',
  cancel: 'Cancel',
  keep: 'Keep',
  change: 'Change',
  remove: 'Remove',
  loading: 'Opening the room.',
  failed: {
    title: 'The room could not be opened',
    says: 'A part of it did not load. What was done is still kept on this device.',
    again: 'Try again',
    leave: 'To all rooms',
  },
  quote: { open: '“', close: '”' },
  time: (ms: number) => {
    const seconds = Math.floor(Math.max(0, ms) / 1000);
    return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  },
  link: {
    wallHere: 'The wall is there',
    wallAway: 'No wall is open',
    alone: 'This browser cannot link two windows. Run the session from the wall, with its keys.',
    openWall: 'Open the wall',
    openDesk: 'Open the facilitator’s window',
    waiting: (count: number) => `${count} ${count === 1 ? 'step waits' : 'steps wait'} to be taken`,
    rival: {
      desk: 'Another facilitator’s window is in charge of this room. This one only shows.',
      wall: 'Another wall is in charge of this room. This one only shows.',
    },
    take: 'Take over here',
    leave: 'To all rooms',
  },
  tools: { label: 'The wall', quiet: 'Quiet slide', card: 'History card', pause: 'Pause', keys: 'Keys', look: 'Look' },
  unveil: 'Take it off the wall',
  now: {
    step: (title: string, method: WallView['method']) =>
      method === null ? title : `${title}, step ${methods[method]} of 4`,
    once: (title: string) => `${title}, one vote`,
    back: 'Back to a turn',
    decide: 'Say what is done',
    over: 'Ended too soon? Go to another step of the plan, and the session goes on.',
  },
  votes: {
    title: 'Votes, only you see them',
    teams: 'Votes by keys, only you see them',
    closed: 'Votes',
    fieldFor: (letter: string) => `Votes for ${letter}`,
    sum: (total: number, count: number) => `${total} of ${people(count)} counted.`,
    seats: (voted: number, count: number) => `${voted} of ${count} teams have voted.`,
    tooMany: (total: number, count: number) =>
      `${total} votes are typed, and ${people(count)} ${count === 1 ? 'is' : 'are'} here. Mend a count, or change how many are here.`,
    many: 'Too many',
    people: 'People here',
    decide: (letter: string) => `Do ${letter}`,
    decideTied: 'A tie. Hear both sides, then say what is done.',
    decideOpen: 'No counts needed: you may say what is done.',
    decideTeam: 'The team decides alone. Press what they say.',
    notYet: 'Not yet',
    noKeys: 'A team has keys for A to D. Here are more, so count hands.',
    teamKeys: (keys: string) => `Keys ${keys}`,
    locked: 'Locked',
    now: (count: number) => `${count} now`,
    before: (count: number) => `${count} before`,
    chosen: 'This one is done',
  },
  scores: {
    names: enScales.dimensions,
    one: (name: string, level: number) => `${name} ${level}`,
    best: 'Best here',
    note: 'Each from 0 to 4. The wall shows none of this before the effect.',
    title: 'Scores, only you see them',
  },
  say: {
    title: 'Your notes',
    none: 'The plan has no notes for this step.',
    hint: 'Now',
    /** Before the effect is shown, so it tells none of it. */
    worry: (letter: string) => `I saw many of us pick ${letter}. I worry what it leaves open. What were you seeing?`,
    advocacy: (letter: string, effect: string) =>
      `I saw many of us pick ${letter}. This is what I think it did: ${effect} What were you seeing?`,
    prompt: 'The pressure is real',
    promptSays: (text: string) => `The rule says: “${text}” Name it. Ask who could change it.`,
  },
  plan: {
    title: 'Plan',
    note: 'Times are for you. The wall shows none.',
    states: { done: 'Done', open: 'Open', ahead: 'Ahead', skipped: 'Left out' },
    planned: (minutes: number) => `${minutes} min`,
    spentOf: (spent: string, minutes: number) => `${spent} of ${minutes} min`,
    over: 'Over its time',
    all: (spent: string, minutes: number) => `${spent} of ${minutes} min in all`,
    go: 'Go to another step',
    goTitle: 'Go to which step?',
    goNote: 'A talk that is gone to again begins anew. What was played before stays in the report.',
  },
  back: {
    title: 'Back to which turn?',
    note: 'The talk goes on from there. What was played stays in the report. Type a number, then Enter.',
    none: 'No turn has been played yet.',
    roads: 'The road not taken: from which turn?',
    roadsNote: 'The room plays it from there with another reply, and sees both side by side.',
    roadsButton: 'Play from another turn',
    turn: (turn: number) => `Turn ${turn}`,
    heard: (line: string, said: string) => (said === '' ? `“${line}”` : `“${line}” We said: “${said}”`),
  },
  aloud: 'To read aloud',
  work: enDeskWork,
  lists: enDeskLists,
  end: {
    title: 'Report and end',
    report: 'See the report',
    reportNote: 'You can come back from it. The session stays as it is.',
    close: 'End the session',
    closeNote: 'Nothing more can be played or voted. Notes, rules and cards can still be added.',
    ask: 'End the session now?',
    go: 'End it',
    stay: 'Go on with it',
    again: 'Leave it for later',
    againNote: 'It stays on this device, under “Go on where it stopped”.',
    overNote: 'It stays on this device, under “Rooms before”.',
    leave: 'To all rooms',
    save: 'Save the room as a file',
  },
  keys: enDeskKeys,
  news: enDeskNews,
  shown: enDeskShown,
  door: enDeskDoor,
  report: enDeskReport,
};

/** The words of the desk, the door and the report. Another language `satisfies` it. */
export type DeskMessages = typeof enDesk;

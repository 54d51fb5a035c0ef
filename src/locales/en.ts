import type { Channel } from '../core/model/words';
import { enTables } from './enTables';

const begin: Record<Channel, (name: string) => string> = {
  counter: (name) => `Meet ${name}`,
  phone: () => 'Take the call',
  chat: () => 'Open the chat',
  email: () => 'Read the email',
  social: () => 'Read the post',
  video: () => 'Join the call',
};

const DIFFICULTY = ['Easy', 'Fairly easy', 'Medium', 'Hard', 'Very hard'];

/** English. Sentence case, no exclamation marks, no pronoun for the customer in text made by a formula. */
export const en = {
  ...enTables,
  brand: 'Turnaround',
  close: 'Close',
  settings: 'Settings',
  backTo: { library: 'Back to the street', report: 'Back to the report', notebook: 'Back to the notebook' },
  capital: (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  quote: { open: '“', close: '”' },
  minutes: (minutes: number, isUntimed: boolean) =>
    `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}${isUntimed ? ', no timer' : ''}`,
  difficulty: (level: number) => `${DIFFICULTY[level - 1] ?? 'Medium'}: ${level} of 5`,
  loading: { title: (title: string) => `Opening ${title}`, part: 'Opening' },
  failed: {
    title: 'This story did not open',
    says: (title: string) => `“${title}” could not be read. The others play on.`,
    part: 'This part did not load.',
    again: 'Try again',
  },
  briefing: {
    before: 'Before you start.',
    anyTime: 'You can pause or stop at any time.',
    begin,
    demo: 'See it done badly, then well',
    historyCard: 'History card',
    noHistory: 'Nothing is on file.',
    youMay: 'You may',
    youMayNot: 'You may not',
    goals: 'Worth trying',
    friction: 'In the way today',
    salesPrompt: 'Your employer asks you to',
    draftKey: 'The feedback in this story is its author’s opinion.',
    enter: 'Enter',
  },
  encounter: {
    tools: 'Encounter tools',
    history: 'History card',
    may: 'What you may do',
    transcript: 'So far',
    sound: 'Sound',
    pause: 'Pause',
    turn: (turn: number) => `Turn ${turn}`,
    turningPoint: 'A turning point',
    onScreen: 'On your screen:',
    ask: 'What do you say?',
    press: (last: number) => (last > 1 ? `Press 1 to ${last}` : 'Press 1'),
    askWritten: 'What do you write?',
    youSaid: 'You said',
    youWrote: 'You wrote',
    saidBefore: 'You said this before.',
    nothing: 'Nothing. You let the time pass.',
    you: 'You',
    goOn: 'Go on',
    finish: 'See what became of it',
    stays: 'Nothing moves on by itself.',
    toAnswer: (seconds: number) => `${seconds} ${seconds === 1 ? 'second' : 'seconds'} to answer`,
    silent: (name: string) => `${name} says nothing.`,
    pictureStopped: 'The picture stopped. Play goes on.',
    pictureAgain: 'Start it again',
  },
  feeling: {
    label: (name: string) => `How ${name} feels`,
    is: (name: string, word: string) => `${name} is ${word}`,
    upFrom: (word: string) => `Up from ${word}`,
    downFrom: (word: string) => `Down from ${word}`,
    better: 'A little better',
    worse: 'A little worse',
    same: 'No change',
  },
  drawer: {
    knowOf: (name: string) => `What we know of ${name}`,
    noCost: 'Looking things up costs no points.',
    noClock: 'There is no clock.',
    everything: 'Everything said so far',
    nothingYet: 'Nothing has been said yet.',
  },
  paused: {
    title: 'Paused',
    waits: (name: string) => `${name} waits as long as you need.`,
    resume: 'Go on',
    stop: 'Stop here, keep what I did',
    note: 'Stopping early gives no number and costs nothing.',
  },
  later: {
    title: 'What came of it',
    eyebrow: (title: string, now: number, of: number) => `${title}. What your promises became, ${now} of ${of}`,
    next: 'Next',
    debrief: 'See how it went',
    kinds: { good: 'It went well', bad: 'It went badly', plain: 'Meanwhile' },
  },
  demo: {
    part: (now: number, of: number) => `Part ${now} of ${of}`,
    step: (now: number, of: number) => `Page ${now} of ${of}`,
    theySaid: 'The answer',
    ended: 'How it ended',
    soFar: (name: string) => `This is where these answers left ${name}. The talk would go on from here.`,
    next: 'Next',
    back: 'Back',
    leave: 'Leave and try it yourself',
  },
  /** The debrief's own words, fetched only when it is reached. */
  loadDebrief: () => import('./enDebrief').then((module) => module.enDebrief),
  /** What is told beside a play, fetched when there is something. */
  loadNotes: () => import('./enNotes').then((module) => module.enNotes),
  /** Of pages beside the plays. */
  loadPages: () => import('./enPages').then((module) => module.enPages),
  /** What a customer read before. */
  loadHeard: () => import('./enHeard').then((module) => module.enHeard),
  loadSurface: () => import('./enSurface').then((module) => module.enSurface),
  /** What can be set, fetched when somebody looks. */
  loadSettings: () => import('./enByHand').then((module) => module.enSettings),
  /** The sounds in words, fetched when the first one means something. */
  loadSounds: () => import('./enByHand').then((module) => module.enSounds),
  /** The street's own words, fetched with it. */
  loadStreet: () => import('./enStreet').then((module) => module.enStreet),
  loadAuthor: () => import('./enAuthor').then((module) => module.enAuthor),
};

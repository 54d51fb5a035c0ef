import type { VotingWay } from '../core/room/facts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

const ways: Record<VotingWay, { readonly name: string; readonly says: string }> = {
  hands: { name: 'Raised hands', says: 'One letter after the other. You count, and type the number.' },
  cards: { name: 'Cards', says: 'All hold up a letter at once. You count, and type the numbers.' },
  keys: { name: 'A key for each team', says: 'Teams come to one keyboard and press a key. For two to six teams.' },
};

/** Where a room is chosen, gone on with, or read back. */
export const enDeskDoor = {
  ways,
  title: 'One screen, one team',
  lead: 'A team decides together what to say, talks about it, and sees the customer turn. One laptop is enough.',
  home: 'To the street',
  minutes: (count: number) => `${count} min`,
  size: (minutes: number, from: number, to: number) => `${minutes} min, for ${from} to ${to} people`,
  unfinished: {
    title: 'Go on where it stopped',
    go: 'Go on',
    last: (at: number) => `Last step on ${DAY.format(at)} at ${CLOCK.format(at)}`,
  },
  open: {
    title: 'Open a room',
    plan: 'How much time is there?',
    happens: 'What happens',
    notes: 'What comes up in its stories',
    none: 'There is no plan here. The folder scenarios/sessions holds them.',
    people: 'How many people are here?',
    peopleHint: 'Count yourself out. You can change it later.',
    peopleWrong: (most: number) => `Type a whole number from 1 to ${most}.`,
    peoplePlan: (from: number, to: number) =>
      `This plan is meant for ${from} to ${to} people. It works with others too.`,
    way: 'How does the room vote?',
    small: 'Votes of fewer than five people',
    shown: 'Show the counts',
    hidden: 'Keep them private',
    hiddenHint: 'The wall and the report hide such counts. The reply that won is shown.',
    shownHint: 'The wall and the report show every count.',
    firstCounts: {
      title: 'When are the first counts shown?',
      later: {
        name: 'After both votes',
        says: 'People talk first, then vote again. Seen counts pull people to the most chosen letter.',
      },
      atOnce: {
        name: 'While people talk',
        says: 'People see them before they have talked. That pulls them to the most chosen letter.',
      },
    },
    teams: 'Teams',
    teamsNeeded: 'This plan has teams take turns. Name two to six.',
    teamsForKeys: 'Voting by keys needs teams. Name two to six.',
    teamsFree: 'This plan works without teams.',
    noTeams: 'None',
    team: (number: number) => `Name of team ${number}`,
    teamName: (number: number) => `Team ${number}`,
    teamEmpty: 'Give this team a name.',
    teamTwice: 'Another team has this name.',
    button: 'Open the room',
    wrong: 'Something is missing above. It says what.',
  },
  past: {
    title: 'Rooms before',
    none: 'No room has ended here yet.',
    on: (at: number) => `${DAY.format(at)} at ${CLOCK.format(at)}`,
    report: 'Report',
    again: 'Open it again',
    of: (title: string, at: number) => `${title}, ${DAY.format(at)}`,
  },
  remove: {
    button: 'Remove',
    ask: 'Remove this room?',
    says: (title: string, at: number) =>
      `“${title}” of ${DAY.format(at)} goes from this device, with its votes, notes, rules and cards. It cannot be brought back without a saved file.`,
    yes: 'Remove it',
    no: 'Keep it',
  },
  file: {
    title: 'A room saved as a file',
    says: 'Open one that was saved here or on another device.',
    choose: 'Open a saved room',
  },
  guide: {
    title: 'Before you start',
    steps: [
      'Put this window on the projector. Full screen is best.',
      'Open the room, then the facilitator’s window on your own screen. It has your notes, the times and the counts. Without a second screen the keys do it all: press ? to see them.',
      'Ask the last row if it can read the wall.',
      'Enter goes on, always. Nothing moves by itself.',
      'If a window closes, open this page again. Nothing is lost.',
    ],
    more: 'Never led a session? The guide takes you through one, word by word. You can print it, too.',
    open: 'The facilitator’s guide',
    opens: 'opens in a new tab',
  },
  faulty: {
    title: 'Plans that cannot be used',
    place: (file: string, line: number) => `${file}, line ${line}:`,
  },
  row: {
    open: 'Check the last row',
    title: 'Can the last row read this?',
    sample: 'I can see why that hurts.',
    sizes: ['The smallest letters on the wall', 'Headings', 'What the customer says'],
    advice:
      'Read the three sentences from there. The first is hard to read? Choose large letters. The second is hard, too? Move the chairs closer.',
    light: 'Set the lights as they will be, then pick the ground that reads better.',
    done: 'Done',
  },
  look: {
    title: 'How the wall looks',
    ground: { name: 'Ground', dark: 'Dark', bright: 'Bright' },
    groundHint: 'Dark for a dim room, bright for a lit one.',
    size: { name: 'Letters', usual: 'Usual', large: 'Large' },
    sizeHint: 'Large: while you vote, the wall shows letters alone. The replies come before, one at a time.',
    motion: { name: 'Motion', full: 'Full', calm: 'Calm', none: 'None' },
    sound: { name: 'Sound', on: 'On', off: 'Off' },
  },
};

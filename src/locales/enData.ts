import type { FileFault } from '../core/records/archiveForm';
import type { Refusal } from '../core/records/archiveRead';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const NUMBER = new Intl.NumberFormat('en');

const day = (at: number): string => DAY.format(at);
const talks = (count: number): string => `${NUMBER.format(count)} ${count === 1 ? 'talk' : 'talks'}`;
const are = (count: number): string => (count === 1 ? 'is' : 'are');

/** Why something could not be kept. */
const why = {
  full: 'There is no room left on this device. Free some, then try again.',
  refused: 'This browser does not let the game keep anything here. Private windows are often like that.',
  missing: 'This browser has no place to keep anything.',
  elsewhere: 'Another window of the game is open and holds it. Close that one, then try again.',
};

interface Told {
  readonly says: string;
  readonly cure: string;
}

/** Why a file cannot be taken in, and what to do. */
const faults: Record<Exclude<FileFault['kind'], 'newer'>, Told> = {
  empty: { says: 'The file is empty.', cure: 'Save it again on the device it came from.' },
  tooLarge: { says: 'The file is larger than any file this game writes.', cure: 'Choose the file the game saved.' },
  tooDeep: { says: 'The file is built in a way this game never writes.', cure: 'Choose the file the game saved.' },
  tooMany: { says: 'The file holds more than any file this game writes.', cure: 'Choose the file the game saved.' },
  notJson: {
    says: 'The file was not written by this game, or too little of it is left.',
    cure: 'Choose the file called “turnaround-everything”.',
  },
  table: {
    says: 'This is a table for a spreadsheet. It does not hold enough to bring talks back.',
    cure: 'Choose the file called “turnaround-everything”.',
  },
  records: {
    says: 'This is a list for other programs. It does not hold enough to bring talks back.',
    cure: 'Choose the file called “turnaround-everything”.',
  },
  story: { says: 'This is a story, not a file of talks.', cure: 'Open it on the street instead.' },
  foreign: {
    says: 'The file belongs to something else.',
    cure: 'Choose the file called “turnaround-everything”.',
  },
  damaged: { says: 'The first line of the file is damaged.', cure: 'Save it again on the device it came from.' },
};

const fault = (one: FileFault): Told =>
  one.kind === 'newer'
    ? {
        says: `The file was saved by a newer version of the game (file version ${one.version}).`,
        cure: 'Load this page again to get the newest version, then try again.',
      }
    : faults[one.kind];

const damage = 'Save the file again on the device it came from, if it is still there.';

/** Why an attempt of a file is not taken, or not whole. */
const refusals: Record<Refusal['why'], Told> = {
  unreadable: { says: 'Part of it cannot be read.', cure: damage },
  gap: { says: 'A turn is missing.', cure: damage },
  foreign: { says: 'A turn belongs to another talk.', cure: damage },
  altered: { says: 'A turn was changed after it was kept.', cure: damage },
  empty: { says: 'It has no turns.', cure: 'There is nothing to bring back.' },
  tooLong: { says: 'It has more turns than any talk can have.', cure: 'Choose the file the game saved.' },
  twice: { says: 'It stands in the file twice, and the two differ.', cure: 'The first one is used.' },
};

/** The words of the page for all that is kept on this device. */
export const enData = {
  day,
  why,
  fault,
  refusals,
  title: 'Your data',
  about: 'All you play stays in this browser, on this device. Nothing is sent anywhere.',
  lost: {
    title: 'Less is here than was kept',
    says: (had: number, has: number) =>
      `${NUMBER.format(had)} steps of your talks were kept in this browser. ${has === 0 ? 'None of them are left.' : `${NUMBER.format(has)} of them ${are(has)} here.`}`,
    cause: 'The browser or the device lost the rest. It was nothing you did in the game.',
    bring: 'If you saved a file of everything, bring it back here. What is left stays as it is.',
    anewTitle: (count: number) => (count === 0 ? 'Start from the beginning' : 'Go on with what is left'),
    anewSays: (count: number) =>
      count === 0
        ? 'Nothing is left here. You can still bring a file back later.'
        : `${talks(count)} can still be read. What cannot be read is put away. You can still bring a file back later.`,
    failed: 'That did not work.',
    goOn: (count: number) => (count === 0 ? 'Start anew' : `Go on with ${talks(count)}`),
  },
  kept: {
    title: 'Kept here',
    count: talks,
    since: (at: number) => `since ${day(at)}`,
    none: 'Nothing is kept here yet. Your first talk will be.',
    nothing: 'Nothing is kept here.',
    state: {
      kept: 'Each turn is kept as soon as you answer.',
      slow: 'The last turn takes long to keep.',
      failed: 'The last turns could not be kept.',
      nowhere: 'Nothing can be kept in this browser. You can still play.',
    },
    may: 'A private window forgets all of it when you close it. A browser may also clear it when a device runs full. A file is safe from both.',
  },
  name: {
    title: 'Your name in files',
    label: 'Name in files',
    hint: 'It stands in each file you save. It need not be your real name. Leave it empty for a new one.',
    save: 'Use this name',
    done: (name: string) => `Your files now say “${name}”.`,
  },
  save: {
    title: 'Save as a file',
    last: (at: number) => `Everything was last saved on ${day(at)}.`,
    never: 'Everything has not been saved as a file yet.',
    due: 'It is a good time to save a file of everything.',
    nothing: 'There is nothing to save yet.',
    writing: 'Writing the file.',
    kinds: {
      everything: {
        name: 'Everything',
        button: 'Save everything',
        says: 'All your talks, to bring back here or on another device.',
      },
      attempts: {
        name: 'Talks as a table',
        button: 'Save talks',
        says: 'One line for each talk: scores, feeling, ending. A CSV file.',
      },
      turns: { name: 'Turns as a table', button: 'Save turns', says: 'One line for each reply you chose. A CSV file.' },
      json: { name: 'Both for programs', button: 'Save both', says: 'The same two tables as JSON.' },
    },
    done: 'Saved. Look in your downloads.',
    left: (count: number) =>
      `${talks(count)} ${are(count)} not in it, since the stories are not here. “Everything” has them.`,
    unread: 'The stories could not be read just now. Try again.',
  },
  bring: {
    title: 'Bring back from a file',
    says: 'Choose a file of everything. You see what it holds before anything is taken in.',
    choose: 'Choose files',
    or: 'or drop them on this page',
    drop: 'Let go to look into the file',
    reading: 'Reading. Nothing is taken in yet.',
    taking: 'Taking it in.',
    found: (count: number) => (count === 1 ? 'What the file holds' : `What the ${count} files hold`),
    untouched: 'Nothing is taken in yet.',
    from: (name: string, at: string) =>
      name === '' ? `Saved on ${at}.` : at === '' ? `Saved by ${name}.` : `Saved by ${name} on ${at}.`,
    added: (count: number) => `${talks(count)} will be added`,
    continued: (count: number) =>
      `${talks(count)} ${count === 1 ? 'goes' : 'go'} on where yours ${count === 1 ? 'stops' : 'stop'}`,
    same: (count: number) => `${talks(count)} ${are(count)} here already`,
    none: 'There are no talks in it.',
    broken: 'The file is damaged or cut off. This is what can still be read.',
    unknown: (keys: string) => `Left out, since this version does not know it: ${keys}.`,
    conflicts: (count: number) =>
      `${talks(count)} ${count === 1 ? 'differs' : 'differ'} from yours, and yours ${count === 1 ? 'stays' : 'stay'}`,
    conflict: (title: string, at: number) => `${title}, ${day(at)}`,
    conflictWhy: {
      other: 'The two took different turns.',
      damagedHere: 'Yours is damaged here and nothing can be added to it.',
    },
    refused: (count: number) => `${talks(count)} cannot be taken whole`,
    one: (place: number) => `Talk ${place} in the file`,
    called: (attempt: string) => `It is called ${attempt}.`,
    part: (kept: number) =>
      kept === 0
        ? 'Nothing of it is taken.'
        : kept === 1
          ? 'Its beginning is taken.'
          : `Its first ${kept} steps are taken.`,
    more: (count: number) => `And ${NUMBER.format(count)} more.`,
    details: 'Show which',
    cannot: 'Cannot be taken in',
    take: (count: number) => `Take in ${talks(count)}`,
    leave: 'Leave it',
    close: 'Close',
    took: (count: number) => (count === 0 ? 'Nothing was taken in.' : `${talks(count)} taken in.`),
    failed: (count: number) => `${talks(count)} could not be kept.`,
    left: 'Left as it was. Nothing was taken in.',
  },
  remove: {
    title: 'Delete my data',
    says: 'Removes what the game keeps in this browser.',
    button: 'Delete everything',
    ask: 'Delete all that is kept here?',
    goes: (count: number) => [
      count === 0 ? 'Your talks' : `Your ${talks(count)}`,
      'Your notebook and your goal',
      'Your name in files',
      'Your settings',
    ],
    goesTitle: 'This goes, and cannot be brought back without a file:',
    staysTitle: 'This stays:',
    stays: ['Files you saved: they are yours', 'Stories of your own on the street'],
    first: 'Save everything first',
    saved: 'Saved. Look in your downloads.',
    yes: 'Delete everything now',
    no: 'Keep it',
    removing: 'Deleting.',
    done: 'All of it is deleted. Nothing of yours is kept here any more.',
    failed: 'It could not be deleted.',
  },
};

export type DataMessages = typeof enData;

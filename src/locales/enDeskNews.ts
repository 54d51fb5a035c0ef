import type { Refusal } from '../core/room/state';

interface Told {
  readonly says: string;
  readonly cure: string;
}

const people = (count: number): string => `${count} ${count === 1 ? 'person is' : 'people are'}`;

function refused(refusal: Refusal): Told {
  switch (refusal.why) {
    case 'late':
      return {
        says: 'The room had gone on already.',
        cure: 'That press was left out. Look at the wall, then go on from there.',
      };
    case 'tooMany':
      return {
        says: `${refusal.votes} votes were counted, and ${people(refusal.people)} here.`,
        cure: 'Mend a count, or change how many people are here. The vote stays open.',
      };
    case 'undecided':
      return {
        says: 'Nothing is decided yet.',
        cure: 'Talk it through, then say what is done: press the letter of that reply.',
      };
    case 'notNow':
      return { says: 'This cannot be done at this point.', cure: 'Nothing was changed. Look at the wall, then go on.' };
  }
}

const badFile = {
  unreadable: {
    says: 'This file cannot be read as a room.',
    cure: 'Choose a file that “Save the room” wrote.',
  },
  noRoom: { says: 'There is no room in this file.', cure: 'Choose a file that “Save the room” wrote.' },
  notHere: {
    says: 'This room is not on this device.',
    cure: 'It was removed here, or it was opened on another device. A file of it brings it here.',
  },
  noPlan: {
    says: 'The plan of this room is not in this copy of the game.',
    cure: 'Open it in the copy of the game it was saved from.',
  },
  other: {
    says: 'This room is here already, and it went on in another way.',
    cure: 'The one on this device stays as it is. Remove it first to open the file.',
  },
  noStory: {
    says: 'A story of this room is not in this copy of the game.',
    cure: 'Open it in the copy of the game it was saved from.',
  },
};

const blocked: Told = {
  says: 'The browser did not open the other window.',
  cure: 'Let it open windows for this page and press again, or use this link.',
};

const damaged = (kept: number): Told => ({
  says: 'Part of what was kept of this room is damaged.',
  cure: `It goes on from the last whole step, number ${kept}. What came after it is gone.`,
});

const changed = (kept: number, of: number): Told => ({
  says: 'The plan or a story has changed since this room began.',
  cure: `${kept} of ${of} steps can still be followed. It goes on from there.`,
});

const lost = (acts: number): Told => ({
  says: `${acts} ${acts === 1 ? 'thing' : 'things'} done in this window could not be kept.`,
  cure: 'The room went on in another window meanwhile. Look at the wall, and do it again if it is still needed.',
});

const gone = (rooms: number): Told => ({
  says: rooms === 1 ? 'A room that was kept here is gone.' : `${rooms} rooms that were kept here are gone.`,
  cure: 'The browser has lost what it kept. A room that was saved as a file can be opened again from it.',
});

const why = {
  full: 'There is no room left on this device. Free some, then try again.',
  refused: 'This browser does not let the game keep anything here. Private windows are often like that.',
  missing: 'This browser has no place to keep anything.',
  elsewhere: 'It was removed on this device, or another window of the game holds it. Try again to keep all of it.',
};

/** What has to be told about a room, and what to do about it. */
export const enDeskNews = {
  refused,
  blocked,
  badFile,
  damaged,
  changed,
  lost,
  gone,
  why,
  label: 'News',
  close: 'Close',
  otherLink: { wall: 'Open the facilitator’s window', desk: 'Open the wall' },
  slow: 'The last steps take long to keep.',
  failed: 'The last steps could not be kept.',
  nowhere: 'Nothing can be kept in this browser. The session can go on, and is gone when you close it.',
  goesOn: 'The session goes on.',
  again: 'Try again',
  save: 'Save the room as a file',
};

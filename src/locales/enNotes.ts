/** What is said beside a play when something about it is worth telling; fetched then. */
export const enNotes = {
  saving: {
    slow: 'This device takes long to keep your last turn. Play goes on.',
    full: 'There is no room left on this device, so your last turn is not kept. Play goes on.',
    refused: 'The browser does not let your turns be kept. Play goes on.',
    missing:
      'This browser keeps nothing here, as in a private window. Play goes on, and is gone when you close the page.',
    elsewhere: 'This talk is open in another window. Go on there, or close it and try again.',
  },
  retry: 'Try again',
  download: 'Save as a file',
  close: 'Close this note',
  news: {
    resumed: 'You go on where you stopped.',
    earlier: 'This story changed since you stopped. You go on from the last step that is still there.',
    broken: 'Part of this talk could not be read. You go on from the last whole turn.',
    partly: 'This story changed since. You see the part of your talk that still stands.',
    exploring: 'Exploring. This is not counted.',
  },
  fresh: 'A newer version of the game is ready.',
  held: 'A talk is open in another window. The newer version waits for its end.',
  take: 'Load it now',
  unfinished: {
    here: (turn: number) => `You stopped in the middle of this talk, at turn ${turn}.`,
    goOn: 'Go on there',
  },
};

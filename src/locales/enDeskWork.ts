const spokenWords = (count: number): string => `${count} ${count === 1 ? 'word' : 'words'}`;

/** What teams mark, write and reach, as the facilitator takes it down. */
export const enDeskWork = {
  marks: {
    title: 'Marks of the teams',
    roomTitle: 'The mark of the room',
    none: 'No mark',
    turn: (turn: number) => `Turn ${turn}`,
    note: 'The wall shows the marks only when you show where it turned.',
  },
  rewrites: {
    title: 'Replies of the room’s own',
    field: 'A reply, in the room’s words',
    add: 'Put it on the list',
    left: (count: number) => (count < 0 ? `${spokenWords(-count)} too many` : `${spokenWords(count)} left`),
    tooLong: 'Too long to be voted on',
    none: 'No reply is written down yet.',
    time: (left: string) => `${left} left to write`,
    timeOver: 'The time to write is over. Take the last ones.',
    most: 'Eight replies are on the list. That is all that fits.',
  },
  league: {
    title: 'Table of the teams',
    told: 'A team played on a screen of its own?',
    team: 'Team',
    story: 'Story',
    field: 'Turnaround in percent, from −100 to 100',
    wrong: 'Type a whole number from −100 to 100.',
    add: 'Put it in the table',
    drop: 'Take its result away',
    place: 'Place',
    mean: 'Mean',
    rescue: 'Best rescue',
    none: '–',
    safe: 'ended safely: done well',
    alsoSafe: (count: number) => `and ${count} ended safely: done well`,
  },
};

/** What may be written down at any time. */
export const enDeskLists = {
  people: {
    title: 'How many people are here?',
    field: 'People here',
    wrong: (most: number) => `Type a whole number from 1 to ${most}.`,
  },
  notes: {
    title: 'Notes',
    field: 'A note, for the report',
    add: 'Keep the note',
    about: (place: string) => `At: ${place}`,
  },
  rules: { title: 'Rules', field: 'A rule the room agrees on', add: 'Keep the rule' },
  cards: {
    title: 'If-then cards',
    when: 'When …',
    will: '… I will …',
    says: (when: string, will: string) => `When ${when}, I will ${will}.`,
    add: 'Keep the card',
  },
  removeOne: (text: string) => `Remove: ${text}`,
};

const WORDS = 'the plate is cold and you said it would be hot when we came in so what now shall we do with it'.split(
  ' ',
);

/** A line of about seventy letters that no other place has. */
export const shownLine = (beat: number, place: number): string =>
  `Line ${beat} ${place}: ${Array.from({ length: 13 }, (_, index) => WORDS[(beat + place * 5 + index) % WORDS.length]).join(' ')}.`;

/** The phrases of a list: parted by commas and line ends. */
export const phrasesOf = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

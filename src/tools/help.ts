/** What the command line can do. */
export const COMMANDS_HELP = `turnaround: check and play scenario files

  check [FILES]   tell what is wrong with scenario files, and the cure
  play FILE       play a scenario here, or let a strategy play it
  write           write the generated files: schema, help pages, sounds

In the repository: npm run check -- FILES, npm run play -- FILE.
Each has --help. Exit codes: 0 well, 1 something is wrong with a file, 2 wrong use.
`;

/** Help of `check`. */
export const CHECK_HELP = `turnaround check [FILES] [--format human|json]

Reads scenario files (all of scenarios/ when none is named) and prints
  file:line:column  severity  rule  message
with a cure under each. Files that are no scenarios are skipped aloud.

  --format json   one JSON object with all diagnostics, lines and columns from 1

Exit codes: 0 no error (warnings may stand), 1 errors, 2 wrong use or a file that cannot be opened.
`;

/** Help of `play`. */
export const PLAY_HELP = `turnaround play FILE [options]

Without a strategy or replies you play here, by number.

  --strategy S    best, worst, random, please-now, best-sum, longest, shortest, first, warm, advice, sell, sorry
  --runs N        with --strategy random: how many plays; gives the mean and the shares
  --replies a,b   the replies to say, by name; too few stop the play there
  --variant ID    which customer; else drawn by the seed
  --seed N        a whole number; the same seed plays the same (1 when a strategy or replies are given)
  --explain       say after each turn what moved the feeling
  --json          one JSON object

JSON of one play: ending, grade, left, turnaround, held, feeling {start, end, lowest, best, worst}, exact,
scores {empathy, advice, noHardSell}, turns, seed, variant, replies. A play that stops early has
ending null and stopped true. Feelings have one decimal, floored.

Exit codes: 0 played, 1 the file has errors, 2 wrong use, or a reply that was not on offer.
`;

/** Help of `write`. */
export const WRITE_HELP = `turnaround write [schema|feeling|sounds] ...

Writes generated files; all of them when none is named.
  schema    scenarios/scenario.schema.json, from the one description of the format
  feeling   scenarios/how-feeling-moves.md, from the constants of the customer model
  sounds    assets/sounds/*/, from the seeded script (needs sox)

Exit codes: 0 written, 2 wrong use.
`;

import { placeholdersIn } from '../placeholders';
import type { Finding, Path } from '../read/source';
import { fault, type Check } from './survey';

/** Parts of the file whose texts are filled in when they are shown. */
const FILLED: ReadonlySet<Path[number] | undefined> = new Set(['beats', 'aftermath', 'endings']);

/** `{name}`, `{callMe}` and one-of variables may stand in texts; anything else in braces is a slip. */
export const checkPlaceholders: Check = ({ scenario, braced }) => {
  const oneOf = Object.entries(scenario.vars).flatMap(([name, variable]) => (Array.isArray(variable) ? [name] : []));
  const known = new Set(['name', 'callMe', ...oneOf].map((name) => `{${name}}`));
  return braced.flatMap(({ text, path }) => (FILLED.has(path[0]) ? slips(text, known, path) : []));
};

const slips = (text: string, known: ReadonlySet<string>, path: Path): readonly Finding[] =>
  placeholdersIn(text)
    .filter((braced) => !known.has(braced))
    .map((braced) =>
      fault('unknown-placeholder', path, `"${braced}" stands for nothing.`, `Known: ${[...known].join(', ')}.`),
    );

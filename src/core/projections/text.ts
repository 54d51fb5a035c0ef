import type { Program } from '../scenario/program';
import type { RichText } from './views';

const EMPHASIS = /\*([^*\s](?:[^*]*[^*\s])?)\*/g;
const PLACEHOLDER = /\{([a-zA-Z0-9-]+)\}/g;

/** A scenario's text with `{name}`, `{callMe}` and one-of variables filled in. Other braces stand as they are. */
export function filled(program: Program, vars: readonly number[], text: string): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    if (name === 'name') return program.about.name;
    if (name === 'callMe') return program.about.callMe;
    const slot = program.variables.findIndex((variable) => variable.name === name && variable.kind === 'oneOf');
    return program.variables[slot]?.words[vars[slot] as number] ?? whole;
  });
}

/** Text in runs; `*emphasis*` is the only mark, everything else is shown as it stands. */
export function runsOf(text: string): RichText {
  const runs: { text: string; strong: boolean }[] = [];
  let from = 0;
  for (const match of text.matchAll(EMPHASIS)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), strong: false });
    runs.push({ text: match[1] as string, strong: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), strong: false });
  return runs;
}

/** Filled in and split into runs. */
export const richText = (program: Program, vars: readonly number[], text: string): RichText =>
  runsOf(filled(program, vars, text));

import { LIBRARY_RULES } from '../../core/rules/library/library';
import { inOrder } from '../../core/scenario/read/read';
import { placed } from '../../core/scenario/read/source';
import type { Checked } from './files';

/** What is said of several scenarios together, each finding with the file it stands in. */
export function withLibrary(checked: readonly Checked[]): readonly Checked[] {
  const readable = checked.flatMap((one) => (one.reading === null ? [] : [{ file: one.file, reading: one.reading }]));
  if (readable.length < 2) return checked;
  const told = LIBRARY_RULES.flatMap((rule) =>
    rule.find(readable.map(({ reading }) => reading.scenario)).flatMap((found) => {
      const where = readable[found.scenario];
      if (where === undefined) return [];
      const { code, gate, severity } = rule;
      return [{ file: where.file, diagnostic: placed(where.reading.source, { ...found, rule: code, gate, severity }) }];
    }),
  );
  return checked.map((one) => {
    const own = told.filter(({ file }) => file === one.file).map(({ diagnostic }) => diagnostic);
    return own.length === 0 ? one : { ...one, diagnostics: inOrder([...one.diagnostics, ...own]) };
  });
}

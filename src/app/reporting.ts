import { analysisOf, type Analysis, type AnalysisPart } from '../core/analysis/analysis';
import type { LintConfig } from '../core/rules/config';
import { lint } from '../core/rules/lint';
import { RULES } from '../core/rules/rules';
import { storyOf } from '../core/rules/story';
import { isPlayable, type Catalogue } from '../core/scenario/check/check';
import { inOrder, type Reading } from '../core/scenario/read/read';
import type { FileReading } from './ports';
import { openFile } from './reading';

/** How a file is to be looked at. */
export interface ReportOptions {
  readonly config?: LintConfig;
  /** Hears of each rule before it looks, with how many there are. */
  readonly onRule?: (code: string, done: number, of: number) => void;
  /** Hears of each part of the analysis as it begins. */
  readonly onWork?: (part: AnalysisPart) => void;
}

/** A file with all that reader, check and lint say of it. */
export interface FileReport extends FileReading {
  /** True where the file is marked ready, so that the *fair* gate blocks it. */
  readonly ready: boolean;
  /** The scenario behind it, where it can be read and its links hold. */
  readonly reading: Reading | null;
  /** What was found out by playing; null where it cannot be played. */
  readonly analysis: Analysis | null;
}

/** Everything there is to say of a file: read, checked, and where it can be played, every rule of the lint. */
export function reportOf(
  name: string,
  bytes: ArrayBuffer | Uint8Array,
  catalogue: Catalogue,
  { config, onRule, onWork }: ReportOptions = {},
): FileReport {
  const { reading, inFile, ...file } = openFile(name, bytes, catalogue);
  if (reading === null || file.program === null) return { ...file, reading, ready: false, analysis: null };
  const analysis = analysisOf(file.program, onWork);
  const story = storyOf(reading.scenario, reading.source, file.program, analysis, reading.survey);
  const told = lint(story, RULES, { ...(config && { config }), ...(onRule && { onRule }) });
  const diagnostics = inOrder([...file.diagnostics, ...told.map(inFile)]);
  const program = isPlayable(diagnostics) ? file.program : null;
  return { ...file, program, diagnostics, reading, ready: reading.scenario.ready, analysis };
}

import { checkScenario, isPlayable, type Catalogue } from '../core/scenario/check/check';
import { checkDemoWalks } from '../core/scenario/check/demos';
import { compileScenario } from '../core/scenario/compile/compile';
import type { Diagnostic } from '../core/model/diagnostic';
import { migrated } from '../core/scenario/migrate/migrate';
import { inOrder, readScenario, type Reading } from '../core/scenario/read/read';
import { decodeFile } from './bytes';
import type { FileReading } from './ports';

/** A file as it was read, with the scenario behind it where it can be played. */
export interface OpenedFile extends FileReading {
  readonly reading: Reading | null;
  /** Puts what is said of the text that was read at its place in the file as it is; the same but for older formats. */
  readonly inFile: (told: Diagnostic) => Diagnostic;
}

/** Bytes of a scenario file to a program, or to all that is wrong with it. The one way a file gets in. */
export function readFile(name: string, bytes: ArrayBuffer | Uint8Array, catalogue: Catalogue): FileReading {
  const { program, diagnostics, lines, migrated: text } = openFile(name, bytes, catalogue);
  return { name, program, diagnostics, lines, migrated: text ?? null };
}

/**
 * The same with the scenario behind the program, for the lint. A file of an older format is read as what it becomes, and
 * everything said about it has its place in the file as it was.
 */
export function openFile(name: string, bytes: ArrayBuffer | Uint8Array, catalogue: Catalogue): OpenedFile {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) {
    return { name, ...NOTHING, diagnostics: [decoded.fault], lines: [], migrated: null };
  }
  const lines = decoded.value.split(/\r?\n/);
  const older = migrated(decoded.value);
  const read = readText(older?.text ?? decoded.value, catalogue);
  if (older === null) return { name, lines, migrated: null, ...read, inFile: asItIs };
  const diagnostics = inOrder([...older.findings, ...read.diagnostics.map(older.inOlder)]);
  return { name, lines, migrated: older.text, ...read, diagnostics, inFile: older.inOlder };
}

const asItIs = (told: Diagnostic): Diagnostic => told;
const NOTHING = { program: null, reading: null, inFile: asItIs } as const;

function readText(text: string, catalogue: Catalogue): Pick<OpenedFile, 'program' | 'diagnostics' | 'reading'> {
  const reading = readScenario(text);
  if (!reading.ok) return { program: null, reading: null, diagnostics: reading.fault };
  const diagnostics = checkScenario(reading.value, catalogue);
  if (!isPlayable(diagnostics)) return { program: null, reading: null, diagnostics };
  const program = compileScenario(reading.value.scenario);
  const walks = checkDemoWalks(reading.value, program);
  if (walks.length > 0) return { program: null, reading: null, diagnostics: [...diagnostics, ...walks] };
  return { program, reading: reading.value, diagnostics };
}

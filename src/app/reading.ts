import { checkScenario, isPlayable, type Catalogue } from '../core/scenario/check/check';
import { checkDemoWalks } from '../core/scenario/check/demos';
import { compileScenario } from '../core/scenario/compile/compile';
import { readScenario } from '../core/scenario/read/read';
import { decodeFile } from './bytes';
import type { FileReading } from './ports';

/** Bytes of a scenario file to a program, or to all that is wrong with it. The one way a file gets in. */
export function readFile(name: string, bytes: ArrayBuffer | Uint8Array, catalogue: Catalogue): FileReading {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return { name, program: null, diagnostics: [decoded.fault], lines: [] };
  const lines = decoded.value.split(/\r?\n/);
  const reading = readScenario(decoded.value);
  if (!reading.ok) return { name, program: null, diagnostics: reading.fault, lines };
  const diagnostics = checkScenario(reading.value, catalogue);
  if (!isPlayable(diagnostics)) return { name, program: null, diagnostics, lines };
  const program = compileScenario(reading.value.scenario);
  const walks = checkDemoWalks(reading.value, program);
  return { name, program: walks.length === 0 ? program : null, diagnostics: [...diagnostics, ...walks], lines };
}

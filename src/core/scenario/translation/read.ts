import type { Diagnostic } from '../../model/diagnostic';
import { ok, type Result } from '../../model/result';
import { readShaped } from '../read/read';
import type { Source } from '../read/source';
import { translation, type Translation } from './shape';

/** A side file as written, with the file behind it and remarks that do not stop it. */
export interface TranslationReading {
  readonly translation: Translation;
  readonly source: Source;
  readonly remarks: readonly Diagnostic[];
}

/** The text of a side file to its shape, by the same strict reader as scenarios. */
export function readTranslation(text: string): Result<TranslationReading, readonly Diagnostic[]> {
  const read = readShaped(text, translation);
  if (!read.ok) return read;
  const { value, source, remarks } = read.value;
  return ok({ translation: value, source, remarks });
}

import type { Diagnostic } from '../../model/diagnostic';
import { nearest } from '../../model/nearest';
import { placeholdersIn } from '../placeholders';
import { inOrder } from '../read/read';
import { placed, type Finding } from '../read/source';
import type { Scenario } from '../shape/scenario';
import type { TranslationReading } from './read';
import type { Translation, TranslationUnit, Words } from './shape';
import { isOfKind, isOpen, markOf, unitsOf, type Units } from './units';

/** Everything wrong with a side file of the right shape, against the scenario it belongs to. */
export function checkTranslation(reading: TranslationReading, scenario: Scenario): readonly Diagnostic[] {
  const { translation, source, remarks } = reading;
  const units = unitsOf(scenario);
  const findings = [
    ...headFindings(translation, scenario),
    ...Object.entries(translation.units).flatMap(([key, unit]) => unitFindings(key, unit, units.texts)),
    ...absent(translation, units),
  ];
  return inOrder([...remarks, ...findings.map((finding) => placed(source, finding))]);
}

const fault = (rule: string, path: Finding['path'], message: string, fix: string): Finding => ({
  rule,
  path,
  message,
  fix,
});

/** A fault that leaves the story playable. */
const remark = (...told: Parameters<typeof fault>): Finding => ({
  ...fault(...told),
  gate: 'polished',
  severity: 'warning',
});

const headFindings = ({ scenario: of, language }: Translation, { id, language: own }: Scenario): readonly Finding[] => [
  ...(of === id
    ? []
    : [fault('other-scenario', ['scenario'], `This file belongs to "${of}", not to "${id}".`, `Write "${id}".`)]),
  ...(language === own
    ? [
        fault(
          'same-language',
          ['language'],
          `The scenario itself is written in "${own}".`,
          'Write the code of the language you translate into.',
        ),
      ]
    : []),
];

function unitFindings(key: string, unit: TranslationUnit, texts: Units['texts']): readonly Finding[] {
  const path = ['units', key];
  const original = texts.get(key);
  if (original === undefined) return [unknownUnit(key, path, texts)];
  if (isOpen(unit)) return [remark('untranslated', path, `${said(key)} is not translated yet.`, 'Write its "text".')];
  if (!isOfKind(unit.text, original)) return [wrongKind(key, path, original)];
  return [
    ...(unit.from === markOf(original) ? [] : [stale(key, path)]),
    ...placeholderFindings([...path, 'text'], unit.text, original),
  ];
}

const said = (key: string): string => `The text "${key}"`;

/** Longer keys are not compared: no author's slip looks like that, and a hostile one would cost minutes. */
const LONGEST_COMPARED = 300;

function unknownUnit(key: string, path: Finding['path'], texts: Units['texts']): Finding {
  const near = key.length > LONGEST_COMPARED ? null : nearest(key, texts.keys());
  const cure = near === null ? 'Take it away, or give it the name it has now.' : `Did you mean "${near}"?`;
  return { ...fault('unknown-unit', path, `The scenario has no text "${key}".`, cure), atKey: true };
}

const stale = (key: string, path: Finding['path']): Finding =>
  remark(
    'stale-translation',
    [...path, 'from'],
    `${said(key)} has changed since it was translated.`,
    'Look at it again, then accept it: turnaround translate FILE LANGUAGE --write --accept NAME.',
  );

function wrongKind(key: string, path: Finding['path'], original: Words): Finding {
  const wanted = typeof original === 'string' ? 'one text' : `a list of ${original.length}`;
  return fault(
    'list-differs',
    [...path, 'text'],
    `${said(key)} should be ${wanted}.`,
    `Write ${wanted}, as the original.`,
  );
}

function placeholderFindings(path: Finding['path'], text: Words, original: Words): readonly Finding[] {
  const originals = [original].flat();
  return [text].flat().flatMap((translated, index) => {
    const at = typeof text === 'string' ? path : [...path, index];
    const here = placeholdersIn(translated);
    const there = placeholdersIn(originals[index] ?? '');
    return [
      ...there.filter((one) => !here.includes(one)).map((one) => lost(at, one)),
      ...here.filter((one) => !there.includes(one)).map((one) => invented(at, one, there)),
    ];
  });
}

const lost = (path: Finding['path'], one: string): Finding =>
  fault('lost-placeholder', path, `"${one}" of the original is missing here.`, `Put "${one}" where it belongs.`);

function invented(path: Finding['path'], one: string, known: readonly string[]): Finding {
  const cure = known.length === 0 ? 'Take it away; the original has none.' : `In the original: ${known.join(', ')}.`;
  return fault('unknown-placeholder', path, `"${one}" is not in the original.`, cure);
}

/** What the file should have and has not, told at its list of texts. */
function absent({ units }: Translation, { texts, nameless }: Units): readonly Finding[] {
  const missing = [...texts.keys()].filter((key) => !Object.hasOwn(units, key));
  return [
    ...missing.map((key) =>
      remark(
        'missing-unit',
        ['units', key],
        `${said(key)} is missing.`,
        'Add it: turnaround translate FILE LANGUAGE --write.',
      ),
    ),
    ...nameless.map((key) =>
      remark(
        'nameless-line',
        ['units', key],
        `A line in "${key}" has no id of its own, so it cannot be translated.`,
        'Write the ids that are missing: turnaround ids FILE --write.',
      ),
    ),
  ];
}

import { analysisOf, type Analysis } from '../../core/analysis/analysis';
import type { Diagnostic } from '../../core/model/diagnostic';
import { projectMap } from '../../core/projections/map';
import { lint, type LintOptions } from '../../core/rules/lint';
import { RULES } from '../../core/rules/rules';
import { storyOf } from '../../core/rules/story';
import { isPlayable } from '../../core/scenario/check/check';
import { inOrder, type Reading } from '../../core/scenario/read/read';
import type { Program } from '../../core/scenario/program';
import { layoutOf } from '../../map/layout';
import { roomsOf } from '../../map/rooms';
import { openFile, type OpenedFile } from '../reading';
import { customerReport } from './customers';
import { findingViews, gateViews } from './findings';
import { ownItem } from './item';
import { marksOf } from './marks';
import { mendedOf, prepared, type Prepared } from './prepare';
import type { Mended } from './mends';
import type { Inspection, InspectionStep, Job } from './tools';
import { trailsOf } from './trails';

type OnStep = (step: InspectionStep) => void;

/** A file as far as it was read, and how to show what is said of it. */
interface Opened {
  readonly file: OpenedFile;
  readonly told: (diagnostics: readonly Diagnostic[]) => Pick<Inspection, 'findings' | 'untold'>;
}

/**
 * Looks into a file, from what the reader says to what play shows, and tells each part as soon as it is known. All work of
 * the author's report that may take longer than a moment is done here.
 */
export function inspect(job: Job, onStep: OnStep): void {
  const ready = prepared(job);
  const file = openFile(job.name, ready.bytes, job.catalogue);
  const mended = mendedOf(ready.bytes, job.catalogue);
  const opened: Opened = { file, told: tellerOf(ready, file, mended?.file ?? null) };
  onStep({ found: firstParts(job, ready, opened, mended?.title ?? '') });
  if (job.quick !== true && file.reading !== null && file.program !== null) {
    lookInto(opened, file.reading, file.program, onStep);
  }
}

const tellerOf =
  ({ hints }: Prepared, { lines }: OpenedFile, mended: Mended | null): Opened['told'] =>
  (diagnostics) => {
    const { findings, untold } = findingViews(diagnostics, lines, mended);
    return { findings: [...hints, ...findings], untold };
  };

/** What the reader and the check of links say; with them it is known whether the file can be played. */
function firstParts(job: Job, ready: Prepared, { file, told }: Opened, title: string): Partial<Inspection> {
  const { program, diagnostics } = file;
  const unplayable = { map: null, marks: {}, customers: [], trails: {} };
  return {
    // Eight mebibytes are sent back only where they are others.
    ...(ready.edited || ready.migrated ? { bytes: ready.bytes } : {}),
    edited: ready.edited,
    migrated: ready.migrated,
    title,
    item: ownItem(job.name, title, program),
    ...told(diagnostics),
    gates: gateViews(diagnostics, false, false),
    story: program,
    ...(program === null ? unplayable : {}),
  };
}

/** Rules that look at the text alone, map, all rules, plays of each customer, ways to each beat. */
function lookInto({ file, told }: Opened, reading: Reading, program: Program, onStep: OnStep): void {
  const rules = RULES.filter(({ find }) => find !== null).length;
  const of = rules + program.customers.length + 2;
  let done = 0;
  const note = (part: string): void => onStep({ progress: { part, done, of } });
  const worked = (part: string): void => {
    note(part);
    done += 1;
  };

  const { scenario, source, survey } = reading;
  const analysis = analysisOf(program, note);
  const story = storyOf(scenario, source, program, analysis, survey);
  const sayAll = (looked: boolean, options: LintOptions): readonly Diagnostic[] => {
    const all = inOrder([...file.diagnostics, ...lint(story, RULES, options)]);
    onStep({ found: { ...told(all), gates: gateViews(all, looked, scenario.ready) } });
    return all;
  };

  sayAll(false, { quick: true });
  worked('map');
  const view = projectMap(program);
  const layout = layoutOf(view);
  onStep({
    found: { map: { view, layout, rooms: roomsOf(layout) }, marks: marksOf(view, file.diagnostics, program, null) },
  });

  const diagnostics = sayAll(true, { onRule: () => worked('lint') });
  if (!isPlayable(diagnostics)) onStep({ found: { story: null } });
  onStep({ found: { customers: customersOf(program, analysis, worked) } });
  worked('trails');
  const trails = trailsOf(program, analysis);
  onStep({ found: { trails } });
  onStep({ found: { marks: marksOf(view, diagnostics, program, { analysis, trails }) } });
}

const customersOf = (program: Program, analysis: Analysis, worked: (part: string) => void) =>
  [...program.customers.keys()].map((variant) => {
    worked('customers');
    return customerReport(program, analysis, variant);
  });

import type { Analysis } from '../../core/analysis/analysis';
import { SEVERITIES, type Diagnostic, type Severity } from '../../core/model/diagnostic';
import type { MapView } from '../../core/projections/mapViews';
import type { Program } from '../../core/scenario/program';
import type { MapMark } from './reportView';

/** What is said of each place of the map. Where nothing is proved yet, no place is called unreachable. */
export function marksOf(
  view: MapView,
  told: readonly Diagnostic[],
  program: Program,
  proven: { readonly analysis: Analysis; readonly trails: Readonly<Record<string, unknown>> } | null,
): Readonly<Record<string, MapMark>> {
  const worst = worstByPlace(told);
  const lost = proven === null ? new Set<string>() : unreached(program, proven.analysis);
  const marks = view.nodes.map(({ id }) => {
    const canPlay = proven !== null && Object.hasOwn(proven.trails, id);
    return [id, { severity: worst.get(id) ?? null, unreachable: lost.has(id), canPlay }] as const;
  });
  return Object.fromEntries(marks);
}

function worstByPlace(told: readonly Diagnostic[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { path, severity } of told) {
    const [kind, name = ''] = path.split('/');
    if (kind !== 'beats' && kind !== 'endings') continue;
    const known = worst.get(name);
    if (known === undefined || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(known)) worst.set(name, severity);
  }
  return worst;
}

function unreached(program: Program, analysis: Analysis): ReadonlySet<string> {
  const { complete, beats, endings } = analysis.reach();
  if (!complete) return new Set();
  return new Set([
    ...program.beats.flatMap(({ id }, place) => (beats.has(place) ? [] : [id as string])),
    ...program.endings.flatMap(({ id, builtIn }, place) => (builtIn || endings.has(place) ? [] : [id as string])),
  ]);
}

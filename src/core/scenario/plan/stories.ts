import { GRADE_LINES } from '../../customer/constants';
import type { BeatId } from '../../model/ids';
import { untouched } from '../advance';
import { didYouMean } from '../check/survey';
import type { Place, Program } from '../program';
import { foundIn } from '../read/most';
import type { Finding, Path } from '../read/source';
import { called, found, twice } from './findings';
import type { AuthoredPlan, AuthoredStep } from './shape';

/** The stories a plan may name. */
export interface PlanLibrary {
  /** The names of all stories that are there, also of those that cannot be played. */
  readonly names: readonly string[];
  /** A story that is there; null where its file cannot be played. */
  readonly programOf: (name: string) => Program | null;
  /** The beats that some play of these customers comes to; null where that is not known. */
  readonly metIn: (program: Program, variants: readonly Place[]) => ReadonlySet<BeatId> | null;
}

/** What is wrong with the stories that steps name, and with what they name in them. */
export const checkStories = ({ steps }: AuthoredPlan, library: PlanLibrary): readonly Finding[] =>
  foundIn(steps, (step, place) => storiesFindings(step, ['steps', place], library, steps.slice(0, place)));

function storiesFindings(
  step: AuthoredStep,
  path: Path,
  library: PlanLibrary,
  before: readonly AuthoredStep[],
): readonly Finding[] {
  if (step.do === 'league') return leagueFindings(step, [...path, 'scenarios'], library, before);
  if (step.do !== 'play' && step.do !== 'relay') return [];
  const program = storyAt(step, step.scenario, [...path, 'scenario'], library);
  if (!('about' in program)) return [program];
  return [
    ...variantFindings(step, path, program),
    ...(step.do === 'play' ? stopFindings(step, [...path, 'stops'], program, library) : []),
  ];
}

/** The story of that name, or what keeps it from being played. */
function storyAt(step: AuthoredStep, name: string, path: Path, { names, programOf }: PlanLibrary): Program | Finding {
  if (!names.includes(name)) {
    const message = `${called(step)} plays "${name}", but there is no scenario of that name.`;
    return found('unknown-scenario', path, message, didYouMean(name, names));
  }
  const message = `${called(step)} plays "${name}", but that scenario has errors.`;
  const cure = `Mend it first: npm run check -- scenarios/${name}.json`;
  return programOf(name) ?? found('broken-scenario', path, message, cure);
}

type Played = Extract<AuthoredStep, { readonly do: 'play' | 'relay' }>;

function variantFindings(step: Played, path: Path, program: Program): readonly Finding[] {
  if (step.variant === undefined || variantsOf(step, program).length > 0) return [];
  const known = program.customers.map(({ id }) => id);
  const message = `${called(step)} names customer "${step.variant}", but "${program.id}" has none of that name.`;
  return [found('broken-link', [...path, 'variant'], message, didYouMean(step.variant, known))];
}

/** The customers a step may bring: the one it names, or any. */
const variantsOf = ({ variant }: Played, { customers }: Program): readonly Place[] =>
  [...customers.keys()].filter((place) => variant === undefined || customers[place]?.id === variant);

function stopFindings(
  step: Extract<Played, { readonly do: 'play' }>,
  path: Path,
  program: Program,
  library: PlanLibrary,
): readonly Finding[] {
  const known = new Set<string>(program.beats.map(({ id }) => id));
  const variants = variantsOf(step, program);
  const met = step.stops.length === 0 || variants.length === 0 ? null : library.metIn(program, variants);
  const lost = foundIn(step.stops, (stop, place) => {
    if (!known.has(stop)) {
      const message = `${called(step)} stops at "${stop}", but "${program.id}" has no beat of that name.`;
      return [found('broken-link', [...path, place], message, didYouMean(stop, known))];
    }
    if (met === null || (met as ReadonlySet<string>).has(stop)) return [];
    const message = `${called(step)} stops at "${stop}", but no play comes there.`;
    return [found('unreachable-stop', [...path, place], message, unreachedCure(step))];
  });
  return [...lost, ...twice(path, step.stops, called(step))];
}

const unreachedCure = ({ variant }: Played): string =>
  variant === undefined ? 'Take it away, or name another beat.' : 'Take it away, or name another customer.';

function leagueFindings(
  step: Extract<AuthoredStep, { readonly do: 'league' }>,
  path: Path,
  library: PlanLibrary,
  before: readonly AuthoredStep[],
): readonly Finding[] {
  const known = new Set(before.flatMap(playedIn));
  const own = foundIn(step.scenarios, (name, place) => {
    const program = storyAt(step, name, [...path, place], library);
    if (!('about' in program)) return [program];
    return [...startFindings(step, [...path, place], program), ...playedFindings(step, [...path, place], name, known)];
  });
  return [...own, ...twice(path, step.scenarios, called(step))];
}

const playedIn = (step: AuthoredStep): readonly string[] => {
  if (step.do === 'league') return step.scenarios;
  return step.do === 'play' || step.do === 'relay' ? [step.scenario] : [];
};

/** Teams are ranked by Turnaround, which a customer who arrives well has none of (rulings.md, league sessions). */
function startFindings(step: AuthoredStep, path: Path, program: Program): readonly Finding[] {
  const well = program.customers.find(
    (_customer, place) => untouched(program, place).startFeeling >= GRADE_LINES.magic,
  );
  if (well === undefined) return [];
  const message = `${called(step)} is a league, but in "${program.id}" a customer arrives at ${GRADE_LINES.magic} or above.`;
  return [found('league-start', path, message, 'Take a story whose customers arrive below it.')];
}

function playedFindings(step: AuthoredStep, path: Path, name: string, known: ReadonlySet<string>): readonly Finding[] {
  if (!known.has(name)) return [];
  const message = `${called(step)} is a league, but the room has played "${name}" in a step before.`;
  return [found('league-played', path, message, 'Take a story that is new to the room.')];
}

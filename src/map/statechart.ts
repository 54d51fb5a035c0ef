import type { EncounterMachine } from '../core/encounter/encounterMachine';
import type { Beat, Program } from '../core/scenario/program';

/** Plain data of a chart. */
type Plain = string | number | boolean | null | readonly Plain[] | Group;
interface Group {
  readonly [key: string]: Plain;
}

/**
 * The statechart that plays a scenario, as data that an inspector can open: states, transitions, guards and actions by
 * name. Functions are left out; places in the program are told by their names.
 */
export function statechartOf(program: Program, machine: EncounterMachine): string {
  const chart = group(machine.config as Record<string, unknown>, { program, path: '', beat: null });
  return `${JSON.stringify({ description: program.about.title, ...chart }, null, 2)}\n`;
}

interface Reading {
  readonly program: Program;
  /** Names of the groups around what is read, from the root. */
  readonly path: string;
  /** The beat whose state is being read. */
  readonly beat: Beat | null;
}

/** Where the chart keeps one state for each beat. A beat may have any other name of the chart, so only the place tells. */
const BEATS = '/states/talk/states';

function plain(value: unknown, reading: Reading): Plain | undefined {
  if (Array.isArray(value)) return value.flatMap((one) => plain(one, reading) ?? []);
  if (typeof value === 'object' && value !== null) return group(value as Record<string, unknown>, reading);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function group(value: Record<string, unknown>, reading: Reading): Group {
  const { program, path } = reading;
  const entries = Object.entries(value).flatMap(([key, one]): (readonly [string, Plain])[] => {
    if (key === 'params') return [[key, named(one as Record<string, unknown>, reading)]];
    const beat = path === BEATS ? (program.beats.find(({ id }) => id === key) ?? null) : reading.beat;
    const told = plain(one, { program, path: `${path}/${key}`, beat });
    return told === undefined ? [] : [[key, described(key, told, { ...reading, beat })]];
  });
  return Object.fromEntries(entries);
}

/** What a guard or an action is given: names instead of what they stand for. */
const named = (params: Record<string, unknown>, { program, beat }: Reading): Plain =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]): readonly [string, Plain] => {
      if (key === 'beat') return [key, program.beats[value as number]?.id ?? ''];
      if (key !== 'reply') return [key, String(value)];
      if (typeof value === 'object') return [key, (value as { readonly id: string }).id];
      return [key, beat?.replies[value as number]?.id ?? '@timeout'];
    }),
  );

/** A beat says its first line beside its name, a reply its text. */
function described(key: string, told: Plain, { path, beat }: Reading): Plain {
  const line = path === BEATS ? beat?.says[0]?.text : textOf(key, beat);
  return line !== undefined && isGroup(told) ? { description: line, ...told } : told;
}

const isGroup = (told: Plain): told is Group => typeof told === 'object' && told !== null && !Array.isArray(told);

const textOf = (event: string, beat: Beat | null): string | undefined =>
  event.startsWith('say.') ? beat?.replies.find(({ id }) => id === event.slice('say.'.length))?.text : undefined;

import type * as z from 'zod/mini';

/** Said of a value that a shape finds any fault with. */
export const UNFIT = Symbol('unfit');

/** What a shape makes of a value, or `UNFIT`. */
type Fit = (value: unknown) => unknown;
type Schema = z.core.$ZodType;
type Group = Readonly<Record<string, unknown>>;

/**
 * What a shape makes of a value that was read from JSON: the same as its own parser, in a fifth of the time, since no
 * account is kept of what is wrong and where. Groups and lists are gone through here; each text, number and word in them
 * is judged by the shape itself.
 */
export const fitted = (shape: Schema, value: unknown): unknown => fitFor(shape)(value);

const fits = new WeakMap<Schema, Fit>();

function fitFor(schema: Schema): Fit {
  const kept = fits.get(schema);
  if (kept !== undefined) return kept;
  const fit = fitOf(schema);
  fits.set(schema, fit);
  return fit;
}

function fitOf(schema: Schema): Fit {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return checked(def, groupFit(def, schema));
    case 'record':
      return checked(def, namedFit(def, schema));
    case 'array':
      return checked(def, listFit(def));
    case 'union':
      return checked(def, eitherFit(def, schema));
    case 'lazy':
      return (value) => fitFor(def.getter())(value);
    case 'string':
      return 'format' in def || def.coerce === true ? judged(schema) : checked(def, textFit);
    default:
      return judged(schema);
  }
}

const textFit = (value: unknown): unknown => (typeof value === 'string' ? value : UNFIT);

/** Leaves a value to the shape itself. */
const judged =
  ({ _zod }: Schema): Fit =>
  (value) => {
    const result = _zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload;
    return result.issues.length === 0 ? result.value : UNFIT;
  };

/** What a shape asks of a whole, such as how many a list must have. */
function checked({ checks = [] }: z.core.$ZodTypeDef, fit: Fit): Fit {
  if (checks.length === 0) return fit;
  const payload = { value: null as unknown, issues: [] };
  return (value) => {
    const one = fit(value);
    if (one === UNFIT) return UNFIT;
    payload.value = one;
    for (const { _zod } of checks) {
      void _zod.check(payload as unknown as z.core.ParsePayload<never>);
      if (payload.issues.length === 0) continue;
      // The next check may be one that only looks at what passed this one.
      payload.issues = [];
      return UNFIT;
    }
    return payload.value;
  };
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key of a group: what its value must be, and what stands in for it where it is left out. */
interface Field {
  readonly key: string;
  readonly fit: Fit;
  readonly absent: () => unknown;
}

function fieldOf(key: string, schema: Schema): Field {
  const { def, optin } = (schema as z.core.$ZodTypes)._zod;
  const isPlain = (def.checks ?? []).length === 0;
  if (isPlain && def.type === 'optional' && optin === 'optional')
    return { key, fit: fitFor(def.innerType), absent: () => undefined };
  if (isPlain && def.type === 'default') return { key, fit: fitFor(def.innerType), absent: () => def.defaultValue };
  const fit = fitFor(schema);
  return { key, fit, absent: () => (optin === undefined ? UNFIT : fit(undefined)) };
}

/** A group with the keys of its shape, in the order of the shape, and no others. */
function groupFit({ shape, catchall }: z.core.$ZodObjectDef, schema: Schema): Fit {
  if (catchall?._zod.def.type !== 'never') return judged(schema);
  const fields = Object.entries(shape).map(([key, inner], place) => ({ ...fieldOf(key, inner), bit: 1 << place }));
  const remember = rememberer();
  return (value) => {
    if (!isGroup(value)) return UNFIT;
    const made: Record<string, unknown> = {};
    let [given, filled] = [0, 0];
    for (const { key, bit, fit, absent } of fields) {
      const own = value[key];
      const one = own === undefined ? absent() : fit(own);
      if (one === UNFIT) return UNFIT;
      if (one !== undefined) {
        made[key] = one;
        filled |= bit;
      }
      if (own !== undefined) given += 1;
    }
    if (given !== Object.keys(value).length) return UNFIT;
    remember(made, filled);
    return made;
  };
}

/** Most ways of filling in a group that are remembered. */
const MOST_REMEMBERED = 64;

/**
 * Remembers which keys groups have had together, by an empty one of each: the engine forgets how groups are laid out once
 * none is left, and then everything that looks at them is slow again with the next file.
 */
function rememberer(): (made: Group, filled: number) => void {
  const known = new Map<number, Group>();
  return (made, filled) => {
    if (known.has(filled) || known.size >= MOST_REMEMBERED) return;
    const empty: Record<string, unknown> = {};
    for (const key of Object.keys(made)) empty[key] = null;
    known.set(filled, empty);
  };
}

/** A group under names of the author's. */
function namedFit({ keyType, valueType, mode }: z.core.$ZodRecordDef, schema: Schema): Fit {
  if (mode === 'loose' || keyType._zod.values !== undefined) return judged(schema);
  const [name, fit] = [fitFor(keyType), fitFor(valueType)];
  return (value) => {
    if (!isGroup(value)) return UNFIT;
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const [named, one] = [name(key), fit(value[key])];
      if (named === UNFIT || one === UNFIT) return UNFIT;
      made[named as string] = one;
    }
    return made;
  };
}

function listFit({ element }: z.core.$ZodArrayDef): Fit {
  const fit = fitFor(element);
  return (value) => {
    if (!Array.isArray(value)) return UNFIT;
    const made: unknown[] = [];
    for (const item of value) {
      const one = fit(item);
      if (one === UNFIT) return UNFIT;
      made.push(one);
    }
    return made;
  };
}

/** The first of several ways that fits. */
function eitherFit(def: z.core.$ZodUnionDef, schema: Schema): Fit {
  if ('discriminator' in def || def.inclusive === false) return judged(schema);
  const ways = def.options.map(fitFor);
  return (value) => {
    for (const way of ways) {
      const one = way(value);
      if (one !== UNFIT) return one;
    }
    return UNFIT;
  };
}

import type { Path } from '../read/source';
import { scenario } from './scenario';

/** The little of a zod definition that walking needs. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly getter?: () => Schema;
  /** The words of a closed list. */
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
}
/** A description of the format, or of a part of it, as far as walking needs it. */
export interface Schema {
  readonly _zod: { readonly def: Definition };
}

/** The keys that may stand in the group at a path, over all the ways it may be written. */
export const knownKeys = (path: Path, whole: Schema = scenario): readonly string[] => [
  ...new Set(schemasAt(path, whole).flatMap((schema) => Object.keys(schema._zod.def.shape ?? {}))),
];

/** The descriptions of what may stand at a path, without their wrappers; several where it may be written in several ways. */
export function schemasAt(path: Path, whole: Schema = scenario): readonly Schema[] {
  let reached: readonly Schema[] = opened(whole);
  for (const part of path) reached = reached.flatMap((schema) => inside(schema, part));
  return reached;
}

function inside(schema: Schema, part: string | number): readonly Schema[] {
  const { def } = schema._zod;
  const own = def.shape !== undefined && Object.hasOwn(def.shape, part) ? def.shape[part] : undefined;
  const next = typeof part === 'number' ? def.element : (own ?? def.valueType);
  return next === undefined ? [] : opened(next);
}

/** A schema without its wrappers: optional, default and lazy are looked through, a union is all its options. */
function opened(schema: Schema): readonly Schema[] {
  const { def } = schema._zod;
  if (def.innerType !== undefined) return opened(def.innerType);
  if (def.getter !== undefined) return opened(def.getter());
  return def.options === undefined ? [schema] : def.options.flatMap(opened);
}

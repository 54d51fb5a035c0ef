import type { Trail } from '../read/source';

/** Told of a value inside another, with the way to it; the trail is good only until this returns. */
type Visit = (value: unknown, trail: Trail) => void;

/** Shows every value inside a value, in file order and each before what it holds. */
export function eachValue(value: unknown, visit: Visit, trail: Trail = []): void {
  if (Array.isArray(value)) {
    for (let place = 0; place < value.length; place += 1) step(value[place], place, visit, trail);
  } else if (typeof value === 'object' && value !== null) {
    const group = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(group)) step(group[key], key, visit, trail);
  }
}

function step(value: unknown, part: string | number, visit: Visit, trail: Trail): void {
  trail.push(part);
  visit(value, trail);
  if (typeof value === 'object') eachValue(value, visit, trail);
  trail.pop();
}

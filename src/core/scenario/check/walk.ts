import type { Trail } from '../read/source';

/** Told of a value inside another, with the way to it and what was found so far; the trail is good only until this returns. */
type Visit<Found> = (value: unknown, trail: Trail, found: Found) => void;

/** Shows every value inside a value, in file order and each before what it holds. */
export function eachValue<Found>(value: unknown, visit: Visit<Found>, found: Found, trail: Trail = []): void {
  if (Array.isArray(value)) {
    for (let place = 0; place < value.length; place += 1) step(value[place], place, visit, found, trail);
  } else if (typeof value === 'object' && value !== null) {
    const group = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(group)) step(group[key], key, visit, found, trail);
  }
}

function step<Found>(value: unknown, part: string | number, visit: Visit<Found>, found: Found, trail: Trail): void {
  trail.push(part);
  visit(value, trail, found);
  if (typeof value === 'object') eachValue(value, visit, found, trail);
  trail.pop();
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || value === false || value === -1 || (Array.isArray(value) && value.length === 0);

/** A list without the empty values at its end, but never shorter than `least`. */
export function trimmed<List extends readonly unknown[]>(list: List, least: number, empty = isEmpty): List {
  let length = list.length;
  while (length > least && empty(list[length - 1])) length -= 1;
  return list.slice(0, length) as unknown as List;
}

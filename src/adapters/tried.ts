/** What some work gives, or null where the browser refuses it, as it may refuse a page its storage. */
export function tried<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}

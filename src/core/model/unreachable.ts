/** Marks a branch the types say cannot happen; throws if it does, naming the value. */
export function unreachable(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

/** A promise kept or broken by hand. */
export interface Pending<Value> {
  readonly promise: Promise<Value>;
  readonly keep: (value: Value) => Promise<void>;
  readonly break: () => Promise<void>;
}

/** Lets everything that waits on kept promises happen. */
export const settled = async (): Promise<void> => {
  for (let round = 0; round < 10; round += 1) await Promise.resolve();
};

export function pending<Value>(): Pending<Value> {
  const { promise, resolve, reject } = withResolvers<Value>();
  return {
    promise,
    keep: async (value) => {
      resolve(value);
      await settled();
    },
    break: async () => {
      reject(new Error('cannot be had'));
      await settled();
    },
  };
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (fault: Error) => void = () => {};
  const promise = new Promise<Value>((keep, refuse) => {
    resolve = keep;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

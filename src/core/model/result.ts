/** Success with a value, or failure with what went wrong as a value. */
export type Result<Value, Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

/** Success. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });
/** Failure, with what went wrong. */
export const fail = <Fault>(fault: Fault): Result<never, Fault> => ({ ok: false, fault });

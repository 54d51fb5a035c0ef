interface TypePolicies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

/**
 * The address of one of the build's own workers, passed through the page's only Trusted Types policy where the browser
 * knows them. The policy lets through this address and nothing else.
 */
export function workerAddress(own: string): string {
  const types = (globalThis as { readonly trustedTypes?: TypePolicies }).trustedTypes;
  if (types === undefined) return own;
  const createScriptURL = (url: string): string => {
    if (url !== own) throw new TypeError(`not a worker of this build: ${url}`);
    return url;
  };
  return types.createPolicy('turnaround-worker', { createScriptURL }).createScriptURL(own);
}

interface TypePolicy {
  readonly createScriptURL: (url: string) => string;
}
interface TypePolicies {
  readonly createPolicy: (name: string, rules: TypePolicy) => TypePolicy;
}

/**
 * Lets through the addresses of the build's own workers and nothing else, by the page's only Trusted Types policy where
 * the browser knows them. A page may make that policy once, so all its workers are named together.
 */
export function workerAddresses(own: readonly string[]): (address: string) => string {
  const createScriptURL = (url: string): string => {
    if (!own.includes(url)) throw new TypeError(`not a worker of this build: ${url}`);
    return url;
  };
  let policy: TypePolicy | null = null;
  return (address) => {
    const types = (globalThis as { readonly trustedTypes?: TypePolicies }).trustedTypes;
    policy ??= types?.createPolicy('turnaround-worker', { createScriptURL }) ?? { createScriptURL };
    return policy.createScriptURL(address);
  };
}

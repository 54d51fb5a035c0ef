import { afterEach, describe, expect, it } from 'vitest';
import { workerAddresses } from '../../src/adapters/workerAddress';

interface Rules {
  readonly createScriptURL: (url: string) => string;
}
const page = globalThis as { trustedTypes?: { readonly createPolicy: (name: string, rules: Rules) => Rules } };

/** A page whose policy of security allows each policy of types once, as ours does. */
function strictPage(): readonly string[] {
  const made: string[] = [];
  page.trustedTypes = {
    createPolicy: (name, rules) => {
      if (made.includes(name)) throw new TypeError(`policy ${name} is there already`);
      made.push(name);
      return { createScriptURL: (url) => `trusted ${rules.createScriptURL(url)}` };
    },
  };
  return made;
}

afterEach(() => {
  delete page.trustedTypes;
});

describe('the addresses of our workers', () => {
  it('pass through one policy, made with the first of them', () => {
    const made = strictPage();
    const addressOf = workerAddresses(['/solve.js', '/report.js']);
    expect(made).toEqual([]);
    expect(['/solve.js', '/report.js', '/solve.js'].map(addressOf)).toEqual([
      'trusted /solve.js',
      'trusted /report.js',
      'trusted /solve.js',
    ]);
    expect(made).toEqual(['turnaround-worker']);
  });

  it('are the only ones that do, with Trusted Types or without', () => {
    const elsewhere = (): string => workerAddresses(['/solve.js'])('https://elsewhere.example/solve.js');
    expect(elsewhere).toThrow(TypeError);
    strictPage();
    expect(elsewhere).toThrow(TypeError);
  });

  it('are themselves where the browser knows no Trusted Types', () => {
    expect(workerAddresses(['/solve.js'])('/solve.js')).toBe('/solve.js');
  });
});

import { afterAll, afterEach } from 'vitest';

/**
 * Whatever a test prints fails it: a warning nobody reads is a fault nobody cures.
 * Caught from the moment this file is loaded, so output while modules load counts too.
 */
const METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir'] as const;

const printed: string[] = [];

for (const method of METHODS) {
  console[method] = (...words: readonly unknown[]) => {
    printed.push(`console.${method}: ${words.map(String).join(' ')}`);
  };
}

function expectSilence(): void {
  if (printed.length === 0) return;
  throw new Error(`a test prints nothing, but this one did:\n${printed.splice(0).join('\n')}`);
}

afterEach(expectSilence);
afterAll(expectSilence);

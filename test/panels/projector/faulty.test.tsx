// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/model/diagnostic';
import { aDoor } from './deskFixtures';
import { root, showRoom } from './deskSupport';

const at = { line: 12, column: 3, endLine: 12, endColumn: 9 };
const fault = (over: Partial<Diagnostic>): Diagnostic => ({
  rule: 'unknown-scenario',
  gate: 'plays',
  severity: 'error',
  at,
  path: 'steps/play',
  message: 'No story is named "three-wafles".',
  fix: 'Did you mean "three-waffles"?',
  ...over,
});

describe('plans that cannot be used', () => {
  it('are told at the door with file, line, fault and cure, and take nothing away', async () => {
    const diagnostics = [fault({ severity: 'hint', message: 'A hint.' }), fault({})];
    await showRoom({ name: 'door', door: aDoor({ faulty: [{ file: 'mine.json', diagnostics, lines: [] }] }) });
    expect(root.textContent).toContain(
      'mine.json, line 12: No story is named "three-wafles". Did you mean "three-waffles"?',
    );
    expect(root.querySelectorAll('.door-plan')).toHaveLength(aDoor().plans.length);
  });

  it('are not spoken of where there are none', async () => {
    await showRoom({ name: 'door', door: aDoor() });
    expect(root.textContent).not.toContain('Plans that cannot be used');
  });
});

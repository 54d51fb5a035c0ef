import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from './browser.mjs';
import { countTests, failuresOf } from './count.mjs';

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('counting a test report', () => {
  it('counts what passed and what failed, and leaves out what was skipped', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'failed')] };
    expect(countTests(report, false)).toEqual({ passed: 2, failed: 2 });
  });

  it('counts a file that did not load as one failure', () => {
    expect(countTests({ testResults: [file('failed'), file('passed', 'passed')] }, false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('counts a run that went wrong without naming a test as one failure', () => {
    expect(countTests({ testResults: [file('passed', 'passed')] }, false)).toEqual({ passed: 1, failed: 1 });
  });

  it('counts a run without a test as a failure', () => {
    expect(countTests({ testResults: [] }, true)).toEqual({ passed: 0, failed: 1 });
    expect(countTests({ testResults: [file('passed', 'skipped')] }, true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('naming what failed in a test report', () => {
  it('names each test with the first line of its message, without colours', () => {
    const failed = {
      status: 'failed',
      fullName: 'a room opens',
      failureMessages: ['\u001B[31mexpected 1\u001B[39m\nat x'],
    };
    const passed = { status: 'passed', fullName: 'a room closes' };
    expect(
      failuresOf({ testResults: [{ name: 'room.test.ts', status: 'failed', assertionResults: [passed, failed] }] }),
    ).toEqual(['room.test.ts > a room opens: expected 1']);
  });

  it('names a file that did not load', () => {
    const broken = { name: 'room.test.ts', status: 'failed', message: 'Unexpected end', assertionResults: [] };
    expect(failuresOf({ testResults: [broken] })).toEqual(['room.test.ts: Unexpected end']);
  });

  it('has nothing to name when all passed', () => {
    expect(failuresOf({ testResults: [file('passed', 'passed')] })).toEqual([]);
  });
});

describe('finding a browser', () => {
  let folder: string;
  const program = (path: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
    chmodSync(join(folder, path), 0o755);
    return join(folder, path);
  };
  const none = () => [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'turnaround-browser-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the one a person named before any other', () => {
    const mine = program('mine/chrome');
    program('bin/chromium');
    expect(findBrowser({ CHROME: mine, PATH: join(folder, 'bin') }, 'linux', none)).toBe(mine);
  });

  it('says so when the one a person named is not there', () => {
    expect(() => findBrowser({ CHROMIUM: '/not/there' }, 'linux', none)).toThrow(
      'CHROMIUM names no program that can be run',
    );
  });

  it('looks along the path, and at the usual places of other systems', () => {
    const edge = program('edge/microsoft-edge');
    expect(findBrowser({ PATH: join(folder, 'edge') }, 'linux', none)).toBe(edge);
    const chrome = program('Program Files/Google/Chrome/Application/chrome.exe');
    expect(findBrowser({ PROGRAMFILES: join(folder, 'Program Files') }, 'win32', none)).toBe(chrome);
    const mac = program('Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(findBrowser({ HOME: folder }, 'darwin', none)).toBe(mac);
  });

  it("falls back to Playwright's own, and to none", () => {
    const own = program('own/chrome');
    expect(findBrowser({ PATH: '' }, 'win32', () => [own])).toBe(own);
    expect(findBrowser({ PATH: '' }, 'win32', none)).toBeNull();
  });
});

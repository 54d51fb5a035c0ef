// What `npm test` runs: every check in order, each named and timed, and one plain verdict as the last line.
// Plain JavaScript, because Node 20 runs no TypeScript.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './support/browser.mjs';
import { countTests, failuresOf } from './support/count.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const reports = mkdtempSync(join(tmpdir(), 'turnaround-'));
/** Vite's other ways to read a TypeScript configuration warn about each import that is written as TypeScript writes it. */
const LOADER = ['--configLoader', 'runner'];
const total = { passed: 0, failed: 0 };
/** What failed, told once more at the very end: the one place that nobody has to look for. */
const failures = [];

/** The script behind a package's command, so that the same call works in every shell and system. */
function commandOf(name, command) {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  return join(dirname(file), require(file).bin[command]);
}

/** Runs one command of an installed package in the project's folder; true when it went well. */
function runs(name, command, args, env = {}) {
  const script = commandOf(name, command);
  const child = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return child.status === 0;
}

/** Does one step and adds what it counted; a step that throws has failed and hides none of the others. */
function step(title, work) {
  console.log(`\n== ${title}`);
  const start = performance.now();
  let count;
  try {
    count = work();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    count = { passed: 0, failed: 1 };
  }
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failures.push(title, ...(count.names ?? []).map((name) => `  ${name}`));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${title}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return count.failed === 0;
}

/** A command that either passes or fails counts as one. */
function check(title, name, command, args) {
  return step(title, () => (runs(name, command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
}

/** Runs test projects and counts their tests from the report they write. */
function tests(title, projects, env = () => ({})) {
  return step(title, () => {
    const file = join(reports, `${projects.join('-')}.json`);
    const chosen = projects.flatMap((project) => ['--project', project]);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const went = runs('vitest', 'vitest', ['run', ...LOADER, ...chosen, ...reporters], env());
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const names = failuresOf(report).map((name) => name.replace(`${ROOT}/`, ''));
    return { ...countTests(report, went), names };
  });
}

check('types of the whole', 'typescript', 'tsc', ['-p', 'tsconfig.json']);
check('types of the core, which knows no browser', 'typescript', 'tsc', ['-p', 'src/core/tsconfig.json']);
check('lint', 'oxlint', 'oxlint', ['--type-aware', '--deny-warnings']);
check('format', '@biomejs/biome', 'biome', ['format']);
check('dead code and dependencies', 'knip', 'knip', []);
tests('unit tests', ['core', 'panels', 'tools']);
const isBuilt = check('build', 'vite', 'vite', ['build', ...LOADER]);
if (isBuilt) tests('built page: sizes and journeys', ['built'], () => ({ CHROME: ensureBrowser() }));
else console.log('\n== built page: not tested, the build failed');

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

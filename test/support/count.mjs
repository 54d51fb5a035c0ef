// Reads vitest's JSON report. Plain JavaScript, because test/run.mjs uses it and Node 20 runs no TypeScript.
import { stripVTControlCharacters } from 'node:util';

/**
 * How many tests of a report passed and failed. A file that failed without a failing test (it did not load, or broke in
 * a hook) counts as one failure, and so does a run that went wrong without naming anything, or ran no test at all.
 */
export function countTests(report, went) {
  const files = report.testResults ?? [];
  const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failedTests = statuses.filter((status) => status === 'failed').length;
  const isBroken = (file) =>
    file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed');
  const failed = failedTests + files.filter(isBroken).length;
  const ranNone = passed + failedTests === 0;
  return { passed, failed: failed === 0 && (!went || ranNone) ? 1 : failed };
}

/** The first line of what a test or a file says went wrong, without the colours of a terminal. */
const firstLine = (message = '') => stripVTControlCharacters(message).trim().split('\n')[0];

/** What went wrong in a report, a line each: file, test and the first line of its message. */
export function failuresOf(report) {
  return (report.testResults ?? []).flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [`${file.name}: ${firstLine(file.message)}`];
    return failed.map((test) => `${file.name} > ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`);
  });
}

// Reads vitest's JSON report. Plain JavaScript, because test/run.mjs uses it and Node 20 runs no TypeScript.

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

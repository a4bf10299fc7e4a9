import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { capture } from './process.mjs';

/** Reads a reporter's JSON; a runner that died before writing it has no results. */
function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

const WORDS = 300;

/** The beginning of what a runner says went wrong, on one line. */
function brief(message = '') {
  const plain = stripVTControlCharacters(message).replace(/\s+/g, ' ').trim();
  return plain.length > WORDS ? `${plain.slice(0, WORDS)} …` : plain;
}

const failuresOfJest = (results) =>
  results.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && assertionResults.length === 0) return [{ title: name, reason: brief(message) }];
    return failed.map(({ fullName, failureMessages }) => ({ title: fullName, reason: brief(failureMessages[0]) }));
  });

const journeysOf = ({ suites = [], specs = [] }) => [
  ...specs.map(({ title, ok, tests }) => {
    const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
    return {
      title,
      ok,
      isLate: tests.some(({ status }) => status === 'flaky'),
      reason: errors.map(({ message }) => brief(message)).join(' | '),
    };
  }),
  ...suites.flatMap(journeysOf),
];

/** A suite that ran no test has not passed: it is counted as one failure. */
function verdict({ code, output }, counts) {
  const { passed, failed, skipped, failures, late } = counts ?? { passed: 0, failed: 0, skipped: 0, failures: [] };
  const hasRun = passed + failed > 0;
  const isBroken = !hasRun || (code !== 0 && failed === 0);
  return { passed, failed: failed + (isBroken ? 1 : 0), skipped, output, failures, late };
}

async function withResultFile(run) {
  const folder = mkdtempSync(join(tmpdir(), 'shouwen-results-'));
  const file = join(folder, 'results.json');
  try {
    const outcome = await run(file);
    return { outcome, results: readResults(file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs Jest in a package. A test file that cannot even be loaded counts as one failure. */
async function jestOnce({ cwd, env, args = [] }) {
  const command = ['--experimental-vm-modules', '--no-warnings', join('node_modules', 'jest', 'bin', 'jest.js'), '--ci'];
  const { outcome, results } = await withResultFile((file) =>
    capture(process.execPath, [...command, '--json', `--outputFile=${file}`, ...args], { cwd, env }),
  );
  const counts = results && {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
    failures: failuresOfJest(results),
  };
  const files = results?.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name) ?? [];
  return { ...verdict(outcome, counts), files };
}

/** More files than this are no accident of a busy machine. */
const FILES_TRIED_AGAIN = 4;

/** Runs Jest; the few files that failed run once more by themselves. What passes only then has passed, and is named: we hide no flake. */
export async function jest(suite) {
  const first = await jestOnce(suite);
  if (first.files.length === 0 || first.files.length > FILES_TRIED_AGAIN) return first;
  const again = await jestOnce({ ...suite, args: ['--runTestsByPath', ...first.files, '--maxWorkers=1'] });
  const late = again.failed === 0 ? first.failures : [];
  const { failed, failures } = again;
  return { ...first, passed: first.passed + first.failed - failed, failed, failures, late, output: first.output + again.output };
}

/** Runs the browser journeys. One that passed only on a second try has passed, and is named: we hide no flake. */
export async function playwright({ cwd, env, args = [] }) {
  const { outcome, results } = await withResultFile((file) =>
    capture(join(cwd, 'node_modules', '.bin', 'playwright'), ['test', '--reporter=list,json', ...args], {
      cwd,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
  );
  const journeys = journeysOf(results ?? {});
  const counts = results && {
    passed: results.stats.expected + results.stats.flaky,
    failed: results.stats.unexpected,
    skipped: results.stats.skipped,
    failures: journeys.filter(({ ok }) => !ok),
    late: journeys.filter(({ isLate }) => isLate),
  };
  return verdict(outcome, counts);
}

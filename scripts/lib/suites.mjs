import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from './process.mjs';

/** Reads a reporter's JSON; a runner that died before writing it has no results. */
function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A suite that ran no test has not passed: it is counted as one failure. */
function verdict({ code, output }, counts) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const hasRun = passed + failed > 0;
  const isBroken = !hasRun || (code !== 0 && failed === 0);
  return { passed, failed: failed + (isBroken ? 1 : 0), skipped, output };
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
export async function jest({ cwd, env, args = [] }) {
  const command = ['--experimental-vm-modules', '--no-warnings', join('node_modules', 'jest', 'bin', 'jest.js'), '--ci'];
  const { outcome, results } = await withResultFile((file) =>
    capture(process.execPath, [...command, '--json', `--outputFile=${file}`, ...args], { cwd, env }),
  );
  const counts = results && {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
  return verdict(outcome, counts);
}

/** Runs the browser journeys. A journey that passed only on a second try is counted as failed: we hide no flake. */
export async function playwright({ cwd, env, args = [] }) {
  const { outcome, results } = await withResultFile((file) =>
    capture(join(cwd, 'node_modules', '.bin', 'playwright'), ['test', '--reporter=list,json', ...args], {
      cwd,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
  );
  const counts = results && {
    passed: results.stats.expected,
    failed: results.stats.unexpected + results.stats.flaky,
    skipped: results.stats.skipped,
  };
  return verdict(outcome, counts);
}

// Everything that must hold, in one command: checks, tests on both databases, components, browser journeys.
//   npm test
//   npm test -- --only=lint,types        only these steps
//   npm test -- --engine=mysql           API tests on one engine only
//   npm test -- --only=sqlite -- ticket  arguments after the second -- go to the test runner
import { parseArgs } from 'node:util';
import { buildVocabulary, install } from './lib/bootstrap.mjs';
import { endWithCaller, stopAll } from './lib/process.mjs';
import { STEPS } from './lib/steps.mjs';

const SHOWN_LINES = 400;
const cleanups = new Set();

function readOptions() {
  const { values, positionals } = parseArgs({ options: { only: { type: 'string' }, engine: { type: 'string' } }, allowPositionals: true });
  const only = values.only?.split(',') ?? STEPS.map((step) => step.name);
  const skipped = { sqlite: 'mysql', mysql: 'sqlite' }[values.engine ?? ''];
  const unknown = only.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0 || (values.engine && !skipped)) {
    console.error(`Unknown step or engine. Steps: ${STEPS.map((step) => step.name).join(', ')}; engines: sqlite, mysql.`);
    process.exit(2);
  }
  return { steps: STEPS.filter((step) => only.includes(step.name) && step.name !== skipped), args: positionals };
}

/** The end of a failing step's output: where runners put their summary. */
function showOutput(output) {
  const lines = output.trimEnd().split('\n');
  if (lines.length > SHOWN_LINES) console.log(`    … ${lines.length - SHOWN_LINES} lines before …`);
  for (const line of lines.slice(-SHOWN_LINES)) console.log(`    ${line}`);
}

async function runStep(step, args) {
  console.log(`▸ ${step.title}`);
  const began = Date.now();
  const result = await step
    .run({ args, onStart: (cleanup) => cleanups.add(cleanup) })
    .catch((error) => ({ passed: 0, failed: 1, skipped: 0, output: error.stack ?? String(error) }));
  if (result.failed > 0) showOutput(result.output);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`  ${result.failed === 0 ? 'ok' : 'FAILED'}: ${result.passed} of ${result.passed + result.failed} in ${seconds} s`);
  return result;
}

/** Ctrl-C or a stop from outside: end what we started, remove what we made, keep the shell's exit code. */
async function abort(signal) {
  stopAll();
  await Promise.allSettled([...cleanups].map((cleanup) => cleanup()));
  process.exit(signal === 'SIGINT' ? 130 : 143);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, abort);

endWithCaller();

const { steps, args } = readOptions();
await install();
await buildVocabulary();
const results = [];
for (const step of steps) results.push(await runStep(step, args));
// Once more at the end, where whoever looks later still finds it.
for (const { title, reason } of results.flatMap(({ failures = [] }) => failures)) console.log(`✘ ${title}\n    ${reason}`);
for (const { title, reason } of results.flatMap(({ late = [] }) => late))
  console.log(`↻ passed at the second try: ${title}\n    ${reason}`);
const total = (field) => results.reduce((sum, result) => sum + result[field], 0);
const skipped = total('skipped');
console.log(`${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(total('failed') > 0 ? 1 : 0);

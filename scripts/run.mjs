// `npm run build | lint | check | bench`: brings the dependencies first, like start and test do.
//   npm run lint -- --write    formats and mends what can be mended
import { install, turbo } from './lib/bootstrap.mjs';
import { endWithCaller, show, stopAll } from './lib/process.mjs';

/** Runs commands one after the other until one fails; answers its exit code. */
async function inOrder(commands) {
  for (const [command, args] of commands) {
    const code = await show(command, args);
    if (code !== 0) return code;
  }
  return 0;
}

const TASKS = {
  build: () => [['turbo', turbo(['build'])]],
  lint: (args) => [
    ['biome', ['check', '--error-on-warnings', ...args, '.']],
    [process.execPath, ['scripts/check-house.mjs']],
    [process.execPath, ['scripts/check-arrows.mjs']],
  ],
  check: () => [...TASKS.lint([]), ['turbo', turbo(['check'])]],
  bench: (args) => [
    ['turbo', turbo(['build'], ['@shouwen/bench'])],
    [process.execPath, ['scripts/bench.mjs', ...args]],
  ],
};

const [name, ...args] = process.argv.slice(2);
const task = TASKS[name];
if (!task) {
  console.error(`Unknown task; one of ${Object.keys(TASKS).join(', ')}.`);
  process.exit(2);
}
endWithCaller();
process.once('SIGTERM', () => {
  stopAll();
  process.exitCode = 143;
});
await install();
const code = await inOrder(task(args));
process.exit(process.exitCode ?? code);

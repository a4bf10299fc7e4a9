// Daily work: the API rebuilt and restarted on every change, the panel on Vite with everything as source.
import { join } from 'node:path';
import { install, turbo } from './lib/bootstrap.mjs';
import { root } from './lib/environment.mjs';
import { endWithCaller, show, start, stopAll } from './lib/process.mjs';

const api = join(root, 'packages', 'api');
const admin = join(root, 'packages', 'admin');

endWithCaller();
await install();
if ((await show('turbo', turbo(['build'], ['@shouwen/api']))) !== 0) process.exit(1);

const watch = ['--watch', '--preserveWatchOutput'];
const children = [
  start('tsc', ['-p', 'tsconfig.json', ...watch], { cwd: join(root, 'packages', 'shared') }),
  start('tsc', ['-p', 'tsconfig.build.json', ...watch], { cwd: api }),
  start(process.execPath, ['--watch-path=packages/api/dist', '--enable-source-maps', 'packages/api/dist/main.js']),
  start(join(admin, 'node_modules', '.bin', 'vite'), ['--config', 'shell/vite.workspace.config.mjs'], { cwd: admin }),
];
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stopAll);
// One of them gone means the rest is of little use: end together, and say so by the exit code.
for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 0;
    stopAll();
  });
}

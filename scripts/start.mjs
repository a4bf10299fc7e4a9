// One command on a bare machine: install, build, serve. Needs nothing but Node and npm.
// package.json starts it with `exec`, so that npm's signals reach this process and not a shell in between that would die alone and
// leave the server behind. Windows has no `exec` and takes the second half of that line.
import { buildProduct, install } from './lib/bootstrap.mjs';
import { stopAll } from './lib/process.mjs';

/** Before the server is there to end in order, what we have started must not outlive us. */
function giveUp() {
  stopAll();
  process.exit(143);
}

process.on('SIGTERM', giveUp);
await install();
await buildProduct();
process.off('SIGTERM', giveUp);
// The server runs in this very process: Ctrl-C, SIGTERM and the exit code need no forwarding.
process.setSourceMapsEnabled(true);
await import('../packages/api/dist/main.js');

// One command on a bare machine: install, build, serve. Needs nothing but Node and npm.
import { buildProduct, install } from './lib/bootstrap.mjs';

await install();
await buildProduct();
// The server runs in this very process: Ctrl-C, SIGTERM and the exit code need no forwarding.
process.setSourceMapsEnabled(true);
await import('../packages/api/dist/main.js');

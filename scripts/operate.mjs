// `npm run backup | restore | rotate-key | doctor | verify-audit`: what an operator does beside the running server. Installs and builds only where nothing is built yet,
// so that it never changes what a server is running from.
//   npm run backup -- /backups/2026-03-01
//   npm run restore -- /backups/2026-03-01 [--force | --check]
//   npm run rotate-key
//   npm run doctor [-- --json]
//   npm run verify-audit [-- --anchor <place>:<hash>] [--json]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildProduct, install } from './lib/bootstrap.mjs';
import { root } from './lib/environment.mjs';
import { endWithCaller } from './lib/process.mjs';

const [command] = process.argv.splice(2, 1);
const COMMANDS = ['backup', 'restore', 'rotate-key', 'doctor', 'verify-audit'];
if (!COMMANDS.includes(command)) {
  console.error(`Unknown command; one of ${COMMANDS.join(', ')}.`);
  process.exit(2);
}
const file = join(root, 'packages', 'api', 'dist', `${command}.js`);
endWithCaller();
if (!existsSync(file)) {
  await install();
  await buildProduct();
}
process.setSourceMapsEnabled(true);
await import(pathToFileURL(file).href);

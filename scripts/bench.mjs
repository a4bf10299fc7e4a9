// Runs the benchmark with a MariaDB of its own, sized as an installation would size it. Called by `npm run bench`:
//   npm run bench -- --engine=sqlite,mysql --size=3k,300k --seconds=3 --rounds=5 --only=w1,w4 --profile
import { startMariadb } from './lib/mariadb.mjs';
import { endWithCaller, show, stopAll } from './lib/process.mjs';

endWithCaller();
const args = process.argv.slice(2);
const engines = args.find((arg) => arg.startsWith('--engine='));
const isMysqlAsked = !engines || engines.includes('mysql');

const database = isMysqlAsked ? await startMariadb({ bufferPool: '1G' }) : null;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stopAll);
try {
  const env = database ? { BENCH_DATABASE_URL: database.url, BENCH_DATABASE_PID: String(database.pid) } : {};
  process.exitCode = await show(process.execPath, ['--enable-source-maps', 'packages/bench/dist/main.js', ...args], { env });
} finally {
  await database?.stop();
}

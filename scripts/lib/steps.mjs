import { join } from 'node:path';
import { turbo } from './bootstrap.mjs';
import { requireChromium } from './chromium.mjs';
import { root } from './environment.mjs';
import { startMariadb } from './mariadb.mjs';
import { capture } from './process.mjs';
import { jest, playwright } from './suites.mjs';

const api = join(root, 'packages', 'api');
const admin = join(root, 'packages', 'admin');

/** A check passes or fails as a whole. */
async function check(command, args) {
  const { code, output } = await capture(command, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

async function onMariadb({ onStart, args }) {
  const database = await startMariadb();
  onStart(database.stop);
  try {
    return await jest({ cwd: api, env: { TEST_DATABASE_URL: database.url }, args });
  } finally {
    await database.stop();
  }
}

async function journeys({ args }) {
  const chromium = await requireChromium();
  return playwright({ cwd: admin, env: { CHROMIUM: chromium }, args });
}

/** Everything `npm test` does, in order. Each step answers {passed, failed, skipped, output}. */
export const STEPS = [
  { name: 'build', title: 'Build', run: () => check('turbo', turbo(['build'])) },
  { name: 'lint', title: 'Format and lint', run: () => check('biome', ['ci', '--error-on-warnings', '--colors=off', '.']) },
  { name: 'house', title: 'House rules', run: () => check(process.execPath, ['scripts/check-house.mjs']) },
  { name: 'arrows', title: 'Arrows', run: () => check(process.execPath, ['scripts/check-arrows.mjs']) },
  { name: 'types', title: 'Types', run: () => check('turbo', turbo(['check'])) },
  { name: 'sqlite', title: 'API on SQLite', run: ({ args }) => jest({ cwd: api, args }) },
  { name: 'mysql', title: 'API on MariaDB', run: onMariadb },
  { name: 'components', title: 'Components', run: ({ args }) => jest({ cwd: admin, args }) },
  { name: 'e2e', title: 'Browser journeys', run: journeys },
];

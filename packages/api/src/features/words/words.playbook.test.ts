import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { playbookApply } from '../playbooks/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin'] });
});
afterAll(() => app.close());

const tiers = () => app.db.read.rows("select id, code, is_archived from word where list = 'customer_tier' order by sort_order");

test('a word the organisation had before the playbook brought it is the same word, not a second one of that name (LOY-01)', async () => {
  const before = await tiers();
  const [id] = before[0] ?? [];
  await app.db.inTransaction((tx) => tx.run('update word set code = ?, details = null where id = ?', ['tier-1', String(id)]));
  await playbookApply(systemCtx(app.state, 'setup'), 'after-sales');
  expect(await tiers()).toEqual(before.map(([one, code, isArchived]) => [one, one === id ? 'tier-1' : code, isArchived]));
  const [word] = await app.db.read.rows('select details from word where id = ?', [String(id)]);
  expect(String(word?.[0])).toContain('gives');
});

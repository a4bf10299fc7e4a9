import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { features } from '../../features.js';
import { systemCtx } from '../../platform/context.js';
import { openTestAppState } from '../../testing/open-test-app-state.js';
import { openTestDb, type TestDb } from '../../testing/open-test-db.js';
import { playbookApply } from '../playbooks/index.js';
import { levelWords } from './service-level-words.queries.js';
import { serviceLevelBook } from './service-levels.queries.js';
import { planPolicy } from './service-policy-set/service-policy-set.rules.js';
import { planTimer } from './service-timer-set/service-timer-set.rules.js';

const PLAYBOOKS = (await readdir(fileURLToPath(new URL('../../../playbooks/', import.meta.url)))).sort();

describe.each(PLAYBOOKS)('the playbook %s', (name) => {
  let db: TestDb;
  beforeAll(async () => {
    db = await openTestDb({ entities: features.flatMap((feature) => feature.entities) });
  });
  afterAll(() => db.close());

  test('SLA-01: promises only what its own words can say', async () => {
    const state = openTestAppState({ db, features });
    await playbookApply(systemCtx(state, 'setup'), name);
    const ctx = systemCtx(state, 'setup');
    const [{ timers, policies }, words] = [await serviceLevelBook.of(ctx), await levelWords(ctx)];
    const refused = [
      ...timers.map((timer) => ({ code: timer.code, decision: planTimer({ timers, policies, words }, timer) })),
      ...policies.map((policy) => ({ code: policy.code, decision: planPolicy({ timers, policies, words }, policy) })),
    ].filter(({ decision }) => !decision.allowed);
    expect(refused).toEqual([]);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TestSocket } from '../../../testing/test-socket.js';
import { sweepPresence } from './presence.command.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

const SET = 'mutation P($input: PresenceSetInput!) { presenceSet(input: $input) { person { presence } userErrors { code } } }';
const set = async (choice: string | null) => (await app.as('agent').run(SET, { input: { choice } })).data.presenceSet.person.presence;
const seen = async () =>
  (await app.as('admin').run('{ people(first: 1, filter: { search: "agent" }) { nodes { presence } } }')).data.people.nodes[0].presence;
const events = async () => Number((await app.db.read.rows("select count(*) from event where type = 'person.presence_changed'"))[0]?.[0]);

test('is what somebody chose while a page of theirs is open, and offline after it (ROL-03)', async () => {
  expect(await seen()).toBe('OFFLINE');
  expect(await set(null)).toBe('ONLINE');
  expect(await set('BUSY')).toBe('BUSY');
  expect([await set(null), await seen()]).toEqual(['BUSY', 'BUSY']);
  expect(await events()).toBe(2);
  await sweepPresence(systemCtx(app.state, 'job'));
  expect(await seen()).toBe('BUSY');
  app.clock.advance(200_000);
  expect(await seen()).toBe('OFFLINE');
  await sweepPresence(systemCtx(app.state, 'job'));
  expect(await events()).toBe(3);
  expect(await set(null)).toBe('BUSY');
});

test('is heard of by whoever may read them', async () => {
  const socket = await TestSocket.open(app.address, app.as('admin').headers);
  const { received } = socket.subscribe('subscription { presenceChanged { person { account presence } } }');
  await socket.stands();
  await set('BREAK');
  for (let waited = 0; waited < 3000 && received.length === 0; waited += 50) await sleep(50);
  expect(received[0]?.data?.presenceChanged).toEqual({ person: { account: 'agent', presence: 'BREAK' } });
  socket.close();
});

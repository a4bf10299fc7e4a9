import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2'] });
});
afterAll(() => app.close());

test('whoever came lately is said to come again, as far as the viewer sees it, with one statement for a list (CUS-05)', async () => {
  const desk = new TicketDesk(app);
  const customerId = await desk.customerId('13811110000');
  const old = await desk.registers('agent', { customerId });
  await app.db.inTransaction((tx) => tx.run("update ticket set created_at = '2020-01-01 00:00:00.000' where id = ?", [old.id]));
  await desk.registers('agent', { customerId });
  await desk.registers('agent2', { customerId });
  await desk.customerId('13811110001');
  const ask = 'query R($first: Int!) { customers(first: $first) { nodes { id repeatedContact { days ticketCount } } } }';
  const { data, sqlCount } = await app.as('admin').run(ask, { first: 10 });
  const counts = new Map(data.customers.nodes.map((one: { id: string; repeatedContact: object }) => [one.id, one.repeatedContact]));
  expect(counts.get(customerId)).toEqual({ days: 7, ticketCount: 2 });
  expect((await app.as('admin').run(ask, { first: 1 })).sqlCount).toBe(sqlCount);
  const [seen] = (
    await app
      .as('agent')
      .run('query A($id: ID!) { nodes(ids: [$id]) { ... on Customer { repeatedContact { ticketCount } } } }', { id: customerId })
  ).data.nodes;
  expect(seen.repeatedContact.ticketCount).toBe(1);
});

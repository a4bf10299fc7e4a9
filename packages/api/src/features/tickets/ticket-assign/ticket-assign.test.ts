import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';
import { refusesLikeEveryVerb } from '../../../testing/verb-refusals.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

const idOf = async (account: string): Promise<string> => {
  const { nodes } = (await app.as('admin').run('{ people(first: 100) { nodes { id account } } }')).data.people;
  return nodes.find((person: { account: string }) => person.account === account).id;
};

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketAssign',
  by: 'qiulan',
  stranger: 'agent2',
  ready: () => desk.withComplaints(),
  input: async () => ({ assigneeId: await idOf('qinfen'), reason: '请跟进' }),
  texts: [],
  isVersioned: true,
});

test('goes to a colleague of the same department without a reason, and to where anybody else works', async () => {
  const ticket = await desk.withComplaints();
  const here = await desk.does('qiulan', 'ticketAssign', {
    ticketId: ticket.id,
    version: ticket.version,
    assigneeId: await idOf('qinfen'),
  });
  expect(here).toMatchObject({ department: { code: 'complaints' }, assignee: { account: 'qinfen' }, acceptedAt: null, hopCount: 2 });
  const there = await desk.does('qinfen', 'ticketAssign', { ticketId: here.id, version: here.version, assigneeId: await idOf('agent2') });
  expect(there).toMatchObject({ department: { code: 'online' }, assignee: { account: 'agent2' }, hopCount: 3 });
});

test('to whoever has it already is nothing, and nobody is found by an id of another kind', async () => {
  const ticket = await desk.withComplaints();
  const input = { ticketId: ticket.id, version: ticket.version };
  const same = await desk.verb('qiulan', 'ticketAssign', { ...input, assigneeId: await idOf('qiulan') });
  expect(same.userErrors).toMatchObject([{ code: 'NOTHING_CHANGED', field: ['assigneeId'] }]);
  const wrong = await desk.verb('qiulan', 'ticketAssign', { ...input, assigneeId: ticket.id });
  expect(wrong.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['assigneeId'] }]);
});

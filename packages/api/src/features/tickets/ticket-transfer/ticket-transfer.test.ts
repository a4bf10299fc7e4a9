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

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketTransfer',
  by: 'agent',
  stranger: 'agent2',
  ready: () => desk.registers('agent'),
  input: async () => ({ departmentId: await app.given.departmentId('complaints'), reason: '超出权限' }),
  texts: ['reason'],
  isVersioned: true,
});

test('keeps number and first receiver when a ticket changes department (TKT-22), and its sender keeps sight of it (TKT-23)', async () => {
  const ticket = await desk.registers('agent');
  const passed = await desk.passes('agent', ticket, 'complaints');
  expect(passed).toMatchObject({
    number: ticket.number,
    owner: { account: 'agent' },
    department: { code: 'complaints' },
    assignee: null,
    acceptedAt: null,
    hopCount: 1,
  });
});

test('goes to a person who works there', async () => {
  const ticket = await desk.registers('agent');
  const { id: assigneeId } = await personOf('technician');
  const departmentId = await app.given.departmentId('technicians');
  const passed = await desk.does('agent', 'ticketTransfer', {
    ticketId: ticket.id,
    version: ticket.version,
    departmentId,
    assigneeId,
    reason: '上门',
  });
  expect(passed.assignee).toEqual({ account: 'technician' });
  expect(await desk.accepts('technician', passed)).toMatchObject({ assignee: { account: 'technician' } });
});

test.each([
  ['to where it is', 'hotline', null, 'SAME_DEPARTMENT', '工单已在热线受理组。'],
  ['to somebody who works elsewhere', 'complaints', 'technician', 'ASSIGNEE_NOT_IN_DEPARTMENT', '刘志勇不在投诉处理团队。'],
])('is refused %s', async (_, department, account, code, message) => {
  const ticket = await desk.registers('agent');
  const departmentId = await app.given.departmentId(department);
  const assigneeId = account && (await personOf(account)).id;
  const { userErrors } = await desk.verb('agent', 'ticketTransfer', {
    ticketId: ticket.id,
    version: ticket.version,
    departmentId,
    assigneeId,
    reason: '转',
  });
  expect(userErrors).toMatchObject([{ code, message }]);
});

test('ids of another kind are nowhere', async () => {
  const ticket = await desk.registers('agent');
  const wrong = await desk.verb('agent', 'ticketTransfer', {
    ticketId: ticket.id,
    version: ticket.version,
    departmentId: ticket.id,
    reason: '转',
  });
  expect(wrong.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['departmentId'] }]);
});

test('is not taken out of working hands by its first receiver, but by a supervisor there', async () => {
  const ticket = await desk.withComplaints();
  const input = { ticketId: ticket.id, version: ticket.version, departmentId: await app.given.departmentId('hotline'), reason: '收回' };
  expect((await desk.verb('agent', 'ticketTransfer', input)).userErrors).toMatchObject([{ code: 'NOT_YOURS' }]);
  expect((await desk.verb('xumin', 'ticketTransfer', input)).userErrors).toEqual([]);
});

async function personOf(account: string): Promise<{ id: string }> {
  const { data } = await app
    .as('admin')
    .run('query People($search: String) { people(first: 5, filter: { search: $search }) { nodes { id account } } }', { search: account });
  return data.people.nodes.find((person: { account: string }) => person.account === account);
}

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
  verb: 'ticketAccept',
  by: 'qiulan',
  stranger: 'agent2',
  ready: async () => desk.passes('agent', await desk.registers('agent'), 'complaints'),
  input: () => ({}),
  texts: [],
  isVersioned: true,
});

test('whoever takes it on is the assignee; the first receiver stays accountable (TKT-22)', async () => {
  const ticket = await desk.withComplaints();
  expect(ticket).toMatchObject({ owner: { account: 'agent' }, assignee: { account: 'qiulan' }, department: { code: 'complaints' } });
  expect(ticket.acceptedAt).not.toBeNull();
});

test('of two who take it on at once one has it, and the other learns of it', async () => {
  const waiting = await desk.passes('agent', await desk.registers('agent'), 'complaints');
  const input = { ticketId: waiting.id, version: waiting.version };
  const both = await Promise.all(['qiulan', 'qinfen'].map((account) => desk.verb(account, 'ticketAccept', input)));
  expect(both.map(({ userErrors }) => userErrors[0]?.code ?? 'ok').sort()).toEqual(['CONFLICT', 'ok']);
});

test.each([
  ['qiulan', 'ALREADY_YOURS', []],
  ['qinfen', 'NOT_YOURS', [{ name: 'person', value: '邱兰' }]],
  ['agent', 'NOT_YOURS', [{ name: 'person', value: '邱兰' }]],
])('is refused to %s with %s once somebody has it', async (account, code, params) => {
  const ticket = await desk.withComplaints();
  const { userErrors } = await desk.verb(account, 'ticketAccept', { ticketId: ticket.id, version: ticket.version });
  expect(userErrors).toEqual([expect.objectContaining({ code, params, field: null })]);
});

test('a ticket in another department is refused with its name', async () => {
  const waiting = await desk.passes('agent', await desk.registers('agent'), 'complaints');
  const { userErrors } = await desk.verb('agent', 'ticketAccept', { ticketId: waiting.id, version: waiting.version });
  expect(userErrors).toMatchObject([{ code: 'NOT_IN_YOUR_DEPARTMENT', message: '工单在投诉处理团队，不在您的部门。' }]);
});

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

const solved = async () => desk.resolves('qiulan', await desk.withComplaints());

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketClose',
  by: 'agent',
  stranger: 'agent2',
  ready: async () => desk.tells('agent', await solved()),
  input: () => ({}),
  texts: [],
  isVersioned: true,
});

test('a complaint is registered, handed to the complaint team, taken on, solved by another person, told and closed by the first receiver', async () => {
  const registered = await desk.registers('agent');
  expect(registered).toMatchObject({ state: { code: 'REGISTERED' }, owner: { account: 'agent' }, assignee: { account: 'agent' } });
  const passed = await desk.passes('agent', registered, 'complaints');
  const accepted = await desk.accepts('qiulan', passed);
  const handed = await desk.does('qiulan', 'ticketTransfer', {
    ticketId: accepted.id,
    version: accepted.version,
    departmentId: await app.given.departmentId('complaints'),
    assigneeId: await personId('qinfen'),
    reason: '由秦芬跟进',
  });
  const done = await desk.resolves('qinfen', await desk.accepts('qinfen', handed));
  const early = await desk.verb('agent', 'ticketClose', { ticketId: done.id, version: done.version });
  expect(early.userErrors).toMatchObject([{ code: 'OUTCOME_NOT_TOLD', message: '关闭前须先将处理结果告知客户。' }]);
  const told = await desk.tells('agent', done);
  expect(told.state.code).toBe('FED_BACK');
  expect(await desk.closes('agent', told)).toMatchObject({
    number: registered.number,
    state: { code: 'CLOSED', category: 'CLOSED' },
    owner: { account: 'agent' },
    assignee: { account: 'qinfen' },
    hopCount: 2,
  });
  expect((await desk.events(registered.id)).map(({ type }) => type)).toEqual([
    'ticket.created',
    'ticket.assigned',
    'ticket.accepted',
    'ticket.assigned',
    'ticket.accepted',
    'ticket.solved',
    'message.outbound_public',
    'ticket.closed',
  ]);
});

test('whoever solved it does not close it; a supervisor of the first receiver may, and sees it for that (TKT-22)', async () => {
  const told = await desk.tells('agent', await solved());
  const input = { ticketId: told.id, version: told.version };
  expect((await desk.verb('qiulan', 'ticketClose', input)).userErrors).toMatchObject([
    { code: 'NOT_YOURS', message: '只有陈思敏或主管可以进行此操作。' },
  ]);
  expect((await desk.verb('supervisor', 'ticketClose', input)).userErrors).toEqual([]);
});

async function personId(account: string): Promise<string> {
  const { data } = await app
    .as('admin')
    .run('query People($search: String) { people(first: 1, filter: { search: $search }) { nodes { id } } }', { search: account });
  return data.people.nodes[0].id;
}

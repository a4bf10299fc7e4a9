import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../../testing/start-test-app.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';

let desk: TicketDesk;
beforeAll(async () => {
  desk = new TicketDesk(await startTestApp({ accounts: ['admin', 'agent'] }));
});
afterAll(() => desk.app.close());

const SET = 'mutation S($input: CategorySchemeSetInput!) { categorySchemeSet(input: $input) { userErrors { code field } } }';
const ADD =
  'mutation A($input: CategorySetInput!) { categorySet(input: $input) { category { id scheme { code } path } userErrors { code field } } }';
const MARK = `mutation M($input: TicketFillInput!) { ticketFill(input: $input) {
  ticket { id version marks { category { code scheme { code } } markedAt markedBy { account } } } userErrors { code field } } }`;
const admin = (document: string, input: object) => desk.app.as('admin').run(document, { input });
const mark = async (input: object) => (await desk.app.as('agent').run(MARK, { input })).data.ticketFill;

async function status(code: string, zhCN: string): Promise<string> {
  return (await admin(ADD, { code, zhCN, scheme: 'status' })).data.categorySet.category.id;
}

describe('what a ticket carries beside its problem', () => {
  test('TKT-62: a list of user statuses, extended by administrators, each from the time it was set', async () => {
    expect((await admin(SET, { code: 'status', zhCN: '用户状态', holdsSeveral: true })).data.categorySchemeSet.userErrors).toEqual([]);
    const [surveyed, approved] = [await status('KCWB', '勘察完毕'), await status('ZGPZ', '主管批准')];
    const { id: ticketId, version } = await desk.registers('agent');
    const first = await mark({ ticketId, version, marks: [{ scheme: 'status', categoryIds: [surveyed] }] });
    const since = first.ticket.marks[0].markedAt;
    desk.app.clock.advance(3_600_000);
    const asked = { ticketId, version: first.ticket.version, marks: [{ scheme: 'status', categoryIds: [approved, surveyed] }] };
    const { ticket, userErrors } = await mark(asked);
    expect(userErrors).toEqual([]);
    expect(ticket.marks).toMatchObject([
      { category: { code: 'KCWB', scheme: { code: 'status' } }, markedAt: since, markedBy: { account: 'agent' } },
      { category: { code: 'ZGPZ' } },
    ]);
    expect(ticket.marks[1].markedAt).not.toBe(since);
    const filter = `{ tickets(first: 5, filter: { markedIds: ["${approved}"] }) { nodes { id } totalCount } }`;
    expect((await desk.app.as('agent').run(filter)).data.tickets).toEqual({ nodes: [{ id: ticketId }], totalCount: 1 });
    expect((await mark(asked)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await mark({ ...asked, version: ticket.version })).userErrors).toMatchObject([{ code: 'NOTHING_CHANGED' }]);
    const log = await desk.app.db.read.rows("select payload from event where subject_id = ? and type = 'ticket.filled' order by seq", [
      ticketId,
    ]);
    expect(log.map(([payload]) => JSON.parse(String(payload)).marks)).toEqual([
      [{ scheme: 'status', from: [], to: [surveyed] }],
      [{ scheme: 'status', from: [surveyed], to: [surveyed, approved] }],
    ]);
  });

  test('TKT-06: the playbook’s service stage is said when the ticket is registered, also for a list without further statements', async () => {
    const query = '{ categories(first: 10, scheme: "stage") { nodes { id code name } } }';
    const [stage] = (await desk.app.as('agent').run(query)).data.categories.nodes;
    const { id } = await desk.registers('agent', { marks: [{ scheme: 'stage', categoryIds: [stage.id] }] });
    const list = '{ tickets(first: 20) { nodes { id marks { category { name } } } } }';
    const { data, sqlCount } = await desk.app.as('agent').run(list);
    expect(data.tickets.nodes.find((one: { id: string }) => one.id === id).marks).toEqual([{ category: { name: stage.name } }]);
    expect(sqlCount).toBeLessThanOrEqual(2);
  });

  test('TKT-05: what a type must carry is asked at registration', async () => {
    const required = { code: 'stage', zhCN: '服务阶段', requiredFor: ['complaint'] };
    expect((await admin(SET, required)).data.categorySchemeSet.userErrors).toEqual([]);
    const document = 'mutation C($input: TicketCreateInput!) { ticketCreate(input: $input) { userErrors { code field } } }';
    const newCustomer = { kind: 'PERSON', name: '赵丽华', phone: '13911112222' };
    const input = { typeId: await desk.typeId('complaint'), newCustomer, subject: '投诉', description: '投诉', channel: 'PHONE' };
    const { data } = await desk.app.as('agent').run(document, { input });
    expect(data.ticketCreate.userErrors).toEqual([{ code: 'REQUIRED', field: ['marks', 'stage'] }]);
    await admin(SET, { ...required, requiredFor: [] });
  });
});

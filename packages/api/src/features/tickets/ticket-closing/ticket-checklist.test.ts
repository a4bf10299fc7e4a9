import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

const SET = `mutation S($input: CategorySchemeSetInput!) { categorySchemeSet(input: $input) {
  categoryScheme { code checklist holdsSeveral } userErrors { code field } } }`;
const set = async (checklist: string | null, code = 'complaint-check') =>
  (await app.as('admin').run(SET, { input: { code, zhCN: '投诉处理检查', types: ['complaint'], checklist } })).data.categorySchemeSet;
const POINTS = '{ categories(first: 10, scheme: "complaint-check") { nodes { id } } }';
const LOOK = 'query L($id: ID!) { ticket(id: $id) { version viewerCan { resolve { allowed code reason } close { allowed code } } } }';

async function tick(account: string, { id }: TicketNow, count: number) {
  const ids = (await app.as(account).run(POINTS)).data.categories.nodes.map((one: { id: string }) => one.id).slice(0, count);
  const { version } = (await app.as(account).run(LOOK, { id })).data.ticket;
  const document = 'mutation F($input: TicketFillInput!) { ticketFill(input: $input) { ticket { id version } userErrors { code } } }';
  const input = { ticketId: id, version, marks: [{ scheme: 'complaint-check', categoryIds: ids }] };
  const { ticket, userErrors } = (await app.as(account).run(document, { input })).data.ticketFill;
  expect(userErrors).toEqual([]);
  return ticket as TicketNow;
}

describe('a checklist: a tree whose categories are ticked off on the ticket', () => {
  test('must be whole before the ticket is solved, where it says so; the button knows how much is missing', async () => {
    expect(await set('RESOLVE')).toMatchObject({ categoryScheme: { checklist: 'RESOLVE', holdsSeveral: true }, userErrors: [] });
    const ticket = await desk.withComplaints();
    const ticked = await tick('qiulan', ticket, 2);
    const { viewerCan } = (await app.as('qiulan').run(LOOK, { id: ticket.id })).data.ticket;
    expect(viewerCan.resolve).toEqual({ allowed: false, code: 'CHECKLIST_OPEN', reason: '检查清单还有 1 项没有完成。' });
    const early = { ticketId: ticket.id, version: ticked.version, cause: '原因', measure: '措施' };
    expect((await desk.verb('qiulan', 'ticketResolve', early)).userErrors).toMatchObject([{ code: 'CHECKLIST_OPEN' }]);
    expect(await desk.resolves('qiulan', await tick('qiulan', ticket, 3))).toMatchObject({ state: { category: 'SOLVED' } });
  });

  test('or before it is closed; a tick taken back is missing again', async () => {
    await set('CLOSE');
    const ticket = await desk.withComplaints();
    const told = await desk.tells('agent', await desk.resolves('qiulan', await tick('qiulan', ticket, 3)));
    await tick('agent', told, 1);
    const { version, viewerCan } = (await app.as('agent').run(LOOK, { id: ticket.id })).data.ticket;
    expect(viewerCan.close).toEqual({ allowed: false, code: 'CHECKLIST_OPEN' });
    expect((await desk.verb('agent', 'ticketClose', { ticketId: ticket.id, version })).userErrors).toMatchObject([
      { code: 'CHECKLIST_OPEN', params: [{ name: 'count', value: '2' }] },
    ]);
    await desk.closes('agent', await tick('agent', told, 3));
  });

  test('two who tick at once keep both ticks, and neither is told of a conflict', async () => {
    await set('FREE');
    const { id } = await desk.withComplaints();
    const [one, other] = (await app.as('qiulan').run(POINTS)).data.categories.nodes;
    const document =
      'mutation T($input: TicketTickInput!) { ticketTick(input: $input) { ticket { marks { category { id } } } userErrors { code } } }';
    const point = async (account: string, categoryId: string, isTicked: boolean) =>
      (await app.as(account).run(document, { input: { ticketId: id, categoryId, isTicked } })).data.ticketTick;
    const both = await Promise.all([point('qiulan', one.id, true), point('agent', other.id, true)]);
    expect(both.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    const { ticket } = await point('qiulan', one.id, false);
    expect(ticket.marks).toEqual([{ category: { id: other.id } }]);
    expect((await point('qiulan', one.id, false)).userErrors).toEqual([{ code: 'NOTHING_CHANGED' }]);
  });

  test('holds nothing up where it is free, out of use, or of another type', async () => {
    await set('FREE');
    await desk.resolves('qiulan', await desk.withComplaints());
    await set(null);
    await desk.resolves('qiulan', await desk.withComplaints());
  });

  test('the tree of problems is none', async () => {
    expect((await set('FREE', 'problem')).userErrors).toMatchObject([{ field: ['checklist'] }]);
  });
});

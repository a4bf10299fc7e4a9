import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';
import { refusesLikeEveryVerb } from '../../../testing/verb-refusals.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  const input = { code: 'complaint', zhCN: '投诉', workflow: 'complaint', closing: ['REVIEW'] };
  await app.as('admin').run('mutation T($input: TicketTypeSetInput!) { ticketTypeSet(input: $input) { userErrors { code } } }', { input });
});
afterAll(() => app.close());

const at = ({ id, version }: TicketNow) => ({ ticketId: id, version });
const CALL = { channel: 'PHONE', direction: 'OUT', result: 'REACHED', body: '已告知处理结果', isOutcome: true };

async function categoryOfComplaints(): Promise<string> {
  const { nodes } = (await app.as('agent').run('{ categories(first: 100) { nodes { id ticketTypes { code } } } }')).data.categories;
  return nodes.find((one: { ticketTypes: { code: string }[] }) => one.ticketTypes.some(({ code }) => code === 'complaint')).id;
}

/** Solved, sorted, and told by a call that is logged. */
async function complete(): Promise<TicketNow> {
  const registered = await desk.registers('agent', { categoryId: await categoryOfComplaints() });
  const accepted = await desk.accepts('qiulan', await desk.passes('agent', registered, 'complaints'));
  return desk.does('agent', 'ticketContactLog', { ...CALL, ticketId: (await desk.resolves('qiulan', accepted)).id });
}

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketReview',
  by: 'agent',
  stranger: 'agent2',
  ready: complete,
  input: () => ({}),
  texts: [],
  isVersioned: true,
});

test('TKT-36: a record counts only when it was looked through, by whoever answers for it', async () => {
  const ticket = await complete();
  expect((await desk.verb('agent', 'ticketClose', at(ticket))).userErrors).toMatchObject([{ code: 'CLOSING_NOT_REVIEWED' }]);
  expect((await desk.verb('qiulan', 'ticketReview', at(ticket))).userErrors).toMatchObject([{ code: 'NOT_YOURS' }]);
  const reviewed = await desk.does('agent', 'ticketReview', at(ticket));
  expect((await desk.verb('agent', 'ticketReview', at(reviewed))).userErrors).toMatchObject([{ code: 'NOTHING_CHANGED' }]);
  expect(await desk.closes('agent', reviewed)).toMatchObject({ state: { category: 'CLOSED' } });
});

test('TKT-37: a record without category or contact is not complete', async () => {
  const unsorted = await desk.tells('agent', await desk.resolves('qiulan', await desk.withComplaints()));
  expect((await desk.verb('agent', 'ticketReview', at(unsorted))).userErrors).toMatchObject([{ code: 'RECORD_UNSORTED' }]);
  const sorted = await desk.registers('agent', { categoryId: await categoryOfComplaints() });
  const accepted = await desk.accepts('qiulan', await desk.passes('agent', sorted, 'complaints'));
  const told = await desk.tells('agent', await desk.resolves('qiulan', accepted));
  expect((await desk.verb('agent', 'ticketReview', at(told))).userErrors).toMatchObject([{ code: 'RECORD_NO_CONTACT' }]);
});

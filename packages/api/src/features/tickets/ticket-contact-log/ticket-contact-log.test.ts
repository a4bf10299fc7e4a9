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

const CALL = { channel: 'PHONE', direction: 'OUT', result: 'REACHED', body: '已说明进度，客户同意周五上门' };

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketContactLog',
  by: 'qiulan',
  stranger: 'agent2',
  ready: () => desk.withComplaints(),
  input: () => CALL,
  texts: ['body'],
  isVersioned: false,
});

const LAST = `query L($id: ID!) { ticket(id: $id) { outcomeToldAt timeline(last: 1) { nodes {
  type body audience channel nextStep isOutcome contact { direction result durationSeconds } } } } }`;
const last = async (id: string) => (await app.as('agent').run(LAST, { id })).data.ticket;

test('a call is told with who sought whom, what came of it, how long it took and what follows (TKT-30)', async () => {
  const ticket = await desk.withComplaints();
  await desk.does('qiulan', 'ticketContactLog', { ...CALL, ticketId: ticket.id, durationSeconds: 200, nextStep: '周五上午上门' });
  expect((await last(ticket.id)).timeline.nodes).toEqual([
    {
      ...{ type: 'message.outbound_public', body: CALL.body, audience: 'CUSTOMER', channel: 'PHONE', isOutcome: false },
      ...{ nextStep: '周五上午上门', contact: { direction: 'OUT', result: 'REACHED', durationSeconds: 200 } },
    },
  ]);
  const payloads = (await app.db.read.rows('select payload from event where subject_id = ?', [ticket.id])).flat().join();
  expect(payloads).not.toContain('周五');
});

test('only a customer who was reached was told anything (TKT-34)', async () => {
  const ticket = await desk.resolves('qiulan', await desk.withComplaints());
  const vain = { ...CALL, ticketId: ticket.id, result: 'NO_ANSWER', body: '无人接听' };
  expect((await desk.verb('agent', 'ticketContactLog', { ...vain, isOutcome: true })).userErrors).toMatchObject([
    { code: 'INVALID', field: ['isOutcome'] },
  ]);
  await desk.does('agent', 'ticketContactLog', vain);
  expect(await last(ticket.id)).toMatchObject({ outcomeToldAt: null, timeline: { nodes: [{ type: 'contact.attempted' }] } });
  // The customer called back themselves.
  const told = await desk.does('agent', 'ticketContactLog', { ...CALL, ticketId: ticket.id, direction: 'IN', isOutcome: true });
  expect(told.outcomeToldAt).not.toBeNull();
  expect((await last(ticket.id)).timeline.nodes[0]).toMatchObject({ type: 'message.inbound_public', isOutcome: true });
  expect(await desk.closes('agent', told)).toMatchObject({ state: { code: 'CLOSED' } });
});

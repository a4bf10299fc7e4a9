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
  verb: 'ticketTransition',
  by: 'qiulan',
  stranger: 'agent2',
  ready: () => desk.withComplaints(),
  input: () => ({ transitionCode: 'analyse', reason: '已查明' }),
  texts: [],
  isVersioned: true,
});

test('a complaint goes through the steps of the rule book (TKT-17)', async () => {
  let ticket = await desk.withComplaints();
  for (const [code, state] of [
    ['analyse', 'ANALYSED'],
    ['set-solution', 'SOLUTION_SET'],
    ['implement', 'IMPLEMENTING'],
  ]) {
    ticket = await desk.does('qiulan', 'ticketTransition', { ticketId: ticket.id, version: ticket.version, transitionCode: code });
    expect(ticket.state.code).toBe(state);
  }
});

test('offers what may be done from here, by the rule that guards the doing', async () => {
  const ticket = await desk.withComplaints();
  const document = `query Options($id: ID!) { ticket(id: $id) { availableTransitions { code name to { code category } ability { allowed code reason } }
    viewerCan { transition { allowed code } } } }`;
  const mine = await app.as('qiulan').run(document, { id: ticket.id });
  expect(mine.data.ticket.availableTransitions).toEqual([
    { code: 'analyse', name: '完成分析', to: { code: 'ANALYSED', category: 'OPEN' }, ability: { allowed: true, code: null, reason: null } },
  ]);
  const theirs = await app.as('agent').run(document, { id: ticket.id });
  expect(theirs.data.ticket.availableTransitions[0].ability).toEqual({
    allowed: false,
    code: 'NOT_YOURS',
    reason: '只有邱兰或主管可以进行此操作。',
  });
  expect(theirs.data.ticket.viewerCan.transition).toEqual({ allowed: false, code: 'NOT_YOURS' });
});

test.each(['resolve', 'close', 'accept', 'set-solution', 'nonsense'])('%s is no step from "registered"', async (transitionCode) => {
  const ticket = await desk.withComplaints();
  const { userErrors } = await desk.verb('qiulan', 'ticketTransition', { ticketId: ticket.id, version: ticket.version, transitionCode });
  expect(userErrors).toMatchObject([{ code: 'STATE_FORBIDS', params: [{ name: 'state', value: '已登记' }] }]);
});

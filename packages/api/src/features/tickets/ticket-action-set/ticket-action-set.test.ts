import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';
import { refusesLikeEveryVerb } from '../../../testing/verb-refusals.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  await desk.certifies('technician', 'technician-certificate');
});
afterAll(() => app.close());

const STEP = `query S($id: ID!) { ticket(id: $id) {
  step { lane isLeftByAny moment { controlPoint } actions { code lane doneAt doneBy { account } ability { allowed code } } }
  viewerCan { resolve { allowed code reason } } timeline(last: 2) { nodes { type changes { field from to } } } } }`;

/** A repair whose technician is at the customer's. */
async function onSite(): Promise<TicketNow> {
  const { id, version } = await desk.registers('hanmei', { typeId: await desk.typeId('repair') });
  const { data } = await app.as('admin').run('{ people(first: 100) { nodes { id account } } }');
  const assigneeId = data.people.nodes.find((one: { account: string }) => one.account === 'technician').id;
  const departmentId = await app.given.departmentId('field-1');
  const given = await desk.does('hanmei', 'ticketTransfer', { ticketId: id, version, departmentId, assigneeId, reason: '请上门' });
  const accepted = await desk.accepts('technician', given);
  return desk.does('technician', 'ticketTransition', { ticketId: id, version: accepted.version, transitionCode: 'arrive' });
}

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketActionSet',
  by: 'technician',
  stranger: 'qiulan',
  ready: () => onSite(),
  input: () => ({ actionCode: 'test-run', isDone: true }),
  texts: [],
  isVersioned: false,
});

test('TKT-80: what is done in a step at the same time is ticked by anybody at work on it, and holds the solution up until it is done', async () => {
  const { id, version } = await onSite();
  const before = (await app.as('technician').run(STEP, { id })).data.ticket;
  expect(before.step).toMatchObject({ lane: 'CONTACT', isLeftByAny: false, moment: { controlPoint: expect.any(String) } });
  expect(before.viewerCan.resolve).toEqual({
    allowed: false,
    code: 'ACTIONS_OPEN',
    reason: '请先完成：用电安全检查、试机并请客户验看、讲解使用与保养。',
  });

  await desk.ticks('hanmei', { id, version } as TicketNow, ['safety-check']);
  await desk.ticks('technician', { id, version } as TicketNow, ['test-run', 'explain-use']);
  const after = (await app.as('technician').run(STEP, { id })).data.ticket;
  expect(after.step.actions).toMatchObject([
    { code: 'safety-check', doneAt: expect.any(String), doneBy: { account: 'hanmei' } },
    { code: 'test-run', doneBy: { account: 'technician' } },
    { code: 'explain-use', doneBy: { account: 'technician' } },
  ]);
  expect(after.timeline.nodes.at(-1)).toEqual({
    type: 'ticket.action_done',
    changes: [{ field: 'ACTION', from: null, to: '讲解使用与保养' }],
  });

  const undone = await desk.does('technician', 'ticketActionSet', { ticketId: id, actionCode: 'test-run', isDone: false });
  const refused = await desk.verb('technician', 'ticketResolve', { ticketId: id, version: undone.version, cause: '电容', measure: '更换' });
  expect(refused.userErrors).toMatchObject([{ code: 'ACTIONS_OPEN', message: '请先完成：试机并请客户验看。' }]);
  const solved = await desk.resolves('technician', await desk.ticks('technician', undone, ['test-run']));
  expect(solved.state.code).toBe('REPAIRED');
  expect((await app.as('technician').run(STEP, { id })).data.ticket.step.actions).toEqual([]);
});

test('TKT-80: a tick is given once, and only for what the step asks for', async () => {
  const ticket = await onSite();
  const ticked = await desk.ticks('technician', ticket, ['test-run']);
  const again = await desk.verb('technician', 'ticketActionSet', { ticketId: ticket.id, actionCode: 'test-run', isDone: true });
  expect(again.userErrors).toMatchObject([{ code: 'NOTHING_CHANGED' }]);
  const other = await desk.verb('technician', 'ticketActionSet', { ticketId: ticket.id, actionCode: 'polish', isDone: true });
  expect(other.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['actionCode'] }]);
  expect((await desk.events(ticket.id)).length).toBe(ticked.version);
});

test('TKT-80: two who tick at once both get through', async () => {
  const ticket = await onSite();
  await Promise.all([desk.ticks('hanmei', ticket, ['safety-check']), desk.ticks('technician', ticket, ['test-run'])]);
  const { step } = (await app.as('technician').run(STEP, { id: ticket.id })).data.ticket;
  expect(step.actions.map(({ doneAt }: { doneAt: string | null }) => doneAt !== null)).toEqual([true, true, false]);
});

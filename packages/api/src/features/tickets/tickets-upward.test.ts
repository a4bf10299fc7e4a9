import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../testing/ticket-desk.js';

const MINUTE = 60_000;

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

interface Entry {
  readonly type: string;
  readonly at: string;
  readonly body: string | null;
  readonly toState: { readonly code: string } | null;
}

async function timeline(account: string, id: string): Promise<readonly Entry[]> {
  const query = 'query T($id: ID!) { ticket(id: $id) { timeline(first: 50) { nodes { type at body toState { code } } } } }';
  const { data } = await app.as(account).run(query, { id });
  return data.ticket.timeline.nodes;
}

async function personId(account: string): Promise<string> {
  const [[id]] = (await app.state.db.read.rows('select id from person where account = ?', [account])) as [[string]];
  return id;
}

describe('up to the head of the department', () => {
  test('an agent raises a dispute at once, reads the instructions on the ticket and stays accountable (TKT-39, TKT-96)', async () => {
    const { id, version } = await desk.registers('agent');
    const raised = await desk.does('agent', 'ticketTransfer', {
      ticketId: id,
      version,
      departmentId: await app.given.departmentId('after-sales'),
      assigneeId: await personId('manager'),
      reason: '客户要求负责人答复',
    });
    expect(raised).toMatchObject({ assignee: { account: 'manager' }, owner: { account: 'agent' } });
    await desk.does('manager', 'ticketNoteAdd', { ticketId: id, body: '先致歉，今天五点前上门。', audience: 'INTERNAL' });
    expect((await timeline('agent', id)).map(({ body }) => body)).toContain('先致歉，今天五点前上门。');
  });
});

describe('out to the customer', () => {
  async function repairWith(account: string): Promise<TicketNow> {
    const typeId = await desk.typeId('repair');
    const { id, version } = await desk.registers('hanmei', { typeId });
    return desk.does('hanmei', 'ticketTransfer', {
      ticketId: id,
      version,
      departmentId: await app.given.departmentId('field-1'),
      assigneeId: await personId(account),
      reason: '请上门',
    });
  }

  test('a job shows when it was accepted, when the technician arrived and when it was done (TKT-67)', async () => {
    await desk.certifies('technician', 'technician-certificate');
    const accepted = await desk.accepts('technician', await repairWith('technician'));
    app.clock.advance(20 * MINUTE);
    const { id, version } = accepted;
    const onSite = await desk.does('technician', 'ticketTransition', { ticketId: id, version, transitionCode: 'arrive' });
    app.clock.advance(25 * MINUTE);
    const open = await desk.verb('technician', 'ticketResolve', {
      ticketId: id,
      version: onSite.version,
      cause: '电容老化',
      measure: '更换',
    });
    expect(open.userErrors).toMatchObject([{ code: 'ACTIONS_OPEN' }]);
    const done = await desk.resolves('technician', await desk.ticks('technician', onSite, ['safety-check', 'test-run', 'explain-use']));
    const arrived = (await timeline('technician', id)).find(({ toState }) => toState?.code === 'ON_SITE');
    const stamps = [done.acceptedAt, arrived?.at, done.solvedAt].map((at) => Date.parse(at ?? ''));
    expect(stamps.slice(1).map((at, index) => Math.floor((at - (stamps[index] ?? at)) / MINUTE))).toEqual([20, 25]);
  });
});

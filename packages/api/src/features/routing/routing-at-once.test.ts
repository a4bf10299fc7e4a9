import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RoutingDesk } from '../../testing/routing-desk.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../testing/ticket-desk.js';

/** Many tickets are registered and passed on before anything is asked. */
const PATIENCE = 120_000;

let app: TestApp;
let desk: TicketDesk;
let routing: RoutingDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  routing = new RoutingDesk(app, desk);
});
afterAll(() => app.close());

test(
  'D2: however many give tickets at once, nobody gets more than they have room for and each ticket goes to one',
  async () => {
    await routing.queue();
    await routing.workload(1);
    await routing.agent('qinfen', { capacity: 3 });
    const tickets = [];
    for (let count = 0; count < 8; count++) tickets.push(await routing.waiting());
    await app.settle();
    await routing.is('qiulan', 'ONLINE');
    await app.as('qinfen').run('mutation { presenceSet(input: { choice: ONLINE }) { userErrors { code } } }');
    await Promise.all(Array.from({ length: 8 }, () => routing.drain()));
    await app.settle();
    const got = await routing.assignees(tickets);
    expect(got.filter((account) => account === 'qiulan')).toHaveLength(1);
    expect(got.filter((account) => account === 'qinfen')).toHaveLength(3);
    expect(got.filter((account) => account === null)).toHaveLength(4);
    const rows = await app.db.read.rows('select ticket_id, count(*) from routing_assignment group by ticket_id');
    expect(rows.map(([, count]) => Number(count))).toEqual([1, 1, 1, 1]);
  },
  PATIENCE,
);

test(
  'D2: two queues that share somebody do not fill them twice; who takes one by hand meanwhile has it alone',
  async () => {
    await routing.queue({
      code: 'second',
      version: null,
      names: { zhCN: '第二队' },
      when: { match: 'ALL', clauses: [{ fact: 'priority', test: 'IS', values: ['low'] }] },
    });
    await app.as('admin').run('mutation { routingQueueMove(input: { code: "second", beforeCode: "complaints" }) { userErrors { code } } }');
    await app.settle();
    for (const account of ['qiulan', 'qinfen']) await routing.is(account, 'OFFLINE');
    await app.state.db.inTransaction((tx) =>
      tx.run("update ticket set phase = 2, state_category = 'closed', assignee_id = null where phase = 0"),
    );
    await app.state.db.inTransaction((tx) => tx.run('delete from routing_wait'));
    const tickets = [];
    for (let count = 0; count < 6; count++) tickets.push(await routing.waiting(count % 2 === 0 ? { priority: 'LOW' } : {}));
    await app.settle();
    await app.as('qiulan').run('mutation { presenceSet(input: { choice: ONLINE }) { userErrors { code } } }');
    const [first] = tickets;
    const byHand = first && desk.verb('qinfen', 'ticketAccept', { ticketId: first.id, version: first.version });
    await Promise.all([byHand, ...Array.from({ length: 4 }, (_, at) => routing.drain(at % 2 === 0 ? 'second' : 'complaints'))]);
    await app.settle();
    const got = await routing.assignees(tickets);
    expect(got.filter((account) => account === 'qiulan')).toHaveLength(1);
    const many = await app.db.read.rows(
      "select count(*) from event where type in ('ticket.assigned', 'ticket.accepted') and subject_id = ?",
      [first?.id ?? ''],
    );
    expect(Number(many[0]?.[0])).toBeLessThanOrEqual(2);
  },
  PATIENCE,
);

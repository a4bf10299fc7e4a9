import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testEngine } from '../../testing/open-test-db.js';
import { RoutingDesk } from '../../testing/routing-desk.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../testing/ticket-desk.js';
import { TicketEntity } from '../tickets/index.js';

/** Thousands of tickets are copied before anything is asked. */
const PATIENCE = 120_000;
const MANY = 20_000;
const DIGITS = Array.from({ length: 10 }, (_, digit) => `select ${digit} d`).join(' union all ');

let app: TestApp;
let desk: TicketDesk;
let routing: RoutingDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  routing = new RoutingDesk(app, desk);
  await routing.queue();
  await routing.workload(1);
  await routing.agent('qiulan', {});
});
afterAll(() => app.close());

/** As many more tickets like this one, in line behind it: no test has the patience to register them. */
async function multiply(ticketId: string): Promise<void> {
  const names =
    testEngine === 'sqlite'
      ? ["printf('tkt_%026d', n)", "printf('M%07d', n)"]
      : ["concat('tkt_', lpad(n, 26, '0'))", "concat('M', lpad(n, 7, '0'))"];
  const own = new Set(['id', 'number']);
  const columns = app.db.dataSource.getMetadata(TicketEntity).columns.map(({ databaseName }) => databaseName);
  const copied = columns.filter((name) => !own.has(name)).join(', ');
  const numbers = `select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d n from (${DIGITS}) a, (${DIGITS}) b, (${DIGITS}) c, (${DIGITS}) e,
    (select 0 d union all select 1 d) f`;
  await app.db.inTransaction(async (tx) => {
    await tx.run(
      `insert into ticket (id, number, ${copied}) select ${names.join(', ')}, ${copied} from ticket cross join (${numbers}) numbers where id = ?`,
      [ticketId],
    );
    await tx.run(
      `insert into routing_wait (ticket_id, queue_id, place, since)
       select t.id, w.queue_id, w.place, ? from ticket t cross join routing_wait w where t.number like 'M%' and w.ticket_id = ?`,
      [new Date(app.clock.now().getTime() + 1000), ticketId],
    );
  });
}

/** The statements by which the first of two gets to somebody who has room for one. */
async function statementsOfGiving(among = async (_ticketId: string): Promise<void> => undefined): Promise<readonly string[]> {
  await routing.is('qiulan', 'OFFLINE');
  await app.db.inTransaction(async (tx) => {
    await tx.run("update ticket set phase = 2, state_category = 'closed', assignee_id = null where phase = 0");
    await tx.run('delete from routing_wait');
  });
  const [first, second] = [await routing.waiting(), await routing.waiting()];
  await app.settle();
  await among(second.id);
  await app.as('qiulan').run('mutation { presenceSet(input: { choice: ONLINE }) { userErrors { code } } }');
  const before = app.statements.length;
  await routing.drain();
  const statements = app.statements.slice(before);
  expect(await routing.assignees([first, second])).toEqual(['qiulan', null]);
  return statements;
}

test(
  'D2: among 20 000 waiting tickets the next is found through the index, by as many statements as among two',
  async () => {
    await statementsOfGiving();
    const few = await statementsOfGiving();
    const many = await statementsOfGiving(multiply);
    const [[waiting] = []] = await app.db.read.rows('select count(*) from routing_wait');
    expect(Number(waiting)).toBe(MANY + 1);
    expect(many.length).toBe(few.length);
    // One ticket given, and a look at the next, for which nobody has room.
    expect(many.length).toBeLessThanOrEqual(31);
    const look = many.find((sql) => /routing_wait.*order by/is.test(sql)) ?? '';
    const [[queueId] = []] = await app.db.read.rows('select queue_id from routing_wait limit 1');
    const plan = await app.db.read.rows(`${testEngine === 'sqlite' ? 'explain query plan' : 'explain'} ${look}`, [String(queueId)]);
    expect(JSON.stringify(plan)).toContain('ix_routing_wait_queue_id_place_since_ticket_id');
    expect(JSON.stringify(plan)).not.toMatch(/SCAN|TEMP B-TREE|filesort/);
  },
  PATIENCE,
);

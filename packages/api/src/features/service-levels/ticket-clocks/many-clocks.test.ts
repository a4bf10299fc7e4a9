import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { shanghai } from '../../../testing/office-hours.js';
import { testEngine } from '../../../testing/open-test-db.js';
import { promise, promised } from '../../../testing/promises.js';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';
import { watchClocks } from './watch-clocks.job.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  await app.settle();
  app.clock.standAt(shanghai('2026-01-05 10:00'));
  await promise(app, {
    timers: { first_response: { starts: [{ kind: 'created' }], stops: [{ kind: 'human_reply' }] } },
    policies: [promised([{ timer: 'first_response', seconds: 3600, warnings: [50] }])],
  });
});
afterAll(() => app.close());

const MANY = 100_000;
const DIGITS = Array.from({ length: 10 }, (_, digit) => `select ${digit} d`).join(' union all ');
const COPIED = 'timer, cycle_no, policy_version_id, target_seconds, hours, state, started_at, elapsed_ms, segments, warned';

/** As many more clocks like the one of the ticket, due next year: no test has the patience to register their tickets. */
async function multiply(ticketId: string): Promise<void> {
  const [number, id] = ['a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d', "lpad(n, 26, '0')"];
  const names = testEngine === 'sqlite' ? "printf('clk_%026d', n)" : `concat('clk_', ${id})`;
  const later = new Date(shanghai('2027-01-05 10:00'));
  await app.db.inTransaction((tx) =>
    tx.run(
      `insert into ticket_clock (id, version, ticket_id, seq, due_at, next_warning_at, ${COPIED})
       select ${names}, 1, ticket_id, n + 10, ?, ?, ${COPIED} from ticket_clock cross join
       (select ${number} n from (${DIGITS}) a, (${DIGITS}) b, (${DIGITS}) c, (${DIGITS}) e, (${DIGITS}) f) numbers where ticket_id = ?`,
      [later, later, ticketId],
    ),
  );
}

/** The statements of a pass of the watcher that has one clock to speak of. */
async function statementsOfPass(): Promise<readonly string[]> {
  const before = app.statements.length;
  await watchClocks.handle(systemCtx(app.state, 'job'), {});
  return app.statements.slice(before);
}

test('SLA-21: among 100 000 running clocks a pass touches only what is due', async () => {
  await desk.registers('agent');
  app.clock.standAt(shanghai('2026-01-05 10:30'));
  const alone = await statementsOfPass();
  const ticket = await desk.registers('agent');
  await multiply(ticket.id);
  app.clock.standAt(shanghai('2026-01-05 11:00'));
  const [[running] = []] = await app.db.read.rows("select count(*) from ticket_clock where state = 'running'");
  expect(Number(running)).toBeGreaterThanOrEqual(MANY);
  // Half of the second ticket's hour is over, and the first one's is not yet missed.
  const among = await statementsOfPass();
  expect(among.length).toBe(alone.length);
  const look = among.find((sql) => sql.includes('next_warning_at <='));
  const plan = await app.db.read.rows(`${testEngine === 'sqlite' ? 'explain query plan' : 'explain'} ${look}`, [app.clock.now()]);
  expect(JSON.stringify(plan)).toContain('ix_ticket_clock_next_warning_at_id');
  if (testEngine === 'mysql') expect(Number(plan[0]?.[8])).toBeLessThan(100);
  else expect(JSON.stringify(plan)).not.toMatch(/SCAN|TEMP B-TREE/);
});

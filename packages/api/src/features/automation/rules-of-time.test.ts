import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { features } from '../../features.js';
import { dayAfter } from '../../kernel/local-date.js';
import { systemCtx } from '../../platform/context.js';
import { shanghai } from '../../testing/office-hours.js';
import { openTestAppState } from '../../testing/open-test-app-state.js';
import { RuleDesk } from '../../testing/rule-desk.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../testing/ticket-desk.js';
import { fireDaily } from './daily/daily.job.js';
import { fireWaits } from './waiting/waits.jobs.js';

let app: TestApp;
let desk: TicketDesk;
let rules: RuleDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  rules = new RuleDesk(app);
  // What was owed before the clock goes back would be due in its future.
  await app.settle();
});
afterAll(() => app.close());
/** Each test has a week of its own: time goes on, as everywhere. */
let monday = '2025-12-29';
const on = (day: number, time: string): number => shanghai(`${dayAfter(monday, day)} ${time}`);
beforeEach(() => {
  monday = dayAfter(monday, 7);
  app.clock.standAt(on(0, '10:00'));
});
afterEach(async () => {
  const { data } = await app.as('admin').run('{ automationRules(first: 50) { nodes { code phase } } }');
  for (const { code, phase } of data.automationRules.nodes) if (phase === 'TRIAL' || phase === 'LIVE') await rules.goes(code, 'OFF');
});

const NOTE = [{ kind: 'NOTE', text: '超过两小时没有进展' }];
/** Two hours in the state in which a complaint begins. */
const AFTER = { kind: 'AFTER', seconds: 7200, states: ['REGISTERED'] };
const looks = (): Promise<void> => fireWaits.handle(systemCtx(app.state, 'job'), {});
async function looksAt(day: number, time: string): Promise<void> {
  app.clock.standAt(on(day, time));
  await looks();
}
async function registers(): Promise<TicketNow> {
  const ticket = await desk.registers('agent');
  await app.settle();
  return ticket;
}
const times = async (ruleCode: string, { id: ticketId }: TicketNow): Promise<number> =>
  (await rules.firings({ ruleCode, ticketId })).length;

describe('every day at a time', () => {
  const daily = async (day: number, time: string): Promise<void> => {
    app.clock.standAt(on(day, time));
    await fireDaily.handle(systemCtx(app.state, 'job'), {});
  };

  test('asks about every ticket that is not ended, once a day and only on working days; what was slept through is not made up for', async () => {
    const ticket = await registers();
    const clauses = [{ fact: 'hours_since_reply', test: 'AT_LEAST', values: ['20'] }];
    const trigger = { kind: 'DAILY', at: '09:00', isWorkdays: true };
    await rules.lives('daily', { trigger, when: { match: 'ALL', clauses }, actions: NOTE });
    await daily(0, '23:00');
    expect(await times('daily', ticket)).toBe(0);
    await daily(1, '09:00');
    await daily(1, '09:01');
    expect(await times('daily', ticket)).toBe(1);
    // The tenth and eleventh are a weekend; three working days went by before.
    await daily(5, '10:00');
    await daily(6, '10:00');
    expect(await times('daily', ticket)).toBe(2);
    await daily(7, '09:00');
    expect(await times('daily', ticket)).toBe(3);
    expect((await rules.firings({ ruleCode: 'daily', ticketId: ticket.id }))[0]).toMatchObject({
      facts: [{ name: 'hours_since_reply', values: ['167'] }],
    });
  });
});

describe('so long in a state', () => {
  test('fires once, at its time or as soon as somebody looks', async () => {
    await rules.lives('after', { trigger: AFTER, actions: NOTE });
    const ticket = await registers();
    await looksAt(0, '11:59:59');
    expect(await times('after', ticket)).toBe(0);
    await looksAt(2, '08:00');
    await looks();
    expect(await rules.firings({ ruleCode: 'after', ticketId: ticket.id })).toMatchObject([{ cause: 'after', outcome: 'DONE' }]);
  });

  test('not once the ticket has left it', async () => {
    await rules.lives('left', { trigger: AFTER, actions: NOTE });
    const ticket = await registers();
    const { version } = await desk.does('manager', 'ticketVoid', { ticketId: ticket.id, version: ticket.version, reason: '重复登记' });
    expect(version).toBe(ticket.version + 1);
    await app.settle();
    await looksAt(0, '15:00');
    expect(await times('left', ticket)).toBe(0);
  });

  test('begins anew with whatever people do, where it asks for quiet', async () => {
    await rules.lives('quiet', { trigger: { ...AFTER, isQuiet: true }, actions: NOTE });
    const ticket = await registers();
    app.clock.standAt(on(0, '11:00'));
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '已联系', audience: 'INTERNAL' });
    await app.settle();
    await looksAt(0, '12:30');
    expect(await times('quiet', ticket)).toBe(0);
    await looksAt(0, '13:00');
    expect(await times('quiet', ticket)).toBe(1);
  });

  test('by the calendar of its department the night does not count', async () => {
    app.clock.standAt(on(0, '17:00'));
    await rules.lives('office', { trigger: { ...AFTER, hours: 'BUSINESS' }, actions: NOTE });
    const ticket = await registers();
    await looksAt(0, '20:00');
    const atNight = await times('office', ticket);
    await looksAt(1, '12:00');
    expect([atNight, await times('office', ticket)]).toEqual([0, 1]);
  });

  test('a rule that begins waits on what is there already', async () => {
    const ticket = await registers();
    app.clock.standAt(on(0, '11:00'));
    await rules.lives('there', { trigger: AFTER, actions: NOTE });
    await app.state.jobs.idle();
    await looksAt(0, '11:59');
    expect(await times('there', ticket)).toBe(0);
    await looksAt(0, '12:00');
    expect(await times('there', ticket)).toBe(1);
  });

  test('two processes fire it once, and so does one that was killed before it was through', async () => {
    await rules.lives('two', { trigger: AFTER, actions: NOTE });
    const ticket = await registers();
    app.clock.standAt(on(0, '12:00'));
    const other = await app.db.another();
    const there = other ? openTestAppState({ db: other, features, clock: app.clock }) : app.state;
    const rows = await app.db.read.rows('select rule_id, ticket_id, began, due_at from automation_wait where ticket_id = ?', [ticket.id]);
    await Promise.all([app.state, there, app.state].map((state) => fireWaits.handle(systemCtx(state, 'job'), {})));
    expect(await times('two', ticket)).toBe(1);
    // Killed after it fired, before the wait was forgotten.
    for (const row of rows)
      await app.state.db.inTransaction((tx) =>
        tx.run('insert into automation_wait (rule_id, ticket_id, began, due_at) values (?, ?, ?, ?)', row.map(String)),
      );
    await looks();
    expect(await times('two', ticket)).toBe(1);
    const { data } = await app
      .as('admin')
      .run('query T($id: ID!) { ticket(id: $id) { timeline(last: 20) { nodes { type } } } }', { id: ticket.id });
    const notes = data.ticket.timeline.nodes.filter(({ type }: { type: string }) => type === 'message.internal_note');
    expect(notes).toHaveLength(1);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { firingOn, RuleDesk } from '../../testing/rule-desk.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../testing/ticket-desk.js';
import { automationSweep } from './automation.jobs.js';

const DAY_MS = 24 * 3_600_000;

let app: TestApp;
let desk: TicketDesk;
let rules: RuleDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  rules = new RuleDesk(app);
});
afterAll(() => app.close());

const sweeps = (): Promise<void> => automationSweep.handle(systemCtx(app.state, 'job'), {});
const kept = async (): Promise<string[]> =>
  (await app.db.read.rows('select id from automation_firing order by id')).map(([id]) => String(id));
const later = (days: number): void => app.clock.standAt(app.clock.now().getTime() + days * DAY_MS);

describe('traces of rules', () => {
  test('are forgotten after the days of the setting, and the history of the ticket still says by which rule', async () => {
    await rules.lives('told', { trigger: { kind: 'EVENT', events: ['CREATED'] }, actions: [{ kind: 'NOTE', text: '已登记' }] });
    const ticket = await desk.registers('agent');
    await app.settle();
    await rules.goes('told', 'OFF');
    expect(await rules.firings({ ticketId: ticket.id })).toHaveLength(1);
    const first = await kept();
    later(100);
    const second = await firingOn(app, ticket.id);
    later(264);
    await sweeps();
    expect(await kept()).toEqual([...first, second]);
    later(2);
    await sweeps();
    await sweeps();
    expect(await kept()).toEqual([second]);
    const asked = 'query T($id: ID!) { ticket(id: $id) { timeline(last: 10) { nodes { type automation { code } } } } }';
    // The session of a year ago has ended.
    const { data } = await (await app.signIn('admin')).run(asked, { id: ticket.id });
    const automated = data.ticket.timeline.nodes.filter(({ type }: { type: string }) => type === 'ticket.automated');
    expect(automated).toEqual([{ type: 'ticket.automated', automation: { code: 'told' } }]);
  });
});

import { drainQueue } from '../features/routing/assign/drain.js';
import { loadQueues } from '../features/routing/routing-book.queries.js';
import { systemCtx } from '../platform/context.js';
import { required } from './given.js';
import type { TestApp } from './start-test-app.js';
import type { TicketDesk, TicketNow } from './ticket-desk.js';

const SET = 'mutation Q($input: RoutingQueueSetInput!) { routingQueueSet(input: $input) { queue { version } userErrors { code field } } }';
const AGENT = 'mutation A($input: RoutingAgentSetInput!) { routingAgentSet(input: $input) { capacity share userErrors { code field } } }';
const WORKLOAD =
  'mutation W($input: RoutingWorkloadSetInput!) { routingWorkloadSet(input: $input) { workload { version capacity } userErrors { code field } } }';
const PRESENCE = 'mutation P($input: PresenceSetInput!) { presenceSet(input: $input) { userErrors { code } } }';

/** A queue for the complaint team as most tests want it. */
const QUEUE = {
  ...{ code: 'complaints', names: { zhCN: '投诉处理' }, department: 'complaints', when: { match: 'ALL', clauses: [] } },
  ...{ strategy: 'LEAST_OPEN', prefers: [], roles: ['complaint-handler'], hours: 'ALWAYS' },
};

/** Gives tickets through GraphQL and the events that follow. */
export class RoutingDesk {
  constructor(
    readonly app: TestApp,
    readonly desk: TicketDesk,
  ) {}

  async queue(wish: object = {}): Promise<void> {
    const known = (await loadQueues(this.app.db.read)).find(({ code }) => code === QUEUE.code);
    const { data, errors } = await this.app.as('admin').run(SET, { input: { ...QUEUE, version: known?.version ?? null, ...wish } });
    if (errors || data.routingQueueSet.userErrors.length > 0) throw new Error(JSON.stringify(errors ?? data));
    await this.app.settle();
  }

  async workload(capacity: number, lines: readonly object[] = []): Promise<void> {
    const { data } = await this.app.as('admin').run('{ routingWorkload { version } }');
    const input = { version: data.routingWorkload.version, capacity, lines };
    const { userErrors } = (await this.app.as('admin').run(WORKLOAD, { input })).data.routingWorkloadSet;
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    await this.app.settle();
  }

  async agent(account: string, input: { readonly capacity?: number; readonly share?: number }): Promise<void> {
    const { data } = await this.app.as('admin').run(AGENT, { input: { personId: await this.personId(account), share: 1, ...input } });
    if (data.routingAgentSet.userErrors.length > 0) throw new Error(JSON.stringify(data));
    await this.app.settle();
  }

  async personId(account: string): Promise<string> {
    const { nodes } = (await this.app.as('admin').run('{ people(first: 100) { nodes { id account } } }')).data.people;
    return required<{ id: string }>(
      nodes.find((person: { account: string }) => person.account === account),
      account,
    ).id;
  }

  async is(account: string, choice: 'ONLINE' | 'BUSY' | 'BREAK' | 'OFFLINE'): Promise<void> {
    await this.app.as(account).run(PRESENCE, { input: { choice } });
    await this.app.settle();
  }

  /** A complaint that waits with the complaint team. */
  async waiting(wish: object = {}): Promise<TicketNow> {
    this.app.clock.advance(1000);
    return this.desk.passes('agent', await this.desk.registers('agent', wish), 'complaints');
  }

  /** Who has each of them. */
  async assignees(tickets: readonly TicketNow[]): Promise<(string | null)[]> {
    const sql = 'select p.account from ticket t left join person p on p.id = t.assignee_id where t.id = ?';
    const rows = await Promise.all(tickets.map(({ id }) => this.app.db.read.rows(sql, [id])));
    return rows.map(([row]) => (row?.[0] == null ? null : String(row[0])));
  }

  async drain(code = QUEUE.code): Promise<void> {
    const queue = (await loadQueues(this.app.db.read)).find((one) => one.code === code);
    await drainQueue(systemCtx(this.app.state, 'job'), required(queue, code).id);
  }
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { actorOf, organisationOf } from '../../features/access/index.js';
import { customersVisibleTo } from '../../features/customers/index.js';
import { DepartmentEntity } from '../../features/departments/department.entity.js';
import { ticketsVisibleTo } from '../../features/tickets/ticket-scope.queries.js';
import type { Actor } from '../../kernel/actor.js';
import { newId } from '../../kernel/id.js';
import type { SqlValue } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRow, insertRows } from '../../platform/db/write.js';
import { required } from '../given.js';
import { startTestApp, type TestApp } from '../start-test-app.js';
import { TicketDesk } from '../ticket-desk.js';

const MANY = 3000;

let app: TestApp;
let actor: Actor;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
  const customer = 'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  const { data } = await app.as('agent').run(customer, { input: { kind: 'PERSON', name: '王芳', phone: '13800136021' } });
  await new TicketDesk(app).registers('agent', { customerId: data.customerCreate.customer.id });
  const root = required(await findRow(app.db.read, DepartmentEntity, { code: 'after-sales' }), 'after-sales');
  await app.db.inTransaction(async (tx) => {
    await touchReference(tx, 'department');
    const rows = Array.from({ length: MANY }, (_, index) => {
      const id = newId('dep', app.clock.now());
      return {
        ...root,
        id,
        code: `wide-${index}`,
        name: `组 ${index}`,
        parentId: root.id,
        path: `${root.path}${id}/`,
        depth: root.depth + 1,
        sortOrder: index,
      };
    });
    await insertRows(tx, DepartmentEntity, rows);
  });
  const organisation = await organisationOf(app.state);
  actor = actorOf(organisation, required(organisation.staff.findByAccount('manager'), 'manager'), { sessionId: 'wide' });
}, 60_000);
afterAll(() => app.close(), 60_000);

async function planOf(sql: string, params: readonly SqlValue[]): Promise<string> {
  const explain = app.db.engine === 'sqlite' ? 'explain query plan' : 'explain';
  return JSON.stringify(await app.db.read.rows(`${explain} ${sql}`, params));
}

describe('a reach over three thousand departments', () => {
  it.each([
    ['tickets', 'ticket', () => ticketsVisibleTo(actor)],
    [
      'customers',
      'customer',
      () => customersVisibleTo({ ...actor, reach: new Map([['customer:read', required(actor.reach.get('ticket:read'), 'reach')]]) }),
    ],
  ] as const)('binds a handful of parameters for %s, and the department by its index (DEP-25, ROL-07)', async (_, table, condition) => {
    expect(actor.reach.get('ticket:read')?.departmentIds.size).toBeGreaterThan(MANY);
    const { sql, params } = condition();
    expect(params.length).toBeLessThan(10);
    const [[count]] = (await app.db.read.rows(`select count(*) from ${table} t where ${sql}`, params)) as [[unknown]];
    expect(Number(count)).toBe(1);
    // Neither the tree nor the paths below its root are walked through whole.
    const plan = await planOf(`select t.id from ${table} t where ${sql}`, params);
    if (app.db.engine === 'sqlite') expect(plan).toMatch(/SEARCH d USING (COVERING )?INDEX ix_department_path/);
    else expect(plan).toMatch(/PRIMARY/);
  });

  it('reads the tickets of departments that were asked for by the index of tickets', async () => {
    const { sql, params } = ticketsVisibleTo(actor, [...required(actor.reach.get('ticket:read'), 'reach').departmentIds].slice(0, 3));
    expect(params).toHaveLength(3);
    const plan = await planOf(`select t.id from ticket t where ${sql}`, params);
    expect(plan).toMatch(app.db.engine === 'sqlite' ? /SEARCH t USING (COVERING )?INDEX ix_ticket_department/ : /ix_ticket_department/);
  });

  it('is worked out in a few milliseconds, however many permissions go that far', async () => {
    const organisation = await organisationOf(app.state);
    const person = required(organisation.staff.findByAccount('manager'), 'manager');
    const before = performance.now();
    for (let round = 0; round < 100; round += 1) actorOf(organisation, person, { sessionId: 'wide' });
    expect((performance.now() - before) / 100).toBeLessThan(5);
  });
});

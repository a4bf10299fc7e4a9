import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { mutationOf, startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';
import { tokenOf } from '../../../testing/verb-refusals.js';

let app: TestApp;
let desk: TicketDesk;
let base: { typeId: string; customerId: string; subject: string; description: string; channel: string };
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  const [typeId, customerId] = [await desk.typeId('complaint'), await desk.customerId()];
  base = { typeId, customerId, subject: '上门超时', description: '约好九点，中午才到。', channel: 'PHONE' };
});
afterAll(() => app.close());

test('TKT-22: whoever registers it is its first receiver and has it', async () => {
  const ticket = await desk.does('agent', 'ticketCreate', base);
  expect(ticket).toMatchObject({
    owner: { account: 'agent' },
    assignee: { account: 'agent' },
    department: { code: 'hotline' },
    version: 1,
  });
  expect(ticket.number).toMatch(/^\d{6}-\d{4}$/);
  expect(await desk.events(ticket.id)).toEqual([{ type: 'ticket.created', seq: 1 }]);
});

test('straight for a department it waits there, and its first receiver stays accountable', async () => {
  const departmentId = await app.given.departmentId('complaints');
  const ticket = await desk.does('agent', 'ticketCreate', { ...base, departmentId });
  expect(ticket).toMatchObject({ owner: { account: 'agent' }, assignee: null, department: { code: 'complaints' }, acceptedAt: null });
});

test('numbers are never given twice, also to forty at once', async () => {
  const made = await Promise.all(Array.from({ length: 40 }, (_, n) => desk.does(n % 2 ? 'agent' : 'agent2', 'ticketCreate', base)));
  expect(new Set(made.map(({ number }) => number)).size).toBe(40);
});

describe('together with a new customer', () => {
  const newCustomer = { kind: 'PERSON', name: '赵丽', phone: '139 1234 5678' };

  test('creates both in at most 15 statements', async () => {
    const { ticket, userErrors, sqlCount } = await desk.verb('agent', 'ticketCreate', { ...base, customerId: null, newCustomer });
    expect([userErrors, ticket?.version]).toEqual([[], 1]);
    expect(sqlCount).toBeLessThanOrEqual(15);
  });

  test('a known phone is asked about and leaves nothing behind', async () => {
    const before = await countOf('customer');
    const { ticket, userErrors } = await desk.verb('agent', 'ticketCreate', { ...base, customerId: null, newCustomer });
    expect([ticket, userErrors]).toMatchObject([
      null,
      [{ code: 'CUSTOMER_PHONE_KNOWN', field: ['newCustomer', 'phone'], message: '客户“赵丽”已登记此号码。' }],
    ]);
    expect(await countOf('customer')).toBe(before);
    const accepted = await desk.verb('agent', 'ticketCreate', {
      ...base,
      customerId: null,
      newCustomer: { ...newCustomer, isDuplicateAccepted: true },
    });
    expect(accepted.userErrors).toEqual([]);
  });

  test('nobody reachable is nobody (CUS-02)', async () => {
    const { userErrors } = await desk.verb('agent', 'ticketCreate', {
      ...base,
      customerId: null,
      newCustomer: { kind: 'PERSON', name: '无名' },
    });
    expect(userErrors).toMatchObject([{ code: 'CUSTOMER_UNREACHABLE', field: ['newCustomer', 'phone'] }]);
  });

  test('asks for the right to create customers', async () => {
    const token = await tokenOf(desk, ['ticket:create', 'ticket:read', 'customer:read']);
    const { data } = await token.run(mutationOf('ticketCreate'), {
      input: { ...base, customerId: null, newCustomer: { ...newCustomer, phone: '13700000001' } },
    });
    expect(data.ticketCreate.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['newCustomer'] }]);
  });
});

describe('what is refused', () => {
  test.each<[string, object, string, string]>([
    ['no customer', { customerId: null }, 'REQUIRED', 'customerId'],
    ['an unknown customer', { customerId: 'cus_00000000000000000000000000' }, 'NOT_FOUND', 'customerId'],
    ['an unknown type', { typeId: 'tty_00000000000000000000000000' }, 'NOT_FOUND', 'typeId'],
    ['an unknown category', { categoryId: 'nonsense' }, 'NOT_FOUND', 'categoryId'],
    ['an unknown department', { departmentId: 'nonsense' }, 'NOT_FOUND', 'departmentId'],
    ['64 kB of description', { description: '长'.repeat(22_000) }, 'TOO_LONG', 'description'],
    ['a subject of 201 characters', { subject: '𠮷'.repeat(201) }, 'TOO_LONG', 'subject'],
    ['a blank subject', { subject: ' \u3000' }, 'REQUIRED', 'subject'],
    ['a null byte', { description: 'a\u0000b' }, 'INVALID', 'description'],
  ])('%s', async (_, wish, code, field) => {
    const { ticket, userErrors } = await desk.verb('agent', 'ticketCreate', { ...base, ...wish });
    expect([ticket ?? null, userErrors]).toMatchObject([null, [{ code, field: [field] }]]);
  });

  test('a category of another type (TKT-08)', async () => {
    const { userErrors } = await desk.verb('agent', 'ticketCreate', { ...base, categoryId: await desk.categoryId('aircon-leak') });
    expect(userErrors).toMatchObject([{ code: 'CATEGORY_NOT_FOR_TYPE', field: ['categoryId'] }]);
  });

  test('a customer the caller may not see', async () => {
    const token = await tokenOf(desk, ['ticket:create', 'ticket:read']);
    const { data } = await token.run(mutationOf('ticketCreate'), { input: base });
    expect(data.ticketCreate.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['customerId'] }]);
  });

  test('an enum that is none fails before anything runs', async () => {
    const { status, errors, sqlCount } = await app.as('agent').run(mutationOf('ticketCreate'), { input: { ...base, channel: 'PIGEON' } });
    expect([status, errors?.[0]?.extensions.code, sqlCount]).toEqual([200, 'BAD_USER_INPUT', 0]);
  });

  test('somebody whose roles do not register tickets', async () => {
    const { errors } = await app.as('technician').run(mutationOf('ticketCreate'), { input: base });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('emoji, rare characters and two hundred code points come back as they were', async () => {
  const subject = '𠮷'.repeat(199).concat('😀');
  const ticket = await desk.does('agent', 'ticketCreate', { ...base, subject });
  expect(ticket.subject).toBe(subject);
});

test('a repeated key makes one ticket; with another request it is refused', async () => {
  const headers = { 'idempotency-key': 'create-once-1' };
  const run = (subject: string) => app.as('agent').run(mutationOf('ticketCreate'), { input: { ...base, subject } }, { headers });
  const [first, second] = [await run('一次'), await run('一次')];
  expect(second.data).toEqual(first.data);
  expect((await run('两次')).data.ticketCreate.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
});

async function countOf(table: 'customer'): Promise<number> {
  const [row] = await app.db.read.rows(`select count(*) from ${table}`);
  return Number(row?.[0]);
}

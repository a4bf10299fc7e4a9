import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DepartmentDesk } from '../../../testing/department-desk.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';

let app: TestApp;
let desk: DepartmentDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
  desk = new DepartmentDesk(app);
});
afterAll(() => app.close());

const BLOCKERS =
  'query B($id: ID!) { department(id: $id) { isArchived archiveBlockers { code params { name value } } viewerCan { archive { allowed code } restore { allowed code } update { allowed code } } } }';

async function blockers(code: string, account = 'admin') {
  const { id } = await desk.now(code);
  return (await app.as(account).run(BLOCKERS, { id })).data.department;
}

test('goes out of use and comes back to its place, with the reason in its history (DEP-01)', async () => {
  const { id } = await desk.make('gone', 'hotline');
  expect((await blockers('gone')).archiveBlockers).toEqual([]);
  const archived = await desk.change('admin', 'departmentArchive', 'gone', { reason: '并入热线组' });
  expect(archived).toMatchObject({ department: { version: 2 }, userErrors: [] });
  expect(await blockers('gone')).toMatchObject({
    isArchived: true,
    viewerCan: {
      archive: { allowed: false, code: 'DEPARTMENT_ARCHIVED' },
      restore: { allowed: true },
      update: { code: 'DEPARTMENT_ARCHIVED' },
    },
  });
  const { data } = await app
    .as('admin')
    .run('query H($id: ID!) { department(id: $id) { history(first: 1) { nodes { type reason actor { account } } } } }', { id });
  expect(data.department.history.nodes).toEqual([{ type: 'department.archived', reason: '并入热线组', actor: { account: 'admin' } }]);

  expect((await desk.change('admin', 'departmentArchive', 'gone')).userErrors).toMatchObject([{ code: 'DEPARTMENT_ARCHIVED' }]);
  expect(await desk.change('admin', 'departmentRestore', 'gone')).toMatchObject({ department: { version: 3 }, userErrors: [] });
  expect((await desk.change('admin', 'departmentRestore', 'gone')).userErrors).toMatchObject([{ code: 'DEPARTMENT_NOT_ARCHIVED' }]);
});

test('says everything that keeps it in use at once: departments, people, tickets', async () => {
  await desk.make('busy', 'company');
  await desk.make('below', 'busy');
  await app.given.person({ account: 'busy-bee', department: 'busy', role: 'desk-agent' });
  const tickets = new TicketDesk(app);
  await tickets.passes('agent', await tickets.registers('agent'), 'busy');
  const answer = await desk.change('admin', 'departmentArchive', 'busy');
  const codes = ['DEPARTMENT_HAS_CHILDREN', 'DEPARTMENT_HAS_PEOPLE', 'DEPARTMENT_HAS_TICKETS'];
  expect([answer.department, answer.userErrors.map(({ code }: { code: string }) => code)]).toEqual([null, codes]);
  expect((await blockers('busy')).archiveBlockers).toEqual(codes.map((code) => ({ code, params: [{ name: 'count', value: '1' }] })));
  expect((await blockers('busy', 'agent')).archiveBlockers).toEqual([]);
});

describe('an archived department', () => {
  test('takes no tickets, and nothing may be made or restored below it', async () => {
    await desk.make('closed', 'company');
    await desk.make('closed-child', 'closed');
    await desk.change('admin', 'departmentArchive', 'closed-child');
    await desk.change('admin', 'departmentArchive', 'closed');
    const { id } = await desk.now('closed');
    const made = await desk.does('admin', 'departmentCreate', { name: 'x', code: 'below-closed', kind: 'team', parentId: id });
    expect(made.userErrors).toMatchObject([{ code: 'DEPARTMENT_ARCHIVED' }]);
    expect((await desk.change('admin', 'departmentRestore', 'closed-child')).userErrors).toMatchObject([{ code: 'DEPARTMENT_ARCHIVED' }]);
    expect(await refusalOfTicket(id)).toBe('DEPARTMENT_ARCHIVED');
  });

  test('a team whose last day is past takes no tickets either (DEP-10)', async () => {
    const { id } = await desk.make('investigation', 'company', { endsOn: '2026-01-31' });
    expect(await refusalOfTicket(id)).toBe('DEPARTMENT_NOT_IN_FORCE');
  });

  async function refusalOfTicket(departmentId: string): Promise<string> {
    const tickets = new TicketDesk(app);
    const { id: ticketId, version } = await tickets.registers('agent');
    const input = { ticketId, version, departmentId, reason: '转' };
    return (await desk.does('agent', 'ticketTransfer', input, 'ticket { id }')).userErrors[0].code;
  }
});

test('needs the right, over this department', async () => {
  expect((await desk.change('manager', 'departmentArchive', 'company')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect(await desk.change('agent', 'departmentArchive', 'hotline')).toEqual({ errors: ['FORBIDDEN'] });
});

test('of two at once one archives, and a person hired meanwhile keeps it in use', async () => {
  await desk.make('race', 'company');
  const hired = app.given.person({ account: 'racer', department: 'race', role: 'desk-agent' }).then(
    () => true,
    () => false,
  );
  const [answer, isHired] = await Promise.all([desk.change('admin', 'departmentArchive', 'race'), hired]);
  expect(answer.userErrors.length > 0).toBe(isHired);
});

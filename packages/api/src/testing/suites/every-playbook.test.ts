import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PERMISSIONS } from '@shouwen/shared';
import { organisationOf } from '../../features/access/index.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { proves, ticksOff } from '../end-of-ticket.js';
import { required } from '../given.js';
import { startTestApp, type TestApp } from '../start-test-app.js';
import type { TestCaller } from '../test-caller.js';
import { TicketDesk } from '../ticket-desk.js';

const PLAYBOOKS = readdirSync(fileURLToPath(new URL('../../../playbooks/', import.meta.url))).sort();

/** A server on this playbook, with an administrator in its topmost department. */
async function startOn(playbook: string): Promise<TestApp> {
  const app = await startTestApp({ accounts: [], settings: { playbook } });
  const { tree } = await organisationOf(app.state);
  const top = required(tree.all.find(({ parentId }) => parentId === null)?.code, 'topmost department');
  await app.given.person({ account: 'admin', department: top, role: 'administrator' });
  return withStaff(app, ['admin']);
}

async function withStaff(app: TestApp, accounts: readonly string[]): Promise<TestApp> {
  const callers = new Map<string, TestCaller>();
  for (const account of accounts) callers.set(account, await app.signIn(account));
  return { ...app, as: (account) => callers.get(account) ?? app.as(account) };
}

async function typesOf(app: TestApp): Promise<readonly { id: string; code: string }[]> {
  const { data } = await app.as('admin').run('{ ticketTypes(first: 100) { nodes { id code } } }');
  return data.ticketTypes.nodes;
}

/** A problem that tickets of a type may have, where the organisation has any. */
async function categoryFor(app: TestApp, type: string): Promise<string | null> {
  const { data } = await app.as('admin').run('{ categories(first: 100) { nodes { id ticketTypes { code } } } }');
  const fits = ({ ticketTypes }: { ticketTypes: readonly { code: string }[] }) =>
    ticketTypes.length === 0 || ticketTypes.some(({ code }) => code === type);
  return data.categories.nodes.find(fits)?.id ?? null;
}

describe.each(PLAYBOOKS)('an organisation that starts from %s', (playbook) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startOn(playbook);
  });
  afterAll(() => app.close());

  test('takes a ticket of every type from registration to the closed file (TKT-34)', async () => {
    const desk = new TicketDesk(app);
    const customerId = await desk.customerId();
    const ends: string[] = [];
    for (const type of await typesOf(app)) {
      const sorted = { typeId: type.id, categoryId: await categoryFor(app, type.code) };
      const input = { ...sorted, customerId, subject: '请处理', description: '客户来电说明了情况。', channel: 'PHONE' };
      const made = await ticksOff(desk, await desk.does('admin', 'ticketCreate', input), type.code);
      const told = await desk.tells('admin', await desk.resolves('admin', made));
      const closed = await desk.closes('admin', await proves(desk, told));
      ends.push(closed.state.category);
    }
    expect(new Set(ends)).toEqual(new Set(['CLOSED']));
  });

  test('has an administrator, people who register and accept tickets, and an integrator (ROL-06)', async () => {
    const { staff } = await organisationOf(app.state);
    expect(staff.roles.some(({ isAdministrator }) => isAdministrator)).toBe(true);
    expect(staff.roles.some(({ code }) => code === 'integrator')).toBe(true);
    const permissionsOf = staff.roles.map(({ grants }) => grants.map(({ permission }) => permission));
    expect(permissionsOf.some((granted) => granted.includes('ticket:create') && granted.includes('ticket:accept'))).toBe(true);
    expect(permissionsOf.flat().filter((permission) => !PERMISSIONS.includes(permission))).toEqual([]);
  });
});

describe('the three levels of a telecom', () => {
  let app: TestApp;
  beforeAll(async () => {
    const bare = await startOn('unicom');
    await bare.given.person({ account: 'nation', department: 'national', role: 'national-manager' });
    await bare.given.person({ account: 'province', department: 'province', role: 'provincial-manager' });
    await bare.given.person({ account: 'city', department: 'city', role: 'city-manager' });
    await bare.given.person({ account: 'clerk', department: 'city', role: 'agent' });
    app = await withStaff(bare, ['admin', 'nation', 'province', 'city', 'clerk']);
  });
  afterAll(() => app.close());

  const seenBy = async (account: string, id: string): Promise<boolean> => {
    const { data } = await app.as(account).run('query Seen($id: ID!) { ticket(id: $id) { id } }', { id });
    return data.ticket !== null;
  };

  test('upper levels read lower ones, lower ones see their own (ROL-07)', async () => {
    const desk = new TicketDesk(app);
    const [type] = await typesOf(app);
    const customerId = await desk.customerId();
    const sight: Record<string, string[]> = {};
    for (const account of ['nation', 'province', 'clerk']) {
      const input = { typeId: type?.id, customerId, subject: '信号不稳', description: '通话时断时续。', channel: 'PHONE' };
      const { id } = await desk.does(account, 'ticketCreate', input);
      sight[account] = [];
      for (const viewer of ['nation', 'province', 'city', 'clerk']) if (await seenBy(viewer, id)) sight[account]?.push(viewer);
    }
    expect(sight).toEqual({
      nation: ['nation'],
      province: ['nation', 'province'],
      clerk: ['nation', 'province', 'city', 'clerk'],
    });
  });

  test('figures add up from city to province to nation, each measured for itself (KPI-42)', async () => {
    await app.settle();
    const on = localToday(app.state);
    const query = 'query F($input: KpiValuesInput!) { kpiValues(input: $input) { n } }';
    const counts: Record<string, number> = {};
    for (const level of ['national', 'province', 'city']) {
      const departmentId = await app.given.departmentId(level);
      const input = { kpiKeys: ['created'], from: on, to: on, departmentId, bucket: 'TOTAL', groupBy: 'NONE' };
      counts[level] = (await app.as('nation').run(query, { input })).data.kpiValues[0].n;
    }
    expect(counts).toEqual({ national: 3, province: 2, city: 1 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERMISSIONS, type Permission } from '@shouwen/shared';
import { organisationOf } from '../../features/access/index.js';
import { required } from '../given.js';
import { documentFor, type RootField, rootFields, selectionsOf, variablesFor, verdictFor } from '../schema-walk.js';
import { startTestApp, type TestApp } from '../start-test-app.js';
import { TestCaller } from '../test-caller.js';
import { TestSocket } from '../test-socket.js';
import { TicketDesk } from '../ticket-desk.js';

/** Every role walks through every field, one request after the other. */
const PATIENCE = 180_000;
const FIELDS = rootFields();
const [SUBSCRIPTIONS, OTHERS] = [FIELDS.filter(isSubscription), FIELDS.filter((field) => !isSubscription(field))];

function isSubscription({ kind }: RootField): boolean {
  return kind === 'subscription';
}

let app: TestApp;
/** Permissions by code of role, as the playbook grants them. */
const rolesHeld = new Map<string, ReadonlySet<Permission>>();
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'qiulan'] });
  for (const { code, isAdministrator, grants } of (await organisationOf(app.state)).staff.roles) {
    rolesHeld.set(code, new Set(isAdministrator ? PERMISSIONS : grants.map(({ permission }) => permission)));
    await app.given.person({ account: `walks-as-${code}`, department: 'hotline', role: code });
  }
});
afterAll(() => app.close());

/** A program that acts for the administrator and may do these things only. */
async function tokenWith(permissions: readonly Permission[]): Promise<TestCaller> {
  const expiresAt = new Date(app.clock.now().getTime() + 3_600_000);
  const document = 'mutation Token($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { secret } }';
  const { data } = await app.as('admin').run(document, { input: { name: 'walk', permissions, expiresAt } });
  const authorization = `Bearer ${required<string>(data.apiTokenCreate.secret, 'secret')}`;
  return new TestCaller({ address: app.address, statements: app.statements, headers: { authorization } });
}

/** What became of it: `in`, or the code of the error. A failed request of any other kind shows as its own code. */
async function tryDoor(caller: TestCaller, field: RootField): Promise<string> {
  const { data, errors } = await caller.run(documentFor(field), variablesFor(field));
  if (errors) return errors.map(({ extensions }) => extensions.code).join();
  return data && field.name in data ? 'in' : 'nothing';
}

async function walk(caller: TestCaller, fields: readonly RootField[]): Promise<Record<string, string>> {
  const verdicts: Record<string, string> = {};
  for (const field of fields) verdicts[field.name] = await tryDoor(caller, field);
  return verdicts;
}

function expected(fields: readonly RootField[], held: ReadonlySet<Permission> | null): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.name, verdictFor(field, held)]));
}

/** The queries and mutations that ask for permissions, those that ask for the same ones together. */
function byPermissions(): { label: string; permissions: readonly Permission[]; fields: RootField[] }[] {
  const guarded = OTHERS.filter(({ permissions }) => permissions.length > 0);
  const labels = [...new Set(guarded.map(({ permissions }) => permissions.join()))];
  return labels.map((label) => {
    const fields = guarded.filter(({ permissions }) => permissions.join() === label);
    return { label, permissions: fields[0]?.permissions ?? [], fields };
  });
}

const events = async () => Number((await app.db.read.rows('select count(*) from event'))[0]?.[0]);

describe('every query and mutation', () => {
  it('is behind the door, but for those that signing in needs', () => {
    expect(FIELDS.length).toBeGreaterThan(40);
    const open = FIELDS.filter(({ isPublic }) => isPublic).map(({ name }) => name);
    expect(open.sort()).toEqual([
      'firstAdministratorCreate',
      'installation',
      'providerSignInBegin',
      'sessionEnd',
      'sessionFactorConfirm',
      'sessionPasswordChange',
      'sessionProve',
      'sessionStart',
      'signInStep',
      'viewer',
    ]);
  });

  it(
    'is open to each role of the playbook exactly as its grants say',
    async () => {
      expect(rolesHeld.size).toBeGreaterThanOrEqual(7);
      for (const [code, held] of rolesHeld) {
        const caller = await app.signIn(`walks-as-${code}`);
        expect({ code, ...(await walk(caller, OTHERS)) }).toEqual({ code, ...expected(OTHERS, held) });
      }
    },
    PATIENCE,
  );

  it(
    'lets a token in with any one of its permissions, and keeps one out that has all the others',
    async () => {
      for (const { label, permissions, fields } of byPermissions()) {
        const others = PERMISSIONS.filter((permission) => !permissions.includes(permission));
        const outside = await walk(await tokenWith(others), fields);
        expect({ label, ...outside }).toEqual({ label, ...expected(fields, new Set(others)) });
        for (const permission of permissions) {
          const inside = await walk(await tokenWith([permission]), fields);
          expect({ label, ...inside }).toEqual({ label, ...expected(fields, new Set([permission])) });
        }
      }
    },
    PATIENCE,
  );

  it('is closed to everybody who has not signed in, and leaves no trace', async () => {
    const guarded = OTHERS.filter(({ isPublic }) => !isPublic);
    const before = await events();
    expect(await walk(app.anonymous, guarded)).toEqual(expected(guarded, null));
    expect(await events()).toBe(before);
  });
});

describe('every subscription', () => {
  it('is refused at once to who lacks its permission', async () => {
    for (const field of SUBSCRIPTIONS.filter(({ permissions }) => permissions.length > 0)) {
      const others = PERMISSIONS.filter((permission) => !field.permissions.includes(permission));
      const { headers } = await tokenWith(others);
      const socket = await TestSocket.open(app.address, {}, headers);
      const answer = await socket.subscribe(documentFor(field), variablesFor(field)).first;
      expect([field.name, answer.errors?.[0]?.extensions.code, answer.data ?? null]).toEqual([field.name, 'FORBIDDEN', null]);
      socket.close();
    }
  });
});

describe('every field of every answer', () => {
  it(
    'can be read by each role that may enter, as far as it sees anything, and never fails',
    async () => {
      const asked = await seen();
      const queries = FIELDS.filter(({ kind }) => kind === 'query');
      for (const [code, held] of rolesHeld) {
        const caller = await app.signIn(`walks-as-${code}`);
        for (const field of queries.filter((one) => verdictFor(one, held) === 'in')) {
          for (const selection of selectionsOf(field.type, 2)) {
            const variables = { ...variablesFor(field), ...asked.get(field.name) };
            const { errors } = await caller.run(documentFor(field, selection), variables);
            expect([code, field.name, errors ?? []]).toEqual([code, field.name, []]);
          }
        }
      }
    },
    PATIENCE,
  );
});

/** A complaint with its whole story in the department of the walkers, and what the queries must be given to find something. */
async function seen(): Promise<ReadonlyMap<string, object>> {
  const desk = new TicketDesk(app);
  const told = await desk.tells('agent', await desk.resolves('qiulan', await desk.withComplaints()));
  await desk.closes('agent', told);
  const open = await desk.registers('agent');
  await app.settle();
  const document =
    'query Ids($id: ID!) { ticket(id: $id) { number customer { id } department { id } owner { id } type { id } state { id } } }';
  const { number, ...related } = (await app.as('agent').run(document, { id: open.id })).data.ticket;
  const { customer, department, owner, type, state } = related;
  const ids = [open.id, ...[customer, department, owner, type, state].map(({ id }) => id)];
  const [from, to] = [-1, 1].map((days) => new Date(app.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10));
  return new Map<string, object>([
    ['ticket', { id: open.id }],
    ['ticketByNumber', { number }],
    ['customer', { id: customer.id }],
    ['customerDuplicates', { phone: '13800136021' }],
    ['department', { id: department.id }],
    ['person', { id: owner.id }],
    ['node', { id: told.id }],
    ['nodes', { ids }],
    ['search', { query: '王建国', first: 20 }],
    ['kpiValues', { input: { kpiKeys: ['created', 'solved'], from, to, bucket: 'DAY', groupBy: 'DEPARTMENT' } }],
  ]);
}

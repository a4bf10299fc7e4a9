import { PERMISSIONS } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import { marks } from '../../kernel/marks.js';
import { required } from '../given.js';
import type { TestApp } from '../start-test-app.js';
import { TestCaller } from '../test-caller.js';
import type { MatrixRole } from './matrix-roles.js';
import { builtInRoles, scopeRoles } from './matrix-roles.js';
import { buildMatrixWorld, type MatrixWorld, OWNER_ROLE, PLACES } from './matrix-world.js';
import type { MatrixViewer } from './sight.js';

export interface Seated {
  readonly viewer: MatrixViewer;
  readonly caller: TestCaller;
}

/** Somebody of the home team with this role, and what is theirs in the other place: owned, worked on, taken part in, registered. */
async function seat(world: MatrixWorld, role: MatrixRole): Promise<Seated> {
  const { app } = world;
  const account = `sits-${role.code}`;
  const { id: personId, departmentId } = await app.given.person({ account, department: PLACES.home, role: role.code });
  const other = required(world.things.get('other'), 'other place');
  const now = app.clock.now();
  const said = `of ${account}`;
  await app.db.inTransaction(async (tx) => {
    const customerId = newId('cus', now);
    const contact = { name: said, phone: '13800000000', email: 'own@example.com', address: said, note: said };
    await copyRow(tx, { table: 'customer', from: other.customerId, changes: { ...contact, id: customerId, creator_id: personId } });
    for (const how of ['owner_id', 'assignee_id', 'part'] as const) {
      const id = newId('tkt', now);
      const words = { id, number: `9${id.slice(-12)}`, subject: said, description: said, customer_id: customerId };
      await copyRow(tx, { table: 'ticket', from: other.ticketId, changes: { ...words, ...(how !== 'part' && { [how]: personId }) } });
      if (how === 'part') await tx.run('insert into ticket_participant (person_id, ticket_id) values (?, ?)', [personId, id]);
    }
  });
  const viewer: MatrixViewer = {
    name: role.names[0] ?? role.code,
    personId,
    departmentId,
    isAdministrator: role.isAdministrator,
    fields: role.fields,
    grants: await grantsOf(app, role),
  };
  return { viewer, caller: await app.signIn(account) };
}

async function grantsOf(app: TestApp, { grants }: MatrixRole): Promise<MatrixViewer['grants']> {
  const spelt = grants.map(async ({ scope, permissions, departments = [] }) => {
    const departmentIds = await Promise.all(departments.map((code) => app.given.departmentId(code)));
    return permissions.map((permission) => ({ permission, scope, departmentIds }));
  });
  return (await Promise.all(spelt)).flat();
}

type Tx = Parameters<Parameters<TestApp['db']['inTransaction']>[0]>[0];

async function copyRow(
  tx: Tx,
  { table, from, changes }: { table: string; from: string; changes: Readonly<Record<string, string>> },
): Promise<void> {
  const [row] = await tx.objects<Record<string, string>>(`select * from ${table} where id = ?`, [from]);
  const copied = Object.entries({ ...required(row, from), ...changes });
  await tx.run(
    `insert into ${table} (${copied.map(([name]) => name).join(', ')}) values (${marks(copied)})`,
    copied.map(([, value]) => value),
  );
}

/** A program of somebody who may do everything, cut down to these. */
async function seatToken(world: MatrixWorld, cut: NonNullable<MatrixViewer['cut']>, label: string): Promise<Seated> {
  const { app } = world;
  const home = required(world.things.get('home'), 'home');
  const document = 'mutation T($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { secret userErrors { code } } }';
  const input = { name: label, ...cut, expiresAt: new Date(app.clock.now().getTime() + 3_600_000) };
  const owner = await app.signIn(home.account);
  const { secret } = (await owner.run(document, { input })).data.apiTokenCreate;
  const { address, statements } = app;
  const caller = new TestCaller({ address, statements, headers: { authorization: `Bearer ${required<string>(secret, 'secret')}` } });
  const { fields } = OWNER_ROLE;
  const grants = PERMISSIONS.map((permission) => ({ permission, scope: 'all' }));
  return {
    viewer: { name: label, personId: home.personId, departmentId: home.departmentId, isAdministrator: false, fields, grants, cut },
    caller,
  };
}

/** Another session of somebody who looks through another's eyes with it. */
async function seatLooking(world: MatrixWorld, looker: Seated, other: Seated): Promise<Seated> {
  const account = (await looker.caller.run('{ viewer { person { account } } }')).data.viewer.person.account;
  const caller = await world.app.signIn(account);
  const document = 'mutation V($input: ViewAsStartInput!) { viewAsStart(input: $input) { userErrors { code } } }';
  const { data } = await caller.run(document, { input: { personId: other.viewer.personId, reason: 'support' } });
  if (data.viewAsStart.userErrors.length > 0) throw new Error(JSON.stringify(data));
  const name = `${looker.viewer.name} who looks as ${other.viewer.name}`;
  return { viewer: { ...other.viewer, name, looker: looker.viewer }, caller };
}

const PROGRAMS = ['program of a department', 'program that reads tickets', 'program that reads people'] as const;
const LOOKING = 'departmentTree who looks as own';

/** Every role of every playbook, and for each scope one that may do everything that far. */
export const ROLES: readonly MatrixRole[] = [...(await builtInRoles()), ...scopeRoles([PLACES.chosen])];

/** Whom the matrix is walked with: a name for people, and the code under which they sit. */
export const VIEWERS: readonly (readonly [string, string])[] = [
  ...ROLES.map(({ code, names }) => [`${names[0]}${names.length > 1 ? ` and ${names.length - 1} like it` : ''}`, code] as const),
  ...[...PROGRAMS, LOOKING].map((name) => [name, name] as const),
];

/** The world with a seat for each viewer. */
export async function seatEverybody(): Promise<{ world: MatrixWorld; seatOf(code: string): Seated }> {
  const world = await buildMatrixWorld(ROLES);
  const seated = new Map<string, Seated>();
  const seatOf = (code: string): Seated => required(seated.get(code), `seat of ${code}`);
  for (const role of ROLES) seated.set(role.code, await seat(world, role));
  const departmentIds = [await world.app.given.departmentId(PLACES.home)];
  const cuts = [
    { permissions: PERMISSIONS, departmentIds },
    { permissions: ['ticket:read'], departmentIds: null },
    { permissions: ['person:read', 'department:read'], departmentIds },
  ];
  for (const [index, name] of PROGRAMS.entries()) seated.set(name, await seatToken(world, required(cuts[index], name), name));
  seated.set(LOOKING, await seatLooking(world, seatOf('scope-departmenttree'), seatOf('scope-own')));
  return { world, seatOf };
}

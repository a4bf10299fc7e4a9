import { PERMISSIONS } from '@shouwen/shared';
import { rolesSection } from '../../features/people/roles.playbook.js';
import { newId } from '../../kernel/id.js';
import { systemCtx } from '../../platform/context.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { givenDocument } from '../document-inputs.js';
import { startTestApp, type TestApp } from '../start-test-app.js';
import { TicketDesk } from '../ticket-desk.js';
import { uploadFile } from '../upload-file.js';
import { type Canary, canariesOf } from './canaries.js';
import type { MatrixRole } from './matrix-roles.js';

/** Where things lie, as a viewer who works in the technical team sees it. */
export const PLACES = { home: 'technical', below: 'remote', chosen: 'dispatch', other: 'complaints', above: 'after-sales' } as const;
export type Place = keyof typeof PLACES;

/** What there is of each place. */
export interface Things {
  readonly departmentId: string;
  readonly personId: string;
  readonly account: string;
  readonly customerId: string;
  readonly ticketId: string;
  readonly phone: string;
  readonly documentId: string;
}

export interface MatrixWorld {
  readonly app: TestApp;
  readonly things: ReadonlyMap<Place, Things>;
  readonly canaries: readonly Canary[];
}

/** Everything as far as it goes, but no administrator: what workers of the places do things with. */
export const OWNER_ROLE: MatrixRole = {
  code: 'matrix-worker',
  names: ['worker'],
  isAdministrator: false,
  grants: [{ scope: 'all', permissions: PERMISSIONS }],
  fields: { 'customer.phone': 'edit', 'customer.email': 'edit', 'customer.address': 'edit', 'customer.note': 'edit' },
};

/** An organisation with one of everything in each place, made by people who work there. */
export async function buildMatrixWorld(roles: readonly MatrixRole[]): Promise<MatrixWorld> {
  const app = await startTestApp({ accounts: ['admin'] });
  const named = [...roles, OWNER_ROLE].map(({ names, ...role }) => ({ ...role, names: { 'zh-CN': names[0] ?? role.code } }));
  await app.db.inTransaction((tx) => rolesSection.apply(tx, systemCtx(app.state, 'setup'), { roles: named }));
  const things = new Map<Place, Things>();
  const canaries: Canary[] = [];
  for (const [index, place] of (Object.keys(PLACES) as Place[]).entries()) {
    const made = await thingsOf(app, { place, index });
    things.set(place, made.things);
    canaries.push(...made.canaries);
  }
  await splitGoals(app, things);
  await passOn(app);
  await app.state.looks.flush();
  await app.settle();
  return { app, things, canaries };
}

/** The goal of the home team is a part of that above it, and that of the team below a part of its. */
async function splitGoals(app: TestApp, things: ReadonlyMap<Place, Things>): Promise<void> {
  const goals = 'select id from plan_goal where plan_id in (select id from department_plan where department_id = ?)';
  const goalOf = async (place: Place) => (await app.db.read.rows(goals, [things.get(place)?.departmentId ?? null]))[0]?.[0] ?? null;
  for (const [part, whole] of [
    ['home', 'above'],
    ['below', 'home'],
  ] as const) {
    const [id, wholeId] = [String(await goalOf(part)), String(await goalOf(whole))];
    await app.db.inTransaction((tx) => tx.run('update plan_goal set part_of_id = ? where id = ?', [wholeId, id]));
  }
}

/** What somebody of the home team received, and others work on now: whoever may close for the team still sees it (TKT-22). */
async function passOn(app: TestApp): Promise<void> {
  const desk = new TicketDesk({ ...app, as: () => app.as('admin') });
  const worker = await app.signIn('in-home');
  const desked = new TicketDesk({ ...app, as: () => worker });
  await desked.passes('in-home', await desked.registers('in-home', { customerId: await desk.customerId('13911112222') }), PLACES.other);
}

interface Spot {
  readonly place: Place;
  readonly index: number;
}

async function thingsOf(app: TestApp, { place, index }: Spot): Promise<{ things: Things; canaries: readonly Canary[] }> {
  const account = `in-${place}`;
  const person = await app.given.person({ account, department: PLACES[place], role: OWNER_ROLE.code });
  const caller = await app.signIn(account);
  const desk = new TicketDesk({ ...app, as: () => caller });
  const departmentId = await app.given.departmentId(PLACES[place]);
  const phone = `1390000${1000 + index}`;
  const said = (what: string) => `canary-${what}-${place}`;
  const send = async (name: string, input: object, answer: string) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const document = `mutation M($input: ${type}) { ${name}(input: $input) { ${answer} userErrors { code field } } }`;
    const { data, errors } = await caller.run(document, { input });
    const { userErrors, ...rest } = data?.[name] ?? { userErrors: errors };
    if (userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(userErrors)}`);
    return Object.values(rest)[0] as { readonly id: string };
  };
  const email = `${said('email')}@example.com`;
  const { id: customerId } = await send(
    'customerCreate',
    { kind: 'PERSON', name: said('customer'), phone, email, address: said('address'), note: said('note') },
    'customer { id }',
  );
  const sent = async (name: string) => (await uploadFile(app, caller, { name: `${said(name)}.png` })).id;
  const words = { subject: said('subject'), description: said('description'), fileIds: [await sent('photo')] };
  const ticket = await desk.registers(account, { customerId, ...words });
  const note = { body: said('message'), audience: 'INTERNAL', fileIds: [await sent('paper')] };
  await desk.does(account, 'ticketNoteAdd', { ticketId: ticket.id, ...note });
  await sent('unnamed');
  const { id: consentId } = await send(
    'consentRecord',
    { customerId, recipient: said('recipient'), what: said('what'), purpose: said('purpose'), proof: said('proof') },
    'consent { id }',
  );
  await send('disclosureRecord', { consentId, what: said('given') }, 'disclosure { id }');
  const { id: documentId } = await givenDocument(caller, departmentId, {
    title: said('document'),
    text: said('document-text'),
    // What lies elsewhere is read by whoever holds a role, wherever they work.
    ...(place === 'other' && { roleIds: [await app.given.roleId('scope-own')] }),
  });
  const expiresAt = new Date(app.clock.now().getTime() + 3_600_000);
  await send('apiTokenCreate', { name: said('token'), permissions: ['ticket:read'], expiresAt }, 'apiToken { id }');
  await send('auditFilterSave', { name: said('filter'), filter: '{}' }, 'auditFilter { id }');
  const reply = { title: said('title'), body: said('wording') };
  await send('quickReplyCreate', { ...reply, audience: 'OWN' }, 'quickReply { id }');
  await send('quickReplyCreate', { ...reply, body: said('house'), audience: 'DEPARTMENT', departmentId }, 'quickReply { id }');
  const macro = { title: said('macro'), actions: { text: { body: said('acts'), audience: 'INTERNAL' } } };
  await send('macroSave', { ...macro, audience: 'OWN' }, 'macro { id }');
  await send('macroSave', { ...macro, audience: 'DEPARTMENT', departmentId }, 'macro { id }');
  const view = { name: said('view'), filter: {}, sort: 'CREATED_DESC' };
  await send('savedViewSave', { ...view, audience: 'OWN' }, 'savedView { id }');
  await send('savedViewSave', { ...view, audience: 'DEPARTMENT', departmentId }, 'savedView { id }');
  await send(
    'personUpdate',
    { personId: person.id, version: person.version, phone: `1580000${2000 + index}`, email: `${said('mail')}@example.com` },
    'person { id }',
  );
  await certify(app, { personId: person.id, number: said('certificate') });
  await caller.run('query L($t: ID!, $c: ID!) { ticket(id: $t) { description } customer(id: $c) { address phone } }', {
    t: ticket.id,
    c: customerId,
  });
  await writeBeside(app, { departmentId, personId: person.id, said, index });
  const things = { departmentId, personId: person.id, account, customerId, ticketId: ticket.id, phone, documentId };
  return { things, canaries: canariesOf({ ...things, said, index }) };
}

async function certify(app: TestApp, { personId, number }: { readonly personId: string; readonly number: string }): Promise<void> {
  const terms = (await app.as('admin').run('{ staffTerms(first: 1, filter: { kind: CERTIFICATE }) { nodes { code } } }')).data.staffTerms;
  const document = 'mutation C($input: CertificateAddInput!) { certificateAdd(input: $input) { userErrors { code } } }';
  const input = { personId, certificate: terms.nodes[0].code, number };
  const { data } = await app.as('admin').run(document, { input });
  if (data.certificateAdd.userErrors.length > 0) throw new Error('no certificate');
}

interface Beside {
  readonly departmentId: string;
  readonly personId: string;
  readonly index: number;
  said(what: string): string;
}

/** What no door writes as it is wanted here: texts of departments that no event repeats, addresses of sessions and tries. */
async function writeBeside(app: TestApp, { departmentId, personId, said, index }: Beside): Promise<void> {
  const now = app.clock.now();
  await app.db.inTransaction(async (tx) => {
    await touchReference(tx, 'department');
    await tx.run('update department set duties = ?, rules = ?, assets = ?, planned_headcount = ? where id = ?', [
      said('duties'),
      said('rules'),
      said('assets'),
      77,
      departmentId,
    ]);
    const planId = newId('dpl', now);
    await tx.run('insert into department_plan (id, version, department_id, year, duties, updated_at) values (?, ?, ?, ?, ?, ?)', [
      planId,
      1,
      departmentId,
      now.getUTCFullYear(),
      said('plan'),
      now,
    ]);
    await tx.run('insert into plan_goal (id, plan_id, name, target, unit, is_added_up, sort_order) values (?, ?, ?, ?, ?, ?, ?)', [
      newId('pgl', now),
      planId,
      said('goal'),
      10,
      'x',
      true,
      0,
    ]);
    await tx.run('update session set address = ?, last_address = ? where person_id = ?', [
      `203.0.113.${index}`,
      `203.0.113.${index}`,
      personId,
    ]);
    await tx.run('insert into sign_in (id, person_id, at, result, method, address, device) values (?, ?, ?, ?, ?, ?, ?)', [
      newId('sgn', now),
      personId,
      now,
      'wrongPassword',
      'password',
      `198.51.100.${index}`,
      'probe',
    ]);
  });
}

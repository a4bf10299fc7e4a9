import { PERMISSIONS } from '@shouwen/shared';
import { staff } from '../features/people/index.js';
import { rolesSection } from '../features/people/roles.playbook.js';
import { systemCtx } from '../platform/context.js';
import { recordEvent } from '../platform/events/record-event.js';
import { clockOn } from './clock-on.js';
import { consentOf } from './consent-inputs.js';
import { customerPairs } from './customer-inputs.js';
import { givenDocument } from './document-inputs.js';
import { escalationOf } from './escalation-inputs.js';
import { required } from './given.js';
import { handOnOf } from './hand-on-inputs.js';
import type { Kind } from './id-kinds.js';
import { IdentityProvider } from './identity-provider.js';
import { macroOf } from './macro-inputs.js';
import { notificationOf } from './notification-inputs.js';
import { promiseOn } from './promise-inputs.js';
import { providerLinkOf } from './provider-link.js';
import { replyOf } from './reply-inputs.js';
import { firingOn } from './rule-desk.js';
import { startTestApp, type TestApp } from './start-test-app.js';
import type { TestCaller } from './test-caller.js';
import { at, TicketDesk, type TicketNow } from './ticket-desk.js';
import { uploadFile } from './upload-file.js';
import { viewOf } from './view-inputs.js';
export type Ids = Readonly<Record<Exclude<Kind, 'any' | 'catalogue'>, string>>;

/** An installation with somebody who may do everything, but only over the technical team and what lies below it. */
export interface ClerkWorld {
  readonly app: TestApp;
  readonly desk: TicketDesk;
  readonly clerk: TestCaller;
  readonly clerkRoleId: string;
  /** Things in the sight of the clerk, and the like out of it. */
  readonly own: Ids;
  readonly foreign: Ids;
  readonly anyVersionId: string;
  close(): Promise<void>;
}

export async function openClerkWorld(): Promise<ClerkWorld> {
  const provider = await IdentityProvider.start('http://127.0.0.1/signin/callback');
  const app = await startTestApp({ accounts: ['admin', 'agent'], settings: { publicUrl: 'http://127.0.0.1', oidc: provider.settings } });
  const person = await givenClerk(app);
  const clerk = await app.signIn('clerk');
  const desk = new TicketDesk({ ...app, as: (account) => (account === 'clerk' ? clerk : app.as(account)) });
  const own = await thingsOf({ app, desk }, 'clerk', { holder: clerk, department: 'technical' });
  const foreign = await thingsOf({ app, desk }, 'agent', { holder: app.as('admin'), department: 'hotline' });
  const { workflows } = (await clerk.run('{ workflows(first: 1) { nodes { versions { id } } } }')).data;
  await clerk.run(LOOK, { t: own.ticket, c: own.customer, d: own.document });
  await app.state.looks.flush();
  for (const account of ['clerk', 'agent']) {
    const failed = `mutation { sessionStart(input: { account: "${account}", password: "not the password" }) { userErrors { code } } }`;
    await app.anonymous.run(failed);
  }
  const clerkRoleId = required((await staff.of(app.state)).assignmentsOf(person.id)[0], 'assignment').roleId;
  await app.settle();
  const close = async () => {
    await app.close();
    await provider.stop();
  };
  return { app, desk, clerk, clerkRoleId, own, foreign, anyVersionId: workflows.nodes[0].versions[0].id, close };
}

/** Holds every permission over the technical team and what lies below it, and nothing elsewhere. */
async function givenClerk({ db, state, given }: TestApp): Promise<{ id: string }> {
  const role = {
    code: 'clerk',
    names: { 'zh-CN': '组内专员' },
    grants: [{ scope: 'departmentTree', permissions: PERMISSIONS }],
    fields: { 'customer.note': 'edit' },
  };
  await db.inTransaction((tx) => rolesSection.apply(tx, systemCtx(state, 'setup'), { roles: [role] }));
  const person = await given.person({ account: 'clerk', department: 'technical', role: 'clerk' });
  await given.person({ account: 'colleague', department: 'technical', role: 'clerk' });
  return person;
}

/** A ticket of the clerk, about the clerk's own customer. */
export const registered = ({ desk, own }: ClerkWorld, more: object = {}): Promise<TicketNow> =>
  desk.registers('clerk', { customerId: own.customer, ...more });

const LOOK = 'query L($t: ID!, $c: ID!, $d: ID!) { ticket(id: $t) { description } customer(id: $c) { name } document(id: $d) { text } }';
const CUSTOMER = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
const TOKEN = 'mutation T($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { apiToken { id } } }';

interface Holding {
  readonly holder: TestCaller;
  readonly department: string;
}

async function thingsOf({ app, desk }: Pick<ClerkWorld, 'app' | 'desk'>, account: string, { holder, department }: Holding): Promise<Ids> {
  const customer = (
    await desk.app.as(account).run(CUSTOMER, { input: { kind: 'PERSON', name: account, phone: '13900000000', isDuplicateAccepted: true } })
  ).data.customerCreate.customer.id;
  const sent = async (name: string) => (await uploadFile(app, desk.app.as(account), { name })).id;
  const file = await sent('a.png');
  const ticket = await desk.registers(account, { customerId: customer, fileIds: [file] });
  const expiresAt = new Date(app.clock.now().getTime() + 3_600_000);
  const token = (await holder.run(TOKEN, { input: { name: 'x', permissions: ['ticket:read'], expiresAt } })).data.apiTokenCreate.apiToken
    .id;
  const { viewer } = (await (await app.signIn(account)).run('{ viewer { person { id } session { id } } }')).data;
  const departmentId = await app.given.departmentId(department);
  const pairs = await customerPairs({ caller: holder, settle: () => app.settle() }, customer);
  await fileOf(app, desk.app.as(account), customer);
  await firingOn(app, ticket.id);
  return {
    ticket: ticket.id,
    file,
    upload: await sent('b.png'),
    customer,
    department: departmentId,
    document: (await givenDocument(holder, departmentId)).id,
    person: viewer.person.id,
    membership: await membershipOf(app, viewer.person.id),
    session: viewer.session.id,
    token,
    assignment: required((await staff.of(app.state)).assignmentsOf(viewer.person.id)[0], 'assignment').id,
    filter: (await holder.run(FILTER, { input: { name: account, filter: '{}' } })).data.auditFilterSave.auditFilter.id,
    event: await eventOf(app, { ticketId: ticket.id, personId: viewer.person.id }),
    consent: await consentOf(customer, holder),
    link: await providerLinkOf(app, viewer.person.id),
    reply: (await replyOf(holder)).quickReplyId,
    macro: (await macroOf(holder)).macroId,
    view: (await viewOf(holder)).savedViewId,
    ...pairs,
    handOn: await handOnOf(desk.app.as(account), { ...at(ticket), personId: await colleagueId(app) }),
    promise: (await promiseOn(desk.app.as(account), ticket.id)).promiseId,
    clock: await clockOn(app, ticket.id),
    escalation: await escalationOf(app, { personId: viewer.person.id, ticketId: ticket.id }),
    notification: await notificationOf(app, { personId: viewer.person.id, ticketId: ticket.id }),
  };
}

async function colleagueId(app: TestApp): Promise<string> {
  const [[id] = []] = await app.db.read.rows(`select id from person where account = 'colleague'`);
  return String(id);
}

/** Something that is kept with the customer. */
async function fileOf(app: TestApp, caller: TestCaller, customerId: string): Promise<void> {
  const { id } = await uploadFile(app, caller, { name: 'c.png', door: 'customers' });
  await caller.run(ADD_FILE, { input: { customerId, fileIds: [id] } });
}

const ADD_FILE = 'mutation A($input: CustomerFilesAddInput!) { customerFilesAdd(input: $input) { userErrors { code } } }';
const FILTER = 'mutation F($input: AuditFilterSaveInput!) { auditFilterSave(input: $input) { auditFilter { id } } }';

/** The event with which the ticket was registered, and another one on behalf of the person, so that the log has something to find. */
async function eventOf(app: TestApp, { ticketId, personId }: { ticketId: string; personId: string }): Promise<string> {
  const ctx = systemCtx(app.state, 'setup');
  const [[id, departmentId] = []] = await app.db.read.rows('select id, department_id from event where subject_id = ?', [ticketId]);
  const borrowed = { ...ctx, actor: { ...ctx.actor, onBehalfOfId: personId } };
  const subject = { type: 'probe', id: `probe-${personId}`.slice(0, 30), seq: 1 };
  await app.db.inTransaction((tx) =>
    recordEvent(tx, borrowed, { type: 'list.exported', subject, departmentId: String(departmentId), payload: {} }),
  );
  return String(id);
}

async function membershipOf(app: TestApp, id: string): Promise<string> {
  const { person } = (await app.as('admin').run('query M($id: ID!) { person(id: $id) { record { memberships { id } } } }', { id })).data;
  return person.record.memberships[0].id;
}

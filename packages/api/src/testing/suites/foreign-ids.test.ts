import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERMISSIONS } from '@shouwen/shared';
import { staff } from '../../features/people/index.js';
import { rolesSection } from '../../features/people/roles.playbook.js';
import { systemCtx } from '../../platform/context.js';
import { recordEvent } from '../../platform/events/record-event.js';
import { calendarInputs } from '../calendar-inputs.js';
import { consentOf, TERMS } from '../consent-inputs.js';
import { customerInputs, customerPairs, productOf } from '../customer-inputs.js';
import { deadJob } from '../dead-job.js';
import { definitionInputs } from '../definition-inputs.js';
import { departmentInputs } from '../department-inputs.js';
import { documentInputs, givenDocument } from '../document-inputs.js';
import { required } from '../given.js';
import { KINDS, type Kind, NO_NODE } from '../id-kinds.js';
import { IdentityProvider } from '../identity-provider.js';
import { macroInputs, macroOf } from '../macro-inputs.js';
import { mailNotTakenBy, notificationOf } from '../notification-inputs.js';
import { peopleInputs } from '../people-inputs.js';
import { passwordOf, providerLinkOf } from '../provider-link.js';
import { readyRoles } from '../ready-roles.js';
import { replyInputs, replyOf } from '../reply-inputs.js';
import { documentFor, type IdPlace, idPlaces, rootFields, selectionsOf, variablesFor, withId } from '../schema-walk.js';
import { startTestApp, type TestApp } from '../start-test-app.js';
import type { TestCaller } from '../test-caller.js';
import { TestSocket } from '../test-socket.js';
import { TicketDesk, type TicketNow } from '../ticket-desk.js';
import { uploadFile } from '../upload-file.js';
import { verbInputs } from '../verb-inputs.js';
import { COUNTING, viewInputs, viewOf } from '../view-inputs.js';
import { workflowInputs } from '../workflow-inputs.js';

type Ids = Readonly<Record<Exclude<Kind, 'any' | 'catalogue'>, string>>;

const UNKNOWN = 'tkt_01ARZ3NDEKTSV4RRFFQ69G5FAV';
const PATIENCE = 60_000;

let app: TestApp;
let provider: IdentityProvider;
let desk: TicketDesk;
/** Holds every permission over the technical team and what lies below it, and nothing elsewhere. */
let clerk: TestCaller;
/** Things in the sight of the clerk, and the like out of it. */
let own: Ids;
let foreign: Ids;
let anyVersionId: string;

beforeAll(async () => {
  provider = await IdentityProvider.start('http://127.0.0.1/signin/callback');
  app = await startTestApp({ accounts: ['admin', 'agent'], settings: { publicUrl: 'http://127.0.0.1', oidc: provider.settings } });
  const role = {
    code: 'clerk',
    names: { 'zh-CN': '组内专员' },
    grants: [{ scope: 'departmentTree', permissions: PERMISSIONS }],
    fields: { 'customer.note': 'edit' },
  };
  await app.db.inTransaction((tx) => rolesSection.apply(tx, systemCtx(app.state, 'setup'), { roles: [role] }));
  const person = await app.given.person({ account: 'clerk', department: 'technical', role: 'clerk' });
  await app.given.person({ account: 'colleague', department: 'technical', role: 'clerk' });
  clerk = await app.signIn('clerk');
  desk = new TicketDesk({ ...app, as: (account) => (account === 'clerk' ? clerk : app.as(account)) });
  own = await thingsOf('clerk', clerk, 'technical');
  foreign = await thingsOf('agent', app.as('admin'), 'hotline');
  expect(own.person).toBe(person.id);
  anyVersionId = (await clerk.run('{ workflows(first: 1) { nodes { versions { id } } } }')).data.workflows.nodes[0].versions[0].id;
  await clerk.run(LOOK, { t: own.ticket, c: own.customer, d: own.document });
  await app.state.looks.flush();
  for (const account of ['clerk', 'agent']) {
    const failed = `mutation { sessionStart(input: { account: "${account}", password: "not the password" }) { userErrors { code } } }`;
    await app.anonymous.run(failed);
  }
  roleOfClerk = required((await staff.of(app.state)).assignmentsOf(person.id)[0], 'assignment').roleId;
  await app.settle();
}, PATIENCE);
afterAll(async () => {
  await app.close();
  await provider.stop();
});

const LOOK = 'query L($t: ID!, $c: ID!, $d: ID!) { ticket(id: $t) { description } customer(id: $c) { name } document(id: $d) { text } }';
const CUSTOMER = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
const TOKEN = 'mutation T($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { apiToken { id } } }';

async function thingsOf(account: string, holder: TestCaller, department: string): Promise<Ids> {
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
  await fileOf(desk.app.as(account), customer);
  return {
    ticket: ticket.id,
    file,
    upload: await sent('b.png'),
    customer,
    department: departmentId,
    document: (await givenDocument(holder, departmentId)).id,
    person: viewer.person.id,
    membership: await membershipOf(viewer.person.id),
    session: viewer.session.id,
    token,
    assignment: required((await staff.of(app.state)).assignmentsOf(viewer.person.id)[0], 'assignment').id,
    filter: (await holder.run(FILTER, { input: { name: account, filter: '{}' } })).data.auditFilterSave.auditFilter.id,
    event: await eventOf(ticket.id, viewer.person.id),
    consent: await consentOf(customer, holder),
    link: await providerLinkOf(app, viewer.person.id),
    reply: (await replyOf(holder)).quickReplyId,
    macro: (await macroOf(holder)).macroId,
    view: (await viewOf(holder)).savedViewId,
    ...pairs,
    notification: await notificationOf(app, { personId: viewer.person.id, ticketId: ticket.id }),
  };
}

/** Something that is kept with the customer. */
async function fileOf(caller: TestCaller, customerId: string): Promise<void> {
  const { id } = await uploadFile(app, caller, { name: 'c.png', door: 'customers' });
  await caller.run(ADD_FILE, { input: { customerId, fileIds: [id] } });
}

const ADD_FILE = 'mutation A($input: CustomerFilesAddInput!) { customerFilesAdd(input: $input) { userErrors { code } } }';
const FILTER = 'mutation F($input: AuditFilterSaveInput!) { auditFilterSave(input: $input) { auditFilter { id } } }';

/** The event with which the ticket was registered, and another one on behalf of the person, so that the log has something to find. */
async function eventOf(ticketId: string, personId: string): Promise<string> {
  const ctx = systemCtx(app.state, 'setup');
  const [[id, departmentId] = []] = await app.db.read.rows('select id, department_id from event where subject_id = ?', [ticketId]);
  const borrowed = { ...ctx, actor: { ...ctx.actor, onBehalfOfId: personId } };
  const subject = { type: 'probe', id: `probe-${personId}`.slice(0, 30), seq: 1 };
  await app.db.inTransaction((tx) =>
    recordEvent(tx, borrowed, { type: 'list.exported', subject, departmentId: String(departmentId), payload: {} }),
  );
  return String(id);
}

let roleOfClerk = '';
const clerkRoleId = () => roleOfClerk;

async function membershipOf(id: string): Promise<string> {
  const { person } = (await app.as('admin').run('query M($id: ID!) { person(id: $id) { record { memberships { id } } } }', { id })).data;
  return person.record.memberships[0].id;
}

/** Root fields that find one thing of a catalogue, or a file that is no ticket's. */
const CATALOGUES: ReadonlySet<string> = new Set(['position', 'role', 'peopleImportCheck', 'customerImportCheck']);

/** A filter leaves out what is not there; it refuses nothing. */
const isOfFilter = ({ path }: IdPlace): boolean => path.includes('filter');

function kindOf({ path, field }: IdPlace): Kind {
  if (CATALOGUES.has(field.name)) return 'catalogue';
  return required(KINDS[path.at(-1) ?? ''], `kind for ${field.name}.${path.join('.')}: enter it in KINDS`);
}

/** For a place of any kind: one of each. */
function idsFor(place: IdPlace, from: Ids): string[] {
  const kind = kindOf(place);
  if (kind === 'catalogue') return [];
  if (kind !== 'any') return [from[kind]];
  const named: unknown = Reflect.get(from, place.field.name);
  return typeof named === 'string' ? [named] : Object.values(from).filter((id) => !NO_NODE.test(id));
}

/** What the clerk is told of it, without what differs between any two requests. */
async function tell({ field }: IdPlace, variables: object, selection = selectionsOf(field.type, 1)[0]): Promise<object> {
  const { status, data, errors } = await clerk.run(documentFor(field, selection, Object.keys(variables)), variables);
  return { status, data, errors: errors?.map(({ message, extensions }) => ({ message, code: extensions.code })) };
}

describe('a foreign id in a query', () => {
  it.each(
    idPlaces(rootFields().filter(({ kind }) => kind === 'query')).map(
      (place) => [`${place.field.name}.${place.path.join('.')}`, place] as const,
    ),
  )('%s is answered like an unknown one', async (_, place) => {
    const given = { ...variablesFor(place.field), ...givenTo(place.field.name) };
    const unknown = await tell(place, withId(given, place, UNKNOWN));
    expect(unknown).toMatchObject({ status: 200, errors: undefined });
    for (const id of idsFor(place, foreign)) expect(await tell(place, withId(given, place, id))).toEqual(unknown);
    for (const id of idsFor(place, own)) expect(await tell(place, withId(given, place, id))).not.toEqual(unknown);
  });

  /** What else a query wants before it looks at an id. */
  function givenTo(query: string): object {
    const given: Readonly<Record<string, () => object>> = {
      kpiValues: () => ({ input: figures() }),
      permissionExplain: () => ({ personId: own.person, permission: 'ticket:read' }),
      workflowDryRun: () => ({ input: { versionId: anyVersionId } }),
      customerMergeCheck: () => ({ keptId: own.customer, mergedId: own.customer }),
      roleAssignEffect: () => ({ personId: own.person, roleId: clerkRoleId() }),
      departmentMovePreview: () => ({ departmentId: own.department }),
    };
    return given[query]?.() ?? {};
  }

  function figures(): object {
    const [from, to] = [-1, 1].map((days) => new Date(app.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10));
    return { kpiKeys: ['created'], from, to, bucket: 'TOTAL', groupBy: 'NONE' };
  }
});

describe('a foreign id in a subscription', () => {
  it.each(
    idPlaces(rootFields().filter(({ kind }) => kind === 'subscription')).map(
      (place) => [`${place.field.name}.${place.path.join('.')}`, place] as const,
    ),
  )('%s is answered like an unknown one', async (_, place) => {
    const socket = await TestSocket.open(app.address, clerk.headers);
    const answers: unknown[] = [];
    for (const id of [UNKNOWN, ...idsFor(place, foreign)]) {
      const { data, errors } = await socket.subscribe(documentFor(place.field), withId({}, place, id)).first;
      answers.push({ data, errors: errors?.map(({ message, extensions }) => ({ message, code: extensions.code })) });
    }
    expect(answers).toEqual(answers.map(() => ({ data: undefined, errors: [{ message: expect.any(String), code: 'FORBIDDEN' }] })));
    socket.close();
  });
});

/** An input with which the mutation goes through when the clerk sends it. */
const READY: Readonly<Record<string, () => Promise<object>>> = {
  apiTokenRotate: async () => ({ apiTokenId: own.token }),
  apiTokenRevoke: async () => ({ apiTokenId: own.token }),
  apiTokenCreate: async () => {
    const expiresAt = new Date(app.clock.now().getTime() + 3_600_000);
    return { name: 'limited', permissions: ['ticket:read'], departmentIds: [own.department], expiresAt };
  },
  passwordReset: async () => ({ personId: (await app.given.person({ account: 'forgets', department: 'technical', role: 'clerk' })).id }),
  secondFactorReset: async () => ({ personId: (await app.given.person({ account: 'loses', department: 'technical', role: 'clerk' })).id }),
  sessionRevoke: async () => ({ sessionId: own.session }),
  providerUnlink: async () => {
    await passwordOf(app, own.person);
    return { providerLinkId: own.link };
  },
  ...departmentInputs(() => ({ app, clerk, departmentId: own.department, personId: own.person })),
  ...calendarInputs(() => ({ holder: clerk, departmentId: own.department })),
  dailyCheckTick: async () => ({ checkId: (await clerk.run('{ dailyChecks { id } }')).data.dailyChecks[0].id, isDone: true }),
  consentRecord: async () => ({ customerId: own.customer, ...TERMS }),
  consentWithdraw: async () => ({ consentId: await consentOf(own.customer, clerk), reason: '客户来函' }),
  disclosureRecord: async () => ({ consentId: own.consent, what: '姓名与电话' }),
  ...replyInputs(() => ({ holder: clerk, departmentId: own.department })),
  ...macroInputs(() => ({ holder: clerk, departmentId: own.department, personId: own.person })),
  ...viewInputs(() => ({ holder: clerk, departmentId: own.department })),
  auditFilterDelete: async () => ({ filterId: own.filter }),
  announcementCreate: async () => ({ ...ANNOUNCED, roleIds: [(await roleNamed('clerk')).id] }),
  identityProviderUpdate: async () => ({ ...(await providerSetUp('a')), name: 'a', clientId: 'a', isEnabled: false }),
  identityProviderRemove: () => providerSetUp('b'),
  providerLinkBegin: async () => ({ identityProviderId: 'environment', currentPassword: 'correct horse battery' }),
  providerSignInBegin: async () => ({ identityProviderId: 'environment' }),
  announcementUpdate: async () => ({ ...(await announced()), ...ANNOUNCED, roleIds: [(await roleNamed('clerk')).id] }),
  announcementWithdraw: announced,
  mailRetry: async () => ({ personId: await mailNotTakenBy(app, own.person) }),
  notificationDefaultsSet: async () => ({ departmentId: own.department, version: 0, ways: [] }),
  notificationsRead: async () => ({ notificationId: own.notification }),
  announcementDismiss: async () => ({ announcementId: (await announced()).announcementId }),
  deadLetterRetry: async () => ({ ids: [await deadJob(app)] }),
  deadLetterDiscard: async () => ({ ids: [await deadJob(app)] }),
  eventTextsErase: async () => {
    const passed = await desk.passes('clerk', await registered(), 'remote');
    const rows = await app.db.read.rows('select id from event where subject_id = ? and texts_hash is not null', [passed.id]);
    return { eventId: String(rows[0]?.[0]), reason: '客户要求' };
  },
  personCreate: async () => {
    const roles = (await clerk.run('{ roles(first: 100) { nodes { id code } } }')).data.roles.nodes;
    const roleIds = roles.filter(({ code }: { code: string }) => code === 'clerk').map(({ id }: { id: string }) => id);
    return { account: 'newcomer', name: '新人', password: 'correct horse battery', departmentId: own.department, roleIds };
  },
  ...peopleInputs(() => ({ caller: clerk, given: app.given })),
  ...definitionInputs(() => ({
    ...{ desk, caller: clerk, own },
    elsewhere: () => app.given.departmentId('remote'),
    ticket: async () => at(await registered()),
  })),
  ticketAccept: async () => at(await registered({ departmentId: own.department })),
  ticketTransfer: async () => {
    const departmentId = await app.given.departmentId('remote');
    const { id: assigneeId } = await app.given.person({ account: 'mate', department: 'remote', role: 'clerk' });
    return { ...at(await registered()), departmentId, assigneeId, reason: '请处理' };
  },
  ticketReturn: async () => {
    const passed = await desk.passes('clerk', await registered(), 'remote');
    return { ...at(await desk.accepts('clerk', passed)), reason: '退回' };
  },
  ticketNoteAdd: async () => ({ ticketId: own.ticket, body: '备注', audience: 'INTERNAL' }),
  ticketAttend: async () => ({ ticketId: own.ticket, isWriting: false }),
  ticketDraftSave: async () => ({ ticketId: own.ticket, body: '草稿', audience: 'INTERNAL' }),
  ticketFileRemove: async () => {
    const { id: fileId } = await uploadFile(app, clerk, { name: 'a.png' });
    const { id } = await registered({ fileIds: [fileId] });
    return { ticketId: id, fileId, reason: '发错了' };
  },
  ticketTransition: async () => {
    const ticket = await registered();
    const document = 'query S($id: ID!) { ticket(id: $id) { availableTransitions { code ability { allowed } } } }';
    const { availableTransitions } = (await clerk.run(document, { id: ticket.id })).data.ticket;
    return { ...at(ticket), transitionCode: required<{ code: string }>(availableTransitions[0], 'step').code, reason: '按流程' };
  },
  ...verbInputs(() => ({ clerk, desk, registered })),
  ticketProductSet: async () => ({ ...at(await registered()), productId: await productOf({ caller: clerk }, own.customer) }),
  ticketResolve: async () => ({ ...at(await registered()), cause: '原因', measure: '措施' }),
  ticketReopen: async () => ({ ...at(await desk.resolves('clerk', await registered())), reason: '客户不满意' }),
  ticketClose: async () => at(await desk.tells('clerk', await desk.resolves('clerk', await registered()))),
  ...workflowInputs(() => ({ app, caller: clerk, departmentId: own.department })),
  ...documentInputs(() => ({ app, caller: clerk, departmentId: own.department, roleId: clerkRoleId() })),
  ...customerInputs(() => ({
    ...{ caller: clerk, clerkRoleId: clerkRoleId(), settle: () => app.settle() },
    upload: async () => (await uploadFile(app, clerk, { name: 'a.png', door: 'customers' })).id,
  })),
  ...readyRoles(() => ({ app, clerk, clerkRoleId: clerkRoleId(), personId: own.person, departmentId: own.department })),
};
const ANNOUNCED = { level: 'INFO', texts: { zhCN: '公告' }, isDismissible: true };

async function announced(): Promise<{ announcementId: string; version: number }> {
  const document = 'mutation A($input: AnnouncementCreateInput!) { announcementCreate(input: $input) { announcement { id version } } }';
  const { id, version } = (await clerk.run(document, { input: ANNOUNCED })).data.announcementCreate.announcement;
  return { announcementId: id, version };
}

async function roleNamed(code: string): Promise<{ id: string }> {
  const roles = (await clerk.run('{ roles(first: 100) { nodes { id code } } }')).data.roles.nodes;
  return required(
    roles.find((role: { code: string }) => role.code === code),
    code,
  );
}

async function providerSetUp(name: string): Promise<object> {
  const input = { name, issuer: `https://${name}.example.cn`, clientId: name, isEnabled: false };
  const document = 'mutation P($input: IdentityProviderCreateInput!) { identityProviderCreate(input: $input) { identityProvider { id } } }';
  return { identityProviderId: (await clerk.run(document, { input })).data.identityProviderCreate.identityProvider.id, version: 1 };
}

/** A team below the clerk's own department, as it is changed next. */
const registered = (more: object = {}) => desk.registers('clerk', { customerId: own.customer, ...more });

function at({ id, version }: TicketNow): { ticketId: string; version: number } {
  return { ticketId: id, version };
}

describe('a foreign id in a mutation', () => {
  const all = idPlaces(rootFields().filter(({ kind }) => kind === 'mutation'));
  const places = all.filter((place) => !isOfFilter(place));
  const events = async () => Number((await app.db.read.rows('select count(*) from event'))[0]?.[0]);
  /** What has happened and what was written, as it is stored. */
  const history = async () => [
    ...(await app.db.read.rows('select * from event order by id')),
    ...(await app.db.read.rows('select * from ticket_message order by id')),
  ];

  it('is looked for in every place of the schema', () => {
    expect([...new Set(places.map(({ field }) => field.name))].sort()).toEqual(Object.keys(READY).sort());
  });

  it.each(all.filter(isOfFilter).map((place) => [`${place.field.name}.${place.path.join('.')}`, place] as const))(
    '%s finds nothing, like an unknown one',
    async (_, place) => {
      const { counted, input } = COUNTING[place.field.name] ?? { counted: 'file { count }', input: {} };
      const told = (id: string) => tell(place, withId({ input }, place, id), `${counted} userErrors { code }`);
      const unknown = await told(UNKNOWN);
      expect(unknown).toMatchObject({ status: 200, errors: undefined, data: { [place.field.name]: { userErrors: [] } } });
      for (const id of idsFor(place, foreign)) expect(await told(id)).toEqual(unknown);
      for (const id of idsFor(place, own)) expect(await told(id)).not.toEqual(unknown);
    },
  );

  it.each(Object.keys(READY))(
    '%s is refused like an unknown one and changes nothing; with the right ones it goes through and rewrites nothing that was',
    async (name) => {
      const here = places.filter(({ field }) => field.name === name);
      const variables = { input: await required(READY[name], name)() };
      const before = await events();
      for (const place of here) await refusesOthers(place, variables);
      expect(await events()).toBe(before);
      const told = await history();
      const done = await tell(required(here[0], name), variables);
      expect(done).toMatchObject({ status: 200, errors: undefined, data: { [name]: { userErrors: [] } } });
      const ids = new Set(told.map(([id]) => id));
      expect((await history()).filter(([id]) => ids.has(id))).toEqual(told);
    },
    PATIENCE,
  );

  /** Everything but the right id is answered as if it did not exist: of the wrong kind, out of sight, no id at all. */
  async function refusesOthers(place: IdPlace, variables: object): Promise<void> {
    const { field, path, isList } = place;
    const told = (id: string) => tell(place, withId(variables, place, id), 'userErrors { code field message }');
    const unknown = await told(UNKNOWN);
    const refusal = { code: 'NOT_FOUND', field: [...path.slice(1), ...(isList ? ['0'] : [])] };
    expect(unknown).toMatchObject({ status: 200, data: { [field.name]: { userErrors: [refusal] } } });
    const ofAnotherKind = kindOf(place) === 'ticket' ? own.customer : own.ticket;
    for (const id of [...idsFor(place, foreign), ofAnotherKind, 'nonsense']) expect(await told(id)).toEqual(unknown);
  }
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../../../testing/given.js';
import { testEngine } from '../../../testing/open-test-db.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';
import { staff } from '../../people/index.js';

const LOG = `query ($filter: AuditEventFilter, $first: Int = 50, $after: String) { auditEvents(first: $first, after: $after, filter: $filter) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id position at type actor { account } actorName actorKind onBehalfOf { account } address credentialId subjectType subjectId subjectLabel
    department { code } source requestId changes { field from to } details { name value } hasTexts texts { name value } } } }`;

let app: TestApp;
let ticket: TicketNow;
const ticketId = () => ticket.id;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'xumin', 'agent', 'agent2', 'qiulan'] });
  const desk = new TicketDesk(app);
  ticket = await desk.withComplaints();
  await desk.registers('agent2');
  await app.settle();
}, 30_000);
afterAll(() => app.close());

const ask = (filter: object = {}, account = 'admin', more: object = {}) => app.as(account).run(LOG, { filter, ...more });
const nodes = async (filter: object = {}, account = 'admin'): Promise<Seen[]> => (await ask(filter, account)).data.auditEvents.nodes;
const idOf = async (account: string) => required((await staff.of(app.state)).findByAccount(account), account).id;

describe('the audit log (SYS-20, SEC-02)', () => {
  it('says who did what to what, when, from where, by which way and in which request, before and after', async () => {
    const [moved] = await nodes({ subjectId: ticket.id, types: ['ticket.assigned'] });
    expect(moved).toMatchObject({
      type: 'ticket.assigned',
      actor: { account: 'agent' },
      actorName: '陈思敏',
      actorKind: 'person',
      onBehalfOf: null,
      address: '127.0.0.1',
      credentialId: expect.stringMatching(/^ses_/),
      subjectType: 'ticket',
      subjectId: ticket.id,
      subjectLabel: ticket.number,
      department: { code: 'complaints' },
      source: 'PANEL',
      requestId: expect.any(String),
      hasTexts: true,
    });
    expect(moved?.changes).toContainEqual({ field: 'departmentId', from: '热线受理组', to: '投诉处理团队' });
    expect(moved).toMatchObject({ texts: [{ name: 'reason', value: '请协助处理' }] });
    expect(JSON.stringify([moved?.changes, moved?.details])).not.toContain('请协助处理');
  });

  it('tells a look through somebody else’s eyes from one’s own, and a program from the person it answers to', async () => {
    const viewer = await app.signIn('admin');
    const personId = await idOf('agent');
    await viewer.run('mutation ($id: ID!) { viewAsStart(input: { personId: $id, reason: "核对" }) { userErrors { code } } }', {
      id: personId,
    });
    await viewer.run('mutation { viewAsEnd { userErrors { code } } }');
    const made = await app.as('admin').run('mutation ($input: ApiTokenCreateInput!) { apiTokenCreate(input: $input) { secret } }', {
      input: { name: 'x', permissions: ['customer:create'], expiresAt: new Date(app.clock.now().getTime() + 3_600_000) },
    });
    await app.anonymous.run(
      'mutation { customerCreate(input: { kind: PERSON, name: "李四", phone: "13900139001" }) { customer { id } } }',
      {},
      { headers: { authorization: `Bearer ${made.data.apiTokenCreate.secret}` } },
    );
    await app.settle();
    const [byToken] = await nodes({ source: 'API' });
    expect(byToken).toMatchObject({ type: 'customer.created', actorKind: 'token', actor: { account: 'admin' }, source: 'API' });
    expect(byToken?.credentialId).toMatch(/^[a-z]{3}_/);
    expect((await nodes({ types: ['view_as.started'] }))[0]).toMatchObject({
      actor: { account: 'admin' },
      texts: [{ name: 'reason', value: '核对' }],
    });
  });

  const by = (field: string, read: (node: Seen) => unknown, value: () => Promise<unknown>, expected: unknown) => ({
    field,
    read,
    value,
    expected,
  });
  it.each([
    by(
      'actorId',
      ({ actor }) => actor?.account,
      () => idOf('agent'),
      'agent',
    ),
    by(
      'onBehalfOfId',
      ({ onBehalfOf }) => onBehalfOf?.account,
      () => idOf('agent'),
      'agent',
    ),
    by(
      'address',
      ({ address }) => address,
      async () => '127.0.0.1',
      '127.0.0.1',
    ),
    by(
      'subjectType',
      ({ subjectType }) => subjectType,
      async () => 'customer',
      'customer',
    ),
    by(
      'subjectId',
      ({ subjectId }) => subjectId === ticket.id,
      async () => ticket.id,
      true,
    ),
    by(
      'departmentId',
      ({ department }) => department?.code,
      () => app.given.departmentId('complaints'),
      'complaints',
    ),
    by(
      'source',
      ({ source }) => source,
      async () => 'PANEL',
      'PANEL',
    ),
    by(
      'types',
      ({ type }) => type,
      async () => ['ticket.created'],
      'ticket.created',
    ),
    by(
      'requestId',
      ({ subjectId }) => subjectId,
      async () => (await nodes({ subjectId: ticket.id }))[0]?.requestId,
      ticketId,
    ),
  ])('can be asked by $field', async ({ field, read, value, expected }) => {
    const found = await nodes({ [field]: await value() });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(read))).toEqual(new Set([typeof expected === 'function' ? expected() : expected]));
    expect(found.length).toBeLessThan((await ask()).data.auditEvents.totalCount);
  });

  it('can be asked by time, and no kinds find nothing', async () => {
    const { totalCount } = (await ask()).data.auditEvents;
    const now = app.clock.now().toISOString();
    expect((await ask({ to: now })).data.auditEvents.totalCount).toBe(totalCount);
    expect((await ask({ from: now })).data.auditEvents.totalCount).toBe(0);
    expect((await ask({ types: [] })).data.auditEvents.totalCount).toBe(0);
  });

  it('is read page by page, newest first, each entry once', async () => {
    const ids: string[] = [];
    for (let after: string | null = null, hasMore = true; hasMore; ) {
      const page: { nodes: Seen[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (await ask({}, 'admin', { first: 7, after }))
        .data.auditEvents;
      ids.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      hasMore = page.pageInfo.hasNextPage;
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe((await ask()).data.auditEvents.totalCount);
  });

  it('is shown to whoever may, as far as their departments reach', async () => {
    expect((await ask({}, 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask({}, 'xumin')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const places = (seen: readonly Seen[]) => new Set(seen.map(({ department }) => department?.code ?? 'none'));
    expect(places(await nodes({}, 'manager'))).toEqual(new Set(['after-sales', 'hotline', 'online', 'complaints']));
    expect([...places(await nodes())]).toEqual(expect.arrayContaining(['none', 'company']));
  });
});

it('gives what was written on a ticket only to those who may see the ticket (SEC-05)', async () => {
  await app.given.person({ account: 'fang', department: 'complaints', role: 'department-head' });
  const head = await app.signIn('fang');
  const desk = new TicketDesk(app);
  const passed = await desk.withComplaints();
  const seen = async () =>
    (await head.run(LOG, { filter: { subjectId: passed.id, types: ['ticket.assigned'] } })).data.auditEvents.nodes.at(-1);
  await app.settle();
  expect(await seen()).toMatchObject({ subjectLabel: passed.number, texts: [{ name: 'reason', value: '请协助处理' }] });
  await desk.passes('qiulan', passed, 'dispatch');
  await app.settle();
  expect(await seen()).toMatchObject({ subjectLabel: null, hasTexts: true, texts: [] });
});

interface Seen {
  readonly id: string;
  readonly type: string;
  readonly actor: { readonly account: string } | null;
  readonly onBehalfOf: { readonly account: string } | null;
  readonly changes: readonly object[];
  readonly details: readonly object[];
  readonly credentialId: string | null;
  readonly address: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly department: { readonly code: string } | null;
  readonly source: string;
  readonly requestId: string;
}

it('finds entries through an index, whatever it is asked by (SYS-20)', async () => {
  const columns = ['type', 'subject_type', 'subject_id', 'actor_id', 'on_behalf_of_id', 'address', 'department_id', 'source', 'request_id'];
  for (const column of columns) {
    const sql = `select t.id from audit_entry t where t.${column} = ? order by t.at desc, t.id desc limit 51`;
    const plan = await app.db.read.rows(`${testEngine === 'sqlite' ? 'explain query plan' : 'explain'} ${sql}`, ['x']);
    if (testEngine === 'mysql') expect([column, plan[0]?.[3]]).not.toEqual([column, 'ALL']);
    else expect(JSON.stringify(plan)).toMatch(new RegExp(`ix_audit_entry_${column}_at_id(?!.*TEMP B-TREE)`));
  }
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../../../testing/given.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { staff } from '../person.queries.js';

const CREATE = `mutation ($input: PersonCreateInput!) {
  personCreate(input: $input) {
    person { id account name email position isActive department { code } roles { code } }
    userErrors { code field params { name value } }
  }
}`;

let app: TestApp;
let hotline: string;
const roleIds = new Map<string, string>();
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
  hotline = await app.given.departmentId('hotline');
  for (const { code, id } of (await staff.of(app.state)).roles) roleIds.set(code, id);
});
afterAll(() => app.close());

const role = (code: string) => required(roleIds.get(code), `role ${code}`);

async function create(change: object, account = 'admin') {
  const input = {
    account: 'wang.min',
    name: '王敏',
    departmentId: hotline,
    roleIds: [role('desk-agent')],
    password: 'correct horse battery',
    ...change,
  };
  const { data, errors, sqlCount } = await app.as(account).run(CREATE, { input });
  return { ...data?.personCreate, forbidden: errors?.[0]?.extensions.code, sqlCount };
}

describe('personCreate', () => {
  it('adds a person who can sign in and is seen at once', async () => {
    const { person, userErrors, sqlCount } = await create({ email: 'wang@example.cn', position: '专员' });
    expect(userErrors).toEqual([]);
    expect(person).toMatchObject({
      account: 'wang.min',
      name: '王敏',
      email: 'wang@example.cn',
      department: { code: 'hotline' },
      roles: [{ code: 'desk-agent' }],
    });
    expect(sqlCount).toBeLessThanOrEqual(15);
    const START =
      'mutation { sessionStart(input: { account: "WANG.min", password: "correct horse battery" }) { viewer { language } step { kind } } }';
    // The administrator knows the password, so it is changed first.
    expect((await app.anonymous.run(START)).data.sessionStart).toEqual({ viewer: null, step: { kind: 'PASSWORD_CHANGE' } });
    const found = await app
      .as('agent')
      .run('query ($id: ID!) { node(id: $id) { ... on Person { name } } people(first: 5, filter: { search: "王" }) { nodes { name } } }', {
        id: person.id,
      });
    expect(found.data).toMatchObject({ node: { name: '王敏' }, people: { nodes: [{ name: '王敏' }] } });
    const [event] = await app.db.read.rows('select type, seq, payload from event where subject_id = ? ', [person.id]);
    expect(event?.slice(0, 2)).toEqual(['person.created', 1]);
    expect(String(event?.[2])).not.toMatch(/horse|wang@/);
  });

  it('refuses what cannot be, naming the field', async () => {
    const cases: [object, object][] = [
      [{ account: 'ＡＧＥＮＴ' }, { code: 'ACCOUNT_TAKEN', field: ['account'], params: [{ name: 'account', value: 'ＡＧＥＮＴ' }] }],
      [{ account: 'two words' }, { code: 'INVALID', field: ['account'] }],
      [{ account: 'a'.repeat(61) }, { code: 'TOO_LONG', field: ['account'] }],
      [
        { account: 'short', password: 'nine char' },
        { code: 'PASSWORD_TOO_SHORT', field: ['password'], params: [{ name: 'min', value: '10' }] },
      ],
      [
        { account: 'lost', departmentId: 'dep_01ARZ3NDEKTSV4RRFFQ69G5FAV' },
        { code: 'NOT_FOUND', field: ['departmentId'] },
      ],
      [
        { account: 'roleless', roleIds: [role('desk-agent'), 'rol_01ARZ3NDEKTSV4RRFFQ69G5FAV'] },
        { code: 'NOT_FOUND', field: ['roleIds', '1'] },
      ],
      [
        { account: 'mail', email: 'not an address' },
        { code: 'INVALID', field: ['email'] },
      ],
      [
        { account: 'blank', name: ' ' },
        { code: 'REQUIRED', field: ['name'] },
      ],
    ];
    for (const [change, expected] of cases) {
      const { person, userErrors } = await create(change);
      expect(person).toBeNull();
      expect(userErrors).toMatchObject([expected]);
    }
  });

  it('lets nobody give away more than they hold, nor place people beyond their reach', async () => {
    expect((await create({ account: 'climber', roleIds: [role('administrator')] }, 'manager')).userErrors).toMatchObject([
      { code: 'PERMISSION_NOT_HELD' },
    ]);
    const company = await app.given.departmentId('company');
    expect((await create({ account: 'outsider', departmentId: company }, 'manager')).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['departmentId'] },
    ]);
    expect((await create({ account: 'newcomer' }, 'manager')).userErrors).toEqual([]);
    expect((await create({ account: 'x' }, 'agent')).forbidden).toBe('FORBIDDEN');
  });

  it('makes one person of a repeated request, and refuses the key for another', async () => {
    const headers = { 'idempotency-key': 'person-test-0001' };
    const input = { account: 'once', name: '一次', departmentId: hotline, roleIds: [], password: 'correct horse battery' };
    const answers = await Promise.all(Array.from({ length: 4 }, () => app.as('admin').run(CREATE, { input }, { headers })));
    expect(new Set(answers.map(({ data }) => data.personCreate.person.id)).size).toBe(1);
    const { data } = await app.as('admin').run(CREATE, { input: { ...input, account: 'twice' } }, { headers });
    expect(data.personCreate.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });
});

describe('people', () => {
  it('are found by name and account, by department and below it', async () => {
    const QUERY = 'query ($f: PersonFilter) { people(first: 50, filter: $f) { nodes { account } totalCount } }';
    const accounts = async (filter: object) =>
      (await app.as('admin').run(QUERY, { f: filter })).data.people.nodes.map(({ account }: { account: string }) => account);
    expect(await accounts({ search: 'AGEN' })).toEqual(['agent']);
    const afterSales = await app.given.departmentId('after-sales');
    expect(await accounts({ departmentIds: [afterSales] })).toEqual(['manager']);
    expect(await accounts({ departmentIds: [afterSales], includeSubtree: true })).toEqual(expect.arrayContaining(['manager', 'agent']));
    expect(await accounts({ isActive: false })).toEqual([]);
  });

  it('are counted where they work', async () => {
    const { data } = await app
      .as('admin')
      .run(
        'query ($id: ID!) { department(id: $id) { headcountDirect headcountTotal head { account } members(first: 50) { totalCount } } }',
        {
          id: await app.given.departmentId('after-sales'),
        },
      );
    expect(data.department.headcountDirect).toBe(data.department.members.totalCount);
    expect(data.department.headcountTotal).toBeGreaterThan(data.department.headcountDirect);
  });

  it('without the right to read them are not listed', async () => {
    const { errors } = await app.anonymous.run('{ people(first: 1) { nodes { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { required } from '../../testing/given.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk } from '../../testing/ticket-desk.js';
import { rollMemberships } from './memberships.jobs.js';
import { positionsSection } from './positions.playbook.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'supervisor', 'agent', 'agent2'] });
  desk = new TicketDesk(app);
  const data = {
    levels: ['low', 'high'].map((code) => ({ code, names: { 'zh-CN': code } })),
    education: ['school', 'college'].map((code) => ({ code, names: { 'zh-CN': code } })),
    groups: [{ code: 'g', names: { 'zh-CN': '组' } }],
    competencies: [{ code: 'welding', group: 'g', names: { 'zh-CN': '焊接' } }],
    certificates: [{ code: 'welder', names: { 'zh-CN': '焊工证' }, validMonths: 12 }],
    positions: [
      {
        code: 'welder',
        names: { 'zh-CN': '焊工', en: 'Welder' },
        duties: [{ 'zh-CN': '焊得牢' }],
        requires: { education: 'college', monthsInService: 3 },
        profile: [{ competency: 'welding', level: 'high' }],
        certificates: ['welder'],
      },
    ],
  };
  await app.db.inTransaction((tx) => positionsSection.apply(tx, systemCtx(app.state, 'setup'), data));
});
afterAll(() => app.close());

const FIELDS = 'id version name email phone position isActive endedOn department { code }';

/** One act on a person, as somebody, with what came of it. */
async function act(account: string, name: string, input: object, fields = FIELDS) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation Act($input: ${type}!) { ${name}(input: $input) { person { ${fields} } userErrors { code field message } } }`;
  const { data, errors } = await app.as(account).run(document, { input });
  return data?.[name] ?? { userErrors: [{ code: errors?.[0]?.extensions.code }] };
}

async function read(account: string, id: string, fields = FIELDS) {
  return (await app.as(account).run(`query P($id: ID!) { person(id: $id) { ${fields} } }`, { id })).data.person;
}

let count = 0;
async function newcomer(department = 'hotline', role = 'desk-agent') {
  count += 1;
  return app.given.person({ account: `newcomer${count}`, department, role });
}

async function positionId(): Promise<string> {
  const { nodes } = (await app.as('agent').run('{ positions(first: 5, filter: { search: "welder" }) { nodes { id } } }')).data.positions;
  return required<{ id: string }>(nodes[0], 'position').id;
}

const day = (days: number) => new Date(app.clock.now().getTime() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

describe('the record of a person', () => {
  test('is changed field by field, and the log says which (STF-01, ROL-03)', async () => {
    const { id } = await newcomer();
    const input = { personId: id, version: 1, name: '新名', email: 'a@b.cn', phone: ' 021-1 ', positionId: await positionId() };
    const { person, userErrors } = await act('admin', 'personUpdate', input);
    expect(userErrors).toEqual([]);
    expect(person).toMatchObject({ version: 2, name: '新名', email: 'a@b.cn', phone: '021-1', position: '焊工' });
    const [[payload] = []] = await app.db.read.rows("select payload from event where subject_id = ? and type = 'person.updated'", [id]);
    const { changes } = JSON.parse(String(payload));
    expect(Object.keys(changes).sort()).toEqual(['email', 'name', 'phone', 'positionId']);
    expect(String(payload)).not.toContain('a@b.cn');
    expect(await act('admin', 'personUpdate', input)).toMatchObject({ person: null, userErrors: [{ code: 'CONFLICT' }] });
  });

  test.each([
    ['an account somebody has', { account: 'AGENT' }, 'ACCOUNT_TAKEN'],
    ['a time zone nobody knows', { timeZone: 'Mars/Crater' }, 'TIME_ZONE_UNKNOWN'],
    ['a grade of education nobody knows', { educationCode: 'wizard' }, 'TERM_UNKNOWN'],
    ['an address that is none', { email: 'nobody' }, 'INVALID'],
    ['an empty name', { name: ' ' }, 'REQUIRED'],
  ])('is not given %s', async (_, change, code) => {
    const { id } = await newcomer();
    expect(await act('admin', 'personUpdate', { personId: id, version: 1, ...change })).toMatchObject({ userErrors: [{ code }] });
  });

  test('shows how to reach somebody only to themselves and whoever may read them', async () => {
    const { id } = await newcomer('complaints', 'supervisor');
    await act('admin', 'personUpdate', { personId: id, version: 1, email: 'x@y.cn', phone: '1' });
    const ticket = await desk.registers('agent');
    const seen = (await app.as('agent2').run('query T($id: ID!) { ticket(id: $id) { owner { name email } } }', { id: ticket.id })).data
      .ticket;
    expect(seen === null || seen.owner.email === null).toBe(true);
    const fields = 'email phone roles { code } record { certificates { id } memberships { id } }';
    expect(await read('admin', id, fields)).toMatchObject({ email: 'x@y.cn', phone: '1', roles: [{ code: 'supervisor' }] });
    const document = 'query D($id: ID!) { department(id: $id) { head { name email roles { code } } } }';
    expect((await app.as('agent').run(document, { id: await app.given.departmentId('complaints') })).errors).toBeUndefined();
  });

  test('counts the gap to the position: levels, record, certificates with their end (STF-02, STF-10, STF-11)', async () => {
    const { id } = await newcomer();
    const fields =
      'record { competencyGaps { competency { code } neededLevel { code } level { code } state } requirementChecks { kind isMet expiresOn } }';
    await act('admin', 'personUpdate', {
      personId: id,
      version: 1,
      positionId: await positionId(),
      educationCode: 'school',
      hiredOn: '2020-01-01',
    });
    expect((await read('admin', id, fields)).record).toEqual({
      competencyGaps: [{ competency: { code: 'welding' }, neededLevel: { code: 'high' }, level: null, state: 'UNRATED' }],
      requirementChecks: [
        { kind: 'EDUCATION', isMet: false, expiresOn: null },
        { kind: 'SERVICE', isMet: true, expiresOn: null },
        { kind: 'CERTIFICATE', isMet: false, expiresOn: null },
      ],
    });
    await act('admin', 'personAssess', { personId: id, ratings: [{ competency: 'welding', level: 'low' }] });
    const added = await act(
      'admin',
      'certificateAdd',
      { personId: id, certificate: 'welder', issuedOn: day(-10) },
      `record { certificates { id isValid } } ${fields}`,
    );
    expect(added.person.record).toMatchObject({ competencyGaps: [{ state: 'BELOW' }], certificates: [{ isValid: true }] });
    const removed = await act(
      'admin',
      'certificateRemove',
      { certificateId: added.person.record.certificates[0].id },
      'record { certificates { id } }',
    );
    expect(removed.person.record.certificates).toEqual([]);
    await act('admin', 'personAssess', { personId: id, ratings: [{ competency: 'welding', level: 'high', note: '现场考核' }] });
    expect((await read('admin', id, fields)).record.competencyGaps[0].state).toBe('MET');
  });

  test('is assessed by others, in words that exist', async () => {
    const { id } = await newcomer();
    const rate = (competency: string) => act('admin', 'personAssess', { personId: id, ratings: [{ competency, level: 'high' }] });
    expect((await rate('juggling')).userErrors).toMatchObject([{ code: 'TERM_UNKNOWN' }]);
    const own = (await app.as('admin').run('{ viewer { person { id } } }')).data.viewer.person.id;
    expect(
      (await act('admin', 'personAssess', { personId: own, ratings: [{ competency: 'welding', level: 'high' }] })).userErrors,
    ).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('is changed by nobody out of reach or without the right', async () => {
    const { id } = await newcomer();
    expect((await act('agent', 'personUpdate', { personId: id, version: 1, name: 'x' })).userErrors).toEqual([{ code: 'FORBIDDEN' }]);
  });
});

describe('a place in a department', () => {
  test('beside the main one lets somebody take on and be given work there (STF-66)', async () => {
    const person = await newcomer('hotline', 'desk-agent');
    const complaints = await app.given.departmentId('complaints');
    const before = await act(
      'admin',
      'membershipAdd',
      { personId: person.id, departmentId: complaints, isPrimary: false },
      'department { code } record { memberships { id isPrimary isCurrent department { code } } }',
    );
    expect(before.person.department.code).toBe('hotline');
    expect(
      before.person.record.memberships.map(({ isPrimary, department }: { isPrimary: boolean; department: { code: string } }) => [
        isPrimary,
        department.code,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [true, 'hotline'],
        [false, 'complaints'],
      ]),
    );
    const ticket = await desk.registers('agent');
    const transfer = { ticketId: ticket.id, version: ticket.version, departmentId: complaints, assigneeId: person.id, reason: '请处理' };
    const { data } = await app
      .as('admin')
      .run('mutation T($input: TicketTransferInput!) { ticketTransfer(input: $input) { userErrors { code } } }', { input: transfer });
    expect(data.ticketTransfer.userErrors).toEqual([]);
    const part = required<{ id: string; isPrimary: boolean }>(
      before.person.record.memberships.find((one: { isPrimary: boolean }) => !one.isPrimary),
      'place',
    );
    const again = await act('admin', 'membershipAdd', { personId: person.id, departmentId: complaints, isPrimary: false });
    expect(again.userErrors).toMatchObject([{ code: 'MEMBER_ALREADY' }]);
    const ended = await act('admin', 'membershipEnd', { membershipId: part.id }, 'record { memberships { isPrimary isCurrent } }');
    expect(ended.person.record.memberships.filter((one: { isCurrent: boolean }) => one.isCurrent)).toEqual([
      { isPrimary: true, isCurrent: true },
    ]);
  });

  test('as the main one moves somebody at once, or on the day it begins', async () => {
    const person = await newcomer('hotline', 'desk-agent');
    const [technical, complaints] = [await app.given.departmentId('technical'), await app.given.departmentId('complaints')];
    const moved = await act('admin', 'membershipAdd', { personId: person.id, departmentId: technical, isPrimary: true });
    expect(moved.person).toMatchObject({ department: { code: 'technical' } });
    const planned = await act('admin', 'membershipAdd', {
      personId: person.id,
      departmentId: complaints,
      isPrimary: true,
      startsOn: day(2),
    });
    expect(planned.person).toMatchObject({ department: { code: 'technical' } });
    await rollMemberships(systemCtx(app.state, 'job'));
    expect((await read('admin', person.id)).department.code).toBe('technical');
    const later = { now: () => new Date(app.clock.now().getTime() + 2 * 86_400_000) };
    await rollMemberships(systemCtx(app.state, 'job', { clock: later }));
    expect((await read('admin', person.id)).department.code).toBe('complaints');
    const rows = await app.db.read.rows('select is_primary from membership where person_id = ? and is_current = 1', [person.id]);
    expect(rows).toHaveLength(1);
  });

  test('that was planned is called off, but the main one never ends by itself', async () => {
    const person = await newcomer('hotline', 'desk-agent');
    const departmentId = await app.given.departmentId('technical');
    const fields = 'record { memberships { id isCurrent endsOn department { code } } }';
    const { person: planned } = await act(
      'admin',
      'membershipAdd',
      { personId: person.id, departmentId, isPrimary: true, startsOn: day(5) },
      fields,
    );
    const [next, now] = planned.record.memberships;
    expect((await act('admin', 'membershipEnd', { membershipId: now.id })).userErrors).toMatchObject([{ code: 'MAIN_MEMBERSHIP_NEEDED' }]);
    const { person: kept } = await act('admin', 'membershipEnd', { membershipId: next.id }, fields);
    expect(kept.record.memberships).toEqual([{ ...now, endsOn: null }]);
  });
});

describe('whoever leaves', () => {
  test('hands on tickets and headships, and is out at once (STF-01)', async () => {
    const [leaver, successor] = [await newcomer('hotline', 'desk-agent'), await newcomer('hotline', 'desk-agent')];
    const caller = await app.signIn(leaver.account);
    const leaving = new TicketDesk({ ...app, as: (account) => (account === leaver.account ? caller : app.as(account)) });
    const ticket = await leaving.registers(leaver.account);
    const departmentId = await app.given.departmentId('hotline');
    const { version } = (await app.as('admin').run('query D($id: ID!) { department(id: $id) { version } }', { id: departmentId })).data
      .department;
    await app
      .as('admin')
      .run('mutation L($input: DepartmentLeadersSetInput!) { departmentLeadersSet(input: $input) { userErrors { code } } }', {
        input: { departmentId, version, headId: leaver.id },
      });
    expect(await read('admin', leaver.id, 'record { holdings { kind count } } viewerCan { disable { allowed } }')).toEqual({
      record: {
        holdings: [
          { kind: 'headships', count: 1 },
          { kind: 'ticketsAssigned', count: 1 },
          { kind: 'ticketsOwned', count: 1 },
        ],
      },
      viewerCan: { disable: { allowed: true } },
    });
    const alone = await act('admin', 'personDisable', { personId: leaver.id, version: 1 });
    expect(alone.userErrors).toMatchObject([{ code: 'HAND_ON_NEEDED', field: ['successorId'] }]);
    const done = await act('admin', 'personDisable', { personId: leaver.id, version: 1, successorId: successor.id });
    expect(done).toMatchObject({ person: { isActive: false, endedOn: day(0) }, userErrors: [] });
    expect((await caller.run('{ people(first: 1) { nodes { id } } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const document = 'query T($id: ID!) { ticket(id: $id) { owner { id } assignee { id } department { head { id } } } }';
    expect((await app.as('admin').run(document, { id: ticket.id })).data.ticket).toEqual({
      owner: { id: successor.id },
      assignee: { id: successor.id },
      department: { head: { id: successor.id } },
    });
    const back = await act('admin', 'personEnable', { personId: leaver.id, version: done.person.version });
    expect(back).toMatchObject({ person: { isActive: true, endedOn: null }, userErrors: [] });
  });

  test('is never oneself, never somebody above, never the last administrator', async () => {
    const own = (await app.as('admin').run('{ viewer { person { id version } } }')).data.viewer.person;
    expect((await act('admin', 'personDisable', { personId: own.id, version: own.version })).userErrors).toMatchObject([
      { code: 'NOT_YOURSELF' },
    ]);
    await app.given.person({ account: 'second-admin', department: 'after-sales', role: 'administrator' }).catch(() => null);
    const people = (await app.as('admin').run('{ people(first: 100) { nodes { id account viewerCan { disable { allowed code } } } } }'))
      .data.people.nodes;
    const admin = people.find(({ account }: { account: string }) => account === 'admin');
    expect(admin.viewerCan.disable).toEqual({ allowed: false, code: 'NOT_YOURSELF' });
  });

  test('hands on to somebody who is there', async () => {
    const [leaver, gone] = [await newcomer(), await newcomer()];
    await act('admin', 'personDisable', { personId: gone.id, version: 1 });
    const to = (successorId: string) => act('admin', 'personDisable', { personId: leaver.id, version: 1, successorId });
    expect((await to(gone.id)).userErrors).toMatchObject([{ code: 'SUCCESSOR_UNFIT' }]);
    expect((await to(leaver.id)).userErrors).toMatchObject([{ code: 'SUCCESSOR_UNFIT' }]);
    expect((await to('per_01ARZ3NDEKTSV4RRFFQ69G5FAV')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['successorId'] }]);
  });
});

describe('a position', () => {
  const draft = {
    names: { zhCN: '首问专员', en: 'First contact' },
    duties: [{ zhCN: '首问负责' }],
    profile: [{ competency: 'welding', level: 'low' }],
    certificates: ['welder'],
  };
  const run = async (account: string, name: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation P($input: ${type}!) { ${name}(input: $input) { position { id version code name duties reportsTo { code } isArchived } userErrors { code field } } }`;
    const { data, errors } = await app.as(account).run(document, { input });
    return data?.[name] ?? errors;
  };

  test('is described, changed and taken out of use; everybody reads its duties (DEP-07, ROL-40)', async () => {
    const { position } = await run('admin', 'positionCreate', { code: 'first', ...draft });
    expect(position).toMatchObject({ version: 1, name: '首问专员', duties: ['首问负责'] });
    expect((await run('admin', 'positionCreate', { code: 'first', ...draft })).userErrors).toMatchObject([{ code: 'POSITION_CODE_TAKEN' }]);
    const gone = await run('admin', 'positionUpdate', { positionId: position.id, version: 1, isArchived: true, ...draft, duties: [] });
    expect(gone.position).toMatchObject({ version: 2, duties: [], isArchived: true });
    const { id } = await newcomer();
    expect((await act('admin', 'personUpdate', { personId: id, version: 1, positionId: position.id })).userErrors).toMatchObject([
      { code: 'POSITION_ARCHIVED' },
    ]);
    const seen = await app.as('agent').run('query P($id: ID!) { position(id: $id) { code } node(id: $id) { id } }', { id: position.id });
    expect(seen.data).toEqual({ position: { code: 'first' }, node: { id: position.id } });
    expect((await run('agent', 'positionCreate', { code: 'mine', ...draft }))[0].extensions.code).toBe('FORBIDDEN');
  });

  test('ROL-01: reports to another, and in the end to somebody', async () => {
    const boss = (await run('admin', 'positionCreate', { code: 'boss', ...draft })).position;
    const aide = await run('admin', 'positionCreate', { code: 'aide', ...draft, reportsTo: 'boss' });
    expect(aide.position.reportsTo).toMatchObject({ code: 'boss' });
    for (const reportsTo of ['aide', 'boss']) {
      const circle = await run('admin', 'positionUpdate', { positionId: boss.id, version: 1, ...draft, reportsTo });
      expect(circle.userErrors).toEqual([{ code: 'POSITION_CYCLE', field: ['reportsTo'] }]);
    }
    expect((await run('admin', 'positionCreate', { code: 'stray', ...draft, reportsTo: 'nobody' })).userErrors).toMatchObject([
      { code: 'POSITION_UNKNOWN', field: ['reportsTo'] },
    ]);
    const freed = await run('admin', 'positionUpdate', { positionId: aide.position.id, version: 1, ...draft });
    expect(freed.position).toMatchObject({ version: 2, reportsTo: null });
  });

  test('uses only words that exist', async () => {
    const wrong = await run('admin', 'positionCreate', { code: 'wrong', ...draft, certificates: ['juggler'] });
    expect(wrong.userErrors).toEqual([{ code: 'TERM_UNKNOWN', field: ['certificates'] }]);
  });
});

test('people change their own phone and time zone', async () => {
  const { person } = await act('agent', 'profileUpdate', { phone: '8008', timeZone: 'Asia/Urumqi' }, 'phone timeZone');
  expect(person).toEqual({ phone: '8008', timeZone: 'Asia/Urumqi' });
  expect((await act('agent', 'profileUpdate', { timeZone: 'Nowhere' })).userErrors).toMatchObject([{ code: 'TIME_ZONE_UNKNOWN' }]);
});

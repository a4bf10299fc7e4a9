import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, LIMITS } from '@shouwen/shared';
import { OPERATION_LIMITS } from '../../platform/graphql/limits.js';
import { required } from '../given.js';
import { startTestApp, type TestApp } from '../start-test-app.js';
import { TestCaller } from '../test-caller.js';
import { TestSocket } from '../test-socket.js';

const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
const FOLDER = 'docs/examples/graphql';
/** Ends of the file names, by language. */
const LANGUAGES = ['.md', '.zh-CN.md'];
const examples = readdirSync(ROOT + FOLDER);

const read = (path: string) => readFileSync(ROOT + path, 'utf8');

let app: TestApp;
beforeAll(async () => {
  const accounts = DEMO_ACCOUNTS.filter((account) => account !== 'integrator');
  app = await startTestApp({ accounts, isDemo: true });
  await app.given.person({
    account: 'integrator',
    name: '商城接口',
    department: 'after-sales',
    role: 'integrator',
    password: DEMO_PASSWORD,
  });
});
afterAll(() => app.close());

describe.each(LANGUAGES)('the guides ending in %s', (end) => {
  const guide = (name: string) => read(`docs/guides/${name}${end}`);

  it.each(examples)('quote %s as it is', (name) => {
    expect(guide('integrator') + guide('admin')).toContain(`\`\`\`graphql\n${read(`${FOLDER}/${name}`)}\`\`\``);
  });

  it('name the limits that hold', () => {
    const { tokens, depth, aliases, fields, cost } = OPERATION_LIMITS;
    for (const limit of [tokens, depth, aliases, fields, cost, LIMITS.page]) expect(guide('integrator')).toContain(`| ${limit} |`);
  });

  it('have every variable of the environment in a table', () => {
    const names = [...read('packages/api/src/config.ts').matchAll(/\benv\.([A-Z_]+)/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) expect(guide('operations')).toContain(`| \`${name}\` |`);
  });
});

describe('the examples', () => {
  const tried = new Set<string>();
  let program: TestCaller;

  function document(name: string): string {
    tried.add(`${name}.graphql`);
    return read(`${FOLDER}/${name}.graphql`);
  }

  async function answerTo(name: string, variables: object = {}, headers: Record<string, string> = {}) {
    const { data, errors } = await program.run(document(name), variables, { headers });
    expect(errors).toBeUndefined();
    return data;
  }

  const complaint = (typeId: string, phone = '13911112222') => ({
    typeId,
    channel: 'API',
    subject: '安装后漏水',
    description: '昨天装好的洗碗机今天漏水。',
    newCustomer: { kind: 'PERSON', name: '周晓梅', phone },
  });

  it('make a token, which then says who it acts for', async () => {
    const expiresAt = new Date(app.clock.now().getTime() + 90 * 86_400_000);
    const permissions = ['ticket:read', 'ticket:create', 'ticket:transfer', 'ticket:note', 'customer:read', 'customer:create', 'kpi:read'];
    const input = { name: '商城', permissions: [...permissions, 'department:read'], expiresAt };
    const { data } = await (await app.signIn('integrator')).run(document('api-token-create'), { input });
    expect(data.apiTokenCreate.userErrors).toEqual([]);
    const authorization = `Bearer ${required<string>(data.apiTokenCreate.secret, 'secret')}`;
    program = new TestCaller({ address: app.address, statements: app.statements, headers: { authorization } });
    const { viewer } = await answerTo('viewer');
    expect(viewer.person.account).toBe('integrator');
    expect(viewer.permissions).toEqual(expect.arrayContaining(permissions));
  });

  it('register a ticket once however often it is sent, read it, pass it on and write on it (SYS-10)', async () => {
    const choices = await answerTo('choices');
    const idOf = (list: string, code: string) => choices[list].nodes.find((node: { code: string }) => node.code === code).id;
    const request = { input: complaint(idOf('ticketTypes', 'complaint')) };
    const headers = { 'idempotency-key': 'order-20260508-17' };
    const { ticketCreate } = await answerTo('ticket-create', request, headers);
    expect(ticketCreate.userErrors).toEqual([]);
    expect((await answerTo('ticket-create', request, headers)).ticketCreate).toEqual(ticketCreate);
    expect((await answerTo('ticket-create', request)).ticketCreate.userErrors).toMatchObject([{ code: 'CUSTOMER_PHONE_KNOWN' }]);
    const { ticket } = ticketCreate;

    const { customerDuplicates } = await answerTo('customer-duplicates', { phone: '139 1111 2222' });
    expect(customerDuplicates.nodes).toMatchObject([{ name: '周晓梅', phone: '139****2222', isMasked: true, openTicketCount: 1 }]);
    const { tickets } = await answerTo('open-tickets');
    expect(tickets.nodes).toMatchObject([{ number: ticket.number }]);
    const { ticketByNumber } = await answerTo('ticket', { number: ticket.number });
    expect(ticketByNumber.viewerCan).toMatchObject({ transfer: { allowed: true }, close: { allowed: false, code: 'NOT_ALLOWED' } });

    const passed = {
      ticketId: ticket.id,
      version: ticket.version,
      departmentId: idOf('departments', 'complaints'),
      reason: '请投诉组处理',
    };
    const { ticketTransfer } = await answerTo('ticket-transfer', { input: passed });
    expect(ticketTransfer).toMatchObject({ userErrors: [], ticket: { version: ticket.version + 1 } });
    expect((await answerTo('ticket-transfer', { input: passed })).ticketTransfer.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    const note = { ticketId: ticket.id, body: '商城订单 20260508-17', audience: 'INTERNAL' };
    expect((await answerTo('ticket-note-add', { input: note })).ticketNoteAdd.userErrors).toEqual([]);
  });

  it('ask for figures and the tickets behind them', async () => {
    await app.settle();
    const { kpis } = await answerTo('kpis');
    expect(kpis.nodes.map(({ key }: { key: string }) => key)).toContain('created');
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(app.clock.now());
    const input = { kpiKeys: ['created'], from: today, to: today, bucket: 'TOTAL', groupBy: 'NONE' };
    const { kpiValues } = await answerTo('kpi-values', { input });
    expect(kpiValues).toMatchObject([{ value: 1, n: 1, isProvisional: true, tickets: { totalCount: 1 } }]);
  });

  it('hear of changes', async () => {
    const socket = await TestSocket.open(app.address, {}, program.headers);
    const { first } = socket.subscribe(document('tickets-changed'));
    await socket.stands();
    const { tickets } = await answerTo('open-tickets');
    await answerTo('ticket-note-add', { input: { ticketId: tickets.nodes[0].id, body: '客户来电催办', audience: 'INTERNAL' } });
    expect((await first).data).toMatchObject({ ticketsChanged: { type: 'message.internal_note', actorName: '商城接口' } });
    socket.close();
  });

  it('add people, as the guide for administrators does', async () => {
    program = await app.signIn('admin');
    const { roles } = await answerTo('roles');
    const roleIds = roles.nodes.filter(({ code }: { code: string }) => code === 'desk-agent').map(({ id }: { id: string }) => id);
    const departmentId = await app.given.departmentId('hotline');
    const input = { account: 'xiaoli', name: '李晓', departmentId, roleIds, password: 'a long first password' };
    const { personCreate } = await answerTo('person-create', { input });
    expect(personCreate).toMatchObject({ userErrors: [], person: { account: 'xiaoli', roles: [{ name: '受理专员' }] } });
  });

  it('reckon in working time', async () => {
    const { nodes } = (await program.run('{ calendars(first: 10) { nodes { id code } } }')).data.calendars;
    const calendarId = nodes.find(({ code }: { code: string }) => code === 'office').id;
    const { businessTime } = await answerTo('business-time', { calendarId, from: '2026-02-13T17:30:00+08:00', seconds: 7200 });
    expect(businessTime).toMatchObject({ to: '2026-02-14T02:30:00.000Z', isEstimated: false });
    expect(businessTime.days.map(({ reason }: { reason: string }) => reason)).toEqual(['WEEK', 'MAKEUP']);
  });

  it('read the audit log', async () => {
    await app.settle();
    const { auditEvents } = await answerTo('audit-events', { filter: { types: ['ticket.assigned'], source: 'API' } });
    expect(auditEvents.nodes).toMatchObject([{ type: 'ticket.assigned', actorName: '商城接口', subjectType: 'ticket', source: 'API' }]);
  });

  it('are all tried here', () => {
    expect([...tried].sort()).toEqual(examples);
  });
});

describe.each(LANGUAGES)('the requests in README%s', (end) => {
  it('work as they stand, in order', async () => {
    const bodies = [...read(`README${end}`).matchAll(/-d '(.+)'$/gm)].map(([, body = '']) => JSON.parse(body));
    expect(bodies.length).toBeGreaterThan(1);
    let cookie = '';
    for (const { query } of bodies) {
      const caller = new TestCaller({ address: app.address, statements: app.statements, headers: { cookie } });
      const { data, errors, headers } = await caller.run(query);
      expect([errors, JSON.stringify(data).includes('"userErrors":[{')]).toEqual([undefined, false]);
      cookie = headers.get('set-cookie')?.split(';')[0] ?? cookie;
    }
  });
});

describe('the papers', () => {
  const folders = ['', 'docs/adr/', 'docs/guides/', 'docs/examples/hello-remote/'];
  const papers = folders.flatMap((folder) => readdirSync(ROOT + folder).flatMap((name) => (name.endsWith('.md') ? [folder + name] : [])));

  it.each(papers)('%s links to what is there', (paper) => {
    const links = [...read(paper).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => join(dirname(paper), link));
    expect(links.filter((link) => !existsSync(ROOT + link))).toEqual([]);
  });

  it.each(['CONTRIBUTING.md', 'ARCHITECTURE.md'])('%s names files that are there', (paper) => {
    const named = [...read(paper).matchAll(/`((?:packages|scripts|docs)\/[^`*]+)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(ROOT + path))).toEqual([]);
  });
});

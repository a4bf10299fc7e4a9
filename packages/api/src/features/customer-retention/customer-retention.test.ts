import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk } from '../../testing/ticket-desk.js';

const DAY_MS = 86_400_000;
const THREE_YEARS = 1095;

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent', 'agent2'] });
  desk = new TicketDesk(app);
}, 30_000);
afterAll(() => app.close());

let count = 0;
async function customer(more: object = {}): Promise<string> {
  count += 1;
  const create = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { code } } }';
  const input = { kind: 'PERSON', name: `王秘密${count}`, phone: `1391111${1000 + count}`, address: '秘密路 1 号', note: '秘密', ...more };
  return (await app.as('agent').run(create, { input })).data.customerCreate.customer.id;
}

/** As if nobody had dealt with them for so long. */
async function rests(customerId: string, days: number): Promise<void> {
  const at = new Date(app.clock.now().getTime() - days * DAY_MS);
  await app.db.inTransaction(async (tx) => {
    await tx.run('update customer set updated_at = ? where id = ?', [at, customerId]);
    await tx.run('update ticket set updated_at = ? where customer_id = ?', [at, customerId]);
  });
}

const FIELDS = 'customerId name keptUntil isOver isDecided erasedAt viewerCan { erase { allowed code } keep { allowed } }';
const retention = async (account: string, id: string) =>
  (await app.as(account).run(`query R($id: ID!) { customerRetention(customerId: $id) { ${FIELDS} } }`, { id })).data.customerRetention;
const past = async (account = 'admin') => {
  const { data, sqlCount } = await app.as(account).run(`{ customersPastRetention(first: 50) { totalCount nodes { ${FIELDS} } } }`);
  const { nodes, totalCount } = data.customersPastRetention;
  return { ids: nodes.map(({ customerId }: { customerId: string }) => customerId), totalCount, sqlCount };
};
const does = async (name: 'customerErase' | 'customerKeep', input: object, account = 'admin') => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation M($input: ${type}) { ${name}(input: $input) { retention { ${FIELDS} } userErrors { code field params { value } } } }`;
  return (await app.as(account).run(document, { input })).data[name];
};
const day = (days: number) => new Date(app.clock.now().getTime() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

describe('the date of a customer’s file (SEC-07)', () => {
  it('is shown to whoever sees the customer, and says who may erase it', async () => {
    const id = await customer();
    expect(await retention('agent', id)).toMatchObject({
      ...{ keptUntil: day(THREE_YEARS), isOver: false, isDecided: false, erasedAt: null },
      viewerCan: { erase: { allowed: false, code: 'NOT_ALLOWED' }, keep: { allowed: false } },
    });
    expect((await retention('admin', id)).viewerCan).toEqual({
      erase: { allowed: false, code: 'RETENTION_NOT_OVER' },
      keep: { allowed: true },
    });
  });

  it('follows the settings, of persons and of companies', async () => {
    const { data } = await app.as('admin').run('{ settings { code version } }');
    const { version } = data.settings.find(({ code }: { code: string }) => code === 'retention');
    const set = 'mutation S($input: SettingsUpdateInput!) { settingsUpdate(input: $input) { userErrors { code } } }';
    const values = [{ key: 'customer.companyRetentionDays', value: 0 }];
    expect((await app.as('admin').run(set, { input: { group: 'retention', version, values } })).data.settingsUpdate.userErrors).toEqual([]);
    const [person, company] = [await customer(), await customer({ kind: 'COMPANY' })];
    expect([(await retention('agent', person)).keptUntil, (await retention('agent', company)).keptUntil]).toEqual([day(THREE_YEARS), null]);
    await rests(company, 9999);
    expect((await past()).ids).not.toContain(company);
  });
});

describe('files past their date (SEC-07)', () => {
  it('are listed to whoever may erase them from the day after on, but for those with an open ticket', async () => {
    const [due, last, open] = [await customer(), await customer(), await customer()];
    await desk.registers('agent', { customerId: open });
    await rests(due, THREE_YEARS + 1);
    await rests(last, THREE_YEARS);
    await rests(open, THREE_YEARS + 100);
    const { ids, totalCount } = await past();
    expect([ids.includes(due), ids.includes(last), ids.includes(open), totalCount]).toEqual([true, false, false, ids.length]);
    const { errors } = await app.as('manager').run('{ customersPastRetention(first: 5) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are kept until another day with a reason, which the log holds', async () => {
    const id = await customer();
    await rests(id, THREE_YEARS + 1);
    const { retention: kept, userErrors } = await does('customerKeep', { customerId: id, until: day(90), reason: '诉讼未结' });
    expect([userErrors, kept.keptUntil, kept.isDecided]).toEqual([[], day(90), true]);
    expect((await past()).ids).not.toContain(id);
    expect((await does('customerErase', { customerId: id, reason: 'x' })).userErrors).toMatchObject([
      { code: 'RETENTION_NOT_OVER', params: [{ value: day(90) }] },
    ]);
    expect((await does('customerKeep', { customerId: id, until: day(0), reason: 'x' })).userErrors).toMatchObject([
      { code: 'DAY_NOT_AHEAD', field: ['until'] },
    ]);
    await app.settle();
    const log = 'query A($id: ID!) { auditEvents(first: 1, filter: { subjectId: $id }) { nodes { type texts { value } } } }';
    expect((await app.as('admin').run(log, { id })).data.auditEvents.nodes).toEqual([
      { type: 'customer.kept', texts: [{ value: '诉讼未结' }] },
    ]);
  });
});

describe('erasing a file (SEC-07)', () => {
  async function closedStory(): Promise<{ id: string; ticketId: string; url: string }> {
    const id = await customer();
    const url = `${app.address}/files/tickets?name=${encodeURIComponent('秘密.txt')}`;
    const sent = await fetch(url, { method: 'POST', body: '秘密', headers: app.as('agent').headers });
    const { file } = (await sent.json()) as { file: { id: string } };
    const words = { customerId: id, subject: '秘密主题', description: '秘密描述', fileIds: [file.id] };
    const ticket = await desk.resolves('agent', await desk.registers('agent', words));
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '秘密备注', audience: 'INTERNAL' });
    const draft = 'mutation D($input: TicketDraftSaveInput!) { ticketDraftSave(input: $input) { userErrors { code } } }';
    await app.as('agent').run(draft, { input: { ticketId: ticket.id, audience: 'INTERNAL', body: '秘密草稿' } });
    await desk.closes('agent', await desk.tells('agent', ticket));
    await app
      .as('agent')
      .run('mutation { x: customerReveal(input: { customerId: "ID", reason: "秘密原因" }) { userErrors { code } } }'.replace('ID', id));
    const consent = 'mutation C($input: ConsentRecordInput!) { consentRecord(input: $input) { userErrors { code } } }';
    const terms = { recipient: '秘密物流', what: '电话', purpose: '送货', proof: '秘密柜' };
    await app.as('admin').run(consent, { input: { customerId: id, ...terms } });
    await app.settle();
    return { id, ticketId: ticket.id, url: `${app.address}/files/tickets/${ticket.id}/${file.id}` };
  }

  /** Every text of the database in which the customer can be told. */
  async function traces(): Promise<string[]> {
    const tables = [
      'customer',
      'customer_channel',
      'customer_reveal',
      'consent',
      'ticket',
      'ticket_message',
      'ticket_file',
      'ticket_draft',
      'event',
      'event_text',
      'search_customer',
      'search_ticket',
    ];
    const found: string[] = [];
    for (const table of tables)
      for (const row of await app.db.read.objects<object>(`select * from ${table}`))
        if (/秘密/.test(JSON.stringify(row))) found.push(table);
    return [...new Set(found)];
  }

  it('leaves nothing of who it was and what was said, and the ticket with number, dates and state', async () => {
    const story = await closedStory();
    for (const id of (await app.db.read.rows("select id from customer where id <> ? and name like '王秘密%'", [story.id])).map(([one]) =>
      String(one),
    )) {
      await app.db.inTransaction((tx) => tx.run("update customer set name = 'x', address = null, note = null where id = ?", [id]));
    }
    const before = await app
      .as('admin')
      .run('query T($id: ID!) { ticket(id: $id) { number closedAt state { code } createdAt } }', { id: story.ticketId });
    await rests(story.id, THREE_YEARS + 1);
    expect((await traces()).length).toBeGreaterThan(5);
    const { retention: erased, userErrors } = await does('customerErase', { customerId: story.id, reason: '到期清除' });
    expect([userErrors, erased.name, erased.keptUntil, erased.erasedAt === null]).toEqual([[], '—', null, false]);
    expect((await traces()).filter((table) => !/^search_/.test(table))).toEqual([]);
    expect(await app.db.read.rows('select 1 from search_customer where subject_id = ?', [story.id])).toEqual([]);
    expect(await app.db.read.rows('select 1 from search_ticket where subject_id = ?', [story.ticketId])).toEqual([]);
    const after = await app
      .as('admin')
      .run('query T($id: ID!) { ticket(id: $id) { number closedAt state { code } createdAt } }', { id: story.ticketId });
    expect(after.data).toEqual(before.data);
    expect((await fetch(story.url, { headers: app.as('admin').headers })).status).toBe(404);
    expect((await past()).ids).not.toContain(story.id);
    const list = await app.as('admin').run('{ customers(first: 100) { nodes { id } } }');
    expect(list.data.customers.nodes.map(({ id }: { id: string }) => id)).not.toContain(story.id);
    expect((await does('customerErase', { customerId: story.id, reason: 'x' })).userErrors).toMatchObject([{ code: 'NOTHING_TO_ERASE' }]);
    await app.settle();
    const log = 'query A($id: ID!) { auditEvents(first: 1, filter: { subjectId: $id }) { nodes { type texts { value } } } }';
    expect((await app.as('admin').run(log, { id: story.id })).data.auditEvents.nodes).toEqual([
      { type: 'customer.erased', texts: [{ value: '到期清除' }] },
    ]);
    const verdict = await app.as('admin').run('mutation { auditVerify { userErrors { code } } }');
    expect(verdict.errors).toBeUndefined();
  });

  it('takes neither a ticket nor another word for a customer who is gone', async () => {
    const id = await customer();
    await rests(id, THREE_YEARS + 1);
    await does('customerErase', { customerId: id, reason: '到期' });
    const input = { customerId: id, typeId: await desk.typeId('complaint'), subject: 'x', description: 'x', channel: 'PHONE' };
    expect((await desk.verb('agent', 'ticketCreate', input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const update = 'mutation U($input: CustomerUpdateInput!) { customerUpdate(input: $input) { userErrors { code field } } }';
    const change = { customerId: id, version: 2, name: '又来了' };
    expect((await app.as('admin').run(update, { input: change })).data.customerUpdate.userErrors).toEqual([
      { code: 'CUSTOMER_ERASED', field: null },
    ]);
    const { customer: gone } = (
      await app.as('admin').run('query C($id: ID!) { customer(id: $id) { viewerCan { update { code } } } }', { id })
    ).data;
    expect(gone.viewerCan.update.code).toBe('CUSTOMER_ERASED');
  });

  it('is refused before the date and to whoever may not', async () => {
    const id = await customer();
    expect((await does('customerErase', { customerId: id, reason: 'x' })).userErrors).toMatchObject([{ code: 'RETENTION_NOT_OVER' }]);
    await desk.registers('agent', { customerId: id });
    expect((await does('customerErase', { customerId: id, reason: 'x' })).userErrors).toMatchObject([{ code: 'RETENTION_NO_END' }]);
    const document = 'mutation M($input: CustomerEraseInput!) { customerErase(input: $input) { userErrors { code } } }';
    const { errors } = await app.as('agent').run(document, { input: { customerId: id, reason: 'x' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

it('reads the list with as many statements for one as for many', async () => {
  for (let made = 0; made < 3; made += 1) await rests(await customer(), THREE_YEARS + 5);
  const many = await past();
  const one = await app.as('admin').run(`{ customersPastRetention(first: 1) { totalCount nodes { ${FIELDS} } } }`);
  expect(many.ids.length).toBeGreaterThan(2);
  expect(many.sqlCount).toBe(one.sqlCount);
});

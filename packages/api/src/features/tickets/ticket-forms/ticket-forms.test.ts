import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../../testing/start-test-app.js';
import { TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';

let desk: TicketDesk;
let typeId: string;
beforeAll(async () => {
  desk = new TicketDesk(await startTestApp({ accounts: ['admin', 'agent'] }));
  await admin('formSet', { code: 'visit', kind: 'TICKET', names: { zhCN: '上门单' }, fields: FIELDS });
  await admin('ticketTypeSet', { code: 'visit', zhCN: '上门', workflow: 'complaint', forms: ['visit'] });
  typeId = await desk.typeId('visit');
});
afterAll(() => desk.app.close());

const when = (fact: string, value: string) => ({ match: 'ALL', clauses: [{ fact, test: 'IS', values: [value] }] });
const FIELDS = [
  { code: 'paid', type: 'YES_NO', names: { zhCN: '已付款' }, isRequired: true },
  { code: 'sum', type: 'NUMBER', names: { zhCN: '金额' }, unit: '元', shownWhen: when('field.paid', 'yes') },
  { code: 'gate', type: 'TEXT', names: { zhCN: '门禁' }, requiredWhen: when('priority', 'urgent') },
];
const READ = `query R($id: ID!) { ticket(id: $id) { version form { field { code } isRequired values text } facts { name values } forms { code }
  timeline(last: 1) { nodes { type changes { field from to } } } } }`;
const read = async (id: string) => (await desk.app.as('agent').run(READ, { id })).data.ticket;

async function admin(verb: string, input: object) {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;
  const { data, errors } = await desk.app
    .as('admin')
    .run(`mutation A($input: ${type}) { ${verb}(input: $input) { userErrors { code field } } }`, { input });
  expect([errors, data?.[verb].userErrors]).toEqual([undefined, []]);
}
const says = (field: string, ...values: string[]) => ({ field, values });
const fill = async ({ id, version }: Pick<TicketNow, 'id' | 'version'>, ...fields: object[]) => {
  const document = `mutation F($input: TicketFillInput!) { ticketFill(input: $input) { ticket { id version } userErrors { code field } } }`;
  return (await desk.app.as('agent').run(document, { input: { ticketId: id, version, fields } })).data.ticketFill;
};
const idsIn = async (filter: string): Promise<string[]> => {
  const { data } = await desk.app.as('agent').run(`{ tickets(first: 50, filter: { ${filter} }) { nodes { id } } }`);
  return data.tickets.nodes.map(({ id }: { id: string }) => id);
};

describe('what tickets of a type are asked (TKT-46, TKT-63)', () => {
  test('TKT-18: what may not be empty is demanded before registration completes', async () => {
    const base = { typeId, customerId: await desk.customerId(), subject: '上门', description: '上门', channel: 'PHONE' };
    const tried = async (wish: object) => (await desk.verb('agent', 'ticketCreate', { ...base, ...wish })).userErrors;
    expect(await tried({})).toMatchObject([{ code: 'REQUIRED', field: ['fields', 'paid'] }]);
    expect(await tried({ fields: [says('paid', 'no'), says('sum', '3')] })).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await tried({ priority: 'URGENT', fields: [says('paid', 'no')] })).toMatchObject([{ field: ['fields', 'gate'] }]);
    expect(await tried({ fields: [says('paid', 'yes'), says('sum', 'viel')] })).toMatchObject([
      { code: 'INVALID', field: ['fields', '1', 'values'] },
    ]);
  });

  test('TKT-46: they say it, what is asked follows, and the log names the fields without their words', async () => {
    const ticket = await desk.registers('agent', { typeId, fields: [says('paid', 'yes'), says('sum', '01200.50')] });
    const { form, facts, forms } = await read(ticket.id);
    expect(forms).toEqual([{ code: 'visit' }]);
    expect(form).toEqual([
      { field: { code: 'paid' }, isRequired: true, values: ['yes'], text: '是' },
      { field: { code: 'sum' }, isRequired: false, values: ['1200.5'], text: '1200.5 元' },
      { field: { code: 'gate' }, isRequired: false, values: [], text: null },
    ]);
    expect(facts).toContainEqual({ name: 'type', values: ['visit'] });
    expect((await fill(ticket, says('paid'))).userErrors).toEqual([{ code: 'REQUIRED', field: ['fields', '0', 'values'] }]);
    const { ticket: next, userErrors } = await fill(ticket, says('paid', 'no'), says('gate', '东门 3 号'));
    expect(userErrors).toEqual([]);
    expect((await fill(ticket, says('gate', 'x'))).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await fill(next, says('gate', '东门 3 号'))).userErrors).toMatchObject([{ code: 'NOTHING_CHANGED' }]);
    const now = await read(ticket.id);
    expect(now.form.map(({ field }: { field: { code: string } }) => field.code)).toEqual(['paid', 'gate']);
    expect(now.timeline.nodes).toMatchObject([{ changes: [{ field: 'FIELDS', from: null, to: '已付款 · 门禁' }] }]);
    const [log] = await desk.app.db.read.rows("select payload from event where subject_id = ? and type = 'ticket.filled'", [ticket.id]);
    expect(String(log?.[0])).not.toContain('东门');
    expect(await idsIn('fields: [{ field: "gate", value: "东门 3 号" }]')).toEqual([ticket.id]);
    expect(await idsIn('fields: [{ field: "gate", value: "西门" }]')).toEqual([]);
  });

  test('TKT-63: what they leave open is listed, from the change that opens it to the one that closes it', async () => {
    const ticket = await desk.registers('agent', { typeId, fields: [says('paid', 'no')] });
    const gaps = async () => (await desk.app.as('agent').run('{ ticketGaps { field { code } count } }')).data.ticketGaps;
    expect(await gaps()).toEqual([]);
    const urgent = await desk.does('agent', 'ticketEdit', { ticketId: ticket.id, version: ticket.version, priority: 'URGENT' });
    expect(await gaps()).toEqual([{ field: { code: 'gate' }, count: 1 }]);
    expect(await idsIn('leavesOpen: ["gate"]')).toEqual([ticket.id]);
    expect(await idsIn('leavesOpen: []')).toEqual([ticket.id]);
    const { data } = await desk.app.as('agent').run(`{ ticket(id: "${ticket.id}") { gaps { code name } } }`);
    expect(data.ticket.gaps).toEqual([{ code: 'gate', name: '门禁' }]);
    expect((await fill(urgent, says('gate', '南门'))).userErrors).toEqual([]);
    expect(await gaps()).toEqual([]);
    const forms = (await desk.app.as('admin').run('{ forms(first: 50) { nodes { code version } } }')).data.forms.nodes;
    const { version } = forms.find(({ code }: { code: string }) => code === 'visit');
    const sill = { code: 'sill', type: 'TEXT', names: { zhCN: '门槛' }, isRequired: true };
    await admin('formSet', { code: 'visit', version, kind: 'TICKET', names: { zhCN: '上门单' }, fields: [...FIELDS, sill] });
    await desk.app.state.dispatcher.idle();
    desk.app.clock.advance(5000);
    await desk.app.state.jobs.idle();
    expect((await gaps())[0]).toMatchObject({ field: { code: 'sill' } });
  });

  test('TKT-63: another tier of the customer opens what it asks for', async () => {
    const note = { code: 'note', type: 'TEXT', names: { zhCN: '专员' }, requiredWhen: when('tier', 'gold') };
    await admin('formSet', { code: 'tiered', kind: 'TICKET', names: { zhCN: '等级' }, fields: [note] });
    await admin('wordSet', { list: 'CUSTOMER_TIER', code: 'gold', zhCN: '金卡' });
    await admin('ticketTypeSet', { code: 'tiered', zhCN: '等级', workflow: 'complaint', forms: ['tiered'] });
    const customerId = await desk.customerId();
    const ticket = await desk.registers('agent', { typeId: await desk.typeId('tiered'), customerId });
    expect(await idsIn('leavesOpen: ["note"]')).toEqual([]);
    const document = `{ customer(id: "${customerId}") { version } }`;
    const { version } = (await desk.app.as('admin').run(document)).data.customer;
    await admin('customerUpdate', { customerId, version, tier: 'gold' });
    await desk.app.state.dispatcher.idle();
    await desk.app.state.jobs.idle();
    expect(await idsIn('leavesOpen: ["note"]')).toEqual([ticket.id]);
  });

  test('a list of tickets with what they say takes two statements', async () => {
    const { sqlCount } = await desk.app.as('agent').run('{ tickets(first: 20) { nodes { id form { text } facts { name } } } }');
    expect(sqlCount).toBeLessThanOrEqual(2);
  });

  test('TKT-08: a category brings its form to tickets of any type', async () => {
    const { id } = await desk.registers('agent');
    expect((await read(id)).forms).toEqual([]);
    const document = '{ categories(first: 1, scheme: "stage") { nodes { id code } } }';
    const [stage] = (await desk.app.as('agent').run(document)).data.categories.nodes;
    const input = { code: stage.code, zhCN: '售前', form: 'visit' };
    await admin('categorySet', input);
    const marks = [{ scheme: 'stage', categoryIds: [stage.id] }];
    const { id: marked } = await desk.registers('agent', { marks, fields: [says('paid', 'no'), says('sill', '3')] });
    expect((await read(marked)).forms).toEqual([{ code: 'visit' }]);
    await admin('categorySet', { ...input, form: null });
  });
});

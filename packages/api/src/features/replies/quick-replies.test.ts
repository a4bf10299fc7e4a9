import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp();
  desk = new TicketDesk(app);
});
afterAll(() => app.close());

const FIELDS = 'id version title topic body audience department { code } categories { code } keeping { allowed code }';
const ERRORS = 'userErrors { code field message params { name value } }';
const PAYLOAD = `quickReply { ${FIELDS} } ${ERRORS}`;
const CREATE = `mutation C($input: QuickReplyCreateInput!) { quickReplyCreate(input: $input) { ${PAYLOAD} } }`;
const UPDATE = `mutation U($input: QuickReplyUpdateInput!) { quickReplyUpdate(input: $input) { ${PAYLOAD} } }`;
const REMOVE = `mutation R($input: QuickReplyRemoveInput!) { quickReplyRemove(input: $input) { removedId ${ERRORS} } }`;
const LIST = `query L($text: String) { quickReplies(first: 100, text: $text) { totalCount nodes { ${FIELDS} } } }`;
const FILLED = `query F($id: ID!, $text: String) { ticketQuickReplies(ticketId: $id, first: 100, text: $text) {
  totalCount nodes { isSolution text missing reply { id title topic } } } }`;

const OWN = { title: '加班说明', body: '今晚 20:00 前回复您', audience: 'OWN' };

async function creates(account: string, wish: object) {
  const { data, errors } = await app.as(account).run(CREATE, { input: { ...OWN, ...wish } });
  expect(errors).toBeUndefined();
  return data.quickReplyCreate;
}
const titlesOf = async (account: string, text: string | null = null): Promise<string[]> =>
  (await app.as(account).run(LIST, { text })).data.quickReplies.nodes.map(({ title }: { title: string }) => title);
const eventsOf = async (id: string): Promise<unknown[]> => {
  const rows = await app.db.read.rows('select type from event where subject_id = ? order by seq', [id]);
  return rows.map(([type]) => type);
};

describe('the wording of the playbook', () => {
  test('is there for everybody, under its headings (KNO-14)', async () => {
    await titlesOf('agent');
    const { data, sqlCount } = await app.as('agent').run(LIST, {});
    const { nodes, totalCount } = data.quickReplies;
    expect(totalCount).toBe(nodes.length);
    const topics = ['开场', '稍候', '致歉', '承诺', '结束'];
    expect(nodes.map(({ topic }: { topic: string }) => topic)).toEqual(expect.arrayContaining(topics));
    expect(nodes.every(({ audience }: { audience: string }) => audience === 'EVERYBODY')).toBe(true);
    expect(nodes[0].keeping).toEqual({ allowed: false, code: 'NOT_ALLOWED' });
    expect(sqlCount).toBeLessThanOrEqual(3);
  });

  test('is found by title, heading and words', async () => {
    expect(await titlesOf('agent', '致歉')).toEqual(expect.arrayContaining(['上门超时致歉', '为不便致歉']));
    expect(await titlesOf('agent', '没有这样的话')).toEqual([]);
  });
});

describe('with a ticket’s words in it', () => {
  test('prepared solutions of its category stand first (KNO-04)', async () => {
    const kind = { typeId: await desk.typeId('repair'), categoryId: await desk.categoryId('aircon-no-cooling') };
    const ticket = await desk.registers('agent', { ...kind, contactName: '李经理' });
    const { data: filled, sqlCount } = await app.as('agent').run(FILLED, { id: ticket.id });
    const [first, second] = filled.ticketQuickReplies.nodes;
    expect(first).toMatchObject({ isSolution: true, missing: [], reply: { title: '空调不制冷自查' } });
    expect(first.text).toMatch(/^李经理您好，请先确认/);
    expect(second.isSolution).toBe(false);
    const farewell = filled.ticketQuickReplies.nodes.find(({ reply }: { reply: { title: string } }) => reply.title === '告别');
    expect(farewell.text).toContain(ticket.number);
    expect(sqlCount).toBeLessThanOrEqual(6);
  });

  test('is for whoever writes on tickets, and never of a ticket out of sight', async () => {
    const ticket = await desk.registers('agent');
    expect((await app.as('technician').run(FILLED, { id: ticket.id })).data.ticketQuickReplies).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('keeping wording', () => {
  test('of one’s own is nobody else’s business', async () => {
    const { quickReply, userErrors } = await creates('agent', {});
    expect(userErrors).toEqual([]);
    expect(quickReply).toMatchObject({ ...OWN, version: 1, topic: null, department: null, keeping: { allowed: true } });
    expect(await titlesOf('agent')).toContain('加班说明');
    expect(await titlesOf('agent2')).not.toContain('加班说明');
    const input = { ...OWN, quickReplyId: quickReply.id, version: 1 };
    expect((await app.as('manager').run(UPDATE, { input })).data.quickReplyUpdate.userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['quickReplyId'] },
    ]);
    const removed = (await app.as('agent').run(REMOVE, { input: { quickReplyId: quickReply.id, version: 1 } })).data.quickReplyRemove;
    expect(removed).toEqual({ removedId: quickReply.id, userErrors: [] });
    expect(await eventsOf(quickReply.id)).toEqual(['quick_reply.created', 'quick_reply.removed']);
  });

  test('for a department is its keepers’ work, and everybody there has it (KNO-15)', async () => {
    const departmentId = await app.given.departmentId('hotline');
    const wish = { title: '派工确认', audience: 'DEPARTMENT', departmentId };
    expect((await creates('agent', wish)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['audience'] }]);
    const { quickReply } = await creates('manager', wish);
    expect(quickReply).toMatchObject({ department: { code: 'hotline' } });
    expect(await titlesOf('agent')).toContain('派工确认');
    expect(await titlesOf('technician')).not.toContain('派工确认');
    const input = { ...OWN, ...wish, title: '派工与确认', quickReplyId: quickReply.id };
    const changed = (await app.as('manager').run(UPDATE, { input: { ...input, version: 1 } })).data.quickReplyUpdate;
    expect(changed).toMatchObject({ quickReply: { title: '派工与确认', version: 2 }, userErrors: [] });
    expect((await app.as('manager').run(UPDATE, { input: { ...input, version: 1 } })).data.quickReplyUpdate.userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    expect((await app.as('manager').run(UPDATE, { input: { ...input, version: 2 } })).data.quickReplyUpdate.userErrors).toEqual([]);
    expect((await app.as('agent').run(REMOVE, { input: { quickReplyId: quickReply.id, version: 2 } })).data.quickReplyRemove).toMatchObject(
      {
        removedId: null,
        userErrors: [{ code: 'NOT_ALLOWED' }],
      },
    );
    expect(await eventsOf(quickReply.id)).toEqual(['quick_reply.created', 'quick_reply.changed']);
  });

  test('for everybody is an administrator’s', async () => {
    expect((await creates('manager', { audience: 'EVERYBODY' })).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await creates('admin', { title: '统一口径', audience: 'EVERYBODY' })).userErrors).toEqual([]);
    expect(await titlesOf('technician')).toContain('统一口径');
  });

  test('says what it cannot be', async () => {
    const [wrong] = (await creates('agent', { body: '{{customer.phone}}您好' })).userErrors;
    expect(wrong).toMatchObject({ code: 'UNKNOWN_VARIABLE', field: ['body'], message: expect.stringContaining('customer.phone') });
    expect((await creates('agent', { title: ' ' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['title'] }]);
    expect((await creates('agent', { categoryIds: ['cat_nothing'] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['categoryIds', '0'] },
    ]);
    const tooLong = await app.as('agent').run(CREATE, { input: { ...OWN, body: '长'.repeat(4001) } });
    expect(tooLong.data?.quickReplyCreate?.userErrors ?? tooLong.errors).toHaveLength(1);
    expect((await creates('agent', { title: '𠮷先生👍', body: '𠮷先生您好👍' })).quickReply.body).toBe('𠮷先生您好👍');
  });

  test('its variables are told in the caller’s language', async () => {
    const { data } = await app.as('agent').run('{ quickReplyVariables { name label } }', {}, { headers: { 'accept-language': 'en' } });
    expect(data.quickReplyVariables).toContainEqual({ name: 'ticket.number', label: expect.any(String) });
    expect(data.quickReplyVariables).toHaveLength(9);
  });
});

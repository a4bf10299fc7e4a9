import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
let [leak, noise] = ['', ''];

beforeAll(async () => {
  app = await startTestApp();
  desk = new TicketDesk(app);
  leak = (await desk.registers('agent', { subject: '厨房漏水', priority: 'URGENT' })).id;
  noise = (await desk.registers('agent2', { subject: '外机噪音漏水' })).id;
  await app.settle();
});
afterAll(() => app.close());

async function ask(account: string, query: string, kinds: readonly string[] | null = null) {
  const document =
    'query ($q: String!, $k: [SearchResultKind!]) { search(query: $q, first: 50, kinds: $k) { kind id title } searchCompletions(query: $q) { query label } }';
  const { data, errors, sqlCount } = await app
    .as(account)
    .run(document, { q: query, k: kinds }, { headers: { 'accept-language': 'zh-CN' } });
  expect(errors).toBeUndefined();
  return { ...data, sqlCount, ids: data.search.map(({ id }: { id: string }) => id) };
}

describe('filters inside a search (issue: search everywhere)', () => {
  it.each([
    ['漏水 优先级:紧急', ['leak']],
    ['priority:urgent', ['leak']],
    ['漏水 首问:我', ['leak']],
    ['漏水 is:open', ['noise', 'leak']],
    ['漏水 is:done', []],
    ['漏水 类型:投诉 渠道:电话', ['noise', 'leak']],
    ['漏水 type:没有这种', []],
    ['漏水 department:', ['noise', 'leak']],
  ])('%s asks for tickets', async (query, wanted) => {
    const names = new Map([
      [leak, 'leak'],
      [noise, 'noise'],
    ]);
    const { search, ids } = await ask('agent', query);
    const hits = ids.flatMap((id: string) => names.get(id) ?? []);
    const seen = (await ask('agent', '漏水', ['TICKET'])).ids;
    expect(hits).toEqual(wanted.filter((name) => seen.some((id: string) => names.get(id) === name)));
    if (query.includes('紧急')) expect(search.every(({ kind }: { kind: string }) => kind === 'TICKET')).toBe(true);
  });

  it('shows nobody more than they may see, in as few statements', async () => {
    const { ids, sqlCount } = await ask('technician', '漏水 is:open');
    expect(ids).toEqual([]);
    expect(sqlCount).toBeLessThanOrEqual(4);
  });

  it('goes on as one types: keys, then what they can name', async () => {
    const labels = async (query: string) => (await ask('agent', query)).searchCompletions.map(({ label }: { label: string }) => label);
    expect(await labels('漏水 优')).toEqual(['优先级:']);
    expect(await labels('漏水 优先级:紧')).toEqual(['优先级:紧急']);
    expect(await labels('类型:投')).toEqual(['类型:投诉']);
    expect((await ask('agent', '办理:陈')).searchCompletions[0]?.query).toMatch(/^办理:陈\S+ $/);
    expect(await labels('漏水')).toEqual([]);
  });
});

describe('what says something else is found by that (issue: search everywhere)', () => {
  it('a ticket by its new subject, no more by the old', async () => {
    const ticket = await desk.registers('agent', { subject: '油烟机异响' });
    await desk.does('agent', 'ticketEdit', { ticketId: ticket.id, version: ticket.version, subject: '灶具打不着火' });
    await app.settle();
    expect((await ask('agent', '打不着火', ['TICKET'])).ids).toEqual([ticket.id]);
    expect((await ask('agent', '油烟机异响', ['TICKET'])).ids).toEqual([]);
  });

  it('prepared wording by its words, until it is taken away (KNO-04, KNO-14)', async () => {
    const create =
      'mutation ($input: QuickReplyCreateInput!) { quickReplyCreate(input: $input) { quickReply { id version } userErrors { code } } }';
    const input = { title: '停水安抚', body: '因市政停水给您添麻烦了', audience: 'OWN', categoryIds: [] };
    const { quickReply } = (await app.as('agent').run(create, { input })).data.quickReplyCreate;
    await app.settle();
    expect((await ask('agent', '市政停水')).search).toMatchObject([{ kind: 'QUICK_REPLY', title: '停水安抚' }]);
    expect((await ask('agent2', '市政停水')).search).toEqual([]);
    const remove = 'mutation ($input: QuickReplyRemoveInput!) { quickReplyRemove(input: $input) { userErrors { code } } }';
    await app.as('agent').run(remove, { input: { quickReplyId: quickReply.id, version: quickReply.version } });
    await app.settle();
    expect(await app.db.read.rows('select count(*) from search_quick_reply where subject_id = ?', [quickReply.id])).toEqual([[0]]);
  });

  it('a document by what it says, for its readers alone', async () => {
    const { data } = await app.as('admin').run('{ roles(first: 50) { nodes { id code } } departments(first: 1) { nodes { id } } }');
    const roleId = data.roles.nodes.find(({ code }: { code: string }) => code === 'desk-agent').id;
    const create =
      'mutation ($input: DocumentCreateInput!) { documentCreate(input: $input) { document { id version } userErrors { code field } } }';
    const input = {
      title: '高温补贴规定',
      kind: '制度',
      text: '超过三十七度时停止户外作业',
      departmentId: data.departments.nodes[0].id,
      roleIds: [roleId],
    };
    const created = (await app.as('admin').run(create, { input })).data.documentCreate;
    expect(created.userErrors).toEqual([]);
    await app.settle();
    expect((await ask('agent', '户外作业')).search).toMatchObject([{ kind: 'DOCUMENT', title: '高温补贴规定' }]);
    expect((await ask('technician', '户外作业')).search).toEqual([]);
  });
});

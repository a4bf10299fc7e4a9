import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TicketDesk, type TicketNow } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
let tagId: string;
beforeAll(async () => {
  app = await startTestApp();
  desk = new TicketDesk(app);
  tagId = (await app.as('agent').run('{ words(list: TICKET_TAG, first: 1) { nodes { id } } }')).data.words.nodes[0].id;
});
afterAll(() => app.close());

const ERRORS = 'userErrors { code field params { name value } }';
const FIELDS = `id version title audience recentUses keeping { allowed } department { code }
  actions { accept priority category { id } addTags { id } text { audience body isOutcome } transition { code name } department { code } reason close }`;
const SAVE = `mutation S($input: MacroSaveInput!) { macroSave(input: $input) { macro { ${FIELDS} } ${ERRORS} } }`;
const REMOVE = `mutation R($input: MacroRemoveInput!) { macroRemove(input: $input) { removedId ${ERRORS} } }`;
const LIST = `query L($text: String) { macros(first: 50, text: $text) { totalCount nodes { ${FIELDS} } } }`;
const APPLY = `mutation A($input: MacroApplyInput!) { macroApply(input: $input) { results {
  ticketId isDone text missing refusals { code field } changes { field before after } ticket { version priority assignee { account } tags { id } } } ticket { version } ${ERRORS} } }`;

const MINE = { title: '升级处理', audience: 'OWN', actions: { priority: 'URGENT' } };

async function saves(account: string, wish: object = {}) {
  const { data, errors } = await app.as(account).run(SAVE, { input: { ...MINE, ...wish } });
  expect(errors).toBeUndefined();
  return data.macroSave;
}
async function applies(account: string, input: object, key?: string) {
  const headers: Record<string, string> = key === undefined ? {} : { 'idempotency-key': key };
  const { data, errors, sqlCount } = await app.as(account).run(APPLY, { input }, { headers });
  expect(errors).toBeUndefined();
  return { ...data.macroApply, sqlCount };
}
const listed = async (account: string, text: string | null = null) => (await app.as(account).run(LIST, { text })).data.macros.nodes;
const at = ({ id, version }: TicketNow) => ({ ticketId: id, version });
const eventsOf = async (id: string): Promise<unknown[]> => (await desk.events(id)).map(({ type }) => type);
const countOf = async (table: string) => Number((await app.db.read.rows(`select count(*) from ${table}`))[0]?.[0]);

/** A macro that takes the ticket on, presses, tags, tells the customer and passes it on. */
async function pressing(account = 'agent'): Promise<string> {
  const departmentId = await app.given.departmentId('technical');
  const text = { audience: 'CUSTOMER', body: '{{contact.name}}您好，工单 {{ticket.number}} 已加急。' };
  const actions = { accept: true, priority: 'URGENT', addTagIds: [tagId], text, departmentId, reason: '需技术判断' };
  return (await saves(account, { actions })).macro.id;
}

describe('applying a macro (KNO-14, TKT-88)', () => {
  test('does all its acts in one go, each leaving its own event', async () => {
    const macroId = await pressing();
    const ticket = await desk.registers('agent');
    const { results, userErrors, ticket: after } = await applies('agent', { macroId, tickets: [at(ticket)] });
    expect([userErrors, after]).toEqual([[], { version: 5 }]);
    expect(results).toMatchObject([{ isDone: true, refusals: [], ticket: { priority: 'URGENT', tags: [{ id: tagId }], assignee: null } }]);
    expect(results[0].text).toContain(ticket.number);
    expect(await eventsOf(ticket.id)).toEqual([
      'ticket.created',
      'ticket.edited',
      'ticket.tagged',
      'message.outbound_public',
      'ticket.assigned',
    ]);
    expect((await listed('agent')).find(({ id }: { id: string }) => id === macroId).recentUses).toBe(1);
  });

  test('shows beforehand what would change, and leaves nothing behind', async () => {
    const macroId = await pressing();
    const ticket = await desk.registers('agent');
    const before = [await countOf('event'), await countOf('ticket_message'), await countOf('macro_use')];
    const { results } = await applies('agent', { macroId, tickets: [at(ticket)], isTrial: true });
    expect(results[0]).toMatchObject({ isDone: true, ticket: { version: ticket.version } });
    expect(results[0].changes).toEqual(
      expect.arrayContaining([
        { field: 'PRIORITY', before: 'NORMAL', after: 'URGENT' },
        { field: 'DEPARTMENT', before: expect.any(String), after: expect.any(String) },
        { field: 'TAGS', before: null, after: expect.any(String) },
      ]),
    );
    expect([await countOf('event'), await countOf('ticket_message'), await countOf('macro_use')]).toEqual(before);
  });

  test('is all or nothing: one refused act takes back those before it', async () => {
    const { macro } = await saves('agent', { actions: { priority: 'HIGH', text: { audience: 'INTERNAL', body: '收尾' }, close: true } });
    const ticket = await desk.registers('agent');
    const { results, userErrors } = await applies('agent', { macroId: macro.id, tickets: [at(ticket)] });
    expect(userErrors).toMatchObject([{ field: ['actions', 'close'] }]);
    expect(results[0]).toMatchObject({
      isDone: false,
      refusals: [{ field: ['actions', 'close'] }],
      ticket: { version: 1, priority: 'NORMAL' },
    });
    expect(await eventsOf(ticket.id)).toEqual(['ticket.created']);
  });

  test('passes over what is so already; with nothing left to do it says so', async () => {
    const { macro } = await saves('agent', { actions: { accept: true, priority: 'NORMAL', addTagIds: [tagId] } });
    const ticket = await desk.registers('agent');
    const [first] = (await applies('agent', { macroId: macro.id, tickets: [at(ticket)] })).results;
    expect(first).toMatchObject({ isDone: true, ticket: { version: 2 } });
    const again = await applies('agent', { macroId: macro.id, tickets: [{ ticketId: ticket.id, version: 2 }] });
    expect(again.results).toMatchObject([{ isDone: false, refusals: [{ code: 'NOTHING_CHANGED' }] }]);
  });

  test('is offered only where its condition holds, and refused elsewhere with the reason (TKT-08)', async () => {
    const appliesWhen = { match: 'ALL', clauses: [{ fact: 'priority', test: 'IS', values: ['high', 'urgent'] }] };
    const { macro } = await saves('agent', { title: '只给紧急的', appliesWhen });
    const [plain, pressed] = [await desk.registers('agent'), await desk.registers('agent', { priority: 'HIGH' })];
    const offered = async (ticketId: string, account = 'agent') =>
      (await app.as(account).run('query O($id: ID!) { macros(first: 50, ticketId: $id) { nodes { id appliesTo } } }', { id: ticketId }))
        .data.macros.nodes;
    expect((await offered(plain.id)).map(({ id }: { id: string }) => id)).not.toContain(macro.id);
    expect(await offered(pressed.id)).toContainEqual({ id: macro.id, appliesTo: '优先级 是 高、紧急' });
    // Whoever does not see the ticket learns nothing of it.
    expect(await offered((await desk.registers('agent2')).id)).toEqual([]);
    for (const isTrial of [true, false])
      expect((await applies('agent', { macroId: macro.id, tickets: [at(plain)], isTrial })).results).toMatchObject([
        { isDone: false, refusals: [{ code: 'GUARD_FAILS' }] },
      ]);
    expect(await eventsOf(plain.id)).toEqual(['ticket.created']);
    expect((await applies('agent', { macroId: macro.id, tickets: [at(pressed)] })).results).toMatchObject([{ isDone: true }]);
    const again = await saves('agent', { macroId: macro.id, version: 1, title: '仍只给紧急的' });
    expect(again.macro.version).toBe(2);
    expect(await offered(plain.id)).not.toContainEqual(expect.objectContaining({ id: macro.id }));
    await saves('agent', { macroId: macro.id, version: 2, appliesWhen: null });
    expect(await offered(plain.id)).toContainEqual({ id: macro.id, appliesTo: null });
  });

  test.each([
    [{ fact: 'mood', test: 'IS', values: ['good'] }, 'FACT_UNKNOWN', 'fact'],
    [{ fact: 'tier', test: 'IS', values: [] }, 'REQUIRED', 'values'],
  ])('a condition of %j is refused', async (clause, code, field) => {
    const { userErrors } = await saves('agent', { appliesWhen: { match: 'ALL', clauses: [clause] } });
    expect(userErrors).toMatchObject([{ code, field: expect.arrayContaining([field]) }]);
  });

  test('to many: one that changed meanwhile or is out of sight holds up none of the others', async () => {
    const { macro } = await saves('agent');
    const [first, stale, foreign] = [await desk.registers('agent'), await desk.registers('agent'), await desk.registers('agent2')];
    const tickets = [at(first), { ...at(stale), version: 9 }, at(foreign)];
    expect((await applies('agent', { macroId: macro.id, tickets })).results).toMatchObject([
      { isDone: true },
      { isDone: false, refusals: [{ code: 'CONFLICT' }] },
      { isDone: false, refusals: [{ code: 'NOT_FOUND' }], ticket: null, text: null },
    ]);
  });

  test('is done once, however often it arrives', async () => {
    const macroId = await pressing();
    const ticket = await desk.registers('agent');
    const input = { macroId, tickets: [at(ticket)] };
    const [first, second] = [await applies('agent', input, 'macro-once'), await applies('agent', input, 'macro-once')];
    expect([first.results[0].isDone, second.results[0].isDone]).toEqual([true, true]);
    expect(await eventsOf(ticket.id)).toHaveLength(5);
  });

  test('writes what whoever applies it made of the wording', async () => {
    const macroId = await pressing();
    const ticket = await desk.registers('agent');
    const { results } = await applies('agent', { macroId, tickets: [at(ticket)], body: '已为您加急' });
    expect(results[0]).toMatchObject({ isDone: true, text: '已为您加急' });
    const rows = await app.db.read.rows('select body from ticket_message where ticket_id = ?', [ticket.id]);
    expect(rows).toEqual([['已为您加急']]);
  });

  test('takes as many statements for each ticket as its acts do', async () => {
    const { macro } = await saves('agent');
    const tickets = [await desk.registers('agent'), await desk.registers('agent')].map(at);
    const one = await applies('agent', { macroId: macro.id, tickets: tickets.slice(0, 1), isTrial: true });
    const two = await applies('agent', { macroId: macro.id, tickets, isTrial: true });
    expect(two.sqlCount).toBeLessThan(one.sqlCount * 2);
  });
});

describe('keeping macros (KNO-15)', () => {
  test('those of the playbook are there for everybody, and name what the organisation has', async () => {
    const ofHouse = (await listed('agent')).filter(({ audience }: { audience: string }) => audience === 'EVERYBODY');
    expect(ofHouse.map(({ title }: { title: string }) => title)).toEqual(
      expect.arrayContaining(['客户催办', '缺件等待', '转技术支持判断']),
    );
    for (const { actions, keeping } of ofHouse) {
      expect(keeping).toEqual({ allowed: false });
      if (actions.transition) expect(actions.transition.name).not.toBe(actions.transition.code);
      if (actions.reason && !actions.transition) expect(actions.department.code).toBe('technical');
    }
    expect((await listed('agent', '缺件等待'))[0].actions).toMatchObject({
      addTags: [{ id: expect.any(String) }],
      text: { audience: 'CUSTOMER' },
    });
  });

  test('one’s own are nobody else’s, and go when they are removed, with what was counted', async () => {
    const { macro, userErrors } = await saves('agent', { title: '我的宏' });
    expect([userErrors, macro]).toMatchObject([[], { version: 1, keeping: { allowed: true }, recentUses: 0 }]);
    expect(await listed('agent2', '我的宏')).toEqual([]);
    const changed = await saves('agent', { title: '我的新宏', macroId: macro.id, version: 1 });
    expect(changed.macro).toMatchObject({ title: '我的新宏', version: 2 });
    expect((await saves('agent', { macroId: macro.id, version: 1 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await applies('agent', { macroId: macro.id, tickets: [at(await desk.registers('agent'))] });
    const remove = { macroId: macro.id, version: 2 };
    expect((await app.as('agent2').run(REMOVE, { input: remove })).data.macroRemove.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await app.as('agent').run(REMOVE, { input: remove })).data.macroRemove).toEqual({ removedId: macro.id, userErrors: [] });
    expect(await listed('agent', '我的新宏')).toEqual([]);
  });

  test('a department’s are its keepers’ work, and everybody there has them', async () => {
    const departmentId = await app.given.departmentId('hotline');
    const wish = { title: '热线宏', audience: 'DEPARTMENT', departmentId };
    expect((await saves('agent', wish)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['audience'] }]);
    expect((await saves('manager', wish)).macro).toMatchObject({ department: { code: 'hotline' } });
    expect(await listed('agent', '热线宏')).toMatchObject([{ keeping: { allowed: false } }]);
    expect(await listed('technician', '热线宏')).toEqual([]);
    expect(
      (await applies('technician', { macroId: (await listed('agent', '热线宏'))[0].id, tickets: [{ ticketId: 'x', version: 1 }] }))
        .userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND', field: ['macroId'] }]);
  });

  test('says what they cannot be', async () => {
    expect((await saves('agent', { actions: {} })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['actions'] }]);
    expect((await saves('agent', { actions: { addTagIds: [tagId, 'wrd_none'] } })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['actions', 'addTagIds', '1'] },
    ]);
    expect((await saves('agent', { actions: { categoryId: 'cat_none' } })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['actions', 'categoryId'] },
    ]);
  });
});

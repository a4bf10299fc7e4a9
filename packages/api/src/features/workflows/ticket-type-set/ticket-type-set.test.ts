import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
});
afterAll(() => app.close());

const TYPE =
  'ticketType { id code name names { zhCN zhTW en } workflow certificates isArchived screens { registration panel print columns } } userErrors { code field }';
const SET = `mutation S($input: TicketTypeSetInput!) { ticketTypeSet(input: $input) { ${TYPE} } }`;
const MOVE = `mutation M($input: TicketTypeMoveInput!) { ticketTypeMove(input: $input) { ${TYPE} } }`;
const set = async (input: object) => (await app.as('admin').run(SET, { input })).data.ticketTypeSet;

async function types(filter = ''): Promise<{ id: string; code: string; workflow: string; isArchived: boolean }[]> {
  const query = `{ ticketTypes(first: 100${filter}) { nodes { id code workflow isArchived } } }`;
  return (await app.as('agent').run(query)).data.ticketTypes.nodes;
}

describe('types of ticket are the organisation’s own (TKT-02)', () => {
  test('TKT-02: one is added behind the others, renamed and moved, each once in the log', async () => {
    const workflow = (await types())[0]?.workflow ?? '';
    const refund = { code: 'refund', zhCN: '退费', en: 'Refund', workflow };
    const { ticketType, userErrors } = await set(refund);
    expect([userErrors, ticketType]).toMatchObject([[], { name: '退费', names: { en: 'Refund' }, certificates: [], isArchived: false }]);
    await set({ ...refund, zhCN: '退款' });
    await set({ ...refund, zhCN: '退款' });
    const first = (await types())[0]?.code;
    const moved = await app.as('admin').run(MOVE, { input: { code: 'refund', beforeCode: first } });
    expect(moved.data.ticketTypeMove.userErrors).toEqual([]);
    expect((await types())[0]?.code).toBe('refund');
    const events = await app.db.read.rows('select type, seq from event where subject_id = ? order by seq', [ticketType.id]);
    expect(events).toEqual([
      ['ticket_type.set', 1],
      ['ticket_type.set', 2],
      ['ticket_type.moved', 3],
    ]);
  });

  test('TKT-02: one that is out of use is no longer registered, and comes back', async () => {
    const [type] = (await types()).slice(1);
    if (!type) throw new Error('a playbook has types');
    const { id: typeId, code, workflow } = type;
    await set({ code, zhCN: '停用的', workflow, isArchived: true });
    expect((await types(', isArchived: false')).map((one) => one.code)).not.toContain(code);
    const create = 'mutation C($input: TicketCreateInput!) { ticketCreate(input: $input) { userErrors { code field } } }';
    const newCustomer = { kind: 'PERSON', name: '赵丽华', phone: '13911112222' };
    const ticket = { typeId, newCustomer, subject: '退款', description: '退款', channel: 'PHONE' };
    const register = async () => (await app.as('agent').run(create, { input: ticket })).data.ticketCreate.userErrors;
    expect(await register()).toEqual([{ code: 'TYPE_RETIRED', field: ['typeId'] }]);
    await set({ code, zhCN: '又用了', workflow, isArchived: false });
    expect(await register()).toEqual([]);
  });

  test('TKT-91: says what its screens leave out; a screen that is not named stays as it is', async () => {
    const type = { code: 'brief', zhCN: '简单', workflow: (await types())[0]?.workflow ?? '' };
    const { ticketType } = await set({ ...type, screens: { registration: ['category'], columns: ['priority', 'owner'] } });
    expect(ticketType.screens).toEqual({ registration: ['category'], panel: [], print: [], columns: ['priority', 'owner'] });
    expect((await set({ ...type, screens: { print: ['signatures'] } })).ticketType.screens).toMatchObject({
      ...{ registration: ['category'], print: ['signatures'] },
    });
    const { userErrors } = await set({ ...type, screens: { panel: ['mood'] } });
    expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: ['screens', 'panel', '0'] }]);
  });

  test('TKT-02: is refused with a workflow that is not there, and to whoever does not manage them', async () => {
    const lost = { code: 'lost', zhCN: '无', workflow: 'nowhere' };
    expect((await set(lost)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['workflow'] }]);
    const { errors } = await app.as('agent').run(SET, { input: lost });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
const ids = new Map<string, string>();
const TREES = { weight: ['heavy', 'light'], hurry: ['now', 'later'] };

beforeAll(async () => {
  ({ app, desk } = await startDesk());
  for (const [scheme, codes] of Object.entries(TREES)) {
    await admin('categorySchemeSet', { code: scheme, zhCN: scheme });
    for (const code of codes) await admin('categorySet', { code, zhCN: code, scheme });
    const { data } = await app.as('agent').run(`{ categories(first: 10, scheme: "${scheme}") { nodes { id code } } }`);
    for (const { id, code } of data.categories.nodes) ids.set(code, id);
  }
});
afterAll(() => app.close());

async function admin(verb: string, input: object, account = 'admin') {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;
  const { data, errors } = await app
    .as(account)
    .run(`mutation A($input: ${type}) { ${verb}(input: $input) { userErrors { code field } } }`, { input });
  return errors?.[0]?.extensions.code ?? data?.[verb].userErrors;
}
const CELLS = [
  { row: 'heavy', column: 'now', priority: 'URGENT' },
  { row: 'heavy', column: 'later', priority: 'HIGH' },
];
const MATRIX = { rowScheme: 'weight', columnScheme: 'hurry', cells: CELLS };
const READ = '{ priorityMatrix { version rowScheme { code } columnScheme { code } cells { row column priority } } }';
const marks = (row: string, column: string) => [
  { scheme: 'weight', categoryIds: [ids.get(row)] },
  { scheme: 'hurry', categoryIds: [ids.get(column)] },
];
const priorityOf = async ({ id }: Pick<TicketNow, 'id'>) =>
  (await app.as('agent').run(`{ ticket(id: "${id}") { priority timeline(last: 1) { nodes { reason changes { field from to } } } } }`)).data
    .ticket;

describe('priority by importance and urgency (TKT-09)', () => {
  test('is said once, in versions that two people do not overwrite, and read by everybody', async () => {
    expect(await admin('priorityMatrixSet', { ...MATRIX, columnScheme: 'gone' })).toEqual([{ code: 'NOT_FOUND', field: ['columnScheme'] }]);
    expect(await admin('priorityMatrixSet', MATRIX)).toEqual([]);
    expect(await admin('priorityMatrixSet', MATRIX)).toEqual([{ code: 'CONFLICT', field: null }]);
    expect(await admin('priorityMatrixSet', { ...MATRIX, version: 1 }, 'agent')).toBe('FORBIDDEN');
    const { data } = await app.as('agent').run(READ);
    expect(data.priorityMatrix).toEqual({
      ...{ version: 1, rowScheme: { code: 'weight' }, columnScheme: { code: 'hurry' } },
      cells: CELLS,
    });
  });

  test('is given to a new ticket unless whoever registers says another', async () => {
    expect(await priorityOf(await desk.registers('agent', { marks: marks('heavy', 'now') }))).toMatchObject({ priority: 'URGENT' });
    expect(await priorityOf(await desk.registers('agent', { marks: marks('light', 'now') }))).toMatchObject({ priority: 'NORMAL' });
    const said = await desk.registers('agent', { marks: marks('heavy', 'now'), priority: 'LOW' });
    expect(await priorityOf(said)).toMatchObject({ priority: 'LOW' });
  });

  test('follows what the ticket carries, and the history tells both', async () => {
    const ticket = await desk.registers('agent', { marks: marks('light', 'later') });
    const filled = { ticketId: ticket.id, version: ticket.version, marks: marks('heavy', 'later') };
    expect(await admin('ticketFill', filled, 'agent')).toEqual([]);
    const { priority, timeline } = await priorityOf(ticket);
    expect(priority).toBe('HIGH');
    expect(timeline.nodes[0].changes).toContainEqual({ field: 'PRIORITY', from: 'NORMAL', to: 'HIGH' });
  });

  test('is changed by hand with a reason, which the history keeps', async () => {
    const ticket = await desk.registers('agent', { marks: marks('heavy', 'now') });
    const edit = { ticketId: ticket.id, version: ticket.version, priority: 'LOW' };
    const { userErrors } = await desk.verb('agent', 'ticketEdit', edit);
    expect(userErrors).toMatchObject([{ code: 'REQUIRED', field: ['reason'] }]);
    await desk.does('agent', 'ticketEdit', { ...edit, reason: '客户改约下周' });
    const { priority, timeline } = await priorityOf(ticket);
    expect([priority, timeline.nodes[0].reason]).toEqual(['LOW', '客户改约下周']);
    const back = { ticketId: ticket.id, version: ticket.version + 1, priority: 'URGENT' };
    expect((await desk.verb('agent', 'ticketEdit', back)).userErrors).toEqual([]);
  });
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp();
  desk = new TicketDesk(app);
});
afterAll(() => app.close());

const SAVE =
  'mutation S($input: TicketDraftSaveInput!) { ticketDraftSave(input: $input) { ticket { drafts { audience body } } userErrors { code field } } }';
const DRAFTS = 'query D($id: ID!) { ticket(id: $id) { drafts { audience body } } }';
const VIEW = '{ tickets(first: 10, filter: { view: DRAFTS }) { nodes { id drafts { body } } } ticketViewCounts { drafts } }';

async function saves(account: string, input: object) {
  const { data, errors, sqlCount } = await app.as(account).run(SAVE, { input: { audience: 'CUSTOMER', ...input } });
  expect(errors).toBeUndefined();
  return { ...data.ticketDraftSave, sqlCount };
}
const draftsOf = async (account: string, id: string) => (await app.as(account).run(DRAFTS, { id })).data.ticket.drafts;

test('is kept for its writer alone, on whichever device, one for the customer and one for colleagues', async () => {
  const { id: ticketId } = await desk.registers('agent');
  const first = await saves('agent', { ticketId, body: '李先生您好，' });
  expect(first).toMatchObject({ ticket: { drafts: [{ audience: 'CUSTOMER', body: '李先生您好，' }] }, userErrors: [] });
  expect(first.sqlCount).toBeLessThanOrEqual(15);
  await saves('agent', { ticketId, body: '李先生您好，配件明天到。𠮷' });
  await saves('agent', { ticketId, body: '等仓库', audience: 'INTERNAL' });
  expect(await draftsOf('agent', ticketId)).toEqual([
    { audience: 'CUSTOMER', body: '李先生您好，配件明天到。𠮷' },
    { audience: 'INTERNAL', body: '等仓库' },
  ]);
  expect(await draftsOf('manager', ticketId)).toEqual([]);
  expect((await app.db.read.rows('select count(*) from event where subject_id = ?', [ticketId]))[0]?.[0]).toBe(1);
});

test('goes when it is sent, or emptied; the other one stays', async () => {
  const { id: ticketId } = await desk.registers('agent');
  await saves('agent', { ticketId, body: '明天到' });
  await saves('agent', { ticketId, body: '等仓库', audience: 'INTERNAL' });
  await desk.does('agent', 'ticketNoteAdd', { ticketId, body: '明天到', audience: 'CUSTOMER', channel: 'PHONE' });
  expect(await draftsOf('agent', ticketId)).toEqual([{ audience: 'INTERNAL', body: '等仓库' }]);
  expect((await saves('agent', { ticketId, body: '  ', audience: 'INTERNAL' })).ticket.drafts).toEqual([]);
});

test('is found again by its view', async () => {
  const { id: ticketId } = await desk.registers('agent2');
  await saves('agent2', { ticketId, body: '查到型号再回' });
  const { data } = await app.as('agent2').run(VIEW);
  expect(data).toEqual({ tickets: { nodes: [{ id: ticketId, drafts: [{ body: '查到型号再回' }] }] }, ticketViewCounts: { drafts: 1 } });
  expect((await app.as('manager').run(VIEW)).data).toEqual({ tickets: { nodes: [] }, ticketViewCounts: { drafts: 0 } });
});

test('two saves at once leave one of them', async () => {
  const { id: ticketId } = await desk.registers('agent');
  await Promise.all(['一', '二', '三', '四'].map((body) => saves('agent', { ticketId, body })));
  expect(await draftsOf('agent', ticketId)).toHaveLength(1);
});

test('is not for a ticket out of sight, and not without end', async () => {
  const { id: ticketId } = await desk.registers('agent');
  expect((await saves('technician', { ticketId, body: 'x' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['ticketId'] }]);
  expect((await saves('agent', { ticketId: 'tkt_nothing', body: 'x' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const { data } = await app.as('agent').run(SAVE, { input: { ticketId, audience: 'CUSTOMER', body: '长'.repeat(20_001) } });
  expect(data.ticketDraftSave.userErrors).toMatchObject([{ field: ['body'] }]);
});

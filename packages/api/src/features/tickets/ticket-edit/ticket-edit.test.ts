import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../../testing/ticket-desk.js';
import { refusesLikeEveryVerb } from '../../../testing/verb-refusals.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
});
afterAll(() => app.close());

refusesLikeEveryVerb(() => desk, {
  verb: 'ticketEdit',
  by: 'qiulan',
  stranger: 'agent2',
  ready: () => desk.withComplaints(),
  input: () => ({ subject: '上门迟到三小时' }),
  texts: ['subject'],
  isVersioned: true,
});

const LOOK = `query L($id: ID!) { ticket(id: $id) { subject description priority type { code } category { code } state { code category }
  timeline(last: 1) { nodes { type reason changes { field from to } } } } }`;
const look = async (id: string) => (await app.as('admin').run(LOOK, { id })).data.ticket;
const edit = (account: string, { id, version }: TicketNow, wish: object) =>
  desk.verb(account, 'ticketEdit', { ticketId: id, version, ...wish });

test('puts subject, words and priority right, and the history says what they were', async () => {
  const ticket = await desk.withComplaints();
  await edit('qiulan', ticket, { subject: ' 师傅迟到 ', priority: 'URGENT', description: '下午才到', reason: '听录音后更正' });
  const now = await look(ticket.id);
  expect(now).toMatchObject({ subject: '师傅迟到', priority: 'URGENT', description: '下午才到' });
  expect(now.timeline.nodes).toEqual([
    {
      type: 'ticket.edited',
      reason: '听录音后更正',
      changes: [
        { field: 'PRIORITY', from: 'NORMAL', to: 'URGENT' },
        { field: 'SUBJECT', from: '上门超时三小时', to: '师傅迟到' },
        { field: 'DESCRIPTION', from: '约好上午九点上门，技师中午才到，事先没有电话。', to: null },
      ],
    },
  ]);
  const payloads = (await app.db.read.rows('select payload from event where subject_id = ?', [ticket.id])).flat().join();
  expect(payloads).not.toContain('迟到');
});

test('a new type takes the ticket to the state of the same meaning in its workflow, and drops a category it does not know', async () => {
  const [complaint, repair] = [await categoryFor('complaint'), await desk.typeId('inquiry')];
  const ticket = await desk.registers('agent', { categoryId: complaint.id });
  await edit('agent', ticket, { typeId: repair });
  const now = await look(ticket.id);
  expect(now).toMatchObject({ type: { code: 'inquiry' }, state: { code: 'RECORDED', category: 'NEW' } });
  expect(now.timeline.nodes[0].changes.map(({ field }: { field: string }) => field)).toContain('TYPE');
  const wrong = await edit('agent', { ...ticket, version: ticket.version + 1 }, { categoryId: (await categoryOnlyFor('complaint')).id });
  expect(wrong.userErrors).toMatchObject([{ code: 'CATEGORY_NOT_FOR_TYPE', field: ['categoryId'] }]);
});

test('nothing is written when nothing is different, nor on a ticket that has ended', async () => {
  const ticket = await desk.withComplaints();
  const same = await edit('qiulan', ticket, { subject: ticket.subject, priority: 'NORMAL' });
  expect(same.userErrors).toMatchObject([{ code: 'NOTHING_CHANGED' }]);
  const closed = await desk.closes('agent', await desk.tells('agent', await desk.resolves('qiulan', ticket)));
  expect((await edit('agent', closed, { priority: 'LOW' })).userErrors).toMatchObject([{ code: 'STATE_FORBIDS' }]);
});

test('is for whoever works on it or answers for it', async () => {
  const ticket = await desk.withComplaints();
  expect((await edit('qinfen', ticket, { priority: 'LOW' })).userErrors).toMatchObject([{ code: 'NOT_YOURS' }]);
  expect((await edit('agent', ticket, { priority: 'LOW' })).userErrors).toEqual([]);
});

interface Fitting {
  readonly id: string;
  readonly ticketTypes: readonly { readonly code: string }[];
}

async function categories(): Promise<readonly Fitting[]> {
  return (await app.as('admin').run('{ categories(first: 100) { nodes { id ticketTypes { code } } } }')).data.categories.nodes;
}

async function categoryFor(type: string): Promise<Fitting> {
  const found = (await categories()).find(({ ticketTypes }) => ticketTypes.some(({ code }) => code === type));
  if (!found) throw new Error(`no category for ${type}`);
  return found;
}

async function categoryOnlyFor(type: string): Promise<Fitting> {
  const found = (await categories()).find(({ ticketTypes }) => ticketTypes.every(({ code }) => code === type));
  if (!found) throw new Error(`no category for ${type} alone`);
  return found;
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../../testing/given.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow, type UserErrorNow } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  await app.given.person({ account: 'deputy', name: '钱副经理', department: 'after-sales', role: 'department-head' });
  const deputy = await app.signIn('deputy');
  const staff = app;
  app = { ...app, as: (account) => (account === 'deputy' ? deputy : staff.as(account)) };
});
afterAll(() => app.close());

const FIELDS = `holder { account } isOrphaned since endedAt heldSeconds nextDueAt doneCount lateCount openCount
  duties { code name seq state isLate isNeeded dueAt endedAt provedBy waivedBy { account } }
  requests { id state reason answer from { account } to { account } decidedBy { account } viewerCan { decide { allowed code reason } } }
  viewerCan { ask { allowed code } setHolder { allowed code } waive { allowed code } }`;

interface Duty {
  readonly code: string;
  readonly state: string;
  readonly isLate: boolean;
  readonly dueAt: string | null;
  readonly provedBy: string | null;
}

interface Request {
  readonly id: string;
  readonly state: string;
  readonly viewerCan: { readonly decide: { readonly allowed: boolean; readonly code: string | null } };
}

const HOLDS = `query H($id: ID!) { ticket(id: $id) { version firstResponsibility { ${FIELDS} } } }`;

async function heldBy({ id }: Pick<TicketNow, 'id'>, account = 'agent') {
  const { data } = await app.as(account).run(HOLDS, { id });
  return required(data.ticket.firstResponsibility, 'first responsibility');
}

const stateOf = async (ticket: Pick<TicketNow, 'id'>): Promise<Record<string, string>> => {
  const { duties } = await heldBy(ticket);
  return Object.fromEntries(duties.map(({ code, state }: Duty) => [code, state]));
};

async function personId(account: string): Promise<string> {
  const { data } = await app.as('admin').run('{ people(first: 100) { nodes { id account } } }');
  return required<{ id: string; account: string }>(
    data.people.nodes.find((one: { account: string }) => one.account === account),
    account,
  ).id;
}

type Verb = 'ticketHandOnAsk' | 'ticketHandOnDecide' | 'ticketHolderSet' | 'ticketObligationWaive';

async function act(account: string, verb: Verb, input: object): Promise<{ userErrors: readonly UserErrorNow[]; ticket: TicketNow | null }> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input!`;
  const document = `mutation A($input: ${type}) { ${verb}(input: $input) {
    ticket { id version owner { account } assignee { account } } userErrors { code field message params { name value } } } }`;
  const { data, errors } = await app.as(account).run(document, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[verb];
}

async function versioned({ id }: Pick<TicketNow, 'id'>) {
  const { data } = await app.as('admin').run('query V($id: ID!) { ticket(id: $id) { version } }', { id });
  return { ticketId: id, version: data.ticket.version };
}

/** A request that waits. */
async function asks(ticket: TicketNow, to = 'agent2'): Promise<Request> {
  const { userErrors } = await act('agent', 'ticketHandOnAsk', {
    ...(await versioned(ticket)),
    personId: await personId(to),
    reason: '客户由网络组长期跟进',
  });
  expect(userErrors).toEqual([]);
  return (await heldBy(ticket)).requests[0];
}

describe('who was asked first', () => {
  it('TKT-22: answers for the ticket whoever works on it, with what is owed and what proves it', async () => {
    const ticket = await desk.withComplaints();
    const held = await heldBy(ticket);
    expect(held).toMatchObject({ holder: { account: 'agent' }, isOrphaned: false, endedAt: null });
    expect(await stateOf(ticket)).toEqual({ register: 'OPEN', explain: 'OPEN', pass_on: 'DONE', record: 'OPEN', chase: 'OPEN' });
    expect(held.duties.find(({ code }: Duty) => code === 'pass_on')).toMatchObject({ provedBy: 'ticket.created' });
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '请今日回电', audience: 'INTERNAL' });
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '已转投诉组', audience: 'CUSTOMER', channel: 'PHONE' });
    expect(await stateOf(ticket)).toMatchObject({ explain: 'DONE', chase: 'DONE' });
  });

  it('is named at registration where it was a colleague, and whoever registers keeps sight of it', async () => {
    const ticket = await desk.registers('agent', { firstAskedId: await personId('supervisor') });
    expect(ticket).toMatchObject({ owner: { account: 'supervisor' } });
    expect(await heldBy(ticket)).toMatchObject({ holder: { account: 'supervisor' } });
    const unknown = await desk.verb('agent', 'ticketCreate', {
      ...{
        typeId: await desk.typeId('complaint'),
        customerId: await desk.customerId(),
        subject: '再来',
        description: '再来',
        channel: 'PHONE',
      },
      firstAskedId: 'per_01JQ0000000000000000000000',
    });
    expect(unknown.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['firstAskedId'] }]);
  });
});

describe('the end', () => {
  it('TKT-34: comes with the ticket, once the customer was told; a reopened ticket has the same holder', async () => {
    const solved = await desk.resolves('qiulan', await desk.withComplaints());
    expect(await stateOf(solved)).toMatchObject({ record: 'DONE', answer: 'OPEN', chase: 'LAPSED' });
    const early = await desk.verb('agent', 'ticketClose', { ticketId: solved.id, version: solved.version });
    expect(early.userErrors).toMatchObject([{ code: 'OUTCOME_NOT_TOLD' }]);
    const closed = await desk.closes('agent', await desk.tells('agent', solved));
    const ended = await heldBy(closed);
    expect(ended).toMatchObject({ openCount: 0, nextDueAt: null, holder: { account: 'agent' } });
    expect(ended.endedAt).not.toBeNull();
    app.clock.advance(60_000);
    expect((await heldBy(closed)).heldSeconds).toBe(ended.heldSeconds);
    const back = await desk.does('agent', 'ticketReopen', { ticketId: closed.id, version: closed.version, reason: '客户仍不满意' });
    expect(await heldBy(back)).toMatchObject({ endedAt: null, holder: { account: 'agent' } });
    expect(await stateOf(back)).toMatchObject({ record: 'OPEN' });
  });

  it('waits for what must be done, and the head may waive it with a reason (TKT-33)', async () => {
    const told = await desk.tells('agent', await desk.resolves('qiulan', await desk.withComplaints()));
    // As an obligation that is not proven by telling would have it.
    await app.db.inTransaction((tx) => tx.run('update ticket set open_obligations = 1 where id = ?', [told.id]));
    const refused = await desk.verb('agent', 'ticketClose', { ticketId: told.id, version: told.version });
    expect(refused.userErrors).toMatchObject([{ code: 'OBLIGATIONS_OPEN', params: [{ name: 'count', value: '1' }] }]);
  });

  it('lets an obligation go only by the head, who is not its holder', async () => {
    const ticket = await desk.registers('agent');
    const input = { ...(await versioned(ticket)), code: 'explain', reason: '客户已离境，约定邮件回复' };
    await expect(act('agent', 'ticketObligationWaive', input)).rejects.toThrow('FORBIDDEN');
    expect((await act('xumin', 'ticketObligationWaive', input)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await act('supervisor', 'ticketObligationWaive', { ...input, code: 'nothing' })).userErrors).toMatchObject([
      { field: ['code'] },
    ]);
    expect((await act('supervisor', 'ticketObligationWaive', input)).userErrors).toEqual([]);
    const waived = (await heldBy(ticket)).duties.find(({ code }: Duty) => code === 'explain');
    expect(waived).toMatchObject({ state: 'WAIVED', waivedBy: { account: 'supervisor' } });
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '您好', audience: 'CUSTOMER', channel: 'PHONE' });
    expect(await stateOf(ticket)).toMatchObject({ explain: 'WAIVED' });
  });

  it('comes with a merge, is undone with it, and leaves the kept ticket its holder', async () => {
    const customerId = await desk.customerId();
    const kept = await desk.registers('agent', { customerId });
    const other = await desk.registers('agent', { customerId });
    const merged = await desk.does('agent', 'ticketMerge', {
      ...{ ticketId: other.id, version: other.version, otherTicketId: kept.id, reason: '同一事项' },
    });
    const [one, two] = [await heldBy(other), await heldBy(kept)];
    expect(one).toMatchObject({ openCount: 0, holder: { account: 'agent' } });
    expect(one.endedAt).not.toBeNull();
    expect(two).toMatchObject({ endedAt: null, holder: { account: 'agent' } });
    expect(merged).not.toBeNull();
    await desk.does('agent', 'ticketUnmerge', await versioned(other));
    const back = await heldBy(other);
    expect(back).toMatchObject({ endedAt: null, since: one.since });
    expect(back.openCount).toBeGreaterThan(0);
  });

  it('lapses with a void ticket; a part that is split off has the same holder and obligations of its own', async () => {
    const ticket = await desk.registers('agent');
    const part = { typeId: await desk.typeId('complaint'), subject: '另一件', description: '另一件', isChild: true };
    const split = await desk.does('agent', 'ticketSplit', { ...(await versioned(ticket)), ...part });
    expect(split.id).not.toBe(ticket.id);
    expect(await heldBy(split)).toMatchObject({ holder: { account: 'agent' }, endedAt: null });
    await desk.does('supervisor', 'ticketVoid', { ...(await versioned(split)), reason: '误登记' });
    const gone = await heldBy(split);
    expect({ open: gone.openCount, states: new Set(gone.duties.map(({ state }: Duty) => state)) }).toEqual({
      ...{ open: 0, states: new Set(['LAPSED', 'DONE']) },
    });
  });
});

describe('handing it on', () => {
  it('needs the head: until they decide the holder stays, and work goes on with whoever has it', async () => {
    const ticket = await desk.withComplaints();
    const request = await asks(ticket);
    expect(await heldBy(ticket)).toMatchObject({ holder: { account: 'agent' } });
    const again = await act('agent', 'ticketHandOnAsk', {
      ...(await versioned(ticket)),
      personId: await personId('agent2'),
      reason: '再次',
    });
    expect(again.userErrors).toMatchObject([{ code: 'HAND_ON_PENDING' }]);
    const decided = await act('supervisor', 'ticketHandOnDecide', { requestId: request.id, isApproved: true, answer: '同意' });
    expect(decided).toMatchObject({ userErrors: [], ticket: { owner: { account: 'agent2' }, assignee: { account: 'qiulan' } } });
    // Whoever held it keeps sight of it.
    expect(await heldBy(ticket, 'agent')).toMatchObject({
      holder: { account: 'agent2' },
      requests: [{ state: 'APPROVED', answer: '同意' }],
    });
  });

  it('is decided once: of two heads at the same time one wins, the other sees who it was', async () => {
    const ticket = await desk.registers('agent');
    const { id: requestId } = await asks(ticket);
    const both = await Promise.all([
      act('manager', 'ticketHandOnDecide', { requestId, isApproved: true, answer: '同意' }),
      act('deputy', 'ticketHandOnDecide', { requestId, isApproved: false, answer: '不同意' }),
    ]);
    const refused = both.flatMap(({ userErrors }) => userErrors);
    expect(refused).toMatchObject([{ code: 'HAND_ON_DECIDED', params: [{ name: 'person' }] }]);
    const { holder, requests } = await heldBy(ticket, 'admin');
    expect(requests).toHaveLength(1);
    expect(holder.account).toBe(requests[0].state === 'APPROVED' ? 'agent2' : 'agent');
  });

  it('is refused with a reason, asked anew, and lapses with the ticket', async () => {
    const ticket = await desk.registers('agent');
    const first = await asks(ticket);
    const empty = await act('supervisor', 'ticketHandOnDecide', { requestId: first.id, isApproved: false, answer: ' ' });
    expect(empty.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['answer'] }]);
    expect(
      (await act('supervisor', 'ticketHandOnDecide', { requestId: first.id, isApproved: false, answer: '请继续负责' })).userErrors,
    ).toEqual([]);
    const second = await asks(ticket);
    await desk.does('supervisor', 'ticketVoid', { ...(await versioned(ticket)), reason: '误登记' });
    const late = await act('supervisor', 'ticketHandOnDecide', { requestId: second.id, isApproved: true, answer: '' });
    expect(late.userErrors).toMatchObject([{ code: 'HAND_ON_LAPSED' }]);
    expect((await heldBy(ticket)).requests.map(({ state }: Request) => state)).toEqual(['LAPSED', 'REFUSED']);
  });

  it('is nobody’s own decision, and of no use to strangers', async () => {
    const own = await desk.registers('supervisor');
    const input = { ...(await versioned(own)), personId: await personId('agent'), reason: '休假' };
    expect((await act('supervisor', 'ticketHolderSet', input)).userErrors).toMatchObject([{ code: 'HAND_ON_OWN' }]);
    expect((await act('supervisor', 'ticketHandOnAsk', input)).userErrors).toEqual([]);
    const [request] = (await heldBy(own, 'supervisor')).requests;
    expect(request.viewerCan.decide).toMatchObject({ allowed: false, code: 'HAND_ON_OWN' });
    const stranger = await act('xumin', 'ticketHandOnDecide', { requestId: request.id, isApproved: true, answer: '' });
    const unknown = await act('xumin', 'ticketHandOnDecide', { requestId: 'hor_01JQ0000000000000000000000', isApproved: true, answer: '' });
    expect(stranger.userErrors).toEqual(unknown.userErrors);
    expect((await act('manager', 'ticketHandOnDecide', { requestId: request.id, isApproved: true, answer: '' })).userErrors).toEqual([]);
  });

  it('is the head’s choice for leave and departure', async () => {
    const ticket = await desk.registers('agent');
    const input = { ...(await versioned(ticket)), personId: await personId('agent2'), reason: '陈思敏休产假' };
    const { userErrors, ticket: after } = await act('supervisor', 'ticketHolderSet', input);
    expect({ userErrors, owner: after?.owner.account }).toEqual({ userErrors: [], owner: 'agent2' });
  });
});

describe('time', () => {
  it('D6: is late from the moment it is, and being late stays', async () => {
    const ticket = await desk.registers('agent');
    const explain = (await heldBy(ticket)).duties.find(({ code }: Duty) => code === 'explain');
    expect(explain.dueAt).not.toBeNull();
    app.clock.advance(3_600_000);
    expect((await heldBy(ticket)).lateCount).toBeGreaterThan(0);
    await desk.does('agent', 'ticketNoteAdd', { ticketId: ticket.id, body: '抱歉，来迟了', audience: 'CUSTOMER', channel: 'PHONE' });
    expect(await stateOf(ticket)).toMatchObject({ explain: 'DONE_LATE' });
  });
});

describe('lists', () => {
  const LIST = `query L($view: FirstResponsibilityView!) { firstResponsibilities(view: $view, first: 100) {
    totalCount nodes { holder { account } isOrphaned nextDueAt ticket { id } } } }`;
  const REQUESTS =
    '{ handOnRequests(state: PENDING, first: 50) { totalCount nodes { id ticket { id } viewerCan { decide { allowed } } } } }';

  it('show what one answers for by what is due next, and the head what waits for them', async () => {
    const ticket = await desk.registers('agent');
    const request = await asks(ticket);
    const mine = (await app.as('agent').run(LIST, { view: 'MINE' })).data.firstResponsibilities;
    const due: (string | null)[] = mine.nodes.map(({ nextDueAt }: { nextDueAt: string | null }) => nextDueAt);
    const dated = due.filter((at) => at !== null);
    expect(dated).toEqual([...dated].sort());
    expect(mine.nodes.every(({ holder }: { holder: { account: string } }) => holder.account === 'agent')).toBe(true);
    const waiting = (await app.as('supervisor').run(REQUESTS)).data.handOnRequests.nodes;
    expect(waiting.find(({ id }: Request) => id === request.id)).toMatchObject({ viewerCan: { decide: { allowed: true } } });
    expect((await app.as('xumin').run(REQUESTS)).data.handOnRequests.nodes.map(({ id }: Request) => id)).not.toContain(request.id);
  });

  it('hand the head what nobody answers for since somebody left, as few statements for many as for one', async () => {
    await app.given.person({ account: 'leaver', name: '离岗者', department: 'hotline', role: 'desk-agent' });
    const ticket = await desk.registers('agent', { firstAskedId: await personId('leaver') });
    await app.db.inTransaction((tx) => tx.run(`update person set is_active = ? where account = 'leaver'`, [false]));
    const { data, sqlCount } = await app.as('supervisor').run(LIST, { view: 'ORPHANED' });
    expect(data.firstResponsibilities.nodes.map((one: { ticket: { id: string } }) => one.ticket.id)).toContain(ticket.id);
    expect(sqlCount).toBeLessThanOrEqual(10);
    const late = await app.as('supervisor').run(LIST, { view: 'LATE' });
    expect(late.data.firstResponsibilities.totalCount).toBeGreaterThan(0);
    expect(late.sqlCount).toBeLessThanOrEqual(10);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { required } from '../../testing/given.js';
import type { TestApp } from '../../testing/start-test-app.js';
import { startDesk, type TicketDesk, type TicketNow } from '../../testing/ticket-desk.js';

let app: TestApp;
let desk: TicketDesk;
let people: Record<string, string>;
let repair: string;
beforeAll(async () => {
  ({ app, desk } = await startDesk());
  repair = await desk.typeId('repair');
  const { nodes } = (await app.as('admin').run('{ people(first: 50) { nodes { id account } } }')).data.people;
  people = Object.fromEntries(nodes.map(({ id, account }: { id: string; account: string }) => [account, id]));
});
afterAll(() => app.close());

const LACKS = { code: 'CERTIFICATE_MISSING', message: '刘志勇缺少有效证书：技师上岗证。' };

const certify = (expiresOn: string): Promise<string> => desk.certifies('technician', 'technician-certificate', expiresOn);

async function withdraw(certificateId: string): Promise<void> {
  const document = 'mutation R($input: CertificateRemoveInput!) { certificateRemove(input: $input) { userErrors { code } } }';
  expect((await app.as('admin').run(document, { input: { certificateId } })).data.certificateRemove.userErrors).toEqual([]);
}

async function decide(value: 'block' | 'warn' | 'ignore'): Promise<void> {
  const { settings } = (await app.as('admin').run('{ settings { code version } }')).data;
  const { version } = settings.find(({ code }: { code: string }) => code === 'work');
  const document = 'mutation S($input: SettingsUpdateInput!) { settingsUpdate(input: $input) { userErrors { code message } } }';
  const input = { group: 'work', version, values: [{ key: 'ticket.certificates', value }] };
  expect((await app.as('admin').run(document, { input })).data.settingsUpdate.userErrors).toEqual([]);
}

const waiting = async (): Promise<TicketNow> => desk.passes('agent', await desk.registers('agent', { typeId: repair }), 'field-1');

async function assign({ id, version }: TicketNow) {
  const input = { ticketId: id, version, assigneeId: people.technician, reason: '上门' };
  return desk.verb('agent', 'ticketTransfer', { ...input, departmentId: await app.given.departmentId('field-1') });
}

async function mayAccept(ticketId: string): Promise<unknown> {
  const document = 'query T($id: ID!) { ticket(id: $id) { viewerCan { accept { allowed code reason } } } }';
  return (await app.as('technician').run(document, { id: ticketId })).data.ticket.viewerCan.accept;
}

/** What is said of the technician before they are chosen for a repair. */
async function gap(): Promise<unknown> {
  const document = `{ people(first: 5, filter: { search: "technician" }) {
    nodes { certificateGaps { ticketType { code } isBlocking missing { code } } } } }`;
  const gaps: readonly { ticketType: { code: string } }[] = (await app.as('agent').run(document)).data.people.nodes[0].certificateGaps;
  return gaps.find(({ ticketType }) => ticketType.code === 'repair');
}

async function explained(ticketId: string): Promise<{ allowed: boolean; steps: readonly { text: string }[] }> {
  const document = `query E($personId: ID!, $permission: String!, $id: ID!) {
    permissionExplain(personId: $personId, permission: $permission, targetId: $id) { allowed steps { text } } }`;
  const variables = { personId: people.technician, permission: 'ticket:accept', id: ticketId };
  return (await app.as('admin').run(document, variables)).data.permissionExplain;
}

describe('STF-11: work that asks for a certificate', () => {
  test('is neither assigned to nor taken on by somebody without it, and everybody is told the same reason', async () => {
    const ticket = await waiting();
    expect((await assign(ticket)).userErrors).toMatchObject([{ ...LACKS, field: ['assigneeId'] }]);
    const { userErrors } = await desk.verb('technician', 'ticketAccept', { ticketId: ticket.id, version: ticket.version });
    expect(userErrors).toMatchObject([LACKS]);
    expect(await mayAccept(ticket.id)).toEqual({ allowed: false, code: LACKS.code, reason: LACKS.message });
    expect(await gap()).toEqual({ ticketType: { code: 'repair' }, isBlocking: true, missing: [{ code: 'technician-certificate' }] });
    const { allowed, steps } = await explained(ticket.id);
    expect([allowed, steps.map(({ text }) => text)]).toEqual([false, expect.arrayContaining([expect.stringContaining(LACKS.message)])]);
  });

  test('is given to whoever holds it, and no longer on the day after its last', async () => {
    const lasting = await certify('2099-01-01');
    expect(await gap()).toBeUndefined();
    const passed = await assign(await waiting());
    expect([passed.userErrors, passed.ticket?.assignee]).toEqual([[], { account: 'technician' }]);
    await withdraw(lasting);
    const over = await certify('2020-01-01');
    expect((await assign(await waiting())).userErrors).toMatchObject([LACKS]);
    await withdraw(over);
  });

  test('is registered by anybody, and waits in their department when they may not do it themselves', async () => {
    const waits = await desk.registers('agent', { typeId: repair });
    expect(waits).toMatchObject({ owner: { account: 'agent' }, assignee: null, department: { code: 'hotline' }, acceptedAt: null });
    const taking = await desk.verb('agent', 'ticketAccept', { ticketId: waits.id, version: waits.version });
    expect(taking.userErrors).toMatchObject([{ code: LACKS.code }]);
    const certificate = await desk.certifies('agent', 'technician-certificate', '2099-01-01');
    expect(await desk.registers('agent', { typeId: repair })).toMatchObject({ assignee: { account: 'agent' } });
    expect((await desk.accepts('agent', waits)).assignee).toEqual({ account: 'agent' });
    await withdraw(certificate);
    await decide('warn');
    expect(await desk.registers('agent', { typeId: repair })).toMatchObject({ assignee: { account: 'agent' } });
    await decide('block');
  });

  test('somebody who may not take it on is told so before every other act, not to accept first', async () => {
    const ticket = await waiting();
    const { id: ticketId, version } = ticket;
    const input = { ticketId, version, departmentId: await app.given.departmentId('dispatch'), reason: '改派' };
    expect((await desk.verb('technician', 'ticketTransfer', input)).userErrors).toMatchObject([LACKS]);
  });

  test('other work is given without', async () => {
    const complaint = await desk.passes('agent', await desk.registers('agent'), 'technicians');
    expect((await assign(complaint)).userErrors).toEqual([]);
  });

  test('comes back to the department, not to the person, when it has run out meanwhile', async () => {
    const lasting = await certify('2099-01-01');
    const { ticket } = await assign(await waiting());
    const taken = await desk.accepts('technician', required(ticket, 'ticket'));
    const onward = await desk.passes('technician', taken, 'online');
    await withdraw(lasting);
    const back = await desk.does('manager', 'ticketReturn', { ticketId: onward.id, version: onward.version, reason: '退回' });
    expect(back).toMatchObject({ department: { code: 'field-1' }, assignee: null });
  });

  test('with a warning only, or without any, where the organisation decides so', async () => {
    await decide('warn');
    expect(await gap()).toMatchObject({ isBlocking: false, missing: [{ code: 'technician-certificate' }] });
    expect((await assign(await waiting())).userErrors).toEqual([]);
    await decide('ignore');
    expect(await gap()).toBeUndefined();
    await decide('block');
    expect((await assign(await waiting())).userErrors).toMatchObject([LACKS]);
  });
});

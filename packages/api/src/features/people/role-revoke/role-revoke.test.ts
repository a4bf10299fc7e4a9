import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../../../testing/given.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import { TestSocket } from '../../../testing/test-socket.js';
import { TicketDesk } from '../../../testing/ticket-desk.js';
import { staff } from '../person.queries.js';

const REVOKE = 'mutation ($id: ID!) { roleRevoke(input: { assignmentId: $id }) { userErrors { code } } }';
const LISTEN = 'subscription { ticketsChanged { ticketId } }';
const MOST_MS = 5000;

let app: TestApp;
let desk: TicketDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2'] });
  desk = new TicketDesk(app);
});
afterAll(() => app.close());

async function hired(account: string) {
  const person = await app.given.person({ account, department: 'hotline', role: 'supervisor' });
  const [assignment] = (await staff.of(app.state)).assignmentsOf(person.id);
  return { caller: await app.signIn(account), assignmentId: required(assignment, 'assignment').id };
}

describe('a role that is taken away', () => {
  it('stops requests at once (ROL-04)', async () => {
    const { caller, assignmentId } = await hired('leaves-1');
    expect((await caller.run('{ tickets(first: 1) { nodes { id } } }')).errors).toBeUndefined();
    expect((await app.as('admin').run(REVOKE, { id: assignmentId })).data.roleRevoke.userErrors).toEqual([]);
    const { errors } = await caller.run('{ tickets(first: 1) { nodes { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('stops what open sockets hear within five seconds, whichever process took it', async () => {
    const { caller, assignmentId } = await hired('leaves-2');
    const socket = await TestSocket.open(app.address, caller.headers);
    const heard = socket.subscribe(LISTEN).received;
    await socket.stands();
    await desk.registers('agent');
    for (let waited = 0; waited < MOST_MS && heard.length === 0; waited += 50) await sleep(50);
    expect(heard[0]?.errors).toBeUndefined();
    // As another process would: the row goes, and only the version of the table says so.
    await app.db.inTransaction(async (tx) => {
      await tx.run('delete from role_assignment where id = ?', [assignmentId]);
      await tx.run("update reference_version set version = version + 1 where name = 'staff'");
    });
    await sleep(MOST_MS);
    const before = heard.filter(({ data }) => data).length;
    await desk.registers('agent');
    await sleep(500);
    expect(heard.filter(({ data }) => data)).toHaveLength(before);
    const { errors } = await caller.run('{ tickets(first: 1) { nodes { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    socket.close();
  }, 20_000);
});

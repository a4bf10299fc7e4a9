import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { TestMailServer } from '../../../testing/mail-server.js';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';
import { STAFF } from '../../people/index.js';
import { queueDueMail, sendQueuedMail } from './notification-mail.jobs.js';

let app: TestApp;
let desk: TicketDesk;
let server: TestMailServer;
beforeAll(async () => {
  server = await TestMailServer.start();
  ({ app, desk } = await startDesk({ mail: server.settings() }));
  await app.state.db.inTransaction(async (tx) => {
    await tx.run("update person set version = version + 1, email = concat(account, '@example.cn')");
    await touchReference(tx, STAFF);
  });
});
afterAll(async () => {
  await app.close();
  await server.stop();
});
beforeEach(async () => {
  await app.settle();
  await app.db.inTransaction((tx) => tx.run('delete from notification'));
  await app.db.inTransaction((tx) => tx.run('delete from notification_rules'));
  await app.db.inTransaction((tx) => tx.run("delete from job where kind like 'notifications.%'"));
  server.taken.splice(0);
  server.refusal = null;
});

const SET =
  'mutation S($input: NotificationRulesSetInput!) { notificationRulesSet(input: $input) { rules { version digest quietFrom } userErrors { code field } } }';
const OWN = '{ notificationRules { version mailAddress quietFrom digest ways { kind isListed mail } } }';
const chooses = async (account: string, wish: object) => {
  const { version } = (await app.as(account).run(OWN)).data.notificationRules;
  const input = { version, digest: 'DAILY', ways: [], ...wish };
  return (await app.as(account).run(SET, { input })).data.notificationRulesSet;
};
const BY_MAIL = { ways: [{ kind: 'SOLVED', isListed: true, mail: 'NOW' }] };
const states = async () => (await app.db.read.rows('select mail from notification order by id')).map(([mail]) => mail);

/** What the worker does when the time has come. */
async function post(): Promise<void> {
  await app.settle();
  await queueDueMail.handle(systemCtx(app.state, 'job'), {});
  const jobs = await app.db.read.rows("select payload from job where kind = 'notifications.send-mail'");
  for (const [payload] of jobs) await sendQueuedMail.handle(systemCtx(app.state, 'job'), JSON.parse(String(payload)));
  await app.db.inTransaction((tx) => tx.run("delete from job where kind = 'notifications.send-mail'"));
}

describe('mail (SYS-26)', () => {
  test('goes to whoever wants it, once, with what they may see and where to look', async () => {
    expect((await chooses('agent', BY_MAIL)).userErrors).toEqual([]);
    const ticket = await desk.resolves('qiulan', await desk.withComplaints());
    await post();
    await post();
    expect(server.taken).toHaveLength(1);
    const [mail] = server.taken;
    expect(mail).toMatchObject({ to: 'agent@example.cn', subject: expect.stringContaining(`${ticket.number} 邱兰解决了你登记的工单`) });
    expect(mail?.text).toContain(`${ticket.number} ${ticket.subject}\n${app.address}/admin/desk/tickets/${ticket.id}`);
    expect(mail?.text).not.toContain('致歉并补偿');
    expect(await states()).toContain('sent');
  });

  test('gathers what is due together, and leaves out what was read meanwhile', async () => {
    await chooses('agent', { ways: [{ kind: 'SOLVED', isListed: true, mail: 'DIGEST' }], digest: 'HOURLY' });
    for (let count = 0; count < 3; count += 1) await desk.resolves('qiulan', await desk.withComplaints());
    await post();
    expect(server.taken).toEqual([]);
    await app.settle();
    const { nodes } = (await app.as('agent').run('{ notifications(first: 5) { nodes { id } } }')).data.notifications;
    const read = 'mutation R($input: NotificationsReadInput!) { notificationsRead(input: $input) { readCount } }';
    await app.as('agent').run(read, { input: { notificationId: nodes[0].id } });
    app.clock.advance(3_600_000);
    await post();
    expect(server.taken.map(({ subject }) => subject)).toEqual([expect.stringContaining('2 条提醒')]);
  });

  test('says nothing of a ticket that has left its reader’s sight', async () => {
    await chooses('qinfen', { ways: [{ kind: 'QUEUED', isListed: true, mail: 'NOW' }] });
    const ticket = await desk.passes('agent', await desk.registers('agent'), 'complaints');
    await app.settle();
    await desk.passes('qiulan', await desk.accepts('qiulan', ticket), 'technical');
    await post();
    expect(server.taken).toEqual([]);
    expect(await states()).toContain('left_out');
  });

  test('that the server refuses waits, and is sent once when it takes it again', async () => {
    await chooses('agent', BY_MAIL);
    await desk.resolves('qiulan', await desk.withComplaints());
    server.refusal = Object.assign(new Error('greylisted'), { responseCode: 451 });
    await expect(post()).rejects.toThrow();
    expect(await states()).toContain('queued');
    server.refusal = null;
    await post();
    expect(server.taken).toHaveLength(1);
  });

  test('that was being handed over when the process died is not sent again', async () => {
    await chooses('agent', BY_MAIL);
    await desk.resolves('qiulan', await desk.withComplaints());
    await app.settle();
    await queueDueMail.handle(systemCtx(app.state, 'job'), {});
    await app.db.inTransaction((tx) => tx.run("update notification set mail = 'sending' where mail = 'queued'"));
    await post();
    expect(server.taken).toEqual([]);
  });
});

describe('what somebody chooses', () => {
  test('holds from then on: what they want nowhere is not kept', async () => {
    await chooses('agent', { ways: [{ kind: 'SOLVED', isListed: false, mail: 'NEVER' }], quietFrom: '22:00', quietUntil: '07:00' });
    await desk.resolves('qiulan', await desk.withComplaints());
    await app.settle();
    expect((await app.as('agent').run('{ notificationBox { unreadCount } }')).data.notificationBox.unreadCount).toBe(0);
    const { ways, mailAddress, quietFrom } = (await app.as('agent').run(OWN)).data.notificationRules;
    expect([mailAddress, quietFrom]).toEqual(['agent@example.cn', '22:00']);
    expect(ways).toContainEqual({ kind: 'SOLVED', isListed: false, mail: 'NEVER' });
  });

  test('is refused with a stale version and with half a quiet time', async () => {
    expect((await chooses('agent', { version: 99 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await chooses('agent', { quietFrom: '22:00' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['quietUntil'] }]);
  });
});

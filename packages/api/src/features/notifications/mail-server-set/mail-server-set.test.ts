import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { TestMailServer } from '../../../testing/mail-server.js';
import type { TestApp } from '../../../testing/start-test-app.js';
import { startDesk, type TicketDesk } from '../../../testing/ticket-desk.js';
import { STAFF } from '../../people/index.js';
import { queueDueMail, sendQueuedMail } from '../mail/notification-mail.jobs.js';

let app: TestApp;
let desk: TicketDesk;
let server: TestMailServer;
beforeAll(async () => {
  server = await TestMailServer.start();
  ({ app, desk } = await startDesk());
  await app.state.db.inTransaction(async (tx) => {
    await tx.run("update person set version = version + 1, email = concat(account, '@example.cn')");
    await touchReference(tx, STAFF);
  });
});
afterAll(async () => {
  await app.close();
  await server.stop();
});
beforeEach(() => {
  server.refusal = null;
  server.taken.splice(0);
});

const SHOWN = 'isOfEnvironment version host port encryption account hasPassword sender';
const SERVER = `{ mailServer { ${SHOWN} } }`;
const SET = `mutation S($input: MailServerSetInput!) { mailServerSet(input: $input) { mailServer { ${SHOWN} } userErrors { code field } } }`;
const REMOVE = `mutation R($input: MailServerRemoveInput!) { mailServerRemove(input: $input) { mailServer { version host hasPassword } userErrors { code } } }`;
const TEST = 'mutation { mailTest { address answer userErrors { code params { value } } } }';
const FAILURES = '{ mailFailures { person { account } answer isFinal count } }';
const RETRY = 'mutation R($input: MailRetryInput!) { mailRetry(input: $input) { count userErrors { code field } } }';

const admin = () => app.as('admin');
const shown = async () => (await admin().run(SERVER)).data.mailServer;
const mailTest = async () => (await admin().run(TEST)).data.mailTest;
const set = async (change: object = {}) => {
  const { host, port } = server.settings();
  const input = {
    ...{ host, port, encryption: 'STARTTLS', account: 'desk', password: 'hush', sender: '首问 <service@example.cn>' },
    ...change,
  };
  return (await admin().run(SET, { input: { version: (await shown()).version, ...input } })).data.mailServerSet;
};

describe('the server that takes mail, named in the panel (SYS-26)', () => {
  test('is none at first, and a test says so', async () => {
    expect(await shown()).toMatchObject({ isOfEnvironment: false, version: 0, host: null });
    expect((await mailTest()).userErrors).toMatchObject([{ code: 'MAIL_OFF' }]);
  });

  test('takes a test mail from then on, and is quoted', async () => {
    const { mailServer, userErrors } = await set();
    expect(userErrors).toEqual([]);
    expect(mailServer).toMatchObject({ host: '127.0.0.1', account: 'desk', hasPassword: true, version: 1 });
    expect(await mailTest()).toMatchObject({ address: 'admin@example.cn', answer: expect.stringMatching(/^250 /), userErrors: [] });
    expect(server.taken.map(({ to }) => to)).toEqual(['admin@example.cn']);
  });

  test('keeps the password sealed, out of every answer and out of the log', async () => {
    const [row] = await app.db.read.rows('select password from mail_server');
    expect(String(row?.[0])).toMatch(/^v1\./);
    const events = await app.db.read.rows("select payload from event where type like 'mail_server.%'");
    expect(JSON.stringify([events, await shown()])).not.toContain('hush');
  });

  test('is quoted when it refuses the account or the mail', async () => {
    server.refusal = Object.assign(new Error('mailbox full'), { responseCode: 552 });
    expect((await mailTest()).userErrors).toEqual([{ code: 'MAIL_FAILED', params: [{ value: '552 mailbox full' }] }]);
    server.refusal = null;
    await set({ password: 'wrong' });
    const [{ code, params }] = (await mailTest()).userErrors;
    expect([code, params[0].value]).toEqual(['MAIL_FAILED', expect.stringMatching(/^5\d\d /)]);
    await set();
  });

  test('gets a kept password only where it was given for', async () => {
    expect((await set({ password: null, sender: 'a@example.cn' })).userErrors).toEqual([]);
    expect((await mailTest()).userErrors).toEqual([]);
    expect((await set({ password: null, host: 'localhost' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['password'] }]);
    expect((await set({ version: 1 })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('is nobody’s who may not decide the settings', async () => {
    expect((await app.as('agent').run(SERVER)).errors).toBeDefined();
    expect((await app.as('agent').run(FAILURES)).errors).toBeDefined();
  });
});

describe('mail that is not taken (SYS-26)', () => {
  /** What the worker does when the time has come. */
  async function post(): Promise<void> {
    await app.settle();
    await queueDueMail.handle(systemCtx(app.state, 'job'), {});
    const jobs = await app.db.read.rows("select payload from job where kind = 'notifications.send-mail'");
    for (const [payload] of jobs) await sendQueuedMail.handle(systemCtx(app.state, 'job'), JSON.parse(String(payload)));
    await app.db.inTransaction((tx) => tx.run("delete from job where kind = 'notifications.send-mail'"));
  }
  const failures = async () => (await admin().run(FAILURES)).data.mailFailures;
  const retry = async (personId: string | null) => (await admin().run(RETRY, { input: { personId } })).data.mailRetry;

  test('for good is not sent again by itself; somebody sees why, and sends it once more', async () => {
    const choose = 'mutation S($input: NotificationRulesSetInput!) { notificationRulesSet(input: $input) { userErrors { code } } }';
    const ways = [{ kind: 'SOLVED', isListed: true, mail: 'NOW' }];
    await app.as('agent').run(choose, { input: { version: 0, digest: 'DAILY', ways } });
    server.refusal = Object.assign(new Error('no mailbox for agent@example.cn'), { responseCode: 550 });
    await desk.resolves('qiulan', await desk.withComplaints());
    await post();
    expect(await failures()).toEqual([{ person: { account: 'agent' }, answer: '550 no mailbox for …', isFinal: true, count: 1 }]);
    server.refusal = null;
    await post();
    expect(server.taken).toEqual([]);
    const [row] = await app.db.read.rows('select person_id from mail_failure');
    expect((await retry('per_x')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['personId'] }]);
    expect(await retry(String(row?.[0]))).toMatchObject({ count: 1, userErrors: [] });
    await post();
    expect(server.taken.map(({ to }) => to)).toEqual(['agent@example.cn']);
    expect(await failures()).toEqual([]);
    expect((await retry(null)).count).toBe(0);
  });

  test('for now stays in the list until it is', async () => {
    server.refusal = Object.assign(new Error('later'), { responseCode: 451 });
    await desk.resolves('qiulan', await desk.withComplaints());
    await expect(post()).rejects.toThrow();
    expect(await failures()).toMatchObject([{ isFinal: false, answer: '451 later' }]);
    server.refusal = null;
    await post();
    expect(await failures()).toEqual([]);
  });

  test('no server any more, no mail', async () => {
    const { version } = await shown();
    expect((await admin().run(REMOVE, { input: { version: version + 1 } })).data.mailServerRemove.userErrors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
    const removed = (await admin().run(REMOVE, { input: { version } })).data.mailServerRemove;
    expect(removed).toMatchObject({ mailServer: { host: null, hasPassword: false }, userErrors: [] });
    expect((await mailTest()).userErrors).toMatchObject([{ code: 'MAIL_OFF' }]);
    expect((await set()).userErrors).toEqual([]);
  });
});

describe('the server of the environment', () => {
  test('comes before the one of the panel, is shown as such, and shows no password', async () => {
    const { app: other } = await startDesk({ mail: server.settings() });
    const { mailServer } = (await other.as('admin').run(SERVER)).data;
    expect(mailServer).toMatchObject({ isOfEnvironment: true, host: '127.0.0.1', account: 'desk', hasPassword: true });
    expect(JSON.stringify(mailServer)).not.toContain('hush');
    await other.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { required } from '../../testing/given.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { TestSocket } from '../../testing/test-socket.js';
import { organisationOf } from '../access/index.js';

const CREATE = `mutation A($input: AnnouncementCreateInput!) { announcementCreate(input: $input) { announcement { id version text phase } userErrors { code field } } }`;
const UPDATE = `mutation A($input: AnnouncementUpdateInput!) { announcementUpdate(input: $input) { announcement { id version text } userErrors { code field } } }`;
const WITHDRAW = `mutation A($input: AnnouncementWithdrawInput!) { announcementWithdraw(input: $input) { announcement { phase } userErrors { code } } }`;
const DISMISS = `mutation A($input: AnnouncementDismissInput!) { announcementDismiss(input: $input) { notices { announcements { id } } userErrors { code } } }`;
const NOTICES = '{ notices { nextChangeAt announcements { id text level isDismissible } } }';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'supervisor'] });
});
afterAll(() => app.close());

const hours = (count: number): string => new Date(app.clock.now().getTime() + count * 3_600_000).toISOString();

async function announces(wish: object = {}) {
  const input = { level: 'INFO', texts: { zhCN: '今晚停电', en: 'Power cut tonight' }, isDismissible: true, ...wish };
  const { data, errors } = await app.as('admin').run(CREATE, { input });
  expect(errors).toBeUndefined();
  return data.announcementCreate;
}

async function sees(account: string): Promise<string[]> {
  const { data } = await app.as(account).run(NOTICES);
  return data.notices.announcements.map(({ id }: { id: string }) => id);
}

describe('an announcement', () => {
  it('is told to everybody in their language, also to open panels at once (SYS-22, SYS-26)', async () => {
    const socket = await TestSocket.open(app.address, app.as('agent').headers);
    const told = socket.subscribe('subscription { noticesChanged { announcements { text } } }', {}).first;
    await socket.stands();
    const { announcement } = await announces();
    expect((await told).data).toEqual({ noticesChanged: { announcements: [{ text: '今晚停电' }] } });
    socket.close();
    const { data, sqlCount } = await app.as('agent').run(NOTICES, {}, { headers: { 'accept-language': 'en' } });
    expect(data.notices.announcements[0]).toMatchObject({ id: announcement.id, level: 'INFO' });
    expect(sqlCount).toBeLessThanOrEqual(3);
    await app.as('admin').run(WITHDRAW, { input: { announcementId: announcement.id, version: 1 } });
  });

  it('is told only to who holds one of its roles, and only from–to', async () => {
    const { staff } = await organisationOf(app.state);
    const agent = required(
      staff.roles.find(({ code }) => code === 'desk-agent'),
      'role',
    );
    const forAgents = (await announces({ roleIds: [agent.id] })).announcement.id;
    const begins = hours(1);
    const later = (await announces({ startsAt: begins, endsAt: hours(2) })).announcement;
    expect(later.phase).toBe('SCHEDULED');
    expect(await sees('agent')).toEqual([forAgents]);
    expect(await sees('supervisor')).toEqual([]);
    const { data } = await app.as('agent').run(NOTICES);
    expect(data.notices.nextChangeAt).toBe(begins);
  });

  it('is put away by each for themselves, comes back when it is rewritten, and stays when it must', async () => {
    const { id } = (await announces({ level: 'WARNING' })).announcement;
    const { data } = await app.as('supervisor').run(DISMISS, { input: { announcementId: id } });
    expect(data.announcementDismiss).toEqual({ notices: { announcements: [] }, userErrors: [] });
    expect(await sees('agent')).toContain(id);
    const input = { announcementId: id, version: 1, level: 'URGENT', texts: { zhCN: '停电提前' }, isDismissible: false };
    expect((await app.as('admin').run(UPDATE, { input })).data.announcementUpdate.announcement).toMatchObject({
      version: 2,
      text: '停电提前',
    });
    expect(await sees('supervisor')).toEqual([id]);
    const again = await app.as('supervisor').run(DISMISS, { input: { announcementId: id } });
    expect(again.data.announcementDismiss.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await app.as('admin').run(UPDATE, { input })).data.announcementUpdate.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('is withdrawn once, and every step is in the log with what was before', async () => {
    const { id } = (await announces()).announcement;
    const withdraw = () => app.as('admin').run(WITHDRAW, { input: { announcementId: id, version: 1 } });
    expect((await withdraw()).data.announcementWithdraw).toEqual({ announcement: { phase: 'OVER' }, userErrors: [] });
    expect((await withdraw()).data.announcementWithdraw.userErrors).toEqual([{ code: 'ANNOUNCEMENT_OVER' }]);
    const types = await app.db.read.rows('select type from event where subject_id = ? order by seq', [id]);
    expect(types.flat()).toEqual(['announcement.created', 'announcement.withdrawn']);
  });

  it('is refused where its times are wrong, and to who may not', async () => {
    expect((await announces({ startsAt: hours(2), endsAt: hours(1) })).userErrors).toMatchObject([{ code: 'ANNOUNCEMENT_ENDS_TOO_EARLY' }]);
    const input = { level: 'INFO', texts: { zhCN: 'x' }, isDismissible: true };
    expect((await app.as('agent').run(CREATE, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

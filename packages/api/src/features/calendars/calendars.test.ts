import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
}, 60_000);
afterAll(() => app.close());

const CALENDAR = 'id version code name statutory timeZone own weeks { days } exceptions { date spans isOwn } inheritsFrom { code }';
const SET = `mutation ($input: CalendarSetInput!) { calendarSet(input: $input) { calendar { ${CALENDAR} } userErrors { code field } } }`;
const OFFICE_DAY = ['09:00-12:00', '13:30-18:00'];
const workdays = (spans: string[]) => ({ days: [spans, spans, spans, spans, spans, [], []] });

const set = async (input: object, account = 'admin') => (await app.as(account).run(SET, { input })).data.calendarSet;
const calendars = async () => (await app.as('agent').run(`{ calendars(first: 20) { nodes { ${CALENDAR} } } }`)).data.calendars.nodes;
const calendarOf = async (code: string) => (await calendars()).find((calendar: { code: string }) => calendar.code === code);
const reckon = async (variables: object) => {
  const document = `query ($calendarId: ID!, $from: DateTime!, $to: DateTime, $seconds: Int) {
    businessTime(calendarId: $calendarId, from: $from, to: $to, seconds: $seconds) { to seconds isEstimated days { date seconds reason name } } }`;
  return (await app.as('agent').run(document, variables)).data.businessTime;
};

describe('calendars (SLA-19, SYS-21)', () => {
  it('SLA-19: come with the playbook, in the zone of the organisation', async () => {
    expect(await calendarOf('office')).toMatchObject({
      name: '办公时间',
      version: 1,
      timeZone: 'Asia/Shanghai',
      statutory: 'HOLIDAYS_AND_MAKEUP',
      weeks: [workdays(OFFICE_DAY)],
    });
    expect(await calendarOf('always')).toMatchObject({ statutory: 'NONE' });
  });

  it('SLA-19: say when so much has passed, day by day and why', async () => {
    const { id: calendarId } = await calendarOf('office');
    const due = await reckon({ calendarId, from: '2026-02-13T17:30:00+08:00', seconds: 30_600 });
    expect(due).toMatchObject({ to: '2026-02-24T01:30:00.000Z', seconds: 30_600, isEstimated: false });
    expect(due.days[1]).toEqual({ date: '2026-02-14', seconds: 27_000, reason: 'MAKEUP', name: '春节' });
    expect(due.days[2]).toEqual({ date: '2026-02-15', seconds: 0, reason: 'HOLIDAY', name: '春节' });
    const between = await reckon({ calendarId, from: '2026-01-05T03:30:00Z', to: '2026-01-05T06:00:00Z' });
    expect(between).toMatchObject({ seconds: 3600 });
    expect(await reckon({ calendarId, from: '2026-01-05T03:30:00Z' })).toBeNull();
    expect((await reckon({ calendarId, from: '2026-12-31T09:00:00Z', seconds: 7200 })).isEstimated).toBe(true);
  });

  it('SYS-21: are made and changed by whoever may; what was in force stays as a version, and heirs follow', async () => {
    const weeks = [workdays(['08:00-12:00']), { days: [['08:00-12:00'], [], [], [], [], [], []] }];
    const made = await set({ code: 'depot', zhCN: '仓库', version: 0, timeZone: 'Asia/Shanghai', weeks, cycleAnchor: '2026-01-05' });
    expect(made.userErrors).toEqual([]);
    const heir = { code: 'depot-night', zhCN: '仓库夜班', version: 0, inheritsFromId: made.calendar.id };
    const night = await set({ ...heir, exceptions: [{ date: '2026-05-20', spans: ['22:00-06:00'] }] });
    expect(night.calendar).toMatchObject({ own: ['exceptions'], inheritsFrom: { code: 'depot' }, weeks });
    const changed = await set({ code: 'depot', zhCN: '仓库', version: 1, timeZone: 'Asia/Shanghai', weeks: [workdays(['07:00-11:00'])] });
    expect(changed.calendar).toMatchObject({ version: 2 });
    expect(await calendarOf('depot-night')).toMatchObject({
      version: 2,
      weeks: [workdays(['07:00-11:00'])],
      exceptions: [{ date: '2026-05-20', spans: ['22:00-06:00'], isOwn: true }],
    });
    const versions = '{ calendars(first: 20) { nodes { code versions(first: 5) { nodes { number weeks { days } } } } } }';
    const { data } = await app.as('agent').run(versions);
    const [now, before] = data.calendars.nodes.find(({ code }: { code: string }) => code === 'depot').versions.nodes;
    expect([now.number, before]).toEqual([2, { number: 1, weeks }]);
  });

  it.each([
    ['INVALID', ['timeZone'], { timeZone: 'Mars/Olympus' }],
    ['CALENDAR_HOURS', ['weeks'], { weeks: [workdays(['9-12'])] }],
    ['CALENDAR_HOURS', ['weeks'], { weeks: [{ days: [['09:00-12:00']] }] }],
    ['CALENDAR_HOURS', ['exceptions'], { exceptions: [{ date: '2026-05-20', spans: ['12:00-12:00'] }] }],
    ['CALENDAR_ANCHOR', ['cycleAnchor'], { weeks: [workdays(OFFICE_DAY), workdays([])] }],
    ['CALENDAR_ANCHOR', ['cycleAnchor'], { cycleAnchor: '2026-01-06' }],
    ['CALENDAR_NEVER_OPEN', ['weeks'], { weeks: [workdays([])] }],
    ['REQUIRED', ['weeks'], { weeks: null }],
    ['NOT_FOUND', ['inheritsFromId'], { inheritsFromId: 'cal_01ARZ3NDEKTSV4RRFFQ69G5FAV' }],
    ['CONFLICT', undefined, { version: 7 }],
  ])('are refused with %s for %j', async (code, field, wrong) => {
    const right = { code: 'wrong', zhCN: '错', version: 0, timeZone: 'Asia/Shanghai', weeks: [workdays(OFFICE_DAY)] };
    expect(await set({ ...right, ...wrong })).toMatchObject({ calendar: null, userErrors: [{ code, ...(field && { field }) }] });
  });

  it('SLA-19: hold for a department and all below it that has none of its own', async () => {
    const ask = '{ departments(first: 100) { nodes { id parent { id } calendar { calendar { code } from { id } } } } }';
    const all = (await app.as('admin').run(ask)).data.departments.nodes;
    const root = all.find(({ parent }: { parent: unknown }) => parent === null);
    expect(all.every(({ calendar }: { calendar: object }) => JSON.stringify(calendar) === JSON.stringify(root.calendar))).toBe(true);
    expect(root.calendar).toEqual({ calendar: { code: 'office' }, from: { id: root.id } });
    const child = all.find(({ parent }: { parent: { id: string } | null }) => parent?.id === root.id);
    const { id: calendarId } = await calendarOf('always');
    const give =
      'mutation ($input: DepartmentCalendarSetInput!) { departmentCalendarSet(input: $input) { department { calendar { calendar { code } } } userErrors { code field } } }';
    const given = async (input: object) => (await app.as('admin').run(give, { input })).data.departmentCalendarSet;
    expect((await given({ departmentId: child.id, calendarId })).department.calendar).toEqual({ calendar: { code: 'always' } });
    const { version } = await calendarOf('always');
    const archived = {
      code: 'always',
      zhCN: '全天候',
      version,
      isArchived: true,
      timeZone: 'Asia/Shanghai',
      weeks: [workdays(OFFICE_DAY)],
    };
    expect((await set(archived)).userErrors).toEqual([{ code: 'CALENDAR_IN_USE', field: ['isArchived'] }]);
    expect((await given({ departmentId: child.id })).department.calendar).toEqual({ calendar: { code: 'office' } });
    expect((await given({ departmentId: child.id, calendarId: 'cal_none' })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['calendarId'] },
    ]);
  });

  it("SLA-19: a year's notice that is taken over moves later deadlines, which are no longer estimated", async () => {
    const { id: calendarId } = await calendarOf('office');
    const asked = { calendarId, from: '2026-12-31T17:30:00+08:00', seconds: 3600 };
    expect(await reckon(asked)).toMatchObject({ to: '2027-01-01T01:30:00.000Z', isEstimated: true });
    const notice =
      'mutation ($input: StatutoryYearImportInput!) { statutoryYearImport(input: $input) { statutoryYear { year document off { name days } workdays { days } } userErrors { code field } } }';
    const importYear = async (input: object) => (await app.as('admin').run(notice, { input })).data.statutoryYearImport;
    const days = ['2027-01-01', '2027-01-02', '2027-01-03'];
    const input = { year: 2027, off: [{ name: '元旦', days }], workdays: [], document: 'a notice made up for this test' };
    expect(await importYear({ ...input, workdays: [{ name: '元旦', days: ['2027-01-02'] }] })).toMatchObject({
      userErrors: [{ code: 'STATUTORY_DAY' }],
    });
    expect(await importYear({ ...input, year: 2028 })).toMatchObject({ userErrors: [{ code: 'STATUTORY_DAY', field: ['off'] }] });
    expect((await importYear(input)).statutoryYear).toEqual({ year: 2027, document: input.document, off: input.off, workdays: [] });
    expect(await reckon(asked)).toMatchObject({ to: '2027-01-04T01:30:00.000Z', isEstimated: false });
  });

  it('are changed by nobody without the right', async () => {
    const { errors } = await app.as('manager').run(SET, { input: { code: 'mine', zhCN: '我的', version: 0 } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MESSAGES, userError } from '../department-tree/organization.fixture.js';
import { CalendarsPage } from './CalendarsPage.js';

const DAY = ['09:00-12:00', '13:30-18:00'];
const week = { __typename: 'CalendarWeek', days: [DAY, DAY, DAY, DAY, DAY, [], []] };
function calendar(code: string, name: string, more: object = {}) {
  return {
    __typename: 'Calendar',
    id: `cal_${code}`,
    code,
    version: 2,
    name,
    names: { __typename: 'TextInLanguages', zhCN: name, zhTW: null, en: null },
    timeZone: 'Asia/Shanghai',
    weeks: [week],
    cycleAnchor: null,
    statutory: 'HOLIDAYS_AND_MAKEUP',
    makeupWeekday: 1,
    exceptions: [],
    inheritsFrom: null,
    own: ['timeZone', 'weeks', 'statutory'],
    isArchived: false,
    coveredThrough: '2026-12-31',
    days: DAYS,
    ...more,
  };
}
const DAYS = [
  { __typename: 'CalendarDay', date: '2026-10-01', spans: [], reason: 'HOLIDAY', name: '国庆节' },
  { __typename: 'CalendarDay', date: '2026-10-10', spans: DAY, reason: 'MAKEUP', name: '国庆节' },
];
const OFFICE = calendar('office', '办公时间');
const DESK = calendar('desk', '前台', {
  own: [],
  inheritsFrom: { __typename: 'Calendar', id: 'cal_office', name: '办公时间' },
});

interface Asked {
  readonly answer?: unknown;
  readonly permissions?: string[];
  readonly path?: string;
}

async function open({ answer = { calendar: OFFICE, userErrors: [] }, permissions = ['calendar:manage'], path = '' }: Asked = {}) {
  const { requests } = await renderRemote(<CalendarsPage />, {
    path: `/organization/calendars${path}`,
    messages: MESSAGES,
    viewer: { permissions: ['department:read', ...permissions] },
    resolvers: {
      calendars: () => ({ __typename: 'CalendarConnection', nodes: [OFFICE, DESK], totalCount: 2 }),
      calendar: () => OFFICE,
      calendarSet: () => answer,
      businessTime: () => ({
        __typename: 'BusinessTime',
        from: '2026-02-13T09:30:00.000Z',
        to: '2026-02-24T01:30:00.000Z',
        seconds: 14_400,
        isEstimated: true,
        days: [{ __typename: 'BusinessDay', date: '2026-02-14', spans: DAY, seconds: 14_400, reason: 'MAKEUP', name: '春节' }],
      }),
      statutoryYears: () => [
        {
          __typename: 'StatutoryYear',
          year: 2026,
          document: null,
          off: [{ __typename: 'HolidayDays', name: '元旦', days: ['2026-01-01', '2026-01-02', '2026-01-03'] }],
          workdays: [],
        },
      ],
      statutoryYearImport: () => ({ statutoryYear: { __typename: 'StatutoryYear', year: 2027 }, userErrors: [] }),
    },
  });
  await screen.findByRole('navigation', { name: '工作日历' });
  return (name: string) => requests.filter((one) => one.name === name).map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const fill = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const show = (name: string) => act(async () => void fireEvent.click(screen.getByRole('tab', { name })));

describe('the calendars of the organisation', () => {
  it('SLA-19: hours of a day are written and saved; a slip is said and not sent', async () => {
    const sent = await open();
    fill('周六的时间', '9-12');
    fireEvent.blur(screen.getByLabelText('周六的时间'));
    expect(screen.getByLabelText('周六的时间')).toBeInvalid();
    expect(screen.getByRole('button', { name: '保存时间' })).toBeDisabled();
    fill('周六的时间', '9:00-12:00 22:00-06:00');
    fireEvent.blur(screen.getByLabelText('周六的时间'));
    await press(/保存时间/);
    await waitFor(() => expect(sent('CalendarSet')).toHaveLength(1));
    const days = [DAY, DAY, DAY, DAY, DAY, ['09:00-12:00', '22:00-06:00'], []];
    expect(sent('CalendarSet')[0]).toMatchObject({ input: { code: 'office', version: 2, weeks: [{ days }] } });
  });

  it('SLA-19: weeks take turns, and a calendar takes over from another again', async () => {
    const sent = await open({
      answer: { calendar: null, userErrors: [userError({ code: 'CALENDAR_ANCHOR', message: '请选一个周一。', field: ['cycleAnchor'] })] },
    });
    await press('增加一周轮换（大小周）');
    fill('第 1 周始于（周一）', '2026-01-05');
    fill('第 2 周 周五的时间', '');
    fireEvent.blur(screen.getByLabelText('第 2 周 周五的时间'));
    await press(/保存时间/);
    expect(sent('CalendarSet')[0]).toMatchObject({
      input: { cycleAnchor: '2026-01-05', weeks: [{ days: week.days }, { days: [DAY, DAY, DAY, DAY, [], [], []] }] },
    });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it('SLA-19: a day says what it comes from, and is set apart', async () => {
    const sent = await open();
    await show('年历');
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: '2026-10-01 · 国庆节 · 法定放假 · 休息' })));
    fill('单独规定这一天', '10:00-16:00');
    await press(/保\s?存$/);
    await waitFor(() => expect(sent('CalendarSet')).toHaveLength(1));
    expect(sent('CalendarSet')[0]).toMatchObject({ input: { exceptions: [{ date: '2026-10-01', spans: ['10:00-16:00'] }] } });
  });

  it('SLA-19: is tried out, day by day and why', async () => {
    const sent = await open();
    await show('试算');
    fill('加上工作时间', '4:00');
    await press('计算');
    await waitFor(() => expect(sent('BusinessTime')).toHaveLength(1));
    expect(sent('BusinessTime')[0]).toMatchObject({ calendarId: 'cal_office', seconds: 14_400 });
    expect(await screen.findByRole('row', { name: /2026-02-14 调休上班 · 春节/ })).toBeInTheDocument();
    expect(screen.getByText('≈ 估计')).toBeInTheDocument();
  });

  it('SLA-19: the notice of a coming year is brought in', async () => {
    const sent = await open();
    await press('法定假日');
    expect(await screen.findByText('放假：元旦 01-01–01-03')).toBeInTheDocument();
    await press('导入一年的放假通知');
    fill('依据的通知', '国办发明电〔2026〕9号');
    fill('放假的日子第 1 行节日', '元旦');
    fill('放假的日子第 1 行起', '2027-01-01');
    fill('放假的日子第 1 行止', '2027-01-03');
    await press(/导\s?入$/);
    await waitFor(() => expect(sent('StatutoryYearImport')).toHaveLength(1));
    const off = [{ name: '元旦', days: ['2027-01-01', '2027-01-02', '2027-01-03'] }];
    expect(sent('StatutoryYearImport')[0]).toMatchObject({ input: { year: 2027, off } });
  });

  it('SLA-19: whoever may not set them up looks at them', async () => {
    await open({ permissions: [], path: '?calendar=desk' });
    const panel = screen.getByRole('region', { name: '前台' });
    expect(within(panel).getByLabelText('周一的时间')).toBeDisabled();
    expect(within(panel).queryByRole('button', { name: '保存时间' })).toBeNull();
    expect(screen.queryByRole('button', { name: '新建日历' })).toBeNull();
  });
});

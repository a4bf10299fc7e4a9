import type { TestCaller } from './test-caller.js';

const WEEKS = [{ days: [['09:00-17:00'], [], [], [], [], [], []] }];

/** The calendar of the office. */
export async function officeId(holder: TestCaller): Promise<string> {
  const { nodes } = (await holder.run('{ calendars(first: 10) { nodes { id code } } }')).data.calendars;
  return nodes.find(({ code }: { code: string }) => code === 'office').id;
}

/** Inputs with which each act on calendars goes through. */
export function calendarInputs(setting: () => { readonly holder: TestCaller; readonly departmentId: string }) {
  return {
    calendarSet: async () => ({
      code: 'depot',
      zhCN: '仓库',
      version: 0,
      weeks: WEEKS,
      inheritsFromId: await officeId(setting().holder),
    }),
    departmentCalendarSet: async () => ({ departmentId: setting().departmentId, calendarId: await officeId(setting().holder) }),
  };
}

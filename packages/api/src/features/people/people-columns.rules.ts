import type { LocalText } from '@shouwen/shared';

/** The columns of a table of people, in the order they are written; any name of a column is read. */
export const PEOPLE_COLUMNS = {
  account: { 'zh-CN': '账号', 'zh-TW': '帳號', en: 'Account' },
  name: { 'zh-CN': '姓名', 'zh-TW': '姓名', en: 'Name' },
  department: { 'zh-CN': '部门编码', 'zh-TW': '部門代碼', en: 'Department code' },
  roles: { 'zh-CN': '角色编码', 'zh-TW': '角色代碼', en: 'Role codes' },
  position: { 'zh-CN': '岗位', 'zh-TW': '職位', en: 'Position' },
  email: { 'zh-CN': '邮箱', 'zh-TW': '電子郵件', en: 'E-mail' },
  phone: { 'zh-CN': '电话', 'zh-TW': '電話', en: 'Phone' },
  hiredOn: { 'zh-CN': '入职日期', 'zh-TW': '到職日期', en: 'First day' },
} as const satisfies Readonly<Record<string, LocalText>>;
export type PeopleColumn = keyof typeof PEOPLE_COLUMNS;
export const PEOPLE_COLUMN_NAMES = Object.keys(PEOPLE_COLUMNS) as readonly PeopleColumn[];

/** Without these nobody can be added. */
export const NEEDED_COLUMNS: readonly PeopleColumn[] = ['account', 'name', 'department'];

/** Which column a heading names: by its word in any language, or by its name here. */
export function columnNamed(heading: string): PeopleColumn | null {
  const wanted = heading.normalize('NFKC').trim().toLowerCase();
  const found = PEOPLE_COLUMN_NAMES.find((column) => {
    const words = [column, ...Object.values(PEOPLE_COLUMNS[column])];
    return words.some((word) => word.toLowerCase() === wanted);
  });
  return found ?? null;
}

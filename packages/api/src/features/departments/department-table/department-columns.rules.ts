import { LIMITS, type LocalText } from '@shouwen/shared';

/** The columns of a table of departments, read and written alike. A head may be the word or a title in any language. */
export const COLUMNS = {
  code: { title: { 'zh-CN': '编码', 'zh-TW': '代碼', en: 'Code' }, max: LIMITS.code },
  name: { title: { 'zh-CN': '名称', 'zh-TW': '名稱', en: 'Name' }, max: LIMITS.name },
  kind: { title: { 'zh-CN': '类型', 'zh-TW': '類型', en: 'Kind' }, max: LIMITS.code },
  parent: { title: { 'zh-CN': '上级编码', 'zh-TW': '上級代碼', en: 'Code of the department above' }, max: LIMITS.code },
  head: { title: { 'zh-CN': '负责人账号', 'zh-TW': '負責人帳號', en: 'Account of the head' }, max: LIMITS.account },
  deputies: { title: { 'zh-CN': '副职账号', 'zh-TW': '副主管帳號', en: 'Accounts of the deputies' }, max: LIMITS.description },
  headPosition: { title: { 'zh-CN': '负责岗位', 'zh-TW': '負責職位', en: 'Position of the head' }, max: LIMITS.code },
  duties: { title: { 'zh-CN': '职责', 'zh-TW': '職責', en: 'Duties' }, max: LIMITS.description },
  rules: { title: { 'zh-CN': '工作制度', 'zh-TW': '工作制度', en: 'Rules' }, max: LIMITS.description },
  assets: { title: { 'zh-CN': '区域与设备', 'zh-TW': '區域與設備', en: 'Areas and equipment' }, max: LIMITS.description },
  reportsTo: { title: { 'zh-CN': '汇报对象', 'zh-TW': '匯報對象', en: 'Reports to' }, max: LIMITS.name },
  serviceHours: { title: { 'zh-CN': '服务时间', 'zh-TW': '服務時間', en: 'Service hours' }, max: LIMITS.address },
  plannedHeadcount: { title: { 'zh-CN': '编制人数', 'zh-TW': '編制人數', en: 'Planned headcount' }, max: 7 },
  startsOn: { title: { 'zh-CN': '启用日期', 'zh-TW': '啟用日期', en: 'First day' }, max: 10 },
  endsOn: { title: { 'zh-CN': '停用日期', 'zh-TW': '停用日期', en: 'Last day' }, max: 10 },
} as const satisfies Readonly<Record<string, { readonly title: LocalText; readonly max: number }>>;

export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[];
export const NEEDED_COLUMNS: readonly Column[] = ['code', 'name', 'kind'];

/** The column that a head names; undefined for a foreign one. */
export function columnOf(head: string): Column | undefined {
  const wanted = head.normalize('NFKC').trim().toLowerCase();
  return COLUMN_NAMES.find((name) => [name, ...Object.values(COLUMNS[name].title)].some((title) => title.toLowerCase() === wanted));
}

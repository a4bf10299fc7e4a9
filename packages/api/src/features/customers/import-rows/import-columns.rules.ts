import type { LocalText } from '@shouwen/shared';
import type { FieldRow } from '../customer-field.rules.js';

/** The columns of a table of customers beside the organisation's own fields; any name of a column is read. */
export const IMPORT_COLUMNS = {
  name: { 'zh-CN': '名称', 'zh-TW': '名稱', en: 'Name' },
  kind: { 'zh-CN': '类型', 'zh-TW': '類型', en: 'Kind' },
  stage: { 'zh-CN': '阶段', 'zh-TW': '階段', en: 'Stage' },
  phone: { 'zh-CN': '电话', 'zh-TW': '電話', en: 'Phone' },
  email: { 'zh-CN': '邮箱', 'zh-TW': '電子郵件', en: 'E-mail' },
  address: { 'zh-CN': '地址', 'zh-TW': '地址', en: 'Address' },
  tier: { 'zh-CN': '等级', 'zh-TW': '等級', en: 'Tier' },
  source: { 'zh-CN': '来源', 'zh-TW': '來源', en: 'Source' },
  tags: { 'zh-CN': '标签', 'zh-TW': '標籤', en: 'Tags' },
  owner: { 'zh-CN': '负责人账号', 'zh-TW': '負責人帳號', en: "Owner's account" },
  note: { 'zh-CN': '备注', 'zh-TW': '備註', en: 'Note' },
} as const satisfies Readonly<Record<string, LocalText>>;
export type ImportColumn = keyof typeof IMPORT_COLUMNS;

/** One column that a table may have. */
export interface KnownColumn {
  /** `name`, or of a field of the organisation's `field:` and its code. */
  readonly key: string;
  readonly names: LocalText;
}

/** The key of a field of the organisation. */
export function fieldKey({ code }: Pick<FieldRow, 'code'>): string {
  return `field:${code}`;
}

/** Every column that a table may have, for whoever sees these fields. */
export function knownColumns(fields: readonly Pick<FieldRow, 'code' | 'names' | 'isArchived'>[]): KnownColumn[] {
  const own = fields.filter(({ isArchived }) => !isArchived).map((field) => ({ key: fieldKey(field), names: field.names }));
  return [...Object.entries(IMPORT_COLUMNS).map(([key, names]) => ({ key, names })), ...own];
}

/** Which column each heading is: as was said, else by its name in any language; null where it is none. */
export function columnsOf(headings: readonly string[], known: readonly KnownColumn[], said: readonly string[] | null): (string | null)[] {
  return headings.map((heading, index) => {
    const key = said?.[index];
    if (said) return known.find((column) => column.key === key)?.key ?? null;
    const wanted = heading.normalize('NFKC').trim().toLowerCase();
    const isNamed = ({ key: own, names }: KnownColumn) => [own, ...Object.values(names)].some((word) => word?.toLowerCase() === wanted);
    return known.find(isNamed)?.key ?? null;
  });
}

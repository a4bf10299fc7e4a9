import { type Language, type LocalText, textIn } from '@shouwen/shared';

/** What a ticket can fill into a reply, by the name it has between `{{` and `}}`. */
const VARIABLES = {
  'customer.name': { 'zh-CN': '客户名称', 'zh-TW': '客戶名稱', en: 'customer' },
  'contact.name': { 'zh-CN': '联系人', 'zh-TW': '聯絡人', en: 'contact' },
  'ticket.number': { 'zh-CN': '工单号', 'zh-TW': '工單號', en: 'ticket number' },
  'ticket.subject': { 'zh-CN': '主题', 'zh-TW': '主旨', en: 'subject' },
  'ticket.department': { 'zh-CN': '处理部门', 'zh-TW': '處理部門', en: 'department' },
  'agent.name': { 'zh-CN': '我的姓名', 'zh-TW': '我的姓名', en: 'my name' },
  'agent.department': { 'zh-CN': '我的部门', 'zh-TW': '我的部門', en: 'my department' },
  'organisation.name': { 'zh-CN': '单位名称', 'zh-TW': '單位名稱', en: 'organisation' },
  'date.today': { 'zh-CN': '今天的日期', 'zh-TW': '今天的日期', en: "today's date" },
} as const satisfies Readonly<Record<string, LocalText>>;

export type ReplyVariable = keyof typeof VARIABLES;
export const REPLY_VARIABLES = Object.keys(VARIABLES) as readonly ReplyVariable[];

export type ReplyValues = Readonly<Record<ReplyVariable, string | null>>;

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g;

const isVariable = (name: string): name is ReplyVariable => Object.hasOwn(VARIABLES, name);

/** What the variable is called, in somebody's language. */
export function variableLabel(name: ReplyVariable, language: Language): string {
  return textIn(VARIABLES[name], language);
}

/** The first thing between `{{` and `}}` that no ticket can fill; null when there is none. */
export function unknownVariable(body: string): string | null {
  const unknown = [...body.matchAll(PLACE)].find(([, name = '']) => !isVariable(name));
  return unknown ? (unknown[1] ?? '') : null;
}

export interface FilledReply {
  readonly text: string;
  /** What the ticket could not fill: it stands in 【 】, for the writer to see. */
  readonly missing: readonly string[];
}

/** The wording with the ticket's own words in it. */
export function fillReply(body: string, values: ReplyValues, language: Language): FilledReply {
  const missing = new Set<string>();
  const text = body.replace(PLACE, (whole, name: string) => {
    if (!isVariable(name)) return whole;
    const value = values[name];
    if (value) return value;
    const label = variableLabel(name, language);
    missing.add(label);
    return `【${label}】`;
  });
  return { text, missing: [...missing] };
}

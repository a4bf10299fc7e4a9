import { type Clause, type Condition, type ConditionTest, type LocalText, TICKET_FACTS, type TicketFact, textIn } from '@shouwen/shared';
import type { Setting } from '../ticket-facts.rules.js';

export type World = Pick<Setting, 'book' | 'tree' | 'language' | 'fieldNames'>;

const text = (zhCN: string, zhTW: string, en: string): LocalText => ({ 'zh-CN': zhCN, 'zh-TW': zhTW, en });

/** What is asked for, as people read it. */
const FACTS: Readonly<Record<TicketFact, LocalText>> = {
  type: text('工单类型', '工單類型', 'type'),
  category: text('问题分类', '問題分類', 'category'),
  channel: text('渠道', '管道', 'channel'),
  priority: text('优先级', '優先級', 'priority'),
  state: text('状态', '狀態', 'state'),
  state_category: text('状态类别', '狀態類別', 'state category'),
  department: text('部门', '部門', 'department'),
  assignee: text('当前办理', '目前處理人', 'assignee'),
  tag: text('标签', '標籤', 'tag'),
  tier: text('客户等级', '客戶等級', 'tier'),
  customer_kind: text('客户类型', '客戶類型', 'kind of customer'),
  cause: text('原因', '原因', 'cause'),
  measure: text('处理措施', '處理措施', 'measure'),
  outcome_told: text('已告知结果', '已告知結果', 'outcome told'),
};

const TESTS: Readonly<Record<ConditionTest, LocalText>> = {
  is: text('是', '是', 'is'),
  is_not: text('不是', '不是', 'is not'),
  filled: text('已填写', '已填寫', 'is filled in'),
  empty: text('为空', '為空', 'is empty'),
  at_least: text('至少', '至少', 'is at least'),
  at_most: text('至多', '至多', 'is at most'),
};

/** A fact by the name people know it by; one that is not known any more by its word. */
export function factName({ book, language, fieldNames }: World, fact: string): string {
  const fixed = TICKET_FACTS.find((one) => one === fact);
  if (fixed) return textIn(FACTS[fixed], language);
  const scheme = book.schemes.find(({ code }) => `mark.${code}` === fact);
  if (scheme) return textIn(scheme.names, language);
  const code = fact.replace(/^field\./, '');
  return textIn(fieldNames(code) ?? { 'zh-CN': code }, language);
}

/** A condition as a sentence: 优先级 是 高，标签 不是 VIP. */
export function conditionText(world: World, { match, clauses }: Condition): string {
  const { language } = world;
  const join = match === 'all' ? text('，且', '，且', ' and ') : text('，或', '，或', ' or ');
  return clauses.map((clause) => clauseText(world, clause)).join(textIn(join, language));
}

function clauseText(world: World, { fact, test, values }: Clause): string {
  const named = values.map((value) => valueName(world, fact, value)).join(world.language === 'en' ? ', ' : '、');
  return [factName(world, fact), textIn(TESTS[test], world.language), named].filter((part) => part !== '').join(' ');
}

export function valueName({ book, tree, language }: World, fact: string, value: string): string {
  return textIn(namesOf({ book, tree }, fact, value) ?? { 'zh-CN': value }, language);
}

function namesOf({ book, tree }: Pick<World, 'book' | 'tree'>, fact: string, value: string): LocalText | undefined {
  const byCode = ({ code }: { readonly code: string }): boolean => code === value;
  if (fact === 'type') return book.types.find(byCode)?.names;
  if (fact === 'state') return book.states.find(byCode)?.names;
  if (fact === 'category' || fact.startsWith('mark.')) return book.categories.find(byCode)?.names;
  const department = fact === 'department' ? tree.findByCode(value) : undefined;
  if (department) return { 'zh-CN': department.name };
  return fact === 'priority' || fact === 'outcome_told' ? WORDS[value] : undefined;
}

const WORDS: Readonly<Record<string, LocalText>> = {
  low: text('低', '低', 'low'),
  normal: text('中', '中', 'normal'),
  high: text('高', '高', 'high'),
  urgent: text('紧急', '緊急', 'urgent'),
  yes: text('是', '是', 'yes'),
  no: text('否', '否', 'no'),
};

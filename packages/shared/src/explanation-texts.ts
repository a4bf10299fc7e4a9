import type { Language } from './limits.js';
import type { EveryLanguage } from './permission-texts.js';

/** What an explanation of a right may say, one step each. */
export const EXPLANATION_CODES = [
  'ACTIVE',
  'INACTIVE',
  'NO_ROLE',
  'ADMINISTRATOR',
  'NOT_GRANTED',
  'NOT_YET',
  'NO_LONGER',
  'GRANTED',
  'REACHES',
  'FALLS_SHORT',
  'RULE_ALLOWS',
  'RULE_REFUSES',
  'FIELD_MASK',
  'FIELD_VIEW',
  'FIELD_EDIT',
] as const;
export type ExplanationCode = (typeof EXPLANATION_CODES)[number];

/** `{name}` marks a parameter; a missing text is a compile error. */
export const EXPLANATIONS: Readonly<Record<ExplanationCode, EveryLanguage>> = {
  ACTIVE: { 'zh-CN': '{person} 在职，可以登录。', 'zh-TW': '{person} 在職，可以登入。', en: '{person} works here and may sign in.' },
  INACTIVE: {
    'zh-CN': '{person} 已停用，没有任何权限。',
    'zh-TW': '{person} 已停用，沒有任何權限。',
    en: '{person} no longer works here and may do nothing.',
  },
  NO_ROLE: { 'zh-CN': '{person} 没有任何角色。', 'zh-TW': '{person} 沒有任何角色。', en: '{person} holds no role.' },
  ADMINISTRATOR: {
    'zh-CN': '角色“{role}”在所有部门拥有全部权限。',
    'zh-TW': '角色「{role}」在所有部門擁有全部權限。',
    en: 'The role “{role}” gives every permission everywhere.',
  },
  NOT_GRANTED: {
    'zh-CN': '角色“{role}”不包含“{permission}”。',
    'zh-TW': '角色「{role}」不包含「{permission}」。',
    en: 'The role “{role}” does not include “{permission}”.',
  },
  NOT_YET: {
    'zh-CN': '角色“{role}”自 {date} 起才生效。',
    'zh-TW': '角色「{role}」自 {date} 起才生效。',
    en: 'The role “{role}” is held only from {date} on.',
  },
  NO_LONGER: {
    'zh-CN': '角色“{role}”已于 {date} 到期。',
    'zh-TW': '角色「{role}」已於 {date} 到期。',
    en: 'The role “{role}” was held until {date}.',
  },
  GRANTED: {
    'zh-CN': '角色“{role}”包含“{permission}”，范围：{scope}（{department}）。',
    'zh-TW': '角色「{role}」包含「{permission}」，範圍：{scope}（{department}）。',
    en: 'The role “{role}” includes “{permission}” for: {scope} ({department}).',
  },
  REACHES: {
    'zh-CN': '角色“{role}”的范围“{scope}”（{department}）覆盖 {target}。',
    'zh-TW': '角色「{role}」的範圍「{scope}」（{department}）涵蓋 {target}。',
    en: 'The scope of the role “{role}”, {scope} ({department}), reaches {target}.',
  },
  FALLS_SHORT: {
    'zh-CN': '角色“{role}”的范围“{scope}”（{department}）不包括 {target}，它属于：{place}。',
    'zh-TW': '角色「{role}」的範圍「{scope}」（{department}）不包括 {target}，它屬於：{place}。',
    en: 'The scope of the role “{role}”, {scope} ({department}), does not reach {target}, which belongs to: {place}.',
  },
  RULE_ALLOWS: {
    'zh-CN': '{target} 的状态和规则现在允许这样做。',
    'zh-TW': '{target} 的狀態和規則現在允許這樣做。',
    en: 'The state of {target} and its rules allow it now.',
  },
  RULE_REFUSES: { 'zh-CN': '规则：{reason}', 'zh-TW': '規則：{reason}', en: 'Rule: {reason}' },
  FIELD_MASK: {
    'zh-CN': '{field}：遮盖显示，有权限者可填写原因后查看。',
    'zh-TW': '{field}：遮蓋顯示，有權限者可填寫原因後檢視。',
    en: '{field}: masked; whoever may reveal it gives a reason.',
  },
  FIELD_VIEW: { 'zh-CN': '{field}：完整显示。', 'zh-TW': '{field}：完整顯示。', en: '{field}: shown in full.' },
  FIELD_EDIT: {
    'zh-CN': '{field}：完整显示，可以修改。',
    'zh-TW': '{field}：完整顯示，可以修改。',
    en: '{field}: shown in full and may be changed.',
  },
};

/** Names of the scopes, as explanations say them. */
export const SCOPE_TEXTS = {
  own: { 'zh-CN': '仅本人', 'zh-TW': '僅本人', en: 'own' },
  participated: { 'zh-CN': '参与的', 'zh-TW': '參與的', en: 'took part in' },
  department: { 'zh-CN': '本部门', 'zh-TW': '本部門', en: 'own department' },
  departmentTree: { 'zh-CN': '本部门及下级', 'zh-TW': '本部門及下級', en: 'department and below' },
  chosen: { 'zh-CN': '指定部门', 'zh-TW': '指定部門', en: 'chosen departments' },
  all: { 'zh-CN': '全部', 'zh-TW': '全部', en: 'all' },
} as const satisfies Readonly<Record<string, EveryLanguage>>;

/** The sentence of a step in a language with its parameters filled in. */
export function explanationOf(code: ExplanationCode, language: Language, params: Readonly<Record<string, string>>): string {
  return EXPLANATIONS[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}

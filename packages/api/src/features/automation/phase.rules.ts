import { type Language, type LocalText, textIn } from '@shouwen/shared';
import { type Actor, holds } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { RulePhase } from './automation.rules.js';

export const PHASE_NAMES: Readonly<Record<RulePhase, LocalText>> = {
  draft: { 'zh-CN': '草稿', 'zh-TW': '草稿', en: 'Draft' },
  trial: { 'zh-CN': '试运行', 'zh-TW': '試運行', en: 'On trial' },
  live: { 'zh-CN': '已启用', 'zh-TW': '已啟用', en: 'Live' },
  off: { 'zh-CN': '已停用', 'zh-TW': '已停用', en: 'Off' },
};

/** Nothing acts that was not tried; what is off may go back on trial. */
const WAYS: Readonly<Record<RulePhase, readonly RulePhase[]>> = {
  draft: ['trial', 'off'],
  trial: ['live', 'draft', 'off'],
  live: ['trial', 'off'],
  off: ['trial', 'draft'],
};

export const phasesAfter = (phase: RulePhase): readonly RulePhase[] => WAYS[phase];

export function planPhase(from: RulePhase, to: RulePhase, language: Language): Decision {
  return WAYS[from].includes(to) ? allow() : refuse('RULE_PHASE', { phase: textIn(PHASE_NAMES[from], language) }, ['phase']);
}

/** What a rule is once it says something else: a live one is tried again first. */
export const phaseAfterChange = (phase: RulePhase): RulePhase => (phase === 'live' ? 'trial' : phase);

export function mayManageAutomation(actor: Actor): Decision {
  return holds(actor, 'automation:manage') ? allow() : refuse('NOT_ALLOWED');
}

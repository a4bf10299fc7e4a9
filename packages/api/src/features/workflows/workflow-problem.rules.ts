import { type Language, type LocalText, messageOf, textIn, type UserErrorCode } from '@shouwen/shared';
import type { TransitionVerb, WorkflowDefinition } from './workflow-definition.rules.js';

/** Something that would strand a ticket, or that nobody could read: a sentence, and of what. */
export interface WorkflowProblem {
  readonly code: UserErrorCode;
  readonly params: {
    readonly state?: string;
    readonly transition?: string;
    readonly verb?: TransitionVerb;
    readonly what?: string;
    readonly count?: number;
  };
}

const VERBS: Readonly<Record<TransitionVerb, LocalText>> = {
  accept: { 'zh-CN': '接单', 'zh-TW': '接單', en: 'accept' },
  transfer: { 'zh-CN': '转派', 'zh-TW': '轉派', en: 'transfer' },
  return: { 'zh-CN': '退回', 'zh-TW': '退回', en: 'return' },
  resolve: { 'zh-CN': '解决', 'zh-TW': '解決', en: 'resolve' },
  tell: { 'zh-CN': '告知结果', 'zh-TW': '告知結果', en: 'tell' },
  reopen: { 'zh-CN': '重开', 'zh-TW': '重開', en: 'reopen' },
  close: { 'zh-CN': '关闭', 'zh-TW': '關閉', en: 'close' },
  void: { 'zh-CN': '作废', 'zh-TW': '作廢', en: 'void' },
};

/** A problem as a sentence for people, with the names they know. */
export function problemText({ states, transitions }: WorkflowDefinition, { code, params }: WorkflowProblem, language: Language): string {
  const nameIn = (words: WorkflowDefinition['states'] | WorkflowDefinition['transitions'], word: string | undefined): string => {
    const known = words.find((one) => one.code === word);
    return known ? textIn(known.names, language) : (word ?? '');
  };
  return messageOf(code, language, {
    ...params,
    state: nameIn(states, params.state),
    transition: nameIn(transitions, params.transition),
    verb: params.verb ? textIn(VERBS[params.verb], language) : '',
  });
}

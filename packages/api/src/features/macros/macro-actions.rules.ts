import type { Priority } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { unknownVariable } from '../replies/reply-variables.rules.js';

export interface MacroText {
  readonly audience: 'internal' | 'customer';
  /** With its variables between `{{` and `}}`. */
  readonly body: string;
  /** It tells the customer how the matter ended. */
  readonly isOutcome: boolean;
}

/** What a macro does; what is absent it leaves alone. Categories, tags and departments go by their codes. */
export interface MacroActions {
  readonly accept?: boolean;
  readonly priority?: Priority;
  readonly category?: string;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly text?: MacroText;
  readonly transition?: string;
  readonly resolve?: { readonly cause: string; readonly measure: string };
  readonly department?: string;
  readonly assigneeId?: string;
  /** Why it is passed on, or why the organisation's own step is taken. */
  readonly reason?: string;
  readonly close?: boolean;
}

/**
 * The acts in the order they are done: what decides who may act comes first, what takes the ticket out of one's hands last. The outcome
 * is told once the ticket is solved, any other word before.
 */
export const MACRO_ACTS = ['accept', 'edit', 'tag', 'note', 'transition', 'resolve', 'outcome', 'transfer', 'assign', 'close'] as const;
export type MacroAct = (typeof MACRO_ACTS)[number];

export function actsOf(actions: MacroActions): readonly MacroAct[] {
  const asked: Readonly<Record<MacroAct, boolean>> = {
    accept: actions.accept === true,
    edit: actions.priority !== undefined || actions.category !== undefined,
    tag: (actions.addTags?.length ?? 0) + (actions.removeTags?.length ?? 0) > 0,
    note: actions.text?.isOutcome === false,
    transition: actions.transition !== undefined,
    resolve: actions.resolve !== undefined,
    outcome: actions.text?.isOutcome === true,
    transfer: actions.department !== undefined,
    assign: actions.assigneeId !== undefined && actions.department === undefined,
    close: actions.close === true,
  };
  return MACRO_ACTS.filter((act) => asked[act]);
}

/** Acts of which a ticket can take only one: whichever came second would find another ticket than was meant. */
const EITHER: readonly (readonly [MacroAct, MacroAct])[] = [
  ['transition', 'resolve'],
  ['transfer', 'close'],
  ['assign', 'close'],
];

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** Whether the acts go together; refusals: REQUIRED, INVALID, UNKNOWN_VARIABLE. */
export function checkActions(actions: MacroActions): Decision {
  const acts = actsOf(actions);
  if (acts.length === 0) return refuse('REQUIRED', undefined, ['actions']);
  const clash = EITHER.find((pair) => pair.every((act) => acts.includes(act)));
  if (clash) return refuse('INVALID', undefined, ['actions', clash[1]]);
  const { text, resolve, department, reason } = actions;
  if (text && isBlank(text.body)) return refuse('REQUIRED', undefined, ['actions', 'text', 'body']);
  const variable = text ? unknownVariable(text.body) : null;
  if (variable !== null) return refuse('UNKNOWN_VARIABLE', { variable }, ['actions', 'text', 'body']);
  const blank = (['cause', 'measure'] as const).find((field) => resolve && isBlank(resolve[field]));
  if (blank) return refuse('REQUIRED', undefined, ['actions', 'resolve', blank]);
  return department !== undefined && isBlank(reason) ? refuse('REQUIRED', undefined, ['actions', 'reason']) : allow();
}

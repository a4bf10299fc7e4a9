import { AUTOMATION_FACTS, clauseProblem, LIMITS, PRIORITIES } from '@shouwen/shared';
import type { Refusal } from '../../kernel/decision.js';
import { firstRefused, type Known, unknownCode, within } from '../service-levels/service-level-words.rules.js';
import type { ActionKind, RuleAction, RuleBody, RuleTell, Trigger } from './automation.rules.js';

/** What rules may speak of. */
export interface RuleWords {
  readonly isFact: (name: string) => boolean;
  readonly states: Known;
  readonly departments: Known;
  readonly roles: Known;
  readonly tags: Known;
  readonly steps: Known;
  readonly macros: Known;
  /** Ids of active people. */
  readonly people: Known;
}

export const isRuleFact = (words: Pick<RuleWords, 'isFact'>, name: string): boolean =>
  words.isFact(name) || AUTOMATION_FACTS.some((fact) => fact === name);

/** What is wrong with what a rule says, at its place; null: nothing. */
export function bodyRefusal({ trigger, when, actions }: RuleBody, words: RuleWords): Refusal | null {
  const wrong = triggerRefusal(trigger, words);
  if (wrong) return within(['trigger'], wrong);
  const unfit = firstRefused('clauses', when.clauses, (clause) => {
    const problem = clauseProblem(clause, (name) => isRuleFact(words, name));
    if (problem === 'fact') return { code: 'FACT_UNKNOWN', params: { fact: clause.fact }, field: ['fact'] };
    return problem ? { code: 'REQUIRED', field: ['values'] } : null;
  });
  if (unfit) return within(['when'], unfit);
  if (actions.length === 0) return { code: 'REQUIRED', field: ['actions'] };
  return firstRefused('actions', actions, (action) => actionRefusal(action, words));
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const TRIGGERS: Readonly<Record<Trigger['kind'], (trigger: Trigger, words: RuleWords) => Refusal | null>> = {
  event: ({ events }) => (events.length === 0 ? { code: 'RULE_STATE_NEEDED', field: ['events'] } : null),
  after: ({ seconds, states }, words) => {
    const { min, max } = LIMITS.ruleSeconds;
    if (seconds === null) return { code: 'REQUIRED', field: ['seconds'] };
    if (seconds < min || seconds > max) return { code: 'OUT_OF_RANGE', params: { min, max }, field: ['seconds'] };
    return firstRefused('states', states, (state) => (words.states.has(state) ? null : unknownCode(state)));
  },
  daily: ({ at }) => (TIME.test(at ?? '') ? null : { code: 'INVALID', field: ['at'] }),
};

const triggerRefusal = (trigger: Trigger, words: RuleWords): Refusal | null => TRIGGERS[trigger.kind](trigger, words);

const isBlank = (text: string | null): boolean => (text ?? '').trim() === '';

/** Where an action finds what it is given. */
const VALUES: Readonly<Partial<Record<ActionKind, (words: RuleWords) => Known>>> = {
  priority: () => new Set<string>(PRIORITIES),
  tag: ({ tags }) => tags,
  untag: ({ tags }) => tags,
  transfer: ({ departments }) => departments,
  assign: ({ people }) => people,
  transition: ({ steps }) => steps,
  macro: ({ macros }) => macros,
};

const TOLD: Readonly<Partial<Record<RuleTell, (words: RuleWords) => Known>>> = {
  role: ({ roles }) => roles,
  person: ({ people }) => people,
};

function actionRefusal(action: RuleAction, words: RuleWords): Refusal | null {
  const { kind, value, tell, text } = action;
  if (isToPeople(kind) && tell === null) return { code: 'REQUIRED', field: ['tell'] };
  const wrong = valueRefusal(value, knownFor(action, words));
  if (wrong) return wrong;
  return WORDED.has(kind) && isBlank(text) ? { code: 'REQUIRED', field: ['text'] } : null;
}

const isToPeople = (kind: ActionKind): boolean => kind === 'notify' || kind === 'watch';

function knownFor({ kind, tell }: RuleAction, words: RuleWords): Known | undefined {
  if (!isToPeople(kind)) return VALUES[kind]?.(words);
  return tell === null ? undefined : TOLD[tell]?.(words);
}

function valueRefusal(value: string | null, known: Known | undefined): Refusal | null {
  if (!known) return null;
  if (isBlank(value)) return { code: 'REQUIRED', field: ['value'] };
  return known.has(value ?? '') ? null : unknownCode(value ?? '', 'value');
}

/** What is nothing without words; a ticket is passed on for a reason that its readers understand. */
const WORDED: ReadonlySet<ActionKind> = new Set(['note', 'notify', 'transfer']);

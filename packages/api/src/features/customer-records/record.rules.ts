import type { FieldValues, LocalText } from '@shouwen/shared';
import type { Actor } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { dayAfter } from '../../kernel/local-date.js';
import type { OrderedWord } from '../../kernel/ordered-word.js';
import { type CustomerFile, type CustomerKind, mayChangeCustomer } from '../customers/customer-access.rules.js';
import { mayManageFields, type RolesHeld, showsField } from '../customers/customer-field.rules.js';
import { type FieldFilled, type FormField, planFormFill } from '../forms/form.rules.js';

/** How records of a kind end. */
export interface RecordEnding {
  readonly code: string;
  readonly names: LocalText;
}

export interface RecordKindRow extends OrderedWord {
  readonly form: string;
  readonly customerKind: CustomerKind | null;
  readonly roleIds: readonly string[];
  readonly endings: readonly RecordEnding[];
  readonly dueDays: number | null;
  readonly repeatDays: number | null;
}

/** Whether records of this kind are kept of such customers. */
export function isKeptOf({ customerKind, isArchived }: RecordKindRow, kind: CustomerKind): boolean {
  return !isArchived && (customerKind === null || customerKind === kind);
}

/** Who says which kinds there are: whoever says what is asked of customers. */
export const mayManageKinds = (actor: Actor): Decision => mayManageFields(actor);

export interface RecordKeeper {
  readonly actor: Actor;
  /** Of the actor, and of whoever looks through their eyes. */
  readonly roles: readonly RolesHeld[];
}

/** May records of this kind about this customer be written? */
export function mayKeepRecord({ actor, roles }: RecordKeeper, kind: RecordKindRow, customer: CustomerFile): Decision {
  const permitted = mayChangeCustomer(actor, customer);
  if (!permitted.allowed) return permitted;
  return roles.every((held) => showsField(kind, held)) ? allow() : refuse('RECORD_OTHER_ROLES');
}

export interface RecordDays {
  readonly onDay: string;
  readonly dueOn: string | null;
}

/** Nobody records tomorrow; what does not stay open is never due. */
export function planDays(kind: RecordKindRow, { onDay, dueOn }: RecordDays, today: string): Decision<RecordDays> {
  if (onDay > today) return refuse('DAY_AHEAD', undefined, ['onDay']);
  if (kind.endings.length === 0) return dueOn === null ? allow({ onDay, dueOn }) : refuse('INVALID', undefined, ['dueOn']);
  const usual = kind.dueDays === null ? null : dayAfter(onDay, kind.dueDays);
  return allow({ onDay, dueOn: dueOn ?? usual });
}

export type Answers = Readonly<Record<string, readonly string[]>>;

/** All fields of a record, of which those that are not named are empty; refused where one is wrong or missing. */
export function planAnswers(fields: readonly FormField[], known: Answers, filled: readonly FieldFilled[]): Decision<Answers> {
  const stray = filled.findIndex(({ field }) => !fields.some(({ code }) => code === field));
  if (stray >= 0) return refuse('NOT_FOUND', undefined, ['fields', String(stray), 'field']);
  const all = fields.map(({ code }) => ({ field: code, values: filled.find(({ field }) => field === code)?.values ?? [] }));
  const before: FieldValues = new Map(Object.entries(known));
  const plan = planFormFill({ fields, facts: {}, known: before }, all);
  if (!plan.allowed) return plan;
  return allow(Object.fromEntries([...plan.plan.values].filter(([, values]) => values.length > 0)));
}

export interface EndWish {
  /** Null: it is open again. */
  readonly ending: string | null;
  readonly isOpen: boolean;
  readonly isVoid: boolean;
}

/** May a record end so, or be open again? */
export function planEnd(kind: RecordKindRow, { ending, isOpen, isVoid }: EndWish): Decision {
  if (isVoid || (ending === null) === isOpen) return refuse('RECORD_ENDED');
  return ending === null || kind.endings.some(({ code }) => code === ending) ? allow() : refuse('NOT_FOUND', undefined, ['ending']);
}

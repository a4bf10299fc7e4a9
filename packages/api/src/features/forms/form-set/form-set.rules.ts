import { type Clause, type Condition, clauseProblem, fieldFact, isTicketFact, LIMITS, markFact } from '@shouwen/shared';
import { allow, type Decision, type Refusal, refuse } from '../../../kernel/decision.js';
import { planShape, type ShapeWish } from '../field-plan.rules.js';
import type { FormField, FormKind, FormRow } from '../form.rules.js';

type Said = 'groupNames' | 'guidance' | 'isRequired' | 'shownWhen' | 'requiredWhen';

export interface FormFieldWish extends ShapeWish, Pick<FormField, 'code' | 'names'>, Partial<Pick<FormField, Said>> {}

export interface FormWish extends Pick<FormRow, 'code' | 'names' | 'guidance'> {
  readonly kind: FormKind;
  /** In their order; one that is left out is no longer asked. */
  readonly fields: readonly FormFieldWish[];
  /** Left out: stays as it is; a new one is in use. */
  readonly isArchived?: boolean | null;
}

export type FormPlan = Omit<FormRow, 'id' | 'version' | 'code' | 'sortOrder'>;

/** Whether a form may be so. What it is for and what its fields hold stay for good: values are kept by them. */
export function planForm(forms: readonly FormRow[], wish: FormWish): Decision<FormPlan> {
  const known = forms.find(({ code }) => code === wish.code);
  if (!known && forms.length >= LIMITS.forms) return refuse('OUT_OF_RANGE', { min: 0, max: LIMITS.forms }, ['code']);
  if (known && known.kind !== wish.kind) return refuse('FIELD_TYPE_FIXED', undefined, ['kind']);
  const others = forms.filter(({ code, kind }) => code !== wish.code && kind === 'ticket' && wish.kind === 'ticket');
  const fields: FormField[] = [];
  for (const [index, one] of wish.fields.entries()) {
    const field = planField({ before: fields, known, others }, one);
    if (!field.allowed) return { ...field, refusal: within(['fields', String(index)], field.refusal) };
    fields.push(field.plan);
  }
  const left = known?.fields.filter(({ code }) => !fields.some((field) => field.code === code)) ?? [];
  const { kind, names, guidance } = wish;
  const isArchived = wish.isArchived ?? known?.isArchived ?? false;
  return allow({ kind, names, guidance, fields: [...fields, ...left.map((field) => ({ ...field, isArchived: true }))], isArchived });
}

interface Place {
  /** Those it stands behind, on which it may depend. */
  readonly before: readonly FormField[];
  readonly known: FormRow | undefined;
  /** Forms in which the same code is the same thing. */
  readonly others: readonly FormRow[];
}

function planField({ before, known, others }: Place, wish: FormFieldWish): Decision<FormField> {
  if (before.some(({ code }) => code === wish.code)) return refuse('ALREADY_EXISTS', undefined, ['code']);
  const twin = others.flatMap(({ fields }) => fields).find(({ code }) => code === wish.code);
  if (twin && twin.type !== wish.type) return refuse('FIELD_TYPE_FIXED', undefined, ['type']);
  const shape = planShape(
    known?.fields.find(({ code }) => code === wish.code),
    wish,
  );
  if (!shape.allowed) return shape;
  const unfit = conditionsRefusal(
    wish,
    [...before, ...others.flatMap(({ fields }) => fields)].map(({ code }) => code),
  );
  if (unfit) return { allowed: false, refusal: unfit };
  const { code, type, names, groupNames = null, guidance = null, shownWhen = null, requiredWhen = null, isRequired = false } = wish;
  return allow({ code, type, names, groupNames, guidance, ...shape.plan, isRequired, shownWhen, requiredWhen, isArchived: false });
}

/** A field depends on what is known of the thing and on fields that are asked before it. */
function conditionsRefusal(wish: FormFieldWish, fields: readonly string[]): Refusal | null {
  for (const when of ['shownWhen', 'requiredWhen'] as const) {
    const condition = wish[when];
    const refusal = condition ? conditionRefusal(condition, fields) : null;
    if (refusal) return within([when], refusal);
  }
  return null;
}

function conditionRefusal({ clauses }: Condition, fields: readonly string[]): Refusal | null {
  for (const [index, clause] of clauses.entries()) {
    const problem = clauseProblem(clause, (name) => isFact(clause, name, fields));
    if (problem) return { code: problem === 'fact' ? 'NOT_FOUND' : 'REQUIRED', field: ['clauses', String(index), problem] };
  }
  return null;
}

/** Trees of categories are not known here: any word may be one. */
function isFact({ fact }: Clause, name: string, fields: readonly string[]): boolean {
  const isMark = fact.startsWith(markFact('')) && fact !== markFact('');
  return isMark || isTicketFact(name, { schemes: [], fields }) || fields.some((field) => fieldFact(field) === name);
}

const within = (path: readonly string[], refusal: Refusal): Refusal => ({ ...refusal, field: [...path, ...(refusal.field ?? [])] });

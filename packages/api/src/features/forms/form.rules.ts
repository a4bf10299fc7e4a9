import { type Condition, type Facts, type FieldValues, fieldsAsked, type LocalText } from '@shouwen/shared';
import { type Actor, holds } from '../../kernel/actor.js';
import { allow, type Decision, type Refusal, refuse } from '../../kernel/decision.js';
import { type FieldShape, readValues } from './field.rules.js';

/** What forms are filled in for. */
export const FORM_KINDS = ['ticket', 'record'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** One thing a form asks for. In forms for tickets the same code is the same thing, whichever form asks. */
export interface FormField extends FieldShape {
  readonly code: string;
  readonly names: LocalText;
  /** The heading under which it stands with others. */
  readonly groupNames: LocalText | null;
  /** How it is filled in: said where one writes. */
  readonly guidance: LocalText | null;
  /** Null: it is always asked. */
  readonly shownWhen: Condition | null;
  /** When it may not be left empty, where that is not always so. */
  readonly requiredWhen: Condition | null;
  /** No longer asked; what was said stays. */
  readonly isArchived: boolean;
}

export interface FormRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly kind: FormKind;
  readonly names: LocalText;
  /** What the whole is for, and how it is filled in. */
  readonly guidance: LocalText | null;
  /** In the order in which they are asked. */
  readonly fields: readonly FormField[];
  readonly isArchived: boolean;
  readonly sortOrder: number;
}

/** Who says what forms ask. */
export function mayManageForms(actor: Actor): Decision {
  return holds(actor, 'workflow:manage') ? allow() : refuse('NOT_ALLOWED');
}

/** What several forms ask for together: each thing once, where it is asked first. */
export function fieldsOf(forms: readonly Pick<FormRow, 'fields'>[]): FormField[] {
  const byCode = new Map<string, FormField>();
  for (const field of forms.flatMap(({ fields }) => fields))
    if (!field.isArchived && !byCode.has(field.code)) byCode.set(field.code, field);
  return [...byCode.values()];
}

export interface FieldFilled {
  /** Code of the field. */
  readonly field: string;
  readonly values: readonly string[];
}

export interface FormFacts {
  /** Those that the forms ask for, in order. */
  readonly fields: readonly FormField[];
  /** What is known beside the fields. */
  readonly facts: Facts;
  readonly known: FieldValues;
}

/** What a fill comes to: what changes, and all that is known then. */
export interface FormFill {
  readonly changed: readonly FieldFilled[];
  readonly values: FieldValues;
}

/** What is filled in, each value in its one spelling; refused where it stands when it is wrong, not asked, or empties what may not be empty. */
export function planFormFill(form: FormFacts, filled: readonly FieldFilled[]): Decision<FormFill> {
  const read = filledValues(form, filled);
  if (!read.allowed) return read;
  const values = read.plan;
  const asked = new Map(fieldsAsked(form.fields, form.facts, values).map((one) => [one.field.code, one]));
  for (const [index, { field }] of filled.entries()) {
    const refusal = emptinessRefusal(asked.get(field), (values.get(field) ?? []).length === 0);
    if (refusal) return { allowed: false, refusal: at(index, refusal) };
  }
  const codes = [...values.keys()].filter((code) => JSON.stringify(values.get(code)) !== JSON.stringify(form.known.get(code) ?? []));
  return allow({ changed: codes.map((code) => ({ field: code, values: values.get(code) ?? [] })), values });
}

/** All that is known with what is filled in. */
function filledValues({ fields, known }: FormFacts, filled: readonly FieldFilled[]): Decision<FieldValues> {
  const values = new Map(known);
  for (const [index, { field: code, values: given }] of filled.entries()) {
    const field = fields.find((one) => one.code === code);
    if (!field) return { allowed: false, refusal: at(index, NOT_ASKED) };
    if (filled.findIndex((one) => one.field === code) !== index) return { allowed: false, refusal: at(index, TWICE) };
    const read = readValues({ ...field, isRequired: false }, given, known.get(code) ?? []);
    if (!read.allowed) return { allowed: false, refusal: at(index, { ...read.refusal, field: ['values'] }) };
    values.set(code, read.plan);
  }
  return allow(values);
}

const NOT_ASKED: Refusal = { code: 'NOT_FOUND', field: ['field'] };
const TWICE: Refusal = { code: 'INVALID', field: ['field'] };

function emptinessRefusal(asked: { readonly isRequired: boolean } | undefined, isEmpty: boolean): Refusal | null {
  if (!asked) return isEmpty ? null : NOT_ASKED;
  return asked.isRequired && isEmpty ? { code: 'REQUIRED', field: ['values'] } : null;
}

const at = (index: number, { field = [], ...refusal }: Refusal): Refusal => ({ ...refusal, field: ['fields', String(index), ...field] });

/** What may not be empty as things stand, and is. */
export function missingFields({ fields, facts, known }: FormFacts): FormField[] {
  return fieldsAsked(fields, facts, known).flatMap(({ field, isRequired }) =>
    isRequired && (known.get(field.code) ?? []).length === 0 ? field : [],
  );
}

import { type Condition, type FieldAsked, type FieldValues, fieldsAsked } from '@shouwen/shared';
import type { FormValueInput, AskedField_FieldFragment as RecordField } from '../gql/graphql.js';

export type { RecordField };

/** What stands in the fields of a form, by the code of the field: several words where several may be chosen. */
export type FieldDrafts = Readonly<Record<string, string | readonly string[] | null | undefined>>;

const given = (draft: FieldDrafts[string]): readonly string[] => [draft ?? []].flat().filter((value) => value !== '');

export function valuesOf(drafts: FieldDrafts): FieldValues {
  return new Map(Object.entries(drafts).map(([code, draft]) => [code, given(draft)]));
}

/** A condition as the vocabulary writes it. */
function written(condition: RecordField['shownWhen']): Condition | null {
  if (condition == null) return null;
  const clauses = condition.clauses.map(({ fact, test, values }) => ({ fact, test: test.toLowerCase(), values }));
  return { match: condition.match.toLowerCase(), clauses } as Condition;
}

/** Which fields are asked as things stand, by the same rule as the server's. */
export function askedNow(fields: readonly RecordField[], drafts: FieldDrafts): readonly FieldAsked<{ readonly field: RecordField }>[] {
  const conditional = fields.map((field) => ({
    ...{ field, code: field.code, isRequired: field.isRequired },
    ...{ shownWhen: written(field.shownWhen), requiredWhen: written(field.requiredWhen) },
  }));
  return fieldsAsked(conditional, {}, valuesOf(drafts));
}

/** All fields as the API takes them, in the order of the form; what is not asked is empty. */
export function filledInputs(fields: readonly RecordField[], drafts: FieldDrafts): FormValueInput[] {
  const asked = new Set(askedNow(fields, drafts).map(({ field }) => field.field.code));
  return fields.map(({ code }) => ({ field: code, values: asked.has(code) ? [...given(drafts[code])] : [] }));
}

/** What the form holds, place by place, by the code of the field. */
export function byCode(fields: readonly RecordField[], places: readonly Place[]): FieldDrafts {
  return Object.fromEntries(fields.map(({ code }, index) => [code, places[index]?.values]));
}

export interface Place {
  readonly values?: FieldDrafts[string];
}

/** What was said, as the form shows it. */
export function draftsOf(
  fields: readonly RecordField[],
  values: readonly { readonly field: { readonly code: string }; readonly values: readonly string[] }[],
): FieldDrafts {
  return Object.fromEntries(
    fields.map(({ code, type }) => {
      const said = values.find(({ field }) => field.code === code)?.values ?? [];
      return [code, type === 'CHOICES' ? said : (said[0] ?? '')];
    }),
  );
}

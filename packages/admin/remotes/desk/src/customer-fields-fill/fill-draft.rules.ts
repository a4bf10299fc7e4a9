import type { CustomerFieldFilledInput, CustomerFields_ValueFragment } from '../gql/graphql.js';

export type FieldValue = CustomerFields_ValueFragment;

/** What stands in a field of the form: several words where several may be chosen. */
export interface FilledDraft {
  readonly values?: string | readonly string[] | null;
}

/** What is known, as the form shows it. */
export function draftOf({ field, values }: FieldValue): FilledDraft {
  return { values: field.type === 'CHOICES' ? values : (values[0] ?? '') };
}

/** The same as the API takes it, field by field. */
export function filledInputs(known: readonly FieldValue[], drafts: readonly FilledDraft[]): CustomerFieldFilledInput[] {
  return known.map(({ field }, index) => {
    const given = [drafts[index]?.values ?? []].flat();
    return { fieldId: field.id, values: given.filter((value) => value !== '') };
  });
}

export interface FieldGroup {
  readonly name: string | null;
  readonly fields: readonly FieldValue[];
}

/** Fields under their headings, in the order in which the first of each comes. */
export function grouped(fields: readonly FieldValue[]): FieldGroup[] {
  const names = [...new Set(fields.map(({ field }) => field.groupName ?? null))];
  return names.map((name) => ({ name, fields: fields.filter(({ field }) => (field.groupName ?? null) === name) }));
}

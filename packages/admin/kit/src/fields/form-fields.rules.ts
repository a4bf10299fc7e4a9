import { type Condition, type ConditionTest, type Facts, type FieldAsked, type FieldValues, fieldsAsked } from '@shouwen/shared';

export type FieldType = 'TEXT' | 'NUMBER' | 'DATE' | 'YES_NO' | 'CHOICE' | 'CHOICES';

/** What a field holds, as far as writing in it needs to know. */
export interface FieldShape {
  readonly name: string;
  readonly type: FieldType;
  readonly isRequired: boolean;
  readonly unit?: string | null;
  readonly maxLength?: number | null;
  readonly options: readonly { readonly code: string; readonly name: string; readonly isArchived: boolean }[];
}

/** A condition as the API tells it. */
export interface ToldCondition {
  readonly match: 'ALL' | 'ANY';
  readonly clauses: readonly { readonly fact: string; readonly test: Uppercase<ConditionTest>; readonly values: readonly string[] }[];
}

/** A field of a form, as the API tells it. */
export interface FormFieldShape extends FieldShape {
  readonly code: string;
  readonly groupName?: string | null;
  readonly guidance?: string | null;
  readonly isArchived: boolean;
  readonly shownWhen?: ToldCondition | null;
  readonly requiredWhen?: ToldCondition | null;
}

/** What stands in the fields, by their words. */
export type FieldsDraft = Readonly<Record<string, string | readonly string[] | null | undefined>>;

const LOWER: Readonly<Record<Uppercase<ConditionTest>, ConditionTest>> = {
  IS: 'is',
  IS_NOT: 'is_not',
  FILLED: 'filled',
  EMPTY: 'empty',
  AT_LEAST: 'at_least',
  AT_MOST: 'at_most',
};

function conditionOf({ match, clauses }: ToldCondition): Condition {
  return { match: match === 'ALL' ? 'all' : 'any', clauses: clauses.map((clause) => ({ ...clause, test: LOWER[clause.test] })) };
}

function valuesOf(draft: FieldsDraft): FieldValues {
  const filled = Object.entries(draft).map(([code, value]) => [code, valuesIn(value)] as const);
  return new Map(filled);
}

function valuesIn(value: FieldsDraft[string]): string[] {
  return [value ?? []].flat().filter((text) => text.trim() !== '');
}

/** Which fields are asked as things stand, each once, and which of them may not be left empty. */
export function askedNow<Field extends FormFieldShape>(fields: readonly Field[], facts: Facts, draft: FieldsDraft): FieldAsked<Field>[] {
  const inUse = fields.filter(({ code, isArchived }, place) => !isArchived && fields.findIndex((one) => one.code === code) === place);
  const asked = fieldsAsked(
    inUse.map(({ code, isRequired, shownWhen, requiredWhen }) => ({
      ...{ code, isRequired },
      shownWhen: shownWhen ? conditionOf(shownWhen) : null,
      requiredWhen: requiredWhen ? conditionOf(requiredWhen) : null,
    })),
    facts,
    valuesOf(draft),
  );
  const byCode = new Map(inUse.map((field) => [field.code, field]));
  return asked.flatMap(({ field: { code }, isRequired }) => {
    const field = byCode.get(code);
    return field ? [{ field, isRequired }] : [];
  });
}

export interface FieldsAsked {
  readonly fields: readonly FormFieldShape[];
  readonly facts: Facts;
}

/** What is said of the fields that are asked, as the API takes it; those that still say what they said before are left out. */
export function formValues({ fields, facts }: FieldsAsked, draft: FieldsDraft = {}, before: FieldsDraft = {}) {
  return askedNow(fields, facts, draft).flatMap(({ field: { code } }) => {
    const [values, known] = [valuesIn(draft[code]), valuesIn(before[code])];
    return values.join('\n') === known.join('\n') ? [] : [{ field: code, values }];
  });
}

/** What is known, as the form shows it. */
export function fieldsDraft(
  known: readonly { readonly field: { readonly code: string; readonly type: FieldType }; readonly values: readonly string[] }[],
): FieldsDraft {
  return Object.fromEntries(known.map(({ field: { code, type }, values }) => [code, type === 'CHOICES' ? values : (values[0] ?? '')]));
}

/** Fields under their headings, in the order in which the first of each comes. */
export function underHeadings<Asked extends { readonly field: FormFieldShape }>(asked: readonly Asked[]) {
  const names = [...new Set(asked.map(({ field }) => field.groupName ?? null))];
  return names.map((name) => ({ name, asked: asked.filter(({ field }) => (field.groupName ?? null) === name) }));
}

/** Facts as the API tells them. */
export function factsOf(told: readonly { readonly name: string; readonly values: readonly string[] }[]): Facts {
  return Object.fromEntries(told.map(({ name, values }) => [name, values]));
}

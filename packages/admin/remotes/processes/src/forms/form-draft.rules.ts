import { type ConditionDraft, conditionOrNull } from '@shouwen/admin-kit';
import type { FieldFormat, FieldType, FormFieldInput, FormKind, FormSetInput, Forms_FormFragment } from '../gql/graphql.js';

export type FormRow = Forms_FormFragment;
export type FieldRow = FormRow['fields'][number];

interface Texts {
  readonly zhCN?: string | null;
  readonly zhTW?: string | null;
  readonly en?: string | null;
}

/** A field as its dialog holds it. */
export interface FieldDraft extends Texts {
  readonly code?: string;
  readonly type: FieldType;
  readonly group?: Texts;
  readonly guidance?: Texts;
  readonly isRequired?: boolean;
  readonly maxLength?: string | number | null;
  readonly format?: FieldFormat | null;
  readonly min?: string | number | null;
  readonly max?: string | number | null;
  readonly unit?: string | null;
  readonly options?: readonly (Texts & { readonly code?: string; readonly isKnown?: boolean })[];
  readonly shownWhen?: ConditionDraft;
  readonly requiredWhen?: ConditionDraft;
}

/** A form as its dialog holds it, beside its fields. */
export interface FormDraft extends Texts {
  readonly code?: string;
  readonly kind?: FormKind;
  readonly guidance?: Texts;
}

export function fieldDraft(field?: FormFieldInput): FieldDraft {
  if (!field) return { type: 'TEXT', format: 'FREE', options: [], shownWhen: { match: 'ALL' }, requiredWhen: { match: 'ALL' } };
  const { names, groupNames, guidance, options, shownWhen, requiredWhen, ...rest } = field;
  return {
    ...rest,
    ...names,
    isRequired: field.isRequired === true,
    group: groupNames ?? {},
    guidance: guidance ?? {},
    options: (options ?? []).flatMap(({ code, names: texts, isArchived }) => (isArchived ? [] : { code, ...texts, isKnown: true })),
    shownWhen: shownWhen ?? { match: 'ALL' },
    requiredWhen: requiredWhen ?? { match: 'ALL' },
  };
}

/** A field as the API takes it. What belongs to another type is left out there. */
export function fieldInput(draft: FieldDraft): FormFieldInput {
  const { code = '', type, group, guidance, isRequired, maxLength, format, min, max, unit, options = [] } = draft;
  return {
    ...{ code, type, format: format ?? null, unit: unit || null, isRequired: isRequired === true },
    names: textsOf(draft),
    groupNames: textsOrNull(group),
    guidance: textsOrNull(guidance),
    maxLength: numberOf(maxLength),
    min: numberOf(min),
    max: numberOf(max),
    options: options.map((option) => ({ code: option.code ?? '', names: textsOf(option) })),
    shownWhen: conditionOrNull(draft.shownWhen),
    requiredWhen: conditionOrNull(draft.requiredWhen),
  };
}

/** The fields of a form that are asked, as they go back to the API. */
export function fieldsOf({ fields }: Pick<FormRow, 'fields'>): FormFieldInput[] {
  return fields
    .filter(({ isArchived }) => !isArchived)
    .map(({ code, type, isRequired, maxLength, format, min, max, unit, options, ...field }) => ({
      ...{ code, type, isRequired, maxLength, format, min, max, unit },
      names: textsOf(field.names),
      groupNames: textsOrNull(field.groupNames),
      guidance: textsOrNull(field.guidanceIn),
      options: options.map((option) => ({ code: option.code, names: textsOf(option.names), isArchived: option.isArchived })),
      shownWhen: conditionOrNull(field.shownWhen),
      requiredWhen: conditionOrNull(field.requiredWhen),
    }));
}

export function formDraft(form?: FormRow): FormDraft {
  return form ? { ...form.names, kind: form.kind, guidance: form.guidanceIn ?? {} } : { kind: 'TICKET' };
}

/** A form as the API takes it; a new one has no version. */
export function formInput(draft: FormDraft, form: FormRow | undefined, fields: readonly FormFieldInput[]): FormSetInput {
  return {
    code: form?.code ?? draft.code ?? '',
    version: form?.version ?? null,
    kind: form?.kind ?? draft.kind ?? 'TICKET',
    names: textsOf(draft),
    guidance: textsOrNull(draft.guidance),
    fields: [...fields],
  };
}

/** Another place in the list. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, place) => place !== from);
  const one = list[from];
  return one === undefined ? [...list] : [...rest.slice(0, to), one, ...rest.slice(to)];
}

function textsOf({ zhCN, zhTW, en }: Texts) {
  return { zhCN: zhCN ?? '', zhTW: zhTW || null, en: en || null };
}

function textsOrNull(texts: Texts | null | undefined) {
  return texts?.zhCN ? textsOf(texts) : null;
}

function numberOf(value: string | number | null | undefined): number | null {
  return value == null || value === '' ? null : Number(value);
}

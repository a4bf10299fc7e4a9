import type { CustomerFieldSetInput, CustomerFieldsPage_FieldFragment, CustomerKind, FieldFormat, FieldType } from '../gql/graphql.js';

export type CustomerField = CustomerFieldsPage_FieldFragment;

interface Texts {
  readonly zhCN?: string | null;
  readonly zhTW?: string | null;
  readonly en?: string | null;
}

interface OptionDraft extends Texts {
  readonly code?: string;
  /** It is there already: its word stays. */
  readonly isKnown?: boolean;
}

/** A field as the form holds it. */
export interface FieldDraft extends Texts {
  readonly code?: string;
  readonly customerKind?: CustomerKind | 'ALL';
  readonly type: FieldType;
  readonly group?: Texts;
  readonly isRequired?: boolean;
  readonly maxLength?: string | number | null;
  readonly format?: FieldFormat | null;
  readonly min?: string | number | null;
  readonly max?: string | number | null;
  readonly unit?: string | null;
  readonly options?: readonly OptionDraft[];
  readonly roleIds?: readonly string[];
}

/** A field as the form shows it; a new one without one. Options that are no longer offered are left out. */
export function draftOf(field?: CustomerField): FieldDraft {
  if (!field) return { type: 'TEXT', customerKind: 'ALL', format: 'FREE', options: [], roleIds: [] };
  const { names, groupNames, options, customerKind, ...rest } = field;
  const offered = options.filter(({ isArchived }) => !isArchived);
  return {
    ...rest,
    ...names,
    customerKind: customerKind ?? 'ALL',
    group: groupNames ?? {},
    options: offered.map(({ code, names: { zhCN, zhTW, en } }) => ({ code, zhCN, zhTW, en, isKnown: true })),
  };
}

/** The same as the API takes it. What belongs to another type is left out there. */
export function fieldInput(draft: FieldDraft, more: { readonly code: string; readonly isArchived?: boolean }): CustomerFieldSetInput {
  const { customerKind, type, group, isRequired, maxLength, format, min, max, unit, options = [], roleIds = [] } = draft;
  return {
    ...more,
    customerKind: customerKind === 'ALL' ? null : (customerKind ?? null),
    type,
    names: textsOf(draft),
    groupNames: group?.zhCN ? textsOf(group) : null,
    isRequired: isRequired === true,
    maxLength: numberOf(maxLength),
    format: format ?? null,
    min: numberOf(min),
    max: numberOf(max),
    unit: unit || null,
    options: options.map(({ code = '', ...names }) => ({ code, names: textsOf(names) })),
    roleIds: [...roleIds],
  };
}

function textsOf({ zhCN, zhTW, en }: Texts): { zhCN: string; zhTW: string | null; en: string | null } {
  return { zhCN: zhCN ?? '', zhTW: zhTW || null, en: en || null };
}

function numberOf(value: string | number | null | undefined): number | null {
  return value == null || value === '' ? null : Number(value);
}

import type { CustomerKind, RecordKindSetInput, RecordKindsPage_KindFragment } from '../gql/graphql.js';

export type RecordKind = RecordKindsPage_KindFragment;

interface Texts {
  readonly zhCN?: string | null;
  readonly zhTW?: string | null;
  readonly en?: string | null;
}

interface EndingDraft extends Texts {
  readonly code?: string;
  /** It is there already: its word stays. */
  readonly isKnown?: boolean;
}

/** A kind as the form holds it. */
export interface KindDraft extends Texts {
  readonly code?: string;
  readonly form?: string;
  readonly customerKind?: CustomerKind | 'ALL';
  readonly roleIds?: readonly string[];
  readonly endings?: readonly EndingDraft[];
  readonly dueDays?: string | number | null;
  readonly repeatDays?: string | number | null;
}

/** A kind as the form shows it; a new one without one. */
export function draftOf(kind?: RecordKind): KindDraft {
  if (!kind) return { customerKind: 'ALL', roleIds: [], endings: [] };
  const { names, form, customerKind, roleIds, dueDays, repeatDays } = kind;
  const endings = kind.endings.map(({ code, names: { zhCN, zhTW, en } }) => ({ code, zhCN, zhTW, en, isKnown: true }));
  return { ...names, form, customerKind: customerKind ?? 'ALL', roleIds, endings, dueDays, repeatDays };
}

interface Kept {
  readonly code: string;
  readonly version?: number;
  readonly isArchived?: boolean;
}

/** The same as the API takes it. What never ends has no days. */
export function kindInput(draft: KindDraft, kept: Kept): RecordKindSetInput {
  const { form, customerKind, roleIds, endings = [] } = draft;
  const isOpen = endings.length > 0;
  return {
    ...kept,
    names: textsOf(draft),
    form: form ?? '',
    customerKind: customerKind === 'ALL' ? null : (customerKind ?? null),
    roleIds: [...(roleIds ?? [])],
    endings: endings.map(({ code = '', ...names }) => ({ code, names: textsOf(names) })),
    dueDays: isOpen ? daysOf(draft.dueDays) : null,
    repeatDays: isOpen ? daysOf(draft.repeatDays) : null,
  };
}

function textsOf({ zhCN, zhTW, en }: Texts): { zhCN: string; zhTW: string | null; en: string | null } {
  return { zhCN: zhCN ?? '', zhTW: zhTW || null, en: en || null };
}

function daysOf(value: string | number | null | undefined): number | null {
  return value == null || value === '' ? null : Number(value);
}

import type {
  Categories_CategoryFragment,
  Categories_SchemeFragment,
  CategorySchemeSetInput,
  CategorySetInput,
  ChecklistUse,
} from '../gql/graphql.js';

export type Category = Categories_CategoryFragment;
export type Scheme = Categories_SchemeFragment;

interface Words {
  readonly code?: string;
  readonly zhCN?: string;
  readonly zhTW?: string | null;
  readonly en?: string | null;
  readonly types?: readonly string[];
}

/** A category as the form holds it. */
export interface CategoryDraft extends Words {
  readonly workflow?: string;
  readonly form?: string;
  readonly departmentId?: string;
  readonly documentId?: string;
}

/** A tree as the form holds it. */
export interface SchemeDraft extends Words {
  readonly requiredFor?: readonly string[];
  readonly holdsSeveral?: boolean;
  /** Until when it must be whole; `null`: it is none. */
  readonly checklist?: ChecklistUse | null;
}

interface Coded {
  readonly code: string;
}

const codes = (types: readonly Coded[]): string[] => types.map(({ code }) => code);
const namesOf = ({ zhCN = '', zhTW, en }: Words) => ({ zhCN, zhTW: zhTW || null, en: en || null });

/** Every type is the same as none named. */
export function categoryDraft(category: Category | undefined, types: readonly Coded[]): CategoryDraft {
  if (!category) return { types: [] };
  const { names, ticketTypes, decides } = category;
  return {
    ...names,
    types: ticketTypes.length === types.length ? [] : codes(ticketTypes),
    ...(decides?.workflow != null && { workflow: decides.workflow }),
    ...(decides?.form != null && { form: decides.form }),
    ...(decides?.departmentId != null && { departmentId: decides.departmentId }),
    ...(decides?.documentId != null && { documentId: decides.documentId }),
  };
}

export function categoryInput(draft: CategoryDraft, code: string): CategorySetInput {
  const { types = [], workflow, form, departmentId, documentId } = draft;
  const decides = { workflow: workflow ?? null, form: form ?? null, departmentId: departmentId ?? null, documentId: documentId ?? null };
  return { code, ...namesOf(draft), types: [...types], ...decides };
}

export function schemeDraft(scheme?: Scheme): SchemeDraft {
  if (!scheme) return { types: [], requiredFor: [], holdsSeveral: false, checklist: null };
  const { names, ticketTypes, requiredFor, holdsSeveral, checklist } = scheme;
  return { ...names, types: codes(ticketTypes), requiredFor: codes(requiredFor), holdsSeveral, checklist };
}

export function schemeInput(draft: SchemeDraft, code: string): CategorySchemeSetInput {
  const { types = [], requiredFor = [], holdsSeveral = false, checklist } = draft;
  return { code, ...namesOf(draft), types: [...types], requiredFor: [...requiredFor], holdsSeveral, checklist: checklist ?? null };
}

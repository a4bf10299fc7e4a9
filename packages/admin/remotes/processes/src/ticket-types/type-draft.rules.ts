import type { TypeScreens } from '@shouwen/shared';
import type { ClosingProof, TicketTypeSetInput, TicketTypes_TypeFragment } from '../gql/graphql.js';

export type TicketType = TicketTypes_TypeFragment;

/** A type as the form holds it. */
export interface TypeDraft {
  readonly code?: string;
  readonly zhCN?: string;
  readonly zhTW?: string | null;
  readonly en?: string | null;
  readonly workflow?: string;
  readonly certificates?: readonly string[];
  readonly forms?: readonly string[];
  readonly closing?: readonly ClosingProof[];
  readonly screens?: { readonly [screen in keyof TypeScreens]?: readonly string[] };
}

export function draftOf(type?: TicketType): TypeDraft {
  if (!type) return { certificates: [], forms: [], closing: [] };
  const { names, workflow, certificates, forms, closing, screens } = type;
  return { ...names, workflow, certificates, forms, closing, screens };
}

/** The same as the API takes it. */
export function typeInput(draft: TypeDraft, more: { readonly code: string; readonly isArchived?: boolean }): TicketTypeSetInput {
  const { zhCN = '', zhTW, en, workflow = '', certificates = [], forms = [], closing = [], screens = {} } = draft;
  const names = { zhCN, zhTW: zhTW || null, en: en || null };
  const { registration = [], panel = [], print = [], columns = [] } = screens;
  return {
    ...{ ...more, ...names, workflow, certificates: [...certificates], forms: [...forms], closing: [...closing] },
    screens: { registration: [...registration], panel: [...panel], print: [...print], columns: [...columns] },
  };
}

export interface WorkflowChoice {
  readonly value: string;
  readonly label: string;
}

/** The workflows that types run by, each with the states that make it out. */
export function workflowsOf(types: readonly Pick<TicketType, 'workflow' | 'states'>[]): WorkflowChoice[] {
  const byCode = new Map(types.map(({ workflow, states }) => [workflow, states]));
  return [...byCode].map(([value, states]) => ({ value, label: `${value}: ${states.map(({ name }) => name).join(' → ')}` }));
}

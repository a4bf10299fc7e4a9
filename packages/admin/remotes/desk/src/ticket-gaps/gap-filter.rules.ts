import type { TicketFilter } from '../gql/graphql.js';

interface GapsAsked {
  /** Word of a form; empty: any. */
  readonly form: string;
  readonly field: string;
  readonly department: string;
  readonly person: string;
}

interface AskingForm {
  readonly code: string;
  readonly fields: readonly { readonly code: string; readonly isArchived: boolean }[];
}

/** Which tickets leave something open; null while it is not known which fields the form has, and where it has none. */
export function gapFilter({ form, field, department, person }: GapsAsked, forms: readonly AskingForm[]): TicketFilter | null {
  const ofForm = forms.find(({ code }) => code === form)?.fields.flatMap((one) => (one.isArchived ? [] : one.code));
  if (form !== '' && !ofForm?.length) return null;
  return {
    leavesOpen: field === '' ? (ofForm ?? []) : [field],
    stateCategories: ['NEW', 'OPEN', 'WAITING_CUSTOMER', 'WAITING_THIRD', 'WAITING_INTERNAL', 'SOLVED'],
    ...(department !== '' && { departmentIds: [department], includeSubtree: true }),
    ...(person !== '' && { ownerIds: [person] }),
  };
}

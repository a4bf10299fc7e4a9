import type { TicketEditInput, TicketPriority } from '../gql/graphql.js';

/** The facts of a ticket as the form holds them. */
export interface EditDraft {
  readonly subject: string;
  readonly description: string;
  readonly contactName: string;
  readonly typeId: string;
  readonly categoryId: string | null;
  readonly priority: TicketPriority;
  readonly reason?: string;
}

type Wish = Omit<TicketEditInput, 'ticketId' | 'version'>;

/** Only what is different from before is asked for, so that two people may put different things right. */
export function editWish(before: EditDraft, draft: EditDraft): Wish {
  const changed = <Field extends keyof EditDraft>(field: Field): boolean => (draft[field] ?? null) !== (before[field] ?? null);
  return {
    ...(changed('subject') && { subject: draft.subject }),
    ...(changed('description') && { description: draft.description }),
    ...(changed('contactName') && { contactName: draft.contactName }),
    ...(changed('typeId') && { typeId: draft.typeId }),
    ...(changed('categoryId') && (draft.categoryId == null ? { isCategoryCleared: true } : { categoryId: draft.categoryId })),
    ...(changed('priority') && { priority: draft.priority }),
    ...(draft.reason?.trim() && { reason: draft.reason }),
  };
}

/** The fixed categories that any organisation's named states map to (catalogue section 2). */
export const STATE_CATEGORIES = [
  'new',
  'open',
  'waiting_customer',
  'waiting_third',
  'waiting_internal',
  'solved',
  'closed',
  'void',
] as const;
export type StateCategory = (typeof STATE_CATEGORIES)[number];

/** Categories in which work is still owed to the customer. */
export const OPEN_CATEGORIES: readonly StateCategory[] = ['new', 'open', 'waiting_customer', 'waiting_third', 'waiting_internal'];

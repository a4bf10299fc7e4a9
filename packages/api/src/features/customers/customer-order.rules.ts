export const CUSTOMER_SORTS = ['created_desc', 'file_score_asc', 'review_due_asc'] as const;
export type CustomerSort = (typeof CUSTOMER_SORTS)[number];

/** Of a file that nobody asked to look over again: after every day there is. */
export const NEVER_DUE = '9999-12-31';

interface OrderPart {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  readonly kind: 'instant' | 'number' | 'text';
}

const ORDERS: Readonly<Record<CustomerSort, readonly OrderPart[]>> = {
  created_desc: [{ column: 'created_at', direction: 'desc', kind: 'instant' }],
  file_score_asc: [{ column: 'file_score', direction: 'asc', kind: 'number' }],
  review_due_asc: [{ column: 'review_due_on', direction: 'asc', kind: 'text' }],
};

export function customerOrder(sort: CustomerSort): readonly OrderPart[] {
  return ORDERS[sort];
}

/** The day as it is shown; null: never. */
export function shownDue(day: string): string | null {
  return day === NEVER_DUE ? null : day;
}

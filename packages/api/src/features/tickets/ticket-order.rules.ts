export const TICKET_SORTS = ['created_desc', 'created_asc', 'updated_desc', 'priority_desc', 'due'] as const;
export type TicketSort = (typeof TICKET_SORTS)[number];

interface OrderPart {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  readonly kind: 'instant' | 'number';
}

const ORDERS: Readonly<Record<TicketSort, readonly OrderPart[]>> = {
  created_desc: [{ column: 'created_at', direction: 'desc', kind: 'instant' }],
  created_asc: [{ column: 'created_at', direction: 'asc', kind: 'instant' }],
  updated_desc: [{ column: 'updated_at', direction: 'desc', kind: 'instant' }],
  // What stands still and what is promised nothing come last: their instants lie behind all others (NEXT_DUE).
  due: [{ column: 'next_due_at', direction: 'asc', kind: 'instant' }],
  // The urgent first, and of those the one that waits longest.
  priority_desc: [
    { column: 'priority', direction: 'desc', kind: 'number' },
    { column: 'created_at', direction: 'asc', kind: 'instant' },
  ],
};

export function orderOf(sort: TicketSort): readonly OrderPart[] {
  return ORDERS[sort];
}

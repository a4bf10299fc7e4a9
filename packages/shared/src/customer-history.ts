/** What the timeline of a customer tells of, as one chooses from it. */
export const CUSTOMER_HISTORY_KINDS = ['ticket', 'contact', 'note', 'change', 'product', 'file', 'merge', 'record', 'loyalty'] as const;
export type CustomerHistoryKind = (typeof CUSTOMER_HISTORY_KINDS)[number];

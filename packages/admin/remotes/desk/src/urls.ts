import type { OpenHit } from '@shouwen/admin-contract';

/** Where the desk shows things; paths start after `/admin`. */
export const urls = {
  inbox: (search = '') => `/desk${search}`,
  register: () => '/desk/new',
  ticket: (id: string) => `/desk/tickets/${encodeURIComponent(id)}`,
  print: (id: string) => `/desk/tickets/${encodeURIComponent(id)}/print`,
  firstInquiry: (id: string) => `/desk/tickets/${encodeURIComponent(id)}/first-inquiry`,
  firstResponsibility: () => '/desk/first-responsibility',
  promises: () => '/desk/promises',
  gaps: () => '/desk/gaps',
  replies: (text?: string) => (text === undefined ? '/desk/replies' : `/desk/replies?${new URLSearchParams({ q: text })}`),
  macros: () => '/desk/macros',
  customers: () => '/desk/customers',
  customerTwins: () => '/desk/customers/twins',
  customerMerge: (pair: { readonly kept: string; readonly merged?: string }) => `/desk/customers/merge?${new URLSearchParams(pair)}`,
  customer: (id: string) => `/desk/customers/${encodeURIComponent(id)}`,
} as const;

/** Where a search hit is shown; null when another remote knows. */
export function openHit({ kind, id, title }: Parameters<OpenHit>[0]): string | null {
  if (kind === 'TICKET') return urls.ticket(id);
  if (kind === 'QUICK_REPLY') return urls.replies(title);
  return kind === 'CUSTOMER' ? urls.customer(id) : null;
}

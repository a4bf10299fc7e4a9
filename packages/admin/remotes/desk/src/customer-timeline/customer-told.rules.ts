import type { IconName } from '@shouwen/admin-kit';

/** An entry as far as the words for it go. */
export interface Told {
  readonly type: string;
  readonly kind: string;
}

const ICONS: Readonly<Record<string, IconName>> = {
  TICKET: 'ticket',
  CONTACT: 'phone',
  NOTE: 'lock',
  CHANGE: 'edit',
  PRODUCT: 'box',
  FILE: 'clip',
  MERGE: 'merge',
  RECORD: 'list',
  LOYALTY: 'star',
};

export function iconOf({ kind }: Told): IconName {
  return ICONS[kind] ?? 'info';
}

/** The key of the sentence that tells an entry: dots have a meaning of their own in catalogues. */
export function sentenceKey({ type }: Told): string {
  return type.replaceAll('.', '_');
}

/** Long texts and what no log keeps are told by their name only. */
export function isTold({ from, to }: { readonly from?: string | null; readonly to?: string | null }): boolean {
  return from != null || to != null;
}

/** What a property of a customer is called; null: nothing that anybody would look for. */
const FIELDS: Readonly<Record<string, string>> = {
  name: 'customer.name',
  kind: 'create.kind',
  stage: 'customer.stage',
  tier: 'customer.tier',
  phone: 'customer.phone',
  email: 'customer.email',
  address: 'customer.address',
  note: 'customer.note',
  source: 'customer.source',
  paymentState: 'customer.paymentState',
  contactPreference: 'customer.contactPreference',
  lossReason: 'customer.lossReason',
  wordingNote: 'customer.wordingNote',
  ownerId: 'customer.owner',
  convertedOn: 'history.fields.convertedOn',
  lostOn: 'history.fields.lostOn',
  keepUntil: 'history.fields.keepUntil',
  reviewDueOn: 'history.fields.reviewDueOn',
};

export function fieldKey(field: string): string | null {
  return FIELDS[field] ?? null;
}

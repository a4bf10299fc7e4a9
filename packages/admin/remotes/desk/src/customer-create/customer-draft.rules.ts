import type { CustomerCreateInput, CustomerKind } from '../gql/graphql.js';

/** A new customer as a form holds it. */
export interface CustomerDraft {
  readonly kind?: CustomerKind;
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly tier?: string | null;
  readonly source?: string | null;
  readonly isProspect?: boolean;
  readonly note?: string;
  readonly isDuplicateAccepted?: boolean;
}

/** The same as the API takes it: nothing instead of an empty text. */
export function customerInput({ kind = 'PERSON', name, isDuplicateAccepted, isProspect, ...texts }: CustomerDraft): CustomerCreateInput {
  const { phone, email, address, tier, source, note } = texts;
  return {
    kind,
    name,
    phone: phone || null,
    email: email || null,
    address: address || null,
    tier: tier || null,
    source: source || null,
    isProspect: isProspect === true,
    note: note || null,
    isDuplicateAccepted: isDuplicateAccepted === true,
  };
}

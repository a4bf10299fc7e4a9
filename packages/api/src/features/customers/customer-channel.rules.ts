export const CHANNEL_KINDS = ['phone', 'email'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** One way to reach a customer, in the one spelling it is stored and found by. */
export interface ReachableBy {
  readonly kind: ChannelKind;
  readonly value: string;
  /** The last four digits of a phone, the only part that callers often give. Empty for e-mail. */
  readonly tail: string;
}

const TAIL = 4;

/**
 * A phone number without spelling: full-width digits, spaces, dashes, brackets and the prefix of mainland China fall away,
 * so `+86 138-0013 6021` and `13800136021` are one. An extension (转, ext., #) is kept behind an `x`. Null when it is no phone number.
 */
export function normalPhone(text: string): string | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const marked = plain.replace(/(转|轉|ext\.?|#)/, 'x').replace(/[\s\-‐-―().·]/g, '');
  const local = marked.replace(/^(\+86|0086)(?=\d{10})/, '');
  return /^\+?\d{5,20}(x\d{1,8})?$/.test(local) ? local : null;
}

/** An e-mail address in lower case; null when it is none. */
export function normalEmail(text: string): string | null {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(plain) ? plain : null;
}

/** The last digits of a phone number, without its extension. */
export function phoneTail(phone: string): string {
  return phone.replace(/x.*$/, '').slice(-TAIL);
}

/** A phone number or an e-mail address in its one spelling; null when it is none. */
export function reachableBy(kind: ChannelKind, text: string): ReachableBy | null {
  const value = kind === 'phone' ? normalPhone(text) : normalEmail(text);
  return value === null ? null : { kind, value, tail: kind === 'phone' ? phoneTail(value) : '' };
}

/** What somebody typed into a search box: part of a name, a phone or its tail, an e-mail address. */
export type CustomerSearch =
  | { readonly by: 'name'; readonly text: string }
  | { readonly by: 'email'; readonly value: string }
  | { readonly by: 'tail'; readonly tail: string; readonly digits: string };

/** Four digits or more are the end of a phone number, anything else a name. */
export function readCustomerSearch(text: string): CustomerSearch | null {
  const wanted = text.normalize('NFKC').trim();
  if (wanted === '') return null;
  const email = normalEmail(wanted);
  if (email) return { by: 'email', value: email };
  const digits = normalPhone(wanted) ?? (/^\d{4}$/.test(wanted) ? wanted : null);
  return digits ? { by: 'tail', tail: phoneTail(digits), digits } : { by: 'name', text: wanted };
}

/**
 * Whether digits may be looked for as the end of a number or only as the whole of it. Whoever sees numbers masked may ask for
 * the four digits the mask shows; ever longer ends would spell out the rest.
 */
export function phoneMatch(digits: string, mayReveal: boolean): 'end' | 'whole' {
  return mayReveal || digits.length <= TAIL ? 'end' : 'whole';
}

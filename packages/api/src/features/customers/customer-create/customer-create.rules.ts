import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { CustomerKind } from '../customer-access.rules.js';
import { normalEmail, normalPhone, phoneTail, type ReachableBy } from '../customer-channel.rules.js';

export interface CustomerCreateRequest {
  readonly kind: CustomerKind;
  readonly name: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly address?: string | null;
  readonly note?: string | null;
  readonly tier?: string | null;
  readonly isDuplicateAccepted?: boolean | null;
}

/** The ways to reach a new customer, at least one (CUS-02); or what is wrong with them. */
export function planReachability({ phone, email }: Pick<CustomerCreateRequest, 'phone' | 'email'>): Decision<readonly ReachableBy[]> {
  const channels: ReachableBy[] = [];
  if (phone?.trim()) {
    const value = normalPhone(phone);
    if (!value) return refuse('INVALID', undefined, ['phone']);
    channels.push({ kind: 'phone', value, tail: phoneTail(value) });
  }
  if (email?.trim()) {
    const value = normalEmail(email);
    if (!value) return refuse('INVALID', undefined, ['email']);
    channels.push({ kind: 'email', value, tail: '' });
  }
  return channels.length > 0 ? allow(channels) : refuse('CUSTOMER_UNREACHABLE', undefined, ['phone']);
}

/** The hint that somebody already has this phone number. Households share one, so it can be overruled; a hidden customer's name is not told. */
export function checkDuplicate(known: { readonly name: string; readonly isVisible: boolean } | null, isAccepted: boolean): Decision {
  if (!known || isAccepted) return allow();
  return refuse('CUSTOMER_PHONE_KNOWN', { name: known.isVisible ? known.name : '*' }, ['phone']);
}

import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { CustomerKind } from '../customer-access.rules.js';
import { CHANNEL_KINDS, type ChannelKind, type ReachableBy, reachableBy } from '../customer-channel.rules.js';

export interface CustomerCreateRequest {
  readonly kind: CustomerKind;
  readonly name: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly address?: string | null;
  readonly note?: string | null;
  readonly tier?: string | null;
  readonly source?: string | null;
  /** Has not bought yet. */
  readonly isProspect?: boolean | null;
  readonly isDuplicateAccepted?: boolean | null;
}

/** A way to reach a new customer, with the words it was given in. */
export interface GivenChannel extends ReachableBy {
  readonly text: string;
}

/** The ways to reach a new customer, at least one (CUS-02); or what is wrong with them. */
export function planReachability(given: Pick<CustomerCreateRequest, ChannelKind>): Decision<readonly GivenChannel[]> {
  const channels: GivenChannel[] = [];
  for (const kind of CHANNEL_KINDS) {
    const text = given[kind]?.trim();
    if (!text) continue;
    const channel = reachableBy(kind, text);
    if (!channel) return refuse('INVALID', undefined, [kind]);
    channels.push({ ...channel, text });
  }
  return channels.length > 0 ? allow(channels) : refuse('CUSTOMER_UNREACHABLE', undefined, ['phone']);
}

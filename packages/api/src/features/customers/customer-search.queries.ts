import { type Actor, fieldLevel, reachOf } from '../../kernel/actor.js';
import type { Ctx } from '../../platform/context.js';
import type { SqlValue } from '../../platform/db/db.js';
import { indexedText } from '../../platform/db/indexed-text.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { type CustomerSearch, normalPhone, phoneMatch, readCustomerSearch } from './customer-channel.rules.js';

export interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

export interface UpkeepAsked {
  readonly fileScoreBelow?: number | null;
  readonly isReviewOverdue?: boolean | null;
}

/** Customers by how their files are kept. */
export function upkeepConditions(ctx: Ctx, { fileScoreBelow, isReviewOverdue }: UpkeepAsked): Condition[] {
  const [lacking, late] = [
    { sql: 't.file_score < ?', params: [fileScoreBelow ?? 0] },
    { sql: 't.review_due_on < ?', params: [localToday(ctx)] },
  ];
  return [...(fileScoreBelow == null ? [] : [lacking]), ...(isReviewOverdue === true ? [late] : [])];
}

const BY_CHANNEL = 't.id in (select c.customer_id from customer_channel c where';

/** Customers whom a text finds: by name, or by how they are reached. */
export function searchCondition(ctx: Ctx, text: string | null | undefined): Condition[] {
  const search = readCustomerSearch(text ?? '');
  if (!search) return [];
  return [search.by === 'name' ? indexedText(ctx, 'customer', search.text) : reachedBy(ctx.actor, search)];
}

/** Customers that a phone, the end of one, or an e-mail address belongs to; null when the text is none of these. */
export function customersReachedBy(actor: Actor, text: string): Condition | null {
  const search = readCustomerSearch(text);
  return search && search.by !== 'name' ? reachedBy(actor, search) : null;
}

function reachedBy(actor: Actor, search: Exclude<CustomerSearch, { by: 'name' }>): Condition {
  if (search.by === 'email') return { sql: `${BY_CHANNEL} c.kind = ? and c.value = ?)`, params: ['email', search.value] };
  const { tail, digits } = search;
  const seesAll = fieldLevel(actor, 'customer.phone') !== 'mask' && (reachOf(actor, 'customer:reveal')?.all ?? false);
  if (phoneMatch(digits, seesAll) === 'whole') {
    return { sql: `${BY_CHANNEL} c.kind = ? and c.value = ?)`, params: ['phone', digits] };
  }
  return { sql: `${BY_CHANNEL} c.kind = ? and c.tail = ? and c.value like ?)`, params: ['phone', tail, `%${digits}`] };
}

/** A phone that is no phone number is nobody's. */
export function phoneCondition(text: string | null | undefined): Condition[] {
  if (text == null) return [];
  const phone = normalPhone(text);
  return [phone ? { sql: `${BY_CHANNEL} c.kind = ? and c.value = ?)`, params: ['phone', phone] } : { sql: '1 = 0', params: [] }];
}

import type { Ctx } from '../../platform/context.js';
import { findRows } from '../../platform/db/write.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { CustomerChannelEntity } from './customer-channel.entity.js';

const CHANNELS = Symbol('channels of customers');

/** The ways to reach a customer, in their order; one statement for all customers of a list. */
export function channelsOf(ctx: Ctx, customerId: string): Promise<readonly CustomerChannelEntity[]> {
  return loaderOf(ctx, CHANNELS, async (ids: readonly string[]) => {
    const rows = await findRows(ctx.db.read, CustomerChannelEntity, { customerId: ids }, { orderBy: { sortOrder: 'asc', id: 'asc' } });
    return ids.map((id) => rows.filter((row) => row.customerId === id));
  }).load(customerId);
}

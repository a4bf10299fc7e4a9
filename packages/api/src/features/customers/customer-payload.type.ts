import type { GraphQLResolveInfo } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import type { Outcome } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import { Payload, toPayload } from '../../platform/graphql/payload.js';
import { readCustomer } from './customer.queries.js';
import { Customer } from './customer.type.js';

/** What every act on a customer answers. */
@ObjectType({ description: 'The customer as they are now, or why nothing changed.', simpleResolvers: true })
export class CustomerPayload extends Payload {
  @Field(() => Customer, { nullable: true, description: 'The customer.' })
  customer?: Customer | null;
}

export function customerPayload(ctx: Ctx, info: GraphQLResolveInfo, outcome: Outcome<{ customerId: string }>): Promise<object> {
  return toPayload(ctx, outcome, async ({ customerId }) => ({ customer: await readCustomer(ctx, customerId, info) }));
}

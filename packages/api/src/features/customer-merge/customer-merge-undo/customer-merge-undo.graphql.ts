import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { readCustomer } from '../../customers/index.js';
import { CustomerMergePayload } from '../customer-merge/customer-merge.graphql.js';
import { mergeById } from '../customer-merge.queries.js';
import { customerMergeUndo } from './customer-merge-undo.command.js';

@InputType({ description: 'Which merge was a mistake.' })
export class CustomerMergeUndoInput {
  @Field(() => ID, { description: 'The merge.' })
  mergeId!: string;

  @Field(() => String, { description: 'By what one knows that they are two.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@Resolver()
export class CustomerMergeUndoResolver {
  @Authorized('customer:merge')
  @Mutation(() => CustomerMergePayload, {
    description: 'Restores two merged customers as they were; what was changed since stays with the one who was kept.',
  })
  async customerMergeUndo(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerMergeUndoInput, { description: 'Which merge, and why.' }) input: CustomerMergeUndoInput,
  ): Promise<object> {
    return toPayload(ctx, await customerMergeUndo(ctx, input), async ({ customerId, mergeId }) => ({
      customer: await readCustomer(ctx, customerId, info),
      merge: await mergeById(ctx, mergeId),
    }));
  }
}

import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { CustomerPayload, customerPayload } from '../customer-payload.type.js';
import { customerFileRemove } from './customer-file-remove.command.js';

@InputType({ description: 'Takes a file of a customer away for good.' })
export class CustomerFileRemoveInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => ID, { description: 'The file.' })
  fileId!: string;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@Resolver()
export class CustomerFileRemoveResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerPayload, {
    description: 'Takes a file of a customer away for good. Its name, who removed it and why stay in the history.',
  })
  async customerFileRemove(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerFileRemoveInput, { description: 'Which file, and why.' }) input: CustomerFileRemoveInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await customerFileRemove(ctx, input));
  }
}

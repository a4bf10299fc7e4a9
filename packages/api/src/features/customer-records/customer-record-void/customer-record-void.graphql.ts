import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { CustomerRecordPayload, recordPayload } from '../customer-record-add/customer-record-add.graphql.js';
import { customerRecordVoid } from './customer-record-void.command.js';

@InputType({ description: 'A record that does not count.' })
export class CustomerRecordVoidInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => ID, { description: 'The record.' })
  recordId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@Resolver()
export class CustomerRecordVoidResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerRecordPayload, { description: 'Says that a record about a customer does not count.' })
  async customerRecordVoid(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerRecordVoidInput, { description: 'Which, and why.' }) input: CustomerRecordVoidInput,
  ): Promise<object> {
    return recordPayload(ctx, info, await customerRecordVoid(ctx, input));
  }
}

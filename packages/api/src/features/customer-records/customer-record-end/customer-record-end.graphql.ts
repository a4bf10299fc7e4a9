import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { CustomerRecordPayload, recordPayload } from '../customer-record-add/customer-record-add.graphql.js';
import { customerRecordEnd } from './customer-record-end.command.js';

@InputType({ description: 'How a record ends.' })
export class CustomerRecordEndInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => ID, { description: 'The record.' })
  recordId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'How, by the code of an ending of its kind; absent: it is open again.' })
  @MaxLength(LIMITS.code)
  ending?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  @MaxLength(LIMITS.reason)
  note?: string | null;
}

@Resolver()
export class CustomerRecordEndResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerRecordPayload, { description: 'Ends a record about a customer, or opens it again.' })
  async customerRecordEnd(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerRecordEndInput, { description: 'Which, and how.' }) input: CustomerRecordEndInput,
  ): Promise<object> {
    return recordPayload(ctx, info, await customerRecordEnd(ctx, input));
  }
}

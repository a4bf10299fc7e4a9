import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { CustomerRecordPayload, RecordSaidInput, recordPayload } from '../customer-record-add/customer-record-add.graphql.js';
import { customerRecordChange } from './customer-record-change.command.js';

@InputType({ description: 'A record as it is to be.' })
export class CustomerRecordChangeInput extends RecordSaidInput {
  @Field(() => ID, { description: 'The record.' })
  recordId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@Resolver()
export class CustomerRecordChangeResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerRecordPayload, { description: 'Puts a record about a customer right.' })
  async customerRecordChange(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerRecordChangeInput, { description: 'Which, and how it is to be.' }) input: CustomerRecordChangeInput,
  ): Promise<object> {
    return recordPayload(ctx, info, await customerRecordChange(ctx, input));
  }
}

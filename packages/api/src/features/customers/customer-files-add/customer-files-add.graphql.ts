import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, ArrayNotEmpty } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { CustomerPayload, customerPayload } from '../customer-payload.type.js';
import { customerFilesAdd } from './customer-files-add.command.js';

@InputType({ description: 'Which files a customer gets.' })
export class CustomerFilesAddInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => [ID], { description: 'What `POST /files/customers?name=…` answered (at most 20).' })
  @ArrayNotEmpty()
  @ArrayMaxSize(LIMITS.filesPerNote)
  fileIds!: string[];
}

@Resolver()
export class CustomerFilesAddResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerPayload, { description: 'Puts files on a customer that were handed in before.' })
  async customerFilesAdd(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerFilesAddInput, { description: 'Whose, and which.' }) input: CustomerFilesAddInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await customerFilesAdd(ctx, input));
  }
}

import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { Customer, readCustomer } from '../../customers/index.js';
import { mergeById } from '../customer-merge.queries.js';
import { CustomerMerge } from '../customer-merge.type.js';
import { customerMerge } from './customer-merge.command.js';
import { MERGE_FIELDS } from './customer-merge.rules.js';

@InputType({ description: 'Which two customers are one, and what is right of each.' })
export class CustomerMergeInput {
  @Field(() => ID, { description: 'The customer who is kept.' })
  keptId!: string;

  @Field(() => Int, { description: 'Their version as last seen.' })
  keptVersion!: number;

  @Field(() => ID, { description: 'The customer who goes into the other.' })
  mergedId!: string;

  @Field(() => Int, { description: 'Their version as last seen.' })
  mergedVersion!: number;

  @Field(() => [String], {
    description: `In which fields the one who goes is right: ${MERGE_FIELDS.join(', ')}, or \`field:\` and the id of a customer field. The others stay as the one kept has them; what nothing is known of is filled.`,
  })
  @ArrayMaxSize(LIMITS.customerFields)
  @MaxLength(LIMITS.code, { each: true })
  taken!: string[];

  @Field(() => Boolean, { description: 'Keep both notes, one below the other.' })
  joinsNotes!: boolean;

  @Field(() => String, { description: 'By what one knows that they are one.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The customer who was kept, or why nothing changed.', simpleResolvers: true })
export class CustomerMergePayload extends Payload {
  @Field(() => Customer, { nullable: true, description: 'The customer who was kept.' })
  customer?: Customer | null;

  @Field(() => CustomerMerge, { nullable: true, description: 'The merge, as it can be undone.' })
  merge?: CustomerMerge | null;
}

@Resolver()
export class CustomerMergeResolver {
  @Authorized('customer:merge')
  @Mutation(() => CustomerMergePayload, {
    description:
      'Says that two customers are one. Everything of the one goes over to the other; both ids lead there; it can be undone for some days.',
  })
  async customerMerge(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerMergeInput, { description: 'Which two, and what is right of each.' }) input: CustomerMergeInput,
  ): Promise<object> {
    return toPayload(ctx, await customerMerge(ctx, input), async ({ customerId, mergeId }) => ({
      customer: await readCustomer(ctx, customerId, info),
      merge: await mergeById(ctx, mergeId),
    }));
  }
}

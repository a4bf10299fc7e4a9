import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { readTwin } from '../customer-merge.queries.js';
import { CustomerTwin } from '../customer-merge.type.js';
import { customerTwinDismiss } from './customer-twin-dismiss.command.js';

@InputType({ description: 'Which pair of customers, and whether they are two.' })
export class CustomerTwinDismissInput {
  @Field(() => ID, { description: 'The pair.' })
  twinId!: string;

  @Field(() => Boolean, { description: 'They are two and no longer shown; false: they may be one after all.' })
  isDismissed!: boolean;
}

@ObjectType({ description: 'The pair as it is now, or why nothing changed.', simpleResolvers: true })
export class CustomerTwinDismissPayload extends Payload {
  @Field(() => CustomerTwin, { nullable: true, description: 'The pair.' })
  twin?: CustomerTwin | null;
}

@Resolver()
export class CustomerTwinDismissResolver {
  @Authorized('customer:merge')
  @Mutation(() => CustomerTwinDismissPayload, { description: 'Says that two customers who look alike are two, or takes that back.' })
  async customerTwinDismiss(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerTwinDismissInput, { description: 'Which pair, and what they are.' }) input: CustomerTwinDismissInput,
  ): Promise<object> {
    return toPayload(ctx, await customerTwinDismiss(ctx, input), async ({ twinId }) => ({ twin: await readTwin(ctx, twinId, info) }));
  }
}

import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { customerRetention } from '../retention.queries.js';
import { CustomerRetention } from '../retention.type.js';
import { customerErase } from './customer-erase.command.js';

@InputType({ description: 'Empties the file of a customer past its date, for good; tickets stay without their words.' })
export class CustomerEraseInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The file as it is now, or why nothing changed.', simpleResolvers: true })
export class CustomerErasePayload extends Payload {
  @Field(() => CustomerRetention, { nullable: true, description: 'Until when the file is kept now.' })
  retention?: CustomerRetention | null;
}

@Resolver()
export class CustomerEraseResolver {
  @Authorized('customer:erase')
  @Mutation(() => CustomerErasePayload, {
    description: 'Empties the file of a customer past its date, for good; tickets stay without their words.',
  })
  async customerErase(
    @Arg('input', () => CustomerEraseInput, { description: 'Which file, and why.' }) input: CustomerEraseInput,
    @Ctx() ctx: Context,
  ): Promise<object> {
    return toPayload(ctx, await customerErase(ctx, input), async ({ customerId }) => ({
      retention: await customerRetention(ctx, customerId),
    }));
  }
}

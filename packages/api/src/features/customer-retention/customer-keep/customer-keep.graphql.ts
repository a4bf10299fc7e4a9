import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { customerRetention } from '../retention.queries.js';
import { CustomerRetention } from '../retention.type.js';
import { customerKeep } from './customer-keep.command.js';

@InputType({ description: 'Keeps the file of a customer until a day, whatever the settings say.' })
export class CustomerKeepInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => LocalDate, { description: 'The last day it is kept, at least.' })
  until!: string;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'The file as it is now, or why nothing changed.', simpleResolvers: true })
export class CustomerKeepPayload extends Payload {
  @Field(() => CustomerRetention, { nullable: true, description: 'Until when the file is kept now.' })
  retention?: CustomerRetention | null;
}

@Resolver()
export class CustomerKeepResolver {
  @Authorized('customer:erase')
  @Mutation(() => CustomerKeepPayload, { description: 'Keeps the file of a customer until a day, whatever the settings say.' })
  async customerKeep(
    @Arg('input', () => CustomerKeepInput, { description: 'Which file, until when and why.' }) input: CustomerKeepInput,
    @Ctx() ctx: Context,
  ): Promise<object> {
    return toPayload(ctx, await customerKeep(ctx, input), async ({ customerId }) => ({
      retention: await customerRetention(ctx, customerId),
    }));
  }
}

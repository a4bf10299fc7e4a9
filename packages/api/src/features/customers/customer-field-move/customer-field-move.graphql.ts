import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { CustomerFieldPayload, findField } from '../customer-field-set/customer-field-set.graphql.js';
import { customerFieldMove } from './customer-field-move.command.js';

@InputType({ description: 'Where in the order a field goes.' })
export class CustomerFieldMoveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Word of the field it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class CustomerFieldMoveResolver {
  @Authorized('customer-field:manage')
  @Mutation(() => CustomerFieldPayload, { description: 'Puts a field at another place in the order in which fields are asked.' })
  async customerFieldMove(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerFieldMoveInput, { description: 'Which, and where to.' }) { code, beforeCode }: CustomerFieldMoveInput,
  ): Promise<CustomerFieldPayload> {
    return toPayload(ctx, await customerFieldMove(ctx, { code, beforeCode: beforeCode ?? null }), async () => ({
      customerField: await findField(ctx, code),
    }));
  }
}

import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { FieldShapeInput, shapeWish } from '../../forms/index.js';
import { CustomerKindEnum } from '../customer.type.js';
import type { CustomerKind } from '../customer-access.rules.js';
import { customerFieldBook } from '../customer-field.queries.js';
import { fieldView } from '../customer-field.resolver.js';
import { CustomerField } from '../customer-field.type.js';
import { customerFieldSet } from './customer-field-set.command.js';

@InputType({ description: 'Something the organisation wants to know of its customers.' })
export class CustomerFieldSetInput extends FieldShapeInput {
  @Field(() => CustomerKindEnum, { nullable: true, description: 'Of which customers; of all when absent.' })
  customerKind?: CustomerKind | null;

  @Field(() => [ID], { nullable: true, description: 'Only these roles see it; empty: whoever sees the customer.' })
  @ArrayMaxSize(LIMITS.ids)
  roleIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'No longer asked; what is known stays. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The field as it is now, or why it stayed as it was.', simpleResolvers: true })
export class CustomerFieldPayload extends Payload {
  @Field(() => CustomerField, { nullable: true, description: 'The field.' })
  customerField?: CustomerField | null;
}

export async function findField(ctx: Context, code: string): Promise<CustomerField | null> {
  const field = (await customerFieldBook.of(ctx)).find((one) => one.code === code);
  return field ? fieldView(ctx, field) : null;
}

@Resolver()
export class CustomerFieldSetResolver {
  @Authorized('customer-field:manage')
  @Mutation(() => CustomerFieldPayload, { description: 'Adds something to know of customers, or changes what is asked.' })
  async customerFieldSet(
    @Ctx() ctx: Context,
    @Arg('input', () => CustomerFieldSetInput, { description: 'The field.' }) input: CustomerFieldSetInput,
  ): Promise<CustomerFieldPayload> {
    return toPayload(ctx, await customerFieldSet(ctx, { ...input, ...shapeWish(input) }), async ({ code }) => ({
      customerField: await findField(ctx, code),
    }));
  }
}

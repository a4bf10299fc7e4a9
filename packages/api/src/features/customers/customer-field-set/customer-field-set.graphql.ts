import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, Float, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText, TextInLanguagesInput } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { CustomerKindEnum } from '../customer.type.js';
import type { CustomerKind } from '../customer-access.rules.js';
import { customerFieldBook } from '../customer-field.queries.js';
import { fieldView } from '../customer-field.resolver.js';
import type { FieldType, TextFormat } from '../customer-field.rules.js';
import { CustomerField, CustomerFieldTypeEnum, TextFormatEnum } from '../customer-field.type.js';
import { customerFieldSet } from './customer-field-set.command.js';

const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

@InputType({ description: 'Something that may be chosen in a field.' })
export class CustomerFieldOptionInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => Boolean, { nullable: true, description: 'No longer offered.' })
  isArchived?: boolean | null;
}

@InputType({ description: 'Something the organisation wants to know of its customers.' })
export class CustomerFieldSetInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _. One that is there is changed.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => CustomerKindEnum, { nullable: true, description: 'Of which customers; of all when absent.' })
  customerKind?: CustomerKind | null;

  @Field(() => CustomerFieldTypeEnum, { description: 'What it holds; never changed.' })
  type!: FieldType;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => TextInLanguagesInput, { nullable: true, description: 'The heading under which it stands with others.' })
  groupNames?: TextInLanguagesInput | null;

  @Field(() => Boolean, { nullable: true, description: 'It may not be left empty once the fields are filled in.' })
  isRequired?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Of words: letters at the most.' })
  maxLength?: number | null;

  @Field(() => TextFormatEnum, { nullable: true, description: 'Of words: what they may be made of.' })
  format?: TextFormat | null;

  @Field(() => Float, { nullable: true, description: 'Of a number: not below this.' })
  min?: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a number: not above this.' })
  max?: number | null;

  @Field(() => String, { nullable: true, description: 'Of a number: in what it is counted.' })
  @MaxLength(LIMITS.label)
  unit?: string | null;

  @Field(() => [CustomerFieldOptionInput], {
    nullable: true,
    description: 'What may be chosen; one that is left out is no longer offered.',
  })
  @ArrayMaxSize(LIMITS.fieldOptions)
  options?: CustomerFieldOptionInput[] | null;

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
    const wish = {
      ...input,
      names: localText(input.names),
      groupNames: input.groupNames ? localText(input.groupNames) : null,
      options: (input.options ?? []).map(({ code, names, isArchived }) => ({
        code,
        names: localText(names),
        isArchived: isArchived === true,
      })),
    };
    return toPayload(ctx, await customerFieldSet(ctx, wish), async ({ code }) => ({ customerField: await findField(ctx, code) }));
  }
}

import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { ConditionInput } from '../../../platform/graphql/condition.type.js';
import { localText, TextInLanguagesInput } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { CODE } from '../../../platform/graphql/word.type.js';
import { FieldShapeInput, shapeWish } from '../field.type.js';
import { formBook } from '../form.queries.js';
import type { FormKind } from '../form.rules.js';
import { Form, FormKindEnum, formView } from '../form.type.js';
import { formSet } from './form-set.command.js';

@InputType({ description: 'Something that a form asks for.' })
export class FormFieldInput extends FieldShapeInput {
  @Field(() => TextInLanguagesInput, { nullable: true, description: 'How it is filled in: said where one writes.' })
  guidance?: TextInLanguagesInput | null;

  @Field(() => ConditionInput, { nullable: true, description: 'When it is asked; always when absent. Fields before it may be asked for.' })
  shownWhen?: ConditionInput | null;

  @Field(() => ConditionInput, { nullable: true, description: 'When it may not be left empty, where that is not always so.' })
  requiredWhen?: ConditionInput | null;
}

@InputType({ description: 'A whole form, as it is from now on.' })
export class FormSetInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _. One that is there is changed.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen; absent: a new one.' })
  version?: number | null;

  @Field(() => FormKindEnum, { description: 'What it is filled in for; never changed.' })
  kind!: FormKind;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => TextInLanguagesInput, { nullable: true, description: 'What it is for and how it is filled in.' })
  guidance?: TextInLanguagesInput | null;

  @Field(() => [FormFieldInput], { description: 'What it asks for, in order; what is left out is no longer asked.' })
  @ArrayMaxSize(LIMITS.formFields)
  fields!: FormFieldInput[];

  @Field(() => Boolean, { nullable: true, description: 'Out of use; what was said stays. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The form as it is now, or why it stayed as it was.', simpleResolvers: true })
export class FormPayload extends Payload {
  @Field(() => Form, { nullable: true, description: 'The form.' })
  form?: Form | null;
}

/** What every act on a form answers. */
export function formPayload(ctx: Context, outcome: Outcome<{ code: string }>): Promise<FormPayload> {
  return toPayload(ctx, outcome, async ({ code }) => {
    const form = (await formBook.of(ctx)).find(code);
    return { form: form ? formView(ctx, form) : null };
  });
}

@Resolver()
export class FormSetResolver {
  @Authorized('workflow:manage')
  @Mutation(() => FormPayload, { description: 'Adds a form, or says anew what one asks.' })
  async formSet(
    @Ctx() ctx: Context,
    @Arg('input', () => FormSetInput, { description: 'The form.' }) { version, names, guidance, fields, ...input }: FormSetInput,
  ): Promise<FormPayload> {
    const wish = {
      ...input,
      version: version ?? null,
      names: localText(names),
      guidance: guidance ? localText(guidance) : null,
      fields: fields.map(({ guidance: how, shownWhen, requiredWhen, ...field }) => ({
        ...shapeWish(field),
        guidance: how ? localText(how) : null,
        shownWhen: shownWhen ?? null,
        requiredWhen: requiredWhen ?? null,
      })),
    };
    return formPayload(ctx, await formSet(ctx, wish));
  }
}

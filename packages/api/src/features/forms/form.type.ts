import { LIMITS, textIn } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { Ability, toAbility } from '../../platform/graphql/ability.type.js';
import { ConditionView } from '../../platform/graphql/condition.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { FieldShapeView, shapeView } from './field.type.js';
import { readable } from './field-view.rules.js';
import { FORM_KINDS, type FormField as FormFieldRow, type FormKind, type FormRow, mayManageForms } from './form.rules.js';

export const FormKindEnum = upperEnum<FormKind>(FORM_KINDS);
registerEnumType(FormKindEnum, {
  name: 'FormKind',
  description: 'What a form is filled in for.',
  valuesConfig: { TICKET: { description: 'Tickets.' }, RECORD: { description: 'Records of customers.' } },
});

@ObjectType({ description: 'Something that a form asks for.', simpleResolvers: true })
export class FormField extends FieldShapeView {
  @Field(() => String, { description: 'Stable word; in forms for tickets the same word is the same thing.' })
  code!: string;

  @Field(() => String, { nullable: true, description: "How it is filled in, in the viewer's language." })
  guidance!: string | null;

  @Field(() => TextInLanguages, { nullable: true, description: 'The same in each language.' })
  guidanceIn!: TextInLanguages | null;

  @Field(() => ConditionView, { nullable: true, description: 'When it is asked; null: always.' })
  shownWhen!: ConditionView | null;

  @Field(() => ConditionView, { nullable: true, description: 'When it may not be left empty, where that is not always so.' })
  requiredWhen!: ConditionView | null;

  @Field(() => Boolean, { description: 'No longer asked; what was said stays.' })
  isArchived!: boolean;
}

@ObjectType({ description: 'What the viewer may do to a form.', simpleResolvers: true })
export class FormAbilities {
  @Field(() => Ability, { description: 'Change it, move it, put it out of use.' })
  update!: Ability;
}

@ObjectType({ description: 'What is asked together about a thing.', simpleResolvers: true })
export class Form {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Counts changes; sent back with the next.' })
  version!: number;

  @Field(() => String, { description: 'Stable word.' })
  code!: string;

  @Field(() => FormKindEnum, { description: 'What it is filled in for.' })
  kind!: FormKind;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;

  @Field(() => String, { nullable: true, description: "What it is for and how it is filled in, in the viewer's language." })
  guidance!: string | null;

  @Field(() => TextInLanguages, { nullable: true, description: 'The same in each language.' })
  guidanceIn!: TextInLanguages | null;

  @Field(() => [FormField], { description: 'What it asks for, in order; last what is no longer asked.' })
  fields!: readonly FormField[];

  @Field(() => Boolean, { description: 'Out of use.' })
  isArchived!: boolean;

  @Field(() => FormAbilities, { description: 'What the viewer may do to it.' })
  viewerCan!: FormAbilities;
}

export const { Connection: FormConnection, Edge: FormEdge } = connectionOf(Form);

@InputType({ description: 'What is said in one field from now on.' })
export class FormValueInput {
  @Field(() => String, { description: 'Word of the field.' })
  @MaxLength(LIMITS.code)
  field!: string;

  @Field(() => [String], {
    description: 'Words, a number (`12.5`), a day (`2026-03-01`), `yes` or `no`, codes of options; empty: nothing is said.',
  })
  @ArrayMaxSize(LIMITS.fieldOptions)
  @MaxLength(LIMITS.reason, { each: true })
  values!: string[];
}

@ObjectType({ description: 'What is said in one field of a form.', simpleResolvers: true })
export class FormValue {
  @Field(() => FormField, { description: 'The field.' })
  field!: FormField;

  @Field(() => Boolean, { description: 'Whether it may not be left empty as things stand.' })
  isRequired!: boolean;

  @Field(() => [String], { description: 'The values as they are kept; empty when nothing is said.' })
  values!: readonly string[];

  @Field(() => String, { nullable: true, description: "The same as one reads it in the viewer's language; null when nothing is said." })
  text!: string | null;
}

/** A field as GraphQL shows it. */
export function fieldView(ctx: Pick<Ctx, 'language'>, field: FormFieldRow): FormField {
  const { code, guidance, shownWhen, requiredWhen, isArchived } = field;
  return {
    ...shapeView(ctx, field),
    ...{ code, shownWhen, requiredWhen, isArchived },
    guidance: guidance && textIn(guidance, ctx.language),
    guidanceIn: guidance && textInLanguages(guidance),
  };
}

interface Said {
  readonly field: FormFieldRow;
  readonly isRequired: boolean;
  readonly values: readonly string[];
}

/** What is said in a field, as GraphQL shows it. */
export function valueView(ctx: Pick<Ctx, 'language'>, { field, isRequired, values }: Said): FormValue {
  return { field: fieldView(ctx, field), isRequired, values, text: readable(field, values, ctx.language) };
}

/** A form as GraphQL shows it. */
export function formView(ctx: Pick<Ctx, 'actor' | 'language'>, form: FormRow): Form {
  const { names, guidance } = form;
  return {
    ...form,
    name: textIn(names, ctx.language),
    names: textInLanguages(names),
    guidance: guidance && textIn(guidance, ctx.language),
    guidanceIn: guidance && textInLanguages(guidance),
    fields: form.fields.map((field) => fieldView(ctx, field)),
    viewerCan: { update: toAbility(ctx, mayManageForms(ctx.actor)) },
  };
}

import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { TextInLanguages } from '../../platform/graphql/local-text.type.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { CustomerKindEnum } from './customer.type.js';
import type { CustomerKind } from './customer-access.rules.js';
import { FIELD_TYPES, type FieldType, TEXT_FORMATS, type TextFormat } from './customer-field.rules.js';

export const CustomerFieldTypeEnum = upperEnum<FieldType>(FIELD_TYPES);
registerEnumType(CustomerFieldTypeEnum, {
  name: 'CustomerFieldType',
  description: 'What a field holds.',
  valuesConfig: {
    TEXT: { description: 'Words.' },
    NUMBER: { description: 'A number, written as `12.5`.' },
    DATE: { description: 'A day, written as `2026-03-01`.' },
    YES_NO: { description: '`yes` or `no`.' },
    CHOICE: { description: 'The code of one option.' },
    CHOICES: { description: 'Codes of several options.' },
  },
});

export const TextFormatEnum = upperEnum<TextFormat>(TEXT_FORMATS);
registerEnumType(TextFormatEnum, {
  name: 'CustomerFieldFormat',
  description: 'What words of a field may be made of.',
  valuesConfig: {
    FREE: { description: 'Anything.' },
    DIGITS: { description: 'Digits only.' },
    CODE: { description: 'Letters, digits, - and _.' },
  },
});

@ObjectType({ description: 'What may be chosen in a field.', simpleResolvers: true })
export class CustomerFieldOption {
  @Field(() => String, { description: 'Stable word, unique in its field.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;

  @Field(() => Boolean, { description: 'No longer offered; kept for those who have it.' })
  isArchived!: boolean;
}

@ObjectType({ description: 'What the viewer may do to a field.', simpleResolvers: true })
export class CustomerFieldAbilities {
  @Field(() => Ability, { description: 'Change it, move it, put it out of use.' })
  update!: Ability;
}

@ObjectType({ description: 'Something the organisation wants to know of its customers.', simpleResolvers: true })
export class CustomerField {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'Stable word.' })
  code!: string;

  @Field(() => CustomerKindEnum, { nullable: true, description: 'Of which customers; null: of all.' })
  customerKind!: CustomerKind | null;

  @Field(() => CustomerFieldTypeEnum, { description: 'What it holds.' })
  type!: FieldType;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;

  @Field(() => String, { nullable: true, description: "The heading under which it stands with others, in the viewer's language." })
  groupName!: string | null;

  @Field(() => TextInLanguages, { nullable: true, description: 'That heading in each language.' })
  groupNames!: TextInLanguages | null;

  @Field(() => Boolean, { description: 'Whether it may not be left empty once the fields are filled in.' })
  isRequired!: boolean;

  @Field(() => Int, { nullable: true, description: 'Of words: letters at the most.' })
  maxLength!: number | null;

  @Field(() => TextFormatEnum, { nullable: true, description: 'Of words: what they may be made of.' })
  format!: TextFormat | null;

  @Field(() => Float, { nullable: true, description: 'Of a number: not below this.' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a number: not above this.' })
  max!: number | null;

  @Field(() => String, { nullable: true, description: 'Of a number: in what it is counted.' })
  unit!: string | null;

  @Field(() => [CustomerFieldOption], { description: 'What may be chosen, those no longer offered included.' })
  options!: readonly CustomerFieldOption[];

  @Field(() => [ID], { description: 'Only these roles see it; empty: whoever sees the customer, and to whoever may not manage fields.' })
  roleIds!: readonly string[];

  @Field(() => Boolean, { description: 'No longer asked; what was known stays.' })
  isArchived!: boolean;

  @Field(() => CustomerFieldAbilities, { description: 'What the viewer may do to it.' })
  viewerCan!: CustomerFieldAbilities;
}

export const { Connection: CustomerFieldConnection, Edge: CustomerFieldEdge } = connectionOf(CustomerField);

@ObjectType({ description: 'What is known of a customer in one field.', simpleResolvers: true })
export class CustomerFieldValue {
  @Field(() => CustomerField, { description: 'The field.' })
  field!: CustomerField;

  @Field(() => [String], { description: 'The values as they are kept; empty when nothing is known.' })
  values!: readonly string[];

  @Field(() => String, { nullable: true, description: "The same as one reads it in the viewer's language; null when nothing is known." })
  text!: string | null;
}

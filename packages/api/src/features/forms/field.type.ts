import { LIMITS, type LocalText, textIn } from '@shouwen/shared';
import { ArrayMaxSize, Matches, MaxLength } from 'class-validator';
import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { localText, TextInLanguages, TextInLanguagesInput, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { CODE } from '../../platform/graphql/word.type.js';
import {
  FIELD_TYPES,
  type FieldOption as FieldOptionRow,
  type FieldShape,
  type FieldType,
  TEXT_FORMATS,
  type TextFormat,
} from './field.rules.js';

export const FieldTypeEnum = upperEnum<FieldType>(FIELD_TYPES);
registerEnumType(FieldTypeEnum, {
  name: 'FieldType',
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
  name: 'FieldFormat',
  description: 'What words of a field may be made of.',
  valuesConfig: {
    FREE: { description: 'Anything.' },
    DIGITS: { description: 'Digits only.' },
    CODE: { description: 'Letters, digits, - and _.' },
  },
});

@ObjectType({ description: 'What may be chosen in a field.', simpleResolvers: true })
export class FieldOption {
  @Field(() => String, { description: 'Stable word, unique in its field.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;

  @Field(() => Boolean, { description: 'No longer offered; kept for those who have it.' })
  isArchived!: boolean;
}

/** What every field says of what it holds, whatever it is a field of. */
@ObjectType({ description: 'What a field holds.', simpleResolvers: true })
export abstract class FieldShapeView {
  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TextInLanguages, { description: 'Its name in each language.' })
  names!: TextInLanguages;

  @Field(() => String, { nullable: true, description: "The heading under which it stands with others, in the viewer's language." })
  groupName!: string | null;

  @Field(() => TextInLanguages, { nullable: true, description: 'That heading in each language.' })
  groupNames!: TextInLanguages | null;

  @Field(() => FieldTypeEnum, { description: 'What it holds.' })
  type!: FieldType;

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

  @Field(() => [FieldOption], { description: 'What may be chosen, those no longer offered included.' })
  options!: readonly FieldOption[];
}

interface NamedShape extends FieldShape {
  readonly names: LocalText;
  readonly groupNames: LocalText | null;
}

/** What a field is called and holds, as GraphQL shows it. */
export function shapeView({ language }: Pick<Ctx, 'language'>, field: NamedShape): FieldShapeView {
  const { names, groupNames, type, isRequired, limits, options } = field;
  return {
    name: textIn(names, language),
    names: textInLanguages(names),
    groupName: groupNames && textIn(groupNames, language),
    groupNames: groupNames && textInLanguages(groupNames),
    type,
    isRequired,
    maxLength: limits.maxLength ?? null,
    format: limits.format ?? null,
    min: limits.min ?? null,
    max: limits.max ?? null,
    unit: limits.unit ?? null,
    options: options.map((option) => ({ ...option, name: textIn(option.names, language), names: textInLanguages(option.names) })),
  };
}

@InputType({ description: 'Something that may be chosen in a field.' })
export class FieldOptionInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => Boolean, { nullable: true, description: 'No longer offered.' })
  isArchived?: boolean | null;
}

/** What is said of a field that is added or changed. */
@InputType({ description: 'What a field holds.' })
export abstract class FieldShapeInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _. One that is there is changed.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => FieldTypeEnum, { description: 'What it holds; never changed.' })
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

  @Field(() => [FieldOptionInput], {
    nullable: true,
    description: 'What may be chosen; one that is left out is no longer offered.',
  })
  @ArrayMaxSize(LIMITS.fieldOptions)
  options?: FieldOptionInput[] | null;
}

/** Names and options as they are kept. */
export function shapeWish({ names, groupNames, options, ...shape }: FieldShapeInput) {
  return {
    ...shape,
    names: localText(names),
    groupNames: groupNames ? localText(groupNames) : null,
    isRequired: shape.isRequired === true,
    options: (options ?? []).map(
      (option): FieldOptionRow => ({ code: option.code, names: localText(option.names), isArchived: option.isArchived === true }),
    ),
  };
}

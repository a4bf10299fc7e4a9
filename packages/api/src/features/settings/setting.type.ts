import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { SETTING_TYPES, type SettingDefinition, type SettingValue } from '../../kernel/setting-definition.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { SettingValueScalar } from './setting-value.scalar.js';

/** `longText` is `LONG_TEXT` in GraphQL. */
export const SettingTypeEnum: Readonly<Record<string, SettingDefinition['type']>> = Object.fromEntries(
  SETTING_TYPES.map((type) => [type.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), type]),
);
registerEnumType(SettingTypeEnum, {
  name: 'SettingType',
  description: 'What kind of value a setting holds.',
  valuesConfig: {
    TEXT: { description: 'One line.' },
    LONG_TEXT: { description: 'Text with lines.' },
    INTEGER: { description: 'A whole number within limits.' },
    BOOLEAN: { description: 'On or off.' },
    CHOICE: { description: 'One of the options.' },
    CHOICES: { description: 'Some of the options.' },
    TIME_ZONE: { description: 'A name of the IANA time zone database.' },
  },
});

@ObjectType({ description: 'One value a setting may take.', simpleResolvers: true })
export class SettingOption {
  @Field(() => String, { description: 'The value.' })
  value!: string;

  @Field(() => String, { description: "What it is called, in the viewer's language." })
  label!: string;
}

@ObjectType({ description: 'One thing an administrator may decide.', simpleResolvers: true })
export class Setting {
  @Field(() => String, { description: 'Its stable name.' })
  key!: string;

  @Field(() => SettingTypeEnum, { description: 'What kind of value it holds.' })
  type!: SettingDefinition['type'];

  @Field(() => String, { description: "What it is called, in the viewer's language." })
  label!: string;

  @Field(() => String, { description: 'What it does.' })
  help!: string;

  @Field(() => SettingValueScalar, { description: 'What holds now.' })
  value!: SettingValue;

  @Field(() => SettingValueScalar, { description: 'What holds while nobody has decided.' })
  standard!: SettingValue;

  @Field(() => Boolean, { description: 'Whether somebody has decided.' })
  isDecided!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was last decided.' })
  changedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Least number, fewest characters or fewest options.' })
  min!: number | null;

  @Field(() => Int, { nullable: true, description: 'Greatest number or most characters.' })
  max!: number | null;

  @Field(() => String, { nullable: true, description: 'What the number counts.' })
  unit!: string | null;

  @Field(() => [SettingOption], { description: 'What may be chosen; empty when it is no choice.' })
  options!: readonly SettingOption[];
}

@ObjectType({ description: 'Settings that belong together and are changed together.', simpleResolvers: true })
export class SettingGroup {
  @Field(() => String, { description: 'Its stable name.' })
  code!: string;

  @Field(() => String, { description: "What it is called, in the viewer's language." })
  label!: string;

  @Field(() => Int, { description: 'Grows with every change; send it back with a change.' })
  version!: number;

  @Field(() => [Setting], { description: 'Its settings.' })
  settings!: readonly Setting[];
}

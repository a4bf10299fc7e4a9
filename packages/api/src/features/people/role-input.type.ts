import { type DataScope, type FieldLevel, LIMITS, type LocalText } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { NotBlank } from '../../platform/graphql/validate-input.js';
import { DataScopeEnum, FieldLevelEnum } from './role.type.js';

@InputType({ description: 'A text in each language of the product.' })
export class LocalTextInput {
  @Field(() => String, { description: 'Simplified Chinese; what is shown where another is missing.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  zhCN!: string;

  @Field(() => String, { nullable: true, description: 'Traditional Chinese.' })
  @MaxLength(LIMITS.name)
  zhTW?: string | null;

  @Field(() => String, { nullable: true, description: 'English.' })
  @MaxLength(LIMITS.name)
  en?: string | null;
}

@InputType({ description: 'One right that a role is to give.' })
export class RoleGrantInput {
  @Field(() => String, { description: 'The permission, `noun:verb`.' })
  @MaxLength(LIMITS.code)
  permission!: string;

  @Field(() => DataScopeEnum, { description: 'How far it is to reach.' })
  scope!: DataScope;

  @Field(() => [ID], { nullable: true, description: 'The departments, for the scope CHOSEN.' })
  @ArrayMaxSize(LIMITS.ids)
  departmentIds?: string[] | null;
}

@InputType({ description: 'What a role is to do with a sensitive field.' })
export class FieldRuleInput {
  @Field(() => String, { description: 'The field, `type.field`.' })
  @MaxLength(LIMITS.code)
  field!: string;

  @Field(() => FieldLevelEnum, { description: 'What it is to do with it.' })
  level!: FieldLevel;
}

export function localText({ zhCN, zhTW, en }: LocalTextInput): LocalText {
  return { 'zh-CN': zhCN.trim(), ...(zhTW?.trim() && { 'zh-TW': zhTW.trim() }), ...(en?.trim() && { en: en.trim() }) };
}

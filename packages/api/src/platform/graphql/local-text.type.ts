import { LIMITS, type LocalText } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { TextView } from '../../kernel/text-in-languages.js';
import { NotBlank } from './validate-input.js';

@ObjectType({ description: 'A text in each language it was written in.', simpleResolvers: true })
export class TextInLanguages implements TextView {
  @Field(() => String, { description: '简体中文.' })
  zhCN!: string;

  @Field(() => String, { nullable: true, description: '繁體中文.' })
  zhTW!: string | null;

  @Field(() => String, { nullable: true, description: 'English.' })
  en!: string | null;
}

@InputType({ description: 'A text in each language it is written in; 简体中文 must be there.' })
export class TextInLanguagesInput {
  @Field(() => String, { description: '简体中文.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  zhCN!: string;

  @Field(() => String, { nullable: true, description: '繁體中文.' })
  @MaxLength(LIMITS.reason)
  zhTW?: string | null;

  @Field(() => String, { nullable: true, description: 'English.' })
  @MaxLength(LIMITS.reason)
  en?: string | null;
}

export { textInLanguages } from '../../kernel/text-in-languages.js';

/** A given text as it is stored: without white space around it, languages that are empty left out. */
export function localText({ zhCN, zhTW, en }: TextInLanguagesInput): LocalText {
  return { 'zh-CN': zhCN.trim(), ...(zhTW?.trim() && { 'zh-TW': zhTW.trim() }), ...(en?.trim() && { en: en.trim() }) };
}

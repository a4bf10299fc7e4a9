import { LIMITS } from '@shouwen/shared';
import { Matches, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { NotBlank } from './validate-input.js';

/** How words of the organisation are spelt. */
export const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;

/** A word of the organisation and what it is called. */
@InputType({ description: 'A word of the organisation and what it is called.' })
export abstract class WordInput {
  @Field(() => String, { description: 'The word: letters, digits, - and _. One that is there is renamed.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { description: 'Its name in simplified Chinese.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  zhCN!: string;

  @Field(() => String, { nullable: true, description: 'Its name in traditional Chinese.' })
  @MaxLength(LIMITS.name)
  zhTW?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in English.' })
  @MaxLength(LIMITS.name)
  en?: string | null;
}

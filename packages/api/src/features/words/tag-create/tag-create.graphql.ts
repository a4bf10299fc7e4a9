import { LIMITS, type WordListName } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { WordListEnum } from '../word.type.js';
import { WordPayload, wordPayload } from '../word-set/word-set.graphql.js';
import { tagCreate } from './tag-create.command.js';

@InputType({ description: 'A new tag.' })
export class TagCreateInput {
  @Field(() => WordListEnum, { description: 'Of which list of tags.' })
  list!: WordListName;

  @Field(() => String, { description: 'What it is called.' })
  @NotBlank()
  @MaxLength(LIMITS.code)
  name!: string;
}

@Resolver()
export class TagCreateResolver {
  @Authorized('tag:create', 'word:manage')
  @Mutation(() => WordPayload, { description: 'Makes a new tag while tagging; one of that name there is already is refused.' })
  async tagCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => TagCreateInput, { description: 'The tag.' }) input: TagCreateInput,
  ): Promise<WordPayload> {
    return wordPayload(ctx, await tagCreate(ctx, input));
  }
}

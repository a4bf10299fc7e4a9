import { LIMITS, type WordListName } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { WordListEnum } from '../word.type.js';
import { WordPayload, wordPayload } from '../word-set/word-set.graphql.js';
import { wordMove } from './word-move.command.js';

@InputType({ description: 'Where in its list a word goes.' })
export class WordMoveInput {
  @Field(() => WordListEnum, { description: 'Of which list.' })
  list!: WordListName;

  @Field(() => String, { description: 'Its code.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Code of the word it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class WordMoveResolver {
  @Authorized('word:manage')
  @Mutation(() => WordPayload, { description: 'Puts a word at another place in its list.' })
  async wordMove(
    @Ctx() ctx: Context,
    @Arg('input', () => WordMoveInput, { description: 'Which, and where to.' }) { list, code, beforeCode }: WordMoveInput,
  ): Promise<WordPayload> {
    return wordPayload(ctx, await wordMove(ctx, list, { code, beforeCode: beforeCode ?? null }));
  }
}

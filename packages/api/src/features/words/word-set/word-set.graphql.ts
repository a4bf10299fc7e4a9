import type { WordColor, WordListName } from '@shouwen/shared';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { WordInput } from '../../../platform/graphql/word.type.js';
import { wordOf } from '../word.queries.js';
import { Word, WordColorEnum, WordListEnum, wordView } from '../word.type.js';
import { wordSet } from './word-set.command.js';

@InputType({ description: 'A word of a list, and what it is called.' })
export class WordSetInput extends WordInput {
  @Field(() => WordListEnum, { description: 'Of which list.' })
  list!: WordListName;

  @Field(() => WordColorEnum, { nullable: true, description: 'The colour it is shown in; none when absent.' })
  color?: WordColor | null;

  @Field(() => Boolean, { nullable: true, description: 'Out of use: no longer offered. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The word as it is now, or why nothing changed.', simpleResolvers: true })
export class WordPayload extends Payload {
  @Field(() => Word, { nullable: true, description: 'The word.' })
  word?: Word | null;
}

/** What every act on a word answers. */
export function wordPayload(ctx: Context, outcome: Outcome<{ list: WordListName; code: string }>): Promise<WordPayload> {
  return toPayload(ctx, outcome, async ({ list, code }) => {
    const word = await wordOf(ctx, list, code);
    return { word: word ? wordView(ctx, word) : null };
  });
}

@Resolver()
export class WordSetResolver {
  @Authorized('word:manage')
  @Mutation(() => WordPayload, { description: 'Adds a word to a list, or changes one.' })
  async wordSet(
    @Ctx() ctx: Context,
    @Arg('input', () => WordSetInput, { description: 'The word.' }) input: WordSetInput,
  ): Promise<WordPayload> {
    const { list, code, color = null, isArchived = null } = input;
    return wordPayload(ctx, await wordSet(ctx, { list, code, names: localText(input), color, isArchived }));
  }
}

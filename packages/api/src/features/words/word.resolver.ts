import { LIMITS, type WordListName } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Authorized, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { wordsAsked } from './word.queries.js';
import { entryView, WordConnection, type WordEntry, WordListEnum } from './word.type.js';

@ArgsType()
class WordsArgs extends PageArgs {
  @Field(() => WordListEnum, { description: 'Of which list.' })
  list!: WordListName;

  @Field(() => Boolean, { nullable: true, description: 'Only those out of use, or only those in use.' })
  isArchived?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Part of what it is called.' })
  @MaxLength(LIMITS.search)
  search?: string | null;
}

@Resolver()
export class WordResolver {
  @Authorized()
  @Query(() => WordConnection, { description: 'The words of a list, in its order.' })
  async words(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => WordsArgs) { list, isArchived = null, search = null, ...page }: WordsArgs,
  ): Promise<Connection<WordEntry>> {
    const words = await wordsAsked(ctx, { list, isArchived, search });
    return listPage(
      words.map((word) => entryView(ctx, word)),
      page,
      info,
    );
  }
}

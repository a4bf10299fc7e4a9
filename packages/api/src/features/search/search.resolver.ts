import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { searchAll } from './search.queries.js';
import { SearchResult } from './search.type.js';

@Resolver()
export class SearchResolver {
  @Authorized()
  @Query(() => [SearchResult], {
    description:
      'Tickets, customers, people, departments and roles the viewer may see, by Chinese words, any part of a ticket number, the last four digits of a phone or all of them, or pinyin initials. Newest first within a kind.',
  })
  search(
    @Arg('query', () => String, { description: 'What was typed, at most 100 characters.' }) query: string,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Ctx() ctx: Context,
  ): Promise<readonly SearchResult[]> {
    return searchAll(ctx, query, first);
  }
}

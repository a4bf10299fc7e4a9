import { Arg, Authorized, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type SearchHit, searchAll } from './search.queries.js';
import { SearchCompletion, SearchResult, SearchResultKindEnum } from './search.type.js';
import { completionsOf } from './search-completions.queries.js';

@Resolver()
export class SearchResolver {
  @Authorized()
  @Query(() => [SearchResult], {
    description:
      'Tickets, customers, documents, prepared wording, people, departments and roles the viewer may see, by Chinese words, any part of a ticket number, the last four digits of a phone or all of them, or pinyin initials. Filters such as `state:open tag:vip owner:me` ask for tickets alone, with or without words. Newest first within a kind.',
  })
  search(
    @Arg('query', () => String, { description: 'What was typed, at most 100 characters.' }) query: string,
    @Arg('first', () => Int, { description: 'How many, 1 to 100.' }) first: number,
    @Ctx() ctx: Context,
    @Arg('kinds', () => [SearchResultKindEnum], { nullable: true, description: 'Only things of these kinds.' })
    kinds?: readonly SearchHit['kind'][] | null,
  ): Promise<readonly SearchResult[]> {
    return searchAll(ctx, { query, first, kinds });
  }

  @Authorized()
  @Query(() => [SearchCompletion], {
    description: 'How the last word of a query may go on as a filter: keys first, then what a key can name.',
  })
  searchCompletions(
    @Arg('query', () => String, { description: 'What was typed so far, at most 100 characters.' }) query: string,
    @Ctx() ctx: Context,
  ): Promise<readonly SearchCompletion[]> {
    return completionsOf(ctx, query);
  }
}

import { LIMITS, type Priority, type WordColor, type WordListName } from '@shouwen/shared';
import { ArrayMaxSize, Max, MaxLength, Min } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText, TextInLanguagesInput } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { PriorityEnum } from '../../../platform/graphql/priority.type.js';
import { WordInput } from '../../../platform/graphql/word.type.js';
import { wordOf } from '../word.queries.js';
import { entryView, WordColorEnum, WordEntry, WordListEnum } from '../word.type.js';
import { wordSet } from './word-set.command.js';

@InputType({ description: 'A word of a list, and what it is called.' })
export class WordSetInput extends WordInput {
  @Field(() => WordListEnum, { description: 'Of which list.' })
  list!: WordListName;

  @Field(() => WordColorEnum, { nullable: true, description: 'The colour it is shown in; none when absent.' })
  color?: WordColor | null;

  @Field(() => [TextInLanguagesInput], { nullable: true, description: 'Of a tier: what it gives.' })
  @ArrayMaxSize(LIMITS.gives)
  gives?: TextInLanguagesInput[] | null;

  @Field(() => PriorityEnum, {
    nullable: true,
    description: 'Of a tier: with what priority its tickets begin; none of its own when absent.',
  })
  priority?: Priority | null;

  @Field(() => Boolean, { nullable: true, description: 'Of a source: nobody takes its customers for themselves.' })
  isCompanyLead?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Of a benefit: how many points it costs; nothing when absent.' })
  @Min(0)
  @Max(LIMITS.points)
  points?: number | null;

  @Field(() => [String], { nullable: true, description: 'Of a benefit: codes of the tiers it is for; for all when absent.' })
  @ArrayMaxSize(LIMITS.words)
  @MaxLength(LIMITS.code, { each: true })
  tiers?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Out of use: no longer offered. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The word as it is now, or why nothing changed.', simpleResolvers: true })
export class WordPayload extends Payload {
  @Field(() => WordEntry, { nullable: true, description: 'The word.' })
  word?: WordEntry | null;
}

/** What every act on a word answers. */
export function wordPayload(ctx: Context, outcome: Outcome<{ list: WordListName; code: string }>): Promise<WordPayload> {
  return toPayload(ctx, outcome, async ({ list, code }) => {
    const word = await wordOf(ctx, list, code);
    return { word: word ? entryView(ctx, word) : null };
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
    const { list, code, color = null, gives, priority = null, isCompanyLead, isArchived = null } = input;
    const benefit = { points: input.points ?? 0, tiers: input.tiers ?? [] };
    const details = { gives: (gives ?? []).map(localText), priority, isCompanyLead: isCompanyLead === true, ...benefit };
    return wordPayload(ctx, await wordSet(ctx, { list, code, names: localText(input), color, details, isArchived }));
  }
}

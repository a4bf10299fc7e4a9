import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { WordInput } from '../../../platform/graphql/word.type.js';
import { Category } from '../category.type.js';
import { workflowsFor } from '../workflow.resolver.js';
import type { CategoryView } from '../workflow-view.rules.js';
import { categorySet } from './category-set.command.js';

@InputType({ description: 'A category.' })
export class CategorySetInput extends WordInput {
  @Field(() => String, { nullable: true, description: 'Of a new one: word of its tree.' })
  @MaxLength(LIMITS.code)
  scheme?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a new one: word of the category above; absent: at the top.' })
  @MaxLength(LIMITS.code)
  parentCode?: string | null;

  @Field(() => [String], { nullable: true, description: 'Words of the ticket types it is for; none: for all. Left out: they stay.' })
  @ArrayMaxSize(LIMITS.ids)
  @MaxLength(LIMITS.code, { each: true })
  types?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Word of the workflow its new tickets run by; null: as above. Left out: stays.' })
  @MaxLength(LIMITS.code)
  workflow?: string | null;

  @Field(() => String, { nullable: true, description: 'Word of the form its tickets fill in; null: as above. Left out: stays.' })
  @MaxLength(LIMITS.code)
  form?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where its tickets start; null: as above. Left out: stays.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The standard document for them; null: as above. Left out: stays.' })
  documentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'No longer offered; tickets that carry it keep it. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The category as it is now, or why it stayed as it was.', simpleResolvers: true })
export class CategoryPayload extends Payload {
  @Field(() => Category, { nullable: true, description: 'The category.' })
  category?: Category | null;
}

export async function findCategory(ctx: Context, code: string): Promise<CategoryView | null> {
  return (await workflowsFor(ctx)).categories.find((category) => category.code === code) ?? null;
}

@Resolver()
export class CategorySetResolver {
  @Authorized('workflow:manage')
  @Mutation(() => CategoryPayload, { description: 'Adds a category to a tree, or changes what one is called, for and decides.' })
  async categorySet(
    @Ctx() ctx: Context,
    @Arg('input', () => CategorySetInput, { description: 'The category.' }) { zhCN, zhTW, en, ...wish }: CategorySetInput,
  ): Promise<object> {
    const names = localText({ zhCN, zhTW, en });
    return toPayload(ctx, await categorySet(ctx, { ...wish, names }), async ({ code }) => ({ category: await findCategory(ctx, code) }));
  }
}

import { type ChecklistUse, LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { WordInput } from '../../../platform/graphql/word.type.js';
import { CategoryScheme, ChecklistUseEnum } from '../category.type.js';
import { workflowsFor } from '../workflow.resolver.js';
import { categorySchemeSet } from './category-scheme-set.command.js';

@InputType({ description: 'A tree of categories.' })
export class CategorySchemeSetInput extends WordInput {
  @Field(() => [String], { nullable: true, description: 'Words of the ticket types it is for; none: for all. Left out: they stay.' })
  @ArrayMaxSize(LIMITS.ids)
  @MaxLength(LIMITS.code, { each: true })
  types?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Words of the ticket types that must carry one of it. Left out: they stay.' })
  @ArrayMaxSize(LIMITS.ids)
  @MaxLength(LIMITS.code, { each: true })
  requiredFor?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'A ticket may carry several of it. Left out: stays.' })
  holdsSeveral?: boolean | null;

  @Field(() => ChecklistUseEnum, {
    nullable: true,
    description: 'It is a checklist, and until when it must be whole; null: it is none. Left out: stays.',
  })
  checklist?: ChecklistUse | null;

  @Field(() => Boolean, { nullable: true, description: 'No longer offered; what tickets carry stays. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The tree as it is now, or why it stayed as it was.', simpleResolvers: true })
export class CategorySchemePayload extends Payload {
  @Field(() => CategoryScheme, { nullable: true, description: 'The tree.' })
  categoryScheme?: CategoryScheme | null;
}

export async function findScheme(ctx: Context, code: string): Promise<CategoryScheme | null> {
  return (await workflowsFor(ctx)).schemes.find((scheme) => scheme.code === code) ?? null;
}

@Resolver()
export class CategorySchemeSetResolver {
  @Authorized('workflow:manage')
  @Mutation(() => CategorySchemePayload, { description: 'Adds a tree of categories beside the others, or changes one.' })
  async categorySchemeSet(
    @Ctx() ctx: Context,
    @Arg('input', () => CategorySchemeSetInput, { description: 'The tree.' }) { zhCN, zhTW, en, ...wish }: CategorySchemeSetInput,
  ): Promise<CategorySchemePayload> {
    const names = localText({ zhCN, zhTW, en });
    return toPayload(ctx, await categorySchemeSet(ctx, { ...wish, names }), async ({ code }) => ({
      categoryScheme: await findScheme(ctx, code),
    }));
  }
}

import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { CategorySchemePayload, findScheme } from '../category-scheme-set/category-scheme-set.graphql.js';
import { categorySchemeMove } from './category-scheme-move.command.js';

@InputType({ description: 'Where in the order a tree of categories goes.' })
export class CategorySchemeMoveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Word of the tree it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class CategorySchemeMoveResolver {
  @Authorized('workflow:manage')
  @Mutation(() => CategorySchemePayload, {
    description: 'Puts a tree of categories at another place in the order in which trees are asked.',
  })
  async categorySchemeMove(
    @Ctx() ctx: Context,
    @Arg('input', () => CategorySchemeMoveInput, { description: 'Which, and where to.' }) { code, beforeCode }: CategorySchemeMoveInput,
  ): Promise<CategorySchemePayload> {
    return toPayload(ctx, await categorySchemeMove(ctx, { code, beforeCode: beforeCode ?? null }), async () => ({
      categoryScheme: await findScheme(ctx, code),
    }));
  }
}

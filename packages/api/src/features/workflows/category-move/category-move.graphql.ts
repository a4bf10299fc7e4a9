import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { CategoryPayload, findCategory } from '../category-set/category-set.graphql.js';
import { categoryMove } from './category-move.command.js';

@InputType({ description: 'Where in its tree a category goes, with everything below it.' })
export class CategoryMoveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Word of the category it goes below; absent: at the top.' })
  @MaxLength(LIMITS.code)
  parentCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Word of the one there it goes in front of; absent: behind all of them.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class CategoryMoveResolver {
  @Authorized('workflow:manage')
  @Mutation(() => CategoryPayload, { description: 'Puts a category at another place of its tree.' })
  async categoryMove(
    @Ctx() ctx: Context,
    @Arg('input', () => CategoryMoveInput, { description: 'Which, and where to.' }) input: CategoryMoveInput,
  ): Promise<object> {
    const { code, parentCode = null, beforeCode = null } = input;
    return toPayload(ctx, await categoryMove(ctx, { code, parentCode, beforeCode }), async () => ({
      category: await findCategory(ctx, code),
    }));
  }
}

import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { holds } from '../../kernel/actor.js';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Department, type DepartmentRow, departmentTree, isDepartmentVisible } from '../departments/index.js';
import { CompanyDocument, type DocumentRow, findVisibleDocument } from '../documents/index.js';
import { Category, CategoryConnection, CategoryMechanism, CategorySchemeConnection } from './category.type.js';
import { MAIN_SCHEME } from './category-tree.rules.js';
import { workflowBook } from './workflow.queries.js';
import { workflowsFor } from './workflow.resolver.js';
import type { CategoryView, SchemeView } from './workflow-view.rules.js';

@ArgsType()
class WordsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those out of use, or only those in use.' })
  isArchived?: boolean | null;
}

@ArgsType()
class CategoriesArgs extends WordsArgs {
  @Field(() => String, { nullable: true, description: 'Word of the tree; the problems when absent.' })
  @MaxLength(LIMITS.code)
  scheme?: string | null;
}

@Resolver(() => Category)
export class CategoryResolver {
  @Authorized()
  @Query(() => CategorySchemeConnection, { description: 'The trees of categories side by side, in the order in which they are asked.' })
  async categorySchemes(
    @Args(() => WordsArgs) { isArchived, ...page }: WordsArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SchemeView>> {
    return listPage(inUse((await workflowsFor(ctx)).schemes, isArchived), page, info);
  }

  @Authorized()
  @Query(() => CategoryConnection, { description: 'The categories of a tree, each right behind the one above it.' })
  async categories(
    @Args(() => CategoriesArgs) { scheme, isArchived, ...page }: CategoriesArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<CategoryView>> {
    const tree = (await workflowsFor(ctx)).categories.filter((one) => one.scheme.code === (scheme ?? MAIN_SCHEME));
    return listPage(inUse(tree, isArchived), page, info);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Where its tickets start, if the viewer may see that department.' })
  async department(@Root() { id }: CategoryView, @Ctx() ctx: Context): Promise<DepartmentRow | null> {
    const { departmentId } = (await workflowBook.of(ctx)).mechanismOf(id);
    if (departmentId === null || !isDepartmentVisible(ctx.actor, departmentId)) return null;
    return (await departmentTree.of(ctx)).find(departmentId) ?? null;
  }

  @FieldResolver(() => CompanyDocument, {
    nullable: true,
    description: 'The standard document by which they are handled, if the viewer may read it.',
  })
  async document(@Root() { id }: CategoryView, @Ctx() ctx: Context): Promise<DocumentRow | null> {
    const { documentId } = (await workflowBook.of(ctx)).mechanismOf(id);
    return documentId === null ? null : findVisibleDocument(ctx, documentId);
  }

  @FieldResolver(() => CategoryMechanism, { nullable: true, description: 'What it decides itself; only for whoever sets categories up.' })
  async decides(@Root() { id }: CategoryView, @Ctx() ctx: Context): Promise<CategoryMechanism | null> {
    return holds(ctx.actor, 'workflow:manage') ? ((await workflowBook.of(ctx)).category(id) ?? null) : null;
  }
}

function inUse<Row extends { readonly isArchived: boolean }>(rows: readonly Row[], isArchived: boolean | null | undefined): readonly Row[] {
  return isArchived == null ? rows : rows.filter((row) => row.isArchived === isArchived);
}

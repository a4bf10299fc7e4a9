import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { holds } from '../../kernel/actor.js';
import { allow, refuse } from '../../kernel/decision.js';
import type { Ctx as Context } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { textInLanguages } from '../../platform/graphql/local-text.type.js';
import { staff } from './person.queries.js';
import { listPositions, positionBook } from './position.queries.js';
import type { PositionRow } from './position.rules.js';
import { Position, PositionConnection, PositionFilter, PositionViewerCan } from './position.type.js';
import { positionView, termView } from './position-view.rules.js';
import { type StaffTerm, StaffTermConnection, StaffTermFilter } from './staff-term.type.js';

/** A position as GraphQL shows it. */
export async function showPosition(ctx: Context, row: PositionRow): Promise<Position> {
  const view = positionView(row, await positionBook.of(ctx), ctx.language);
  return {
    ...view,
    names: textInLanguages(view.names),
    dutyTexts: view.dutyTexts.map(textInLanguages),
    profile: view.profile.map((item) => ({ ...item, requirements: item.requirements && textInLanguages(item.requirements) })),
  };
}

export async function findPosition(ctx: Context, id: string): Promise<Position | null> {
  if (ctx.actor.kind === 'anonymous') return null;
  const row = (await positionBook.of(ctx)).find(id);
  return row ? showPosition(ctx, row) : null;
}

@Resolver(() => Position)
export class PositionResolver {
  @Authorized()
  @Query(() => Position, { nullable: true, description: 'One position; null when it does not exist.' })
  position(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Position | null> {
    return findPosition(ctx, id);
  }

  @Authorized()
  @Query(() => PositionConnection, { description: 'The positions with what each answers for, in the order of the organisation.' })
  async positions(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => PositionFilter, { nullable: true, description: 'Which ones.' }) filter?: PositionFilter | null,
  ): Promise<Connection<Position>> {
    const rows = await listPositions(ctx, filter ?? {});
    return listPage(await Promise.all(rows.map((row) => showPosition(ctx, row))), page, info);
  }

  @Authorized()
  @Query(() => StaffTermConnection, { description: 'Levels, grades of education, competencies and certificates, each kind in its order.' })
  async staffTerms(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => StaffTermFilter, { nullable: true, description: 'Which ones.' }) filter?: StaffTermFilter | null,
  ): Promise<Connection<StaffTerm>> {
    const { terms } = await positionBook.of(ctx);
    const wanted = terms.filter(({ kind }) => filter?.kind == null || kind === filter.kind);
    return listPage(
      wanted.map((term) => termView(term, ctx.language)),
      page,
      info,
    );
  }

  @FieldResolver(() => Int, { description: 'How many active people hold it.' })
  async holderCount(@Root() { id }: Position, @Ctx() ctx: Context): Promise<number> {
    return (await staff.of(ctx)).all.reduce((count, person) => count + Number(person.isActive && person.positionId === id), 0);
  }

  @FieldResolver(() => Position, { nullable: true, description: 'The position it reports to; null when none is named.' })
  async reportsTo(@Root() { reportsToCode }: Position, @Ctx() ctx: Context): Promise<Position | null> {
    const row = reportsToCode === null ? undefined : (await positionBook.of(ctx)).findByCode(reportsToCode);
    return row ? showPosition(ctx, row) : null;
  }

  @FieldResolver(() => PositionViewerCan, { description: 'What the viewer may do here now, and if not, why.' })
  viewerCan(@Ctx() ctx: Context): PositionViewerCan {
    return { update: toAbility(ctx, holds(ctx.actor, 'position:manage') ? allow() : refuse('NOT_ALLOWED')) };
  }
}

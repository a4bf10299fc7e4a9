import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Customer, fieldsShownTo } from '../customers/index.js';
import { filePoints } from './file-point.queries.js';
import { mayManagePoints } from './file-point.rules.js';
import { upkeepOf } from './file-upkeep.queries.js';
import { CustomerUpkeep, type FilePoint, FilePointConnection, pointView } from './file-upkeep.type.js';

@Resolver(() => Customer)
export class FileUpkeepResolver {
  @Authorized('customer:read', 'customer-field:manage')
  @Query(() => FilePointConnection, {
    description: 'What a complete file of a customer holds; whoever manages fields sees all of it, others what their roles show.',
  })
  async filePoints(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('isArchived', () => Boolean, { nullable: true, description: 'Only those out of use, or only those in use.' })
    isArchived?: boolean | null,
  ): Promise<Connection<FilePoint>> {
    const shown = mayManagePoints(ctx.actor).allowed ? null : new Set((await fieldsShownTo(ctx)).map(({ code }) => code));
    const seen = (await filePoints.of(ctx)).filter(
      ({ subject, ofCode }) => shown === null || subject !== 'field' || shown.has(ofCode ?? ''),
    );
    const points = isArchived == null ? seen : seen.filter((point) => point.isArchived === isArchived);
    return listPage(
      points.map((point) => pointView(ctx, point)),
      page,
      info,
    );
  }

  @FieldResolver(() => CustomerUpkeep, {
    nullable: true,
    description: 'How their file is kept: what is missing and when somebody looks it over; null without the right to read them.',
  })
  async upkeep(@Root() { id }: { readonly id: string }, @Ctx() ctx: Context): Promise<object | null> {
    const upkeep = await upkeepOf(ctx, id);
    return upkeep && { ...upkeep, missing: upkeep.missing.map((point) => pointView(ctx, point)) };
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { kpiTable, toKpi } from './kpi.queries.js';
import { type Kpi, KpiConnection } from './kpi.type.js';
import { KpiValue, KpiValuesInput } from './kpi-value.type.js';
import { kpiValues } from './kpi-values.queries.js';

@Resolver()
export class KpiResolver {
  @Authorized('kpi:read')
  @Query(() => KpiConnection, { description: 'Every figure the organisation watches, in the order of its playbook.' })
  async kpis(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<Connection<Kpi>> {
    const { all } = await kpiTable.of(ctx);
    return listPage(
      all.map((kpi) => toKpi(kpi, ctx.language)),
      page,
      info,
    );
  }

  @Authorized('kpi:read')
  @Query(() => [KpiValue], { description: 'Figures by KPI, then department, then day. Empty for a department the viewer does not see.' })
  async kpiValues(
    @Arg('input', () => KpiValuesInput, { description: 'Which figures.' }) { departmentId = null, ...input }: KpiValuesInput,
    @Ctx() ctx: Context,
  ): Promise<readonly KpiValue[]> {
    const figures = await kpiValues(ctx, { ...input, departmentId });
    const kpis = new Map(figures.map(({ definition }) => [definition.key, toKpi(definition, ctx.language)]));
    return figures.flatMap((figure) => {
      const kpi = kpis.get(figure.definition.key);
      return kpi ? [{ ...figure, figure, kpi, ...figure.span, target: kpi.target }] : [];
    });
  }
}

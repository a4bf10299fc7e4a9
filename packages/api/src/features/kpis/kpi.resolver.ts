import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { departmentTree } from '../departments/index.js';
import { kpiTable, toKpi } from './kpi.queries.js';
import { type Kpi, KpiConnection } from './kpi.type.js';
import { mostValues } from './kpi-request.rules.js';
import { KpiValue, KpiValuesInput } from './kpi-value.type.js';
import { type KpiFigure, kpiValues } from './kpi-values.queries.js';

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
  @Estimated(({ input }) => mostValues(Object(input)))
  @Query(() => [KpiValue], { description: 'Figures by KPI, then department, then day. Empty for a department the viewer does not see.' })
  async kpiValues(
    @Arg('input', () => KpiValuesInput, { description: 'Which figures.' }) { departmentId = null, ...input }: KpiValuesInput,
    @Ctx() ctx: Context,
  ): Promise<readonly KpiValue[]> {
    const [counted, tree] = [await kpiValues(ctx, { ...input, departmentId }), await departmentTree.of(ctx)];
    const kpis = new Map(counted.map(({ definition }) => [definition, toKpi(definition, ctx.language)]));
    return counted.flatMap((one) => {
      const kpi = kpis.get(one.definition);
      const department = one.departmentId === null ? null : (tree.find(one.departmentId) ?? null);
      return kpi ? [toValue(one, { kpi, department })] : [];
    });
  }
}

/** Written out, not spread: a dashboard of hundreds of figures spends its time here. */
function toValue(counted: KpiFigure, { kpi, department }: Pick<KpiValue, 'kpi' | 'department'>): KpiValue {
  const { figure, span, isProvisional } = counted;
  return {
    counted,
    kpi,
    department,
    from: span.from,
    to: span.to,
    value: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    n: figure.n,
    mean: figure.mean,
    p50: figure.p50,
    p90: figure.p90,
    target: kpi.target,
    status: figure.status,
    isProvisional,
    isApproximate: figure.isApproximate,
  };
}

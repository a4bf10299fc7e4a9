import { BadInput } from '../../kernel/errors.js';
import type { Ctx } from '../../platform/context.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { departmentTree } from '../departments/index.js';
import type { Figure } from './figure.rules.js';
import { type Figures, readFigures } from './figure-store.js';
import { kpiTable } from './kpi.queries.js';
import type { KpiDefinition } from './kpi-definition.rules.js';
import { isProvisional, KPI_LIMITS, type KpiRequest, requestFault, type Span, spansOf } from './kpi-request.rules.js';
import { type KpiScope, kpiScope } from './kpi-scope.rules.js';

/** One answered figure, with what its list of tickets is found by. */
export interface KpiFigure {
  readonly definition: KpiDefinition;
  readonly span: Span;
  /** The department the figure stands for; null for everything the viewer sees. */
  readonly departmentId: string | null;
  /** Whose facts were counted. */
  readonly scope: KpiScope;
  readonly figure: Figure;
  readonly isProvisional: boolean;
}

/**
 * The figures a request asks for, by KPI, then department, then day. Grouped by department each row counts what happened in
 * that department itself, so that the rows add up to the total; without grouping, the asked department with all below it.
 */
export async function kpiValues(ctx: Ctx, request: KpiRequest): Promise<readonly KpiFigure[]> {
  const [table, tree] = [await kpiTable.of(ctx), await departmentTree.of(ctx)];
  const fault = requestFault(request, (key) => table.find(key) !== undefined);
  if (fault) throw new BadInput(fault);
  const scope = kpiScope(ctx.actor, tree, request.departmentId);
  if (!scope) return [];
  const kpis = request.kpiKeys.flatMap((key) => table.find(key) ?? []);
  const span = { from: request.from, to: request.to };
  const today = localToday(ctx);
  const figures = await readFigures(ctx.db.read, { kpis, span, scope, today });
  const spans = spansOf(request);
  const groups = kpis.map((definition) => groupsOf(request, { definition, scope, span, figures }));
  if (groups.flat().length * spans.length > KPI_LIMITS.values) throw new BadInput(`Ask for at most ${KPI_LIMITS.values} figures at once.`);
  return kpis.flatMap((definition, index) => {
    const dated = spans.map((one) => ({ span: one, isProvisional: isProvisional(one.to, definition.windowDays, today) }));
    return (groups[index] ?? []).flatMap(({ departmentId, scope }) =>
      dated.map(({ span, isProvisional }) => {
        return { definition, span, departmentId, scope, figure: figures.of(definition, span, scope.departmentIds), isProvisional };
      }),
    );
  });
}

type Group = Pick<KpiFigure, 'departmentId' | 'scope'>;

interface Basis {
  readonly definition: KpiDefinition;
  readonly scope: KpiScope;
  readonly span: Span;
  readonly figures: Figures;
}

/** By department: every one in which something was counted for the KPI, in the order of the tree. */
function groupsOf({ groupBy, departmentId }: KpiRequest, { definition, scope, span, figures }: Basis): readonly Group[] {
  if (groupBy === 'none') return [{ departmentId, scope }];
  const counted = scope.departmentIds.filter((id) => figures.of(definition, span, [id]).n > 0);
  return counted.map((id) => ({ departmentId: id, scope: { ...scope, departmentIds: [id] } }));
}

import { BadInput } from '../../kernel/errors.js';
import type { Ctx } from '../../platform/context.js';
import { departmentTree } from '../departments/index.js';
import { type Figure, figureOf } from './figure.rules.js';
import { kpiTable } from './kpi.queries.js';
import type { KpiDefinition } from './kpi-definition.rules.js';
import { isProvisional, KPI_LIMITS, type KpiRequest, requestFault, type Span, spansOf } from './kpi-request.rules.js';
import { type KpiScope, kpiScope } from './kpi-scope.rules.js';
import { localDate } from './local-date.rules.js';
import { readTallies, type Tallies } from './tally-store.js';

/** One answered figure, with what its list of tickets is found by. */
export interface KpiFigure extends Figure {
  readonly definition: KpiDefinition;
  readonly span: Span;
  /** The department the figure stands for; null for everything the viewer sees. */
  readonly departmentId: string | null;
  /** Whose facts were counted. */
  readonly scope: KpiScope;
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
  const today = localDate(ctx.clock.now());
  const tallies = await readTallies(ctx.db.read, { kpis, span, scope, today });
  const groups = groupsOf(request, { kpis, scope, span, tallies });
  const spans = spansOf(request);
  if (kpis.length * groups.length * spans.length > KPI_LIMITS.values)
    throw new BadInput(`Ask for at most ${KPI_LIMITS.values} figures at once.`);
  return kpis.flatMap((definition) =>
    groups.flatMap(({ departmentId, scope }) =>
      spans.map((one) => ({
        ...figureOf(definition, tallies.of(definition, one, scope.departmentIds)),
        definition,
        span: one,
        departmentId,
        scope,
        isProvisional: isProvisional(one.to, definition.windowDays, today),
      })),
    ),
  );
}

interface Group {
  readonly departmentId: string | null;
  readonly scope: KpiScope;
}

interface Basis {
  readonly kpis: readonly KpiDefinition[];
  readonly scope: KpiScope;
  readonly span: Span;
  readonly tallies: Tallies;
}

/** By department: every one in which anything at all was counted, in the order of the tree. */
function groupsOf({ groupBy, departmentId }: KpiRequest, { kpis, scope, span, tallies }: Basis): readonly Group[] {
  if (groupBy === 'none') return [{ departmentId, scope }];
  const hasAny = (id: string): boolean => kpis.some((kpi) => tallies.of(kpi, span, [id]).n > 0);
  return scope.departmentIds.filter(hasAny).map((id) => ({ departmentId: id, scope: { ...scope, departmentIds: [id] } }));
}

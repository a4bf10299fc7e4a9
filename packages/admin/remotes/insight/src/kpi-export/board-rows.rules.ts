import type { Cell } from './csv.rules.js';

interface Measured {
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly n: number;
  readonly mean: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly target: number | null;
  readonly status: string;
  readonly isProvisional: boolean;
  readonly isApproximate: boolean;
}

interface Item {
  readonly kpi: { readonly key: string; readonly name: string; readonly unit: string; readonly definition: string };
  readonly total: Measured | undefined;
  readonly previous: Measured | undefined;
  readonly days: readonly Measured[];
}

interface Breakdown {
  readonly kpiKey: string | undefined;
  readonly values: readonly (Measured & { readonly department: { readonly name: string } | null })[];
}

/** Column names are keys, not words: a file is read by programs as often as by people. */
const HEAD = [
  'kpi',
  'name',
  'unit',
  'span',
  'department',
  'from',
  'to',
  'value',
  'numerator',
  'denominator',
  'n',
  'mean',
  'p50',
  'p90',
  'target',
  'status',
  'provisional',
  'approximate',
  'definition',
];

/** Everything the board shows, one figure a line: the period, the period before, each day, the chosen KPI's departments. */
export function boardRows(items: readonly Item[], breakdown: Breakdown): Cell[][] {
  const rows = items.flatMap((item) => [
    ...(item.total === undefined ? [] : [rowOf(item, { span: 'total' }, item.total)]),
    ...(item.previous === undefined ? [] : [rowOf(item, { span: 'previous' }, item.previous)]),
    ...item.days.map((day) => rowOf(item, { span: 'day' }, day)),
    ...(item.kpi.key === breakdown.kpiKey
      ? breakdown.values.map((value) => rowOf(item, { span: 'department', department: value.department?.name }, value))
      : []),
  ]);
  return [HEAD, ...rows];
}

interface Place {
  readonly span: 'total' | 'previous' | 'day' | 'department';
  readonly department?: string | undefined;
}

/** Raw seconds and fractions: whoever opens the file wants to calculate. */
function rowOf({ kpi }: Item, { span, department }: Place, value: Measured): Cell[] {
  return [
    kpi.key,
    kpi.name,
    kpi.unit,
    span,
    department ?? null,
    value.from,
    value.to,
    value.value,
    value.numerator,
    value.denominator,
    value.n,
    value.mean,
    value.p50,
    value.p90,
    value.target,
    value.status,
    value.isProvisional,
    value.isApproximate,
    kpi.definition,
  ];
}

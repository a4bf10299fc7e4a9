import { dayAfter } from '../../kernel/local-date.js';
import { datesBetween, daysBetween } from './local-date.rules.js';

export type KpiBucket = 'total' | 'day';
export type KpiGroup = 'none' | 'department';

/** What a screen asks of the figures. */
export interface KpiRequest {
  readonly kpiKeys: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly departmentId: string | null;
  readonly bucket: KpiBucket;
  readonly groupBy: KpiGroup;
}

/** A span of days, both counted. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export const KPI_LIMITS = { days: 92, keys: 20, values: 10_000 } as const;

/** What is wrong with a request that the schema's types let through; null when nothing is. */
export function requestFault({ kpiKeys, from, to }: KpiRequest, isKnown: (key: string) => boolean): string | null {
  if (kpiKeys.length === 0 || kpiKeys.length > KPI_LIMITS.keys) return `Ask for 1 to ${KPI_LIMITS.keys} KPIs.`;
  if (new Set(kpiKeys).size < kpiKeys.length || !kpiKeys.every(isKnown)) return 'Ask for existing KPIs, each once.';
  const days = daysBetween(from, to);
  return days < 1 || days > KPI_LIMITS.days ? `Ask for 1 to ${KPI_LIMITS.days} days.` : null;
}

/** The spans of time a request asks a figure for. */
export function spansOf({ from, to, bucket }: Pick<KpiRequest, 'from' | 'to' | 'bucket'>): readonly Span[] {
  return bucket === 'total' ? [{ from, to }] : datesBetween(from, to).map((date) => ({ from: date, to: date }));
}

/** Whether a figure may still change: today is in it, or the window in which its cases may come back is open. */
export function isProvisional(to: string, windowDays: number, today: string): boolean {
  return dayAfter(to, windowDays) >= today;
}

/** What a group by department is taken for before anybody has looked at how many there are. */
const DEPARTMENTS = 10;

/** How many values a request may be answered with, from its arguments as they came: what is not as it should be counts for one. */
export function mostValues(input: Readonly<Record<string, unknown>>): number {
  const { kpiKeys, from, to, bucket, groupBy } = input;
  const keys = Array.isArray(kpiKeys) ? Math.max(1, kpiKeys.length) : 1;
  const days = typeof from === 'string' && typeof to === 'string' ? daysBetween(from, to) : 1;
  const spans = bucket === 'DAY' && days >= 1 ? Math.min(days, KPI_LIMITS.days) : 1;
  return Math.min(keys * spans * (groupBy === 'DEPARTMENT' ? DEPARTMENTS : 1), KPI_LIMITS.values);
}

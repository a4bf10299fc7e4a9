import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { KpiDefinition, KpiForce } from '../kpi-definition.rules.js';

/** A target as somebody decides it: in the unit of the figure, or none. */
export interface KpiTargetWish {
  readonly target: number | null;
  readonly force: KpiForce;
}

/** Larger than any count or duration that somebody would promise. */
const MOST = 1_000_000_000;

/** Nothing without a direction can be met or missed; a share lies between nothing and all. */
export function planKpiTarget(
  { unit, direction }: Pick<KpiDefinition, 'unit' | 'direction'>,
  { target, force }: KpiTargetWish,
): Decision<KpiTargetWish> {
  if (target === null) return allow({ target, force: 'none' });
  if (direction === 'band') return refuse('INVALID', undefined, ['target']);
  if (force === 'none') return refuse('INVALID', undefined, ['force']);
  const max = unit === 'fraction' ? 1 : MOST;
  if (target < 0 || target > max) return refuse('OUT_OF_RANGE', { min: 0, max }, ['target']);
  return allow({ target, force });
}

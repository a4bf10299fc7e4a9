import { expect, test } from '@jest/globals';
import type { KpiForce, KpiUnit } from '../kpi-definition.rules.js';
import { planKpiTarget } from './kpi-target-set.rules.js';

const duration = { unit: 'seconds', direction: 'down' } as const;
const share = { unit: 'fraction', direction: 'up' } as const;

test.each<readonly [string, { readonly unit: KpiUnit; readonly direction: 'up' | 'down' | 'band' }, number | null, KpiForce, string]>([
  ['an hour at most', duration, 3600, 'limit', 'limit 3600'],
  ['nine tenths', share, 0.9, 'target', 'target 0.9'],
  ['all of them', share, 1, 'target', 'target 1'],
  ['not one', { unit: 'count', direction: 'down' }, 0, 'target', 'target 0'],
  ['a line to compare with', share, 0.96, 'benchmark', 'benchmark 0.96'],
  ['none any more, whatever was said of it', duration, null, 'limit', 'none null'],
  ['more than all', share, 1.2, 'target', 'OUT_OF_RANGE'],
  ['less than nothing', duration, -1, 'target', 'OUT_OF_RANGE'],
  ['a target that means nothing', duration, 60, 'none', 'INVALID'],
  ['where neither way is good', { unit: 'count', direction: 'band' }, 5, 'target', 'INVALID'],
])('SLA-03: %s', (_, kpi, target, force, expected) => {
  const decision = planKpiTarget(kpi, { target, force });
  expect(decision.allowed ? `${decision.plan.force} ${decision.plan.target}` : decision.refusal.code).toBe(expected);
});

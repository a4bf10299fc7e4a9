import { ServicePolicyEntity, ServicePolicyVersionEntity, ServiceTimerEntity } from '../features/service-levels/service-level.entity.js';
import type { PolicyRules, PolicyTarget, TimerRules } from '../features/service-levels/service-level.rules.js';
import { newId } from '../kernel/id.js';
import { touchReference } from '../platform/db/reference-table.js';
import { insertRows } from '../platform/db/write.js';
import type { TestApp } from './start-test-app.js';

export type PromisedTimer = Partial<TimerRules> & Pick<TimerRules, 'starts' | 'stops'>;
export type PromisedTarget = Partial<PolicyTarget> & Pick<PolicyTarget, 'timer' | 'seconds'>;

const RULES: Omit<TimerRules, 'starts' | 'stops'> = { repeats: 'once', pauses: [], resumeWithinSeconds: null, waitsForCustomer: false };
const TARGET: Omit<PolicyTarget, 'timer' | 'seconds'> = {
  ...{ matrix: null, hours: 'business', calendar: 'office', pauses: null, pauseStates: [], statistic: 'case', share: null },
  ...{ force: 'limit', warnings: [], ladder: [] },
};

export const promised = (targets: readonly PromisedTarget[], when: PolicyRules['when'] = { match: 'all', clauses: [] }): PolicyRules => ({
  when,
  targets: targets.map((target) => ({ ...TARGET, ...target })),
});

/** What the organisation promises from now on, instead of what its playbook said. The first that fits decides. */
export async function promise(
  app: TestApp,
  { timers, policies }: { readonly timers: Readonly<Record<string, PromisedTimer>>; readonly policies: readonly PolicyRules[] },
): Promise<void> {
  const now = app.clock.now();
  await app.state.db.inTransaction(async (tx) => {
    await tx.run('update service_timer set is_archived = ?', [true]);
    await tx.run('update service_policy set is_archived = ?', [true]);
    const common = (code: string, sortOrder: number) => ({ version: 1, code, names: { 'zh-CN': code }, isArchived: false, sortOrder });
    const made = Object.entries(timers);
    await tx.run(
      `delete from service_timer where code in (${made.map(() => '?').join(', ')})`,
      made.map(([code]) => code),
    );
    await insertRows(
      tx,
      ServiceTimerEntity,
      made.map(([code, rules], place) => ({ id: newId('svt', now), ...common(code, place), rules: { ...RULES, ...rules } })),
    );
    for (const [place, rules] of policies.entries()) {
      const [id, versionId] = [newId('svp', now), newId('spv', now)];
      await insertRows(tx, ServicePolicyEntity, [
        { id, ...common(`policy-${id.slice(-8).toLowerCase()}`, place), rules, policyVersionId: versionId },
      ]);
      await insertRows(tx, ServicePolicyVersionEntity, [{ id: versionId, policyId: id, number: 1, rules, createdAt: now }]);
    }
    await touchReference(tx, 'service_level');
  });
}

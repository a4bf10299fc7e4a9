import { fieldFact, isTicketFact, LIMITS, markFact } from '@shouwen/shared';
import type { Refusal } from '../../kernel/decision.js';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import {
  CODE_SCHEMA,
  CONDITION_SCHEMA,
  LOCAL_TEXT_SCHEMA,
  PlaybookProblem,
  type WrittenCondition,
  writtenCondition,
} from '../playbooks/index.js';
import { addQueueVersion } from './add-queue-version.js';
import { RoutingQueueEntity, RoutingWorkloadEntity } from './queue.entity.js';
import { QUEUE_HOURS, QUEUE_PREFERENCES, QUEUE_STRATEGIES, type QueueRow, type QueueRules, type WorkloadRules } from './queue.rules.js';
import { loadQueues, loadWorkload, ROUTING, WORKLOAD } from './routing-book.queries.js';
import { isSameRules, planQueue, workloadRefusal } from './routing-queue-set/routing-queue-set.rules.js';

interface WrittenQueue extends Pick<QueueRules, 'department' | 'strategy'>, Partial<Pick<QueueRules, 'prefers' | 'roles' | 'hours'>> {
  readonly code: string;
  readonly names: QueueRow['names'];
  readonly isArchived?: boolean;
  readonly when?: WrittenCondition;
  readonly urgentWhen?: WrittenCondition;
}

interface WrittenRouting {
  readonly workload: {
    readonly capacity: number;
    readonly lines?: readonly { readonly when: WrittenCondition; readonly weight: number }[];
  };
  readonly queues: readonly WrittenQueue[];
}

const object = <P extends object>(required: readonly (keyof P & string)[], properties: P) =>
  ({ type: 'object', required, additionalProperties: false, properties }) as const;
const WORK = { type: 'integer', minimum: LIMITS.workload.min, maximum: LIMITS.workload.max } as const;
const list = (items: object) => ({ type: 'array', items }) as const;

/** JSON Schema of `routing.json`. */
const SCHEMA = object(['workload', 'queues'], {
  workload: object(['capacity'], { capacity: WORK, lines: list(object(['when', 'weight'], { when: CONDITION_SCHEMA, weight: WORK })) }),
  queues: list(
    object(['code', 'names', 'department', 'strategy'], {
      code: CODE_SCHEMA,
      names: LOCAL_TEXT_SCHEMA,
      isArchived: { type: 'boolean' },
      department: CODE_SCHEMA,
      when: CONDITION_SCHEMA,
      urgentWhen: CONDITION_SCHEMA,
      strategy: { enum: QUEUE_STRATEGIES },
      prefers: list({ enum: QUEUE_PREFERENCES }),
      roles: list(CODE_SCHEMA),
      hours: { enum: QUEUE_HOURS },
    }),
  ),
});

function rulesOf({ department, strategy, when, urgentWhen, prefers = [], roles = [], hours = 'calendar' }: WrittenQueue): QueueRules {
  return {
    department,
    when: writtenCondition(when ?? { clauses: [] }),
    urgentWhen: urgentWhen ? writtenCondition(urgentWhen) : null,
    ...{ strategy, prefers, roles, hours },
  };
}

/** What is there already goes by its code; what the playbook no longer names stays. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, ROUTING);
  const { workload, queues } = data as WrittenRouting;
  await applyWorkload(tx, ctx, workload);
  await applyQueues(tx, ctx, queues);
}

async function applyWorkload(tx: Tx, ctx: Ctx, { capacity, lines = [] }: WrittenRouting['workload']): Promise<void> {
  const rules: WorkloadRules = { capacity, lines: lines.map(({ when, weight }) => ({ when: writtenCondition(when), weight })) };
  const refusal = workloadRefusal(rules);
  if (refusal) throw problem('workload', refusal);
  const known = await loadWorkload(tx);
  if (known) await updateRow(tx, RoutingWorkloadEntity, known.id, { rules });
  else await insertRows(tx, RoutingWorkloadEntity, [{ id: newId('rwl', ctx.clock.now()), version: 1, code: WORKLOAD, rules }]);
}

/** A playbook that extends another may have other departments: what is written for one that is not there is left out. */
async function applyQueues(tx: Tx, ctx: Ctx, written: readonly WrittenQueue[]): Promise<void> {
  const [queues, words] = [await loadQueues(tx), await writtenWords(tx)];
  for (const [sortOrder, one] of written.entries()) {
    if (!words.departments.has(one.department)) continue;
    const { code, names } = one;
    const known = queues.find((queue) => queue.code === code);
    const decision = planQueue({ queues, words }, { code, names, rules: rulesOf(one), isArchived: known ? null : one.isArchived });
    if (!decision.allowed) throw problem(code, decision.refusal);
    const { rules, isArchived } = decision.plan;
    if (known) await updateRow(tx, RoutingQueueEntity, known.id, { names, rules, sortOrder });
    else {
      const id = newId('rqu', ctx.clock.now());
      const queueVersionId = await addQueueVersion(tx, ctx, { queueId: id, rules });
      await insertRows(tx, RoutingQueueEntity, [{ id, version: 1, code, names, rules, queueVersionId, isArchived, sortOrder }]);
    }
  }
}

function problem(code: string, { code: refusal, field = [], params }: Refusal): PlaybookProblem {
  return new PlaybookProblem('routing.json', [`${code}: ${[...field, refusal, JSON.stringify(params ?? {})].join(' ')}`]);
}

/** Whatever a queue says now and its version in force does not becomes a new version. */
async function settle(tx: Tx, ctx: Ctx): Promise<void> {
  for (const { id, queueVersionId, rules } of await loadQueues(tx)) {
    const [inForce] = await tx.rows('select rules from routing_queue_version where id = ?', [queueVersionId]);
    if (inForce && isSameRules(JSON.parse(String(inForce[0])), rules)) continue;
    await updateRow(tx, RoutingQueueEntity, id, { queueVersionId: await addQueueVersion(tx, ctx, { queueId: id, rules }) });
  }
}

/** Of trees and fields not all is written yet; that they are there is seen when a queue is next changed. */
async function writtenWords(reader: Reader) {
  const codes = async (table: string): Promise<ReadonlySet<string>> =>
    new Set((await reader.rows(`select code from ${table}`)).map(([code]) => String(code)));
  return {
    isFact: (name: string) =>
      [markFact(''), fieldFact('')].some((start) => name.startsWith(start)) || isTicketFact(name, { schemes: [], fields: [] }),
    roles: await codes('role'),
    departments: await codes('department'),
  };
}

export const routingSection: PlaybookSection = {
  file: 'routing',
  schema: SCHEMA,
  apply,
  settle,
  rows: [
    { kind: 'routingWorkload', entity: RoutingWorkloadEntity, key: ['code'], name: 'code', fields: ['rules'] },
    { kind: 'routingQueue', entity: RoutingQueueEntity, key: ['code'], name: 'names', fields: ['names', 'rules', 'sortOrder'] },
  ],
};

import type { Reader } from '../../platform/db/db.js';
import type { WordList } from '../../platform/db/ordered-words.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRow, findRows } from '../../platform/db/write.js';
import { RoutingAgentEntity, RoutingQueueEntity, RoutingQueueVersionEntity, RoutingWorkloadEntity } from './queue.entity.js';
import type { AgentRow, QueueRow, RoutingBook, WorkloadRow } from './queue.rules.js';

/** Name of the in-process table; whoever changes queues, limits or shares touches it. */
export const ROUTING = 'routing';

export const WORKLOAD = 'workload';

export const QUEUE_WORDS: WordList = {
  entity: RoutingQueueEntity,
  prefix: 'rqu',
  subject: 'routing_queue',
  events: { set: 'routing_queue.set', moved: 'routing_queue.moved' },
};

/** The queues as the database holds them now, in the order in which they are tried. */
export function loadQueues(reader: Reader): Promise<QueueRow[]> {
  return findRows(reader, RoutingQueueEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
}

export function loadWorkload(reader: Reader): Promise<WorkloadRow | null> {
  return findRow(reader, RoutingWorkloadEntity, { code: WORKLOAD });
}

/** What is said of each of these people. */
export async function loadAgents(reader: Reader, personIds: readonly string[]): Promise<ReadonlyMap<string, AgentRow>> {
  return new Map((await findRows(reader, RoutingAgentEntity, { personId: personIds })).map((row) => [row.personId, row]));
}

/** How tickets find people, whole in this process. */
export const routingBook = referenceTable<RoutingBook>(ROUTING, async (reader) => {
  const queues = await loadQueues(reader);
  const versions = await findRows(reader, RoutingQueueVersionEntity, {}, { orderBy: { number: 'desc' } });
  const [byId, byVersion] = [new Map(queues.map((queue) => [queue.id, queue])), new Map(versions.map((version) => [version.id, version]))];
  const agents = await findRows(reader, RoutingAgentEntity);
  return {
    ...{ queues, versions, workload: await loadWorkload(reader) },
    agents: new Map(agents.map((agent) => [agent.personId, agent])),
    find: (id) => byId.get(id),
    version: (id) => byVersion.get(id),
  };
});

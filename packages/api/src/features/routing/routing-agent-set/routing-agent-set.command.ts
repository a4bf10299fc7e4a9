import { changesBetween } from '../../../kernel/changes.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow, guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { canSeePerson, staff } from '../../people/index.js';
import { RoutingAgentEntity } from '../queue.entity.js';
import { ROUTING } from '../routing-book.queries.js';
import { agentRefusal } from '../workload.rules.js';

export interface AgentSetRequest {
  readonly personId: string;
  /** Null: as everybody. */
  readonly capacity: number | null;
  readonly share: number;
}

/** Says how much work somebody has at most, and how many tickets they get while others get one. */
export function routingAgentSet(ctx: Ctx, request: AgentSetRequest): Promise<Outcome<{ personId: string }>> {
  const { personId } = request;
  return runCommand(ctx, async (tx) => {
    const person = (await staff.of(ctx)).find(personId);
    if (!person || !canSeePerson(ctx.actor, person)) return refused({ code: 'NOT_FOUND', field: ['personId'] });
    const refusal = agentRefusal(request);
    if (refusal) return refused(refusal);
    await touchReference(tx, ROUTING);
    const isWritten = await writeAgent(tx, ctx, { request, departmentId: person.departmentId });
    return isWritten ? done({ personId }) : refused({ code: 'CONFLICT' });
  });
}

/** False when somebody was faster. Nothing changed, nothing is recorded. */
async function writeAgent(
  tx: Tx,
  ctx: Ctx,
  { request: { personId, capacity, share }, departmentId }: { readonly request: AgentSetRequest; readonly departmentId: string },
): Promise<boolean> {
  const known = await findRow(tx, RoutingAgentEntity, { personId });
  const said = { capacity, share };
  const changes = changesBetween<object>({ capacity: known?.capacity ?? null, share: known?.share ?? 1 }, said);
  if (Object.keys(changes).length === 0) return true;
  const id = known?.id ?? newId('rag', ctx.clock.now());
  if (!known) await insertRows(tx, RoutingAgentEntity, [{ id, version: 1, personId, ...said }]);
  else if (!(await guardedUpdate(tx, RoutingAgentEntity, known, said))) return false;
  const subject = { type: 'routing_agent', id, seq: (known?.version ?? 0) + 1 };
  await recordEvent(tx, ctx, { type: 'routing_agent.set', subject, departmentId, payload: { personId, changes } });
  return true;
}

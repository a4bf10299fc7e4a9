import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { actorsOf } from '../../access/index.js';
import { departmentTree } from '../../departments/index.js';
import { type Staff, staff } from '../../people/index.js';
import { type TicketEntity, ticketSight } from '../../tickets/index.js';
import type { RuleAction } from '../automation.rules.js';

type Place = Pick<TicketEntity, 'id' | 'assigneeId' | 'ownerId' | 'departmentId'>;

/** Whom a rule speaks to: those it names who are there and may see the ticket. */
export async function peopleMeant(tx: Tx, ctx: Ctx, { action, ticket }: { action: RuleAction; ticket: Place }): Promise<string[]> {
  const people = await staff.of(ctx);
  const named = await namedBy(ctx, { action, ticket, people });
  const [actorFor, sees] = [await actorsOf(ctx), await ticketSight(tx, [ticket.id])];
  return [...new Set(named)].filter((id) => {
    const actor = people.find(id)?.isActive ? actorFor(id) : null;
    return actor !== null && sees(actor, ticket.id);
  });
}

interface Naming {
  readonly action: RuleAction;
  readonly ticket: Place;
  readonly people: Staff;
}

async function namedBy(ctx: Ctx, { action: { tell, value }, ticket, people }: Naming): Promise<readonly string[]> {
  if (tell === 'assignee') return ticket.assigneeId === null ? [] : [ticket.assigneeId];
  if (tell === 'owner') return [ticket.ownerId];
  if (tell === 'person') return value === null ? [] : [value];
  if (tell === 'head') return headOf(ctx, ticket.departmentId);
  const role = people.roles.find(({ code }) => code === value);
  return role ? people.holdersOf(role.id).map(({ personId }) => personId) : [];
}

/** The head of the department, or of the nearest one above that has any. */
async function headOf(ctx: Ctx, departmentId: string): Promise<readonly string[]> {
  const tree = await departmentTree.of(ctx);
  const upwards = [...tree.ancestors(departmentId), tree.find(departmentId)].reverse();
  const headId = upwards.map((department) => department?.headId).find((id) => id);
  return headId ? [headId] : [];
}

import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { Ctx } from '../../platform/context.js';
import { findVisiblePerson } from '../people/index.js';

/** Who sees to a record: somebody the actor sees, who works here. */
export async function checkHolder(ctx: Ctx, holderId: string | null): Promise<Decision> {
  if (holderId === null) return allow();
  const holder = await findVisiblePerson(ctx, holderId);
  if (!holder) return refuse('NOT_FOUND', undefined, ['holderId']);
  return holder.isActive ? allow() : refuse('PERSON_INACTIVE', undefined, ['holderId']);
}

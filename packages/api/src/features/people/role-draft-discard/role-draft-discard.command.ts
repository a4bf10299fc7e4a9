import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { RoleEntity } from '../role.entity.js';
import { roleSettingIn } from '../role-facts.js';

export interface RoleAtVersion {
  readonly roleId: string;
  readonly version: number;
}

/** Throws a draft away. */
export function roleDraftDiscard(ctx: Ctx, { roleId, version }: RoleAtVersion): Promise<Outcome<{ roleId: string }>> {
  return runCommand(ctx, async (tx) => {
    const role = (await roleSettingIn(tx, ctx)).staff.role(roleId);
    if (!role) return refused({ code: 'NOT_FOUND', field: ['roleId'] });
    if (!role.draft) return refused({ code: 'ROLE_NO_DRAFT' });
    if (!(await guardedUpdate(tx, RoleEntity, { id: role.id, version }, { draft: null }))) return refused({ code: 'CONFLICT' });
    await recordEvent(tx, ctx, { type: 'role.draft_discarded', subject: { type: 'role', id: role.id, seq: version + 1 }, payload: {} });
    return done({ roleId: role.id });
  });
}

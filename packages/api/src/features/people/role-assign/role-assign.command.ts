import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { RoleAssignmentEntity } from '../role-assignment.entity.js';
import { roleSettingIn } from '../role-facts.js';
import { planRoleAssign, type RoleAssignWish } from './role-assign.rules.js';

/** Gives somebody a role, from a day to a day or for good. */
export function roleAssign(ctx: Ctx, wish: RoleAssignWish): Promise<Outcome<{ assignmentId: string }>> {
  return runCommand(ctx, async (tx) => {
    const decision = planRoleAssign(await roleSettingIn(tx, ctx), wish);
    if (!decision.allowed) return refused(decision.refusal);
    const { person } = decision.plan;
    const { personId, roleId, departmentId, startsOn, endsOn } = wish;
    const id = newId('ras', ctx.clock.now());
    await insertRows(tx, RoleAssignmentEntity, [{ id, personId, roleId, departmentId, startsOn, endsOn, createdAt: ctx.clock.now() }]);
    await recordEvent(tx, ctx, {
      type: 'role.assigned',
      subject: { type: 'role_assignment', id, seq: 1 },
      departmentId: departmentId ?? person.departmentId,
      payload: { personId, roleId, departmentId, startsOn, endsOn },
    });
    return done({ assignmentId: id });
  });
}

import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { RoleAssignmentEntity } from '../role-assignment.entity.js';
import { roleSettingIn } from '../role-facts.js';
import { planRoleRevoke, type RoleRevokeWish } from './role-revoke.rules.js';

/** Takes a role away from somebody, at once or after a last day. What was stays in the log. */
export function roleRevoke(ctx: Ctx, wish: RoleRevokeWish): Promise<Outcome<{ assignmentId: string }>> {
  return runCommand(ctx, async (tx) => {
    const { staff, ...setting } = await roleSettingIn(tx, ctx);
    const decision = planRoleRevoke({ ...setting, staff }, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const { id, personId, roleId, departmentId, endsOn: before } = decision.plan;
    if (wish.endsOn === null) await tx.run('delete from role_assignment where id = ?', [id]);
    else await updateRow(tx, RoleAssignmentEntity, id, { endsOn: wish.endsOn });
    const [[earlier] = []] = await tx.rows('select count(*) from event where subject_id = ?', [id]);
    await recordEvent(tx, ctx, {
      type: 'role.revoked',
      subject: { type: 'role_assignment', id, seq: Number(earlier) + 1 },
      departmentId: departmentId ?? staff.find(personId)?.departmentId ?? null,
      payload: { personId, roleId, changes: { endsOn: { from: before, to: wish.endsOn ?? setting.today } } },
    });
    return done({ assignmentId: id });
  });
}

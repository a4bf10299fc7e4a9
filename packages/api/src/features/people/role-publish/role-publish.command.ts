import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { RoleEntity } from '../role.entity.js';
import type { RoleAtVersion } from '../role-draft-discard/role-draft-discard.command.js';
import { roleSettingIn } from '../role-facts.js';
import { planRolePublish } from './role-publish.rules.js';

/** Makes a role what its draft says. Requests and sockets of those who hold it are judged anew within seconds. */
export function rolePublish(ctx: Ctx, { roleId, version }: RoleAtVersion): Promise<Outcome<{ roleId: string }>> {
  return runCommand(ctx, async (tx) => {
    const setting = await roleSettingIn(tx, ctx);
    const role = setting.staff.role(roleId);
    if (!role) return refused({ code: 'NOT_FOUND', field: ['roleId'] });
    if (role.version !== version) return refused({ code: 'CONFLICT' });
    const decision = planRolePublish(setting, role);
    if (!decision.allowed) return refused(decision.refusal);
    const { names, grants, fields } = decision.plan;
    const becomes = { names: JSON.stringify(names), grants: JSON.stringify(grants), fields: JSON.stringify(fields), draft: null };
    if (!(await guardedUpdate(tx, RoleEntity, { id: role.id, version }, becomes))) return refused({ code: 'CONFLICT' });
    await recordEvent(tx, ctx, {
      type: 'role.published',
      subject: { type: 'role', id: role.id, seq: version + 1 },
      payload: {
        changes: {
          names: { from: role.names, to: names },
          grants: { from: role.grants, to: grants },
          fields: { from: role.fields, to: fields },
        },
      },
    });
    return done({ roleId: role.id });
  });
}

import { allow, type Decision } from '../../../kernel/decision.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { RoleEntity } from '../role.entity.js';
import type { RoleAtVersion } from '../role-draft-discard/role-draft-discard.command.js';
import { roleSettingIn } from '../role-facts.js';
import type { RoleSetting } from '../role-setting.rules.js';
import type { RoleRow } from '../staff.rules.js';
import { mayArchiveRole } from './role-archive.rules.js';

export interface RoleTurn {
  readonly type: 'role.archived' | 'role.restored';
  decide(setting: RoleSetting, role: RoleRow): Decision;
}

/** Takes a role out of use. A draft that was never published goes with it. */
export function roleArchive(ctx: Ctx, asked: RoleAtVersion): Promise<Outcome<{ roleId: string }>> {
  return turnRole(ctx, asked, { type: 'role.archived', decide: mayArchiveRole });
}

/** Takes a role out of use or brings it back. */
export function turnRole(ctx: Ctx, { roleId, version }: RoleAtVersion, turn: RoleTurn): Promise<Outcome<{ roleId: string }>> {
  return runCommand(ctx, async (tx) => {
    const setting = await roleSettingIn(tx, ctx);
    const role = setting.staff.role(roleId);
    if (!role) return refused({ code: 'NOT_FOUND', field: ['roleId'] });
    const decision = role.version === version ? turn.decide(setting, role) : allow();
    if (!decision.allowed) return refused(decision.refusal);
    const changes = { isArchived: turn.type === 'role.archived', draft: null };
    if (!(await guardedUpdate(tx, RoleEntity, { id: role.id, version }, changes))) return refused({ code: 'CONFLICT' });
    await recordEvent(tx, ctx, {
      type: turn.type,
      subject: { type: 'role', id: role.id, seq: version + 1 },
      payload: { name: role.names },
    });
    return done({ roleId: role.id });
  });
}

import type { LocalText } from '@shouwen/shared';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { RoleEntity } from '../role.entity.js';
import { canEditRole, type FieldWish, type GrantWish, planFields, planGrants } from '../role-draft.rules.js';
import { roleSettingIn } from '../role-facts.js';
import type { RoleDraft } from '../staff.rules.js';

export interface RoleDraftSaveRequest {
  readonly roleId: string;
  readonly version: number;
  readonly names: LocalText;
  readonly grants: readonly GrantWish[];
  readonly fields: readonly FieldWish[];
}

/** Writes down what a role is to become. Nobody's rights change. */
export function roleDraftSave(ctx: Ctx, { roleId, version, names, ...wishes }: RoleDraftSaveRequest): Promise<Outcome<{ roleId: string }>> {
  return runCommand(ctx, async (tx) => {
    const setting = await roleSettingIn(tx, ctx);
    const role = setting.staff.role(roleId);
    if (!role) return refused({ code: 'NOT_FOUND', field: ['roleId'] });
    const editable = canEditRole(role);
    if (!editable.allowed) return refused(editable.refusal);
    const [grants, fields] = [planGrants(setting, wishes.grants), planFields(wishes.fields)];
    if (!grants.allowed) return refused(grants.refusal);
    if (!fields.allowed) return refused(fields.refusal);
    const saved = { savedAt: ctx.clock.now().toISOString(), savedById: ctx.actor.personId };
    const draft: RoleDraft = { names, duties: role.duties, grants: grants.plan, fields: fields.plan, ...saved };
    if (!(await guardedUpdate(tx, RoleEntity, { id: role.id, version }, { draft: JSON.stringify(draft) })))
      return refused({ code: 'CONFLICT' });
    await recordEvent(tx, ctx, {
      type: 'role.draft_saved',
      subject: { type: 'role', id: role.id, seq: version + 1 },
      payload: { grants: draft.grants, fields: draft.fields },
    });
    return done({ roleId: role.id });
  });
}

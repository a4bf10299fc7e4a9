import type { LocalText } from '@shouwen/shared';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { spellOut } from '../field-rules.rules.js';
import { grantsOf } from '../reach.rules.js';
import { RoleEntity } from '../role.entity.js';
import { roleSettingIn } from '../role-facts.js';
import { planRoleCreate } from './role-create.rules.js';

export interface RoleCreateRequest {
  readonly code: string;
  readonly names: LocalText;
  readonly sourceRoleId: string | null;
}

/** Makes a role of the organisation's own, mostly as a copy of another. */
export function roleCreate(ctx: Ctx, { names, ...wish }: RoleCreateRequest): Promise<Outcome<{ roleId: string }>> {
  return runCommand(ctx, async (tx) => {
    const { staff } = await roleSettingIn(tx, ctx);
    const decision = planRoleCreate(staff, (role) => ({ grants: grantsOf(role), fields: spellOut(role) }), wish);
    if (!decision.allowed) return refused(decision.refusal);
    const { duties, grants, fields, code, sortOrder } = decision.plan;
    const id = newId('rol', ctx.clock.now());
    const texts = { names: JSON.stringify(names), duties: duties && JSON.stringify(duties) };
    const rights = { grants: JSON.stringify(grants), fields: JSON.stringify(fields), isAdministrator: false };
    await insertRows(tx, RoleEntity, [
      { id, version: 1, code, sortOrder, ...texts, ...rights, isBuiltIn: false, isArchived: false, draft: null },
    ]);
    await recordEvent(tx, ctx, {
      type: 'role.created',
      subject: { type: 'role', id, seq: 1 },
      payload: { code, sourceRoleId: wish.sourceRoleId },
    });
    return done({ roleId: id });
  });
}

import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { turnRole } from '../role-archive/role-archive.command.js';
import { mayRestoreRole } from '../role-archive/role-archive.rules.js';
import type { RoleAtVersion } from '../role-draft-discard/role-draft-discard.command.js';

/** Brings a role back that was taken out of use. */
export function roleRestore(ctx: Ctx, asked: RoleAtVersion): Promise<Outcome<{ roleId: string }>> {
  return turnRole(ctx, asked, { type: 'role.restored', decide: mayRestoreRole });
}

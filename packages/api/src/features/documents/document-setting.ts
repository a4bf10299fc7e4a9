import { holds, reachesDepartment } from '../../kernel/actor.js';
import type { Ctx } from '../../platform/context.js';
import { departmentTree } from '../departments/index.js';
import { staff } from '../people/index.js';
import type { DocumentSetting, DocumentWish } from './document-wish.rules.js';

/** Whom the actor may name: roles and departments they see, and whoever is named already. */
export async function documentSetting(
  ctx: Ctx,
  present: Pick<DocumentWish, 'departmentId' | 'roleIds' | 'departmentIds'> | null = null,
): Promise<DocumentSetting> {
  const [{ actor }, people, tree] = [ctx, await staff.of(ctx), await departmentTree.of(ctx)];
  const named = new Set([...(present?.roleIds ?? []), ...(present?.departmentIds ?? []), present?.departmentId]);
  return {
    actor,
    isRole: (id) => named.has(id) || (holds(actor, 'role:read') && people.role(id) !== undefined),
    isDepartment: (id) => named.has(id) || (tree.find(id) !== undefined && reachesDepartment(actor, 'department:read', id)),
  };
}

import { textIn } from '@shouwen/shared';
import { isInForce } from '../../kernel/period.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { departmentTree, findVisibleDepartment } from '../departments/index.js';
import { staff } from '../people/index.js';
import { NotificationDefaultEntity } from './notification-default.entity.js';
import { houseWays } from './notification-rules.queries.js';
import type { Standing, TargetKind } from './notification-ways.rules.js';

/** Name of the table in `touchReference`. */
export const NOTIFICATION_DEFAULTS = 'notification_default';

const defaults = referenceTable(NOTIFICATION_DEFAULTS, async (reader) => {
  const rows = await findRows(reader, NotificationDefaultEntity, {}, { orderBy: { targetKind: 'asc', code: 'asc' } });
  return { rows, byTarget: new Map(rows.map((row) => [row.targetId, row])) };
});

/** What stands below the choice of anybody, from what this process holds: no statement of its own for any of them. */
export async function standingsOf(ctx: Ctx): Promise<(personId: string) => Standing> {
  const [{ byTarget }, house] = [await defaults.of(ctx), await houseWays(ctx)];
  if (byTarget.size === 0) return () => ({ layers: [], house });
  const [people, tree, today] = [await staff.of(ctx), await departmentTree.of(ctx), localToday(ctx)];
  return (personId) => {
    const departmentId = people.find(personId)?.departmentId ?? '';
    const upwards = [
      departmentId,
      ...tree
        .ancestors(departmentId)
        .map(({ id }) => id)
        .reverse(),
    ];
    const held = people.assignmentsOf(personId).flatMap((one) => (isInForce(one, today) ? [one.roleId] : []));
    const layers = [...upwards, ...held].flatMap((id) => {
      const row = byTarget.get(id);
      return row ? [{ kind: row.targetKind, targetId: id, ways: row.ways }] : [];
    });
    return { layers, house };
  };
}

/** What departments and roles are called, by id; null for one that is gone. */
export async function targetNames(ctx: Ctx): Promise<(kind: TargetKind, id: string) => string | null> {
  const [people, tree] = [await staff.of(ctx), await departmentTree.of(ctx)];
  return (kind, id) => {
    if (kind === 'department') return tree.find(id)?.name ?? null;
    const role = people.role(id);
    return role ? textIn(role.names, ctx.language) : null;
  };
}

/** What a department or role has decided, with its name. */
export interface ListedDefault extends Pick<NotificationDefaultEntity, 'version' | 'targetKind' | 'targetId' | 'ways'> {
  readonly name: string;
}

/** What departments and roles have decided, of those that are there and that the caller may see. */
export async function listedDefaults(ctx: Ctx): Promise<readonly ListedDefault[]> {
  const [{ rows }, nameOf] = [await defaults.of(ctx), await targetNames(ctx)];
  const listed = await Promise.all(
    rows.map(async (row) => {
      const { targetKind, targetId, ways } = row;
      const isSeen = targetKind === 'role' || (await findVisibleDepartment(ctx, targetId)) !== null;
      const name = nameOf(targetKind, targetId);
      return isSeen && name !== null && Object.keys(ways).length > 0 ? [{ ...row, name }] : [];
    }),
  );
  return listed.flat();
}

export async function findDefault(reader: Reader, targetId: string): Promise<NotificationDefaultEntity | null> {
  return (await findRows(reader, NotificationDefaultEntity, { targetId }, { limit: 1 }))[0] ?? null;
}

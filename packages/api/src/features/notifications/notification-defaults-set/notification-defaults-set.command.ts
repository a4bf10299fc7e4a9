import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { findVisibleDepartment } from '../../departments/index.js';
import { staff } from '../../people/index.js';
import { NotificationDefaultEntity } from '../notification-default.entity.js';
import { findDefault, NOTIFICATION_DEFAULTS } from '../notification-defaults.queries.js';
import type { TargetKind, Ways } from '../notification-ways.rules.js';

export interface NotificationDefaultsSetRequest {
  readonly departmentId: string | null;
  readonly roleId: string | null;
  /** 0 while nothing is decided for it. */
  readonly version: number;
  /** Empty: nothing of its own holds any more. */
  readonly ways: Ways;
}

interface Target {
  readonly kind: TargetKind;
  readonly id: string;
  readonly code: string;
}

type Done = Outcome<{ targetId: string }>;

/** Decides how people of a department, or with a role, are told of some kinds where they have not chosen themselves. */
export async function notificationDefaultsSet(ctx: Ctx, { version, ways, ...asked }: NotificationDefaultsSetRequest): Promise<Done> {
  const [department, role] = [await departmentTarget(ctx, asked.departmentId), await roleTarget(ctx, asked.roleId)];
  if (asked.departmentId !== null && !department) return refused({ code: 'NOT_FOUND', field: ['departmentId'] });
  if (asked.roleId !== null && !role) return refused({ code: 'NOT_FOUND', field: ['roleId'] });
  if (department && role) return refused({ code: 'INVALID', field: ['roleId'] });
  const target = department ?? role;
  if (!target) return refused({ code: 'REQUIRED', field: ['departmentId'] });
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, NOTIFICATION_DEFAULTS);
    const known = await findDefault(tx, target.id);
    const seen = known && Object.keys(known.ways).length > 0 ? known.version : 0;
    if (seen !== version) return refused({ code: 'CONFLICT' });
    const { id, version: seq } = await put(tx, { target, known, next: { ways, updatedAt: ctx.clock.now() } });
    await recordEvent(tx, ctx, {
      type: 'notification_defaults.set',
      // Not the target's id: the log numbers the events of the department itself by that.
      subject: { type: 'notification_default', id, seq },
      payload: { target: target.code, changes: { ways: { from: known?.ways ?? {}, to: ways } } },
    });
    return done({ targetId: target.id });
  });
}

async function departmentTarget(ctx: Ctx, id: string | null): Promise<Target | null> {
  const department = id === null ? null : await findVisibleDepartment(ctx, id);
  return department && { kind: 'department', id: department.id, code: `department:${department.code}` };
}

async function roleTarget(ctx: Ctx, id: string | null): Promise<Target | null> {
  const role = id === null ? undefined : (await staff.of(ctx)).role(id);
  return role ? { kind: 'role', id: role.id, code: `role:${role.code}` } : null;
}

interface Writing {
  readonly target: Target;
  readonly known: NotificationDefaultEntity | null;
  readonly next: Pick<NotificationDefaultEntity, 'ways' | 'updatedAt'>;
}

/** The row stays when nothing holds any more, so that its history goes on where it was. The table is locked: the version is as read. */
async function put(tx: Tx, { target, known, next }: Writing): Promise<{ readonly id: string; readonly version: number }> {
  if (known) {
    await guardedUpdate(tx, NotificationDefaultEntity, known, next);
    return { id: known.id, version: known.version + 1 };
  }
  const row = { id: newId('nrd', next.updatedAt), version: 1, targetKind: target.kind, targetId: target.id, code: target.code, ...next };
  await insertRows(tx, NotificationDefaultEntity, [row]);
  return row;
}

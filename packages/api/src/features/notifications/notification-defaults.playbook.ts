import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA } from '../playbooks/index.js';
import { NOTIFICATION_KINDS } from './notification.rules.js';
import { NotificationDefaultEntity } from './notification-default.entity.js';
import { NOTIFICATION_DEFAULTS } from './notification-defaults.queries.js';
import { MAIL_WAYS, type TargetKind, type Ways } from './notification-ways.rules.js';

interface Section {
  readonly defaults: readonly { readonly department?: string; readonly role?: string; readonly ways: Ways }[];
}

const WAY_SCHEMA = {
  type: 'object',
  required: ['isListed', 'mail'],
  additionalProperties: false,
  properties: { isListed: { type: 'boolean' }, mail: { enum: MAIL_WAYS } },
} as const;

const SCHEMA = {
  type: 'object',
  required: ['defaults'],
  additionalProperties: false,
  properties: {
    defaults: {
      type: 'array',
      items: {
        type: 'object',
        required: ['ways'],
        oneOf: [{ required: ['department'] }, { required: ['role'] }],
        additionalProperties: false,
        properties: {
          department: CODE_SCHEMA,
          role: CODE_SCHEMA,
          ways: {
            type: 'object',
            minProperties: 1,
            additionalProperties: false,
            properties: Object.fromEntries(NOTIFICATION_KINDS.map((kind) => [kind, WAY_SCHEMA])),
          },
        },
      },
    },
  },
} as const;

/** Goes by departments and roles; what the playbook does not name stays. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, NOTIFICATION_DEFAULTS);
  const known = new Map((await findRows(tx, NotificationDefaultEntity)).map((row) => [row.targetId, row.id]));
  const updatedAt = ctx.clock.now();
  const added: NotificationDefaultEntity[] = [];
  for (const { department, role, ways } of (data as Section).defaults) {
    const [targetKind, code] = role === undefined ? (['department', department ?? ''] as const) : (['role', role] as const);
    const targetId = await idOf(tx, targetKind, code);
    const id = known.get(targetId);
    if (id) await updateRow(tx, NotificationDefaultEntity, id, { ways, updatedAt });
    else added.push({ id: newId('nrd', updatedAt), version: 1, targetKind, targetId, code: `${targetKind}:${code}`, ways, updatedAt });
  }
  await insertRows(tx, NotificationDefaultEntity, added);
}

async function idOf(tx: Tx, kind: TargetKind, code: string): Promise<string> {
  const [row] = await tx.rows(`select id from ${kind} where code = ?`, [code]);
  if (!row) throw new Error(`notifications.json names a ${kind} that is not there: ${code}`);
  return String(row[0]);
}

export const notificationsSection: PlaybookSection = {
  file: 'notifications',
  schema: SCHEMA,
  apply,
  rows: [{ kind: 'notification_default', entity: NotificationDefaultEntity, key: ['targetId'], name: 'code', fields: ['ways'] }],
};

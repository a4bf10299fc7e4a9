import type { LocalText } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA } from '../playbooks/index.js';
import { DailyCheckEntity } from './daily-check.entity.js';
import { DAILY_CHECKS } from './daily-check.queries.js';

interface Section {
  readonly checks: readonly { readonly code: string; readonly names: LocalText }[];
}

const SCHEMA = {
  type: 'object',
  required: ['checks'],
  additionalProperties: false,
  properties: {
    checks: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'names'],
        additionalProperties: false,
        properties: { code: CODE_SCHEMA, names: LOCAL_TEXT_SCHEMA },
      },
    },
  },
} as const;

/** Points go by their codes; one that the playbook no longer names stays, and one that was put out of use stays out of it. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, DAILY_CHECKS);
  const known = new Map((await findRows(tx, DailyCheckEntity)).map((check) => [check.code, check]));
  const added: DailyCheckEntity[] = [];
  for (const [sortOrder, { code, names }] of (data as Section).checks.entries()) {
    const check = known.get(code);
    if (check) await updateRow(tx, DailyCheckEntity, check.id, { names, sortOrder });
    else added.push({ id: newId('dck', ctx.clock.now()), version: 1, code, names, isArchived: false, sortOrder });
  }
  await insertRows(tx, DailyCheckEntity, added);
}

export const dailyChecksSection: PlaybookSection = {
  file: 'daily-checks',
  schema: SCHEMA,
  apply,
  rows: [{ kind: 'daily_check', entity: DailyCheckEntity, key: ['code'], name: 'names', fields: ['names', 'sortOrder'] }],
};

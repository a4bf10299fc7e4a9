import type { LocalText } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA, PlaybookProblem } from '../playbooks/index.js';
import type { RecordEnding, RecordKindRow } from './record.rules.js';
import { RecordKindEntity } from './record-kind.entity.js';
import { loadKinds, RECORD_KINDS } from './record-kind.queries.js';

interface Definition {
  readonly code: string;
  readonly names: LocalText;
  /** Code of a form for records; absent: the one with the kind's own code. */
  readonly form?: string;
  readonly customerKind?: RecordKindRow['customerKind'];
  /** Codes of the roles that keep them. */
  readonly roles?: readonly string[];
  readonly endings?: readonly RecordEnding[];
  readonly dueDays?: number;
  readonly repeatDays?: number;
}

interface Section {
  readonly kinds: readonly Definition[];
}

const DAYS = { type: 'integer', minimum: 1, maximum: 3650 } as const;

const SCHEMA = {
  type: 'object',
  required: ['kinds'],
  additionalProperties: false,
  properties: {
    kinds: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'names'],
        additionalProperties: false,
        properties: {
          code: CODE_SCHEMA,
          names: LOCAL_TEXT_SCHEMA,
          form: CODE_SCHEMA,
          customerKind: { enum: ['person', 'company'] },
          roles: { type: 'array', items: CODE_SCHEMA },
          endings: {
            type: 'array',
            items: {
              type: 'object',
              required: ['code', 'names'],
              additionalProperties: false,
              properties: { code: CODE_SCHEMA, names: LOCAL_TEXT_SCHEMA },
            },
          },
          dueDays: DAYS,
          repeatDays: DAYS,
        },
      },
    },
  },
} as const;

/** Kinds go by their codes; one that the playbook no longer names stays. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, RECORD_KINDS);
  const kinds = await loadKinds(tx);
  const forms = new Set((await tx.rows("select code from form where kind = 'record'")).map(([code]) => String(code)));
  const roles = new Map((await tx.rows('select code, id from role')).map(([code, id]) => [String(code), String(id)]));
  const added: RecordKindEntity[] = [];
  for (const [sortOrder, definition] of (data as Section).kinds.entries()) {
    const { code, form = code, names, customerKind = null, endings = [], dueDays = null, repeatDays = null } = definition;
    const roleIds = (definition.roles ?? []).map((role) => roles.get(role) ?? role);
    if (!forms.has(form)) throw new PlaybookProblem('record-kinds.json', [`${code}: form ${form}`]);
    const plan = { names, form, customerKind, roleIds, endings, dueDays, repeatDays, sortOrder };
    const known = kinds.find((kind) => kind.code === code);
    if (known) await updateRow(tx, RecordKindEntity, known.id, plan);
    else added.push({ id: newId('rkd', ctx.clock.now()), version: 1, code, isArchived: false, ...plan });
  }
  await insertRows(tx, RecordKindEntity, added);
}

export const recordKindsSection: PlaybookSection = {
  file: 'record-kinds',
  schema: SCHEMA,
  apply,
  // Its own kinds come before those it takes over.
  inherit(own, base) {
    const kinds = (own as Section).kinds;
    const taken = ((base as Section | null)?.kinds ?? []).filter(({ code }) => !kinds.some((kind) => kind.code === code));
    return { kinds: [...kinds, ...taken] };
  },
  rows: [
    {
      kind: 'record_kind',
      entity: RecordKindEntity,
      key: ['code'],
      name: 'names',
      fields: ['names', 'form', 'customerKind', 'roleIds', 'endings', 'dueDays', 'repeatDays', 'sortOrder'],
    },
  ],
};

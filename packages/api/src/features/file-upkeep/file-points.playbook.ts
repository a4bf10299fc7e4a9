import type { LocalText } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA, PlaybookProblem } from '../playbooks/index.js';
import { FilePointEntity } from './file-point.entity.js';
import { POINTS, pointFacts } from './file-point.queries.js';
import {
  FILE_POINT_SUBJECTS,
  type FilePointRow,
  type FilePointSubject,
  HEAVIEST_POINT,
  type PointFacts,
  planPoint,
} from './file-point.rules.js';

interface Definition {
  readonly code: string;
  readonly names: LocalText;
  readonly subject: FilePointSubject;
  /** Of a field or a kind of records: its code. */
  readonly of?: string;
  readonly customerKind?: FilePointRow['customerKind'];
  readonly weight: number;
}

interface Section {
  readonly points: readonly Definition[];
}

const SCHEMA = {
  type: 'object',
  required: ['points'],
  additionalProperties: false,
  properties: {
    points: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'names', 'subject', 'weight'],
        additionalProperties: false,
        properties: {
          code: CODE_SCHEMA,
          names: LOCAL_TEXT_SCHEMA,
          subject: { enum: FILE_POINT_SUBJECTS },
          of: CODE_SCHEMA,
          customerKind: { enum: ['person', 'company'] },
          weight: { type: 'integer', minimum: 1, maximum: HEAVIEST_POINT },
        },
      },
    },
  },
} as const;

/** Points go by their codes; one that the playbook no longer names stays. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, POINTS);
  const facts = await pointFacts(tx);
  const added: FilePointEntity[] = [];
  for (const [sortOrder, definition] of (data as Section).points.entries()) {
    const known = facts.points.find(({ code }) => code === definition.code);
    const plan = { ...planned(facts, known, definition), sortOrder };
    if (known) await updateRow(tx, FilePointEntity, known.id, plan);
    else added.push({ id: newId('fpt', ctx.clock.now()), version: 1, code: definition.code, ...plan });
  }
  await insertRows(tx, FilePointEntity, added);
}

function planned(facts: PointFacts, known: FilePointRow | undefined, { of, ...definition }: Definition) {
  const decision = planPoint(facts, { ...definition, ofCode: of ?? null, version: known?.version ?? null });
  if (decision.allowed) return decision.plan;
  const { code, field = [] } = decision.refusal;
  throw new PlaybookProblem('file-points.json', [`${definition.code}: ${[...field, code].join(' ')}`]);
}

export const filePointsSection: PlaybookSection = {
  file: 'file-points',
  schema: SCHEMA,
  apply,
  rows: [
    {
      kind: 'file_point',
      entity: FilePointEntity,
      key: ['code'],
      name: 'names',
      fields: ['names', 'subject', 'ofCode', 'customerKind', 'weight', 'sortOrder'],
    },
  ],
};

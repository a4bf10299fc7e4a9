import { type LocalText, STATE_CATEGORIES, type StateCategory } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA, mergedByCode } from '../playbooks/index.js';
import { TARGET_HOURS, type TargetHours } from '../service-levels/index.js';
import { FirstObligationEntity } from './obligation.entity.js';
import { OBLIGATION_MARKERS, type ObligationMarker, type ObligationRules } from './obligation.rules.js';
import { loadObligations, OBLIGATIONS } from './obligations.queries.js';

interface Written {
  readonly code: string;
  readonly names: LocalText;
  readonly types?: readonly string[];
  readonly starts: readonly ObligationMarker[];
  readonly proofs: readonly ObligationMarker[];
  readonly lapses?: readonly ObligationMarker[];
  readonly seconds?: number;
  readonly hours?: TargetHours;
  readonly pauses?: readonly StateCategory[];
  readonly isRepeated?: boolean;
  readonly isNeeded?: boolean;
}

interface Section {
  readonly obligations: readonly Written[];
}

const CODES = { type: 'array', items: CODE_SCHEMA } as const;
const MARKERS = {
  type: 'array',
  items: {
    type: 'object',
    required: ['kind'],
    additionalProperties: false,
    properties: { kind: { enum: OBLIGATION_MARKERS }, codes: CODES, byHolder: { type: 'boolean' } },
  },
} as const;

const SCHEMA = {
  type: 'object',
  required: ['obligations'],
  additionalProperties: false,
  properties: {
    obligations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'names', 'starts', 'proofs'],
        additionalProperties: false,
        properties: {
          ...{ code: CODE_SCHEMA, names: LOCAL_TEXT_SCHEMA, types: CODES, starts: MARKERS, proofs: MARKERS, lapses: MARKERS },
          ...{ seconds: { type: 'integer', minimum: 1 }, hours: { enum: TARGET_HOURS } },
          ...{ pauses: { type: 'array', items: { enum: STATE_CATEGORIES } } },
          ...{ isRepeated: { type: 'boolean' }, isNeeded: { type: 'boolean' } },
        },
      },
    },
  },
} as const;

/** Obligations add to those of the playbook it extends, or say anew what one of them is. */
function inherit(own: unknown, base: unknown): Section {
  return { obligations: mergedByCode((base as Section | null)?.obligations, (own as Section).obligations) };
}

/** Obligations go by their codes; one that the playbook no longer names stays. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, OBLIGATIONS);
  const known = new Map((await loadObligations(tx)).map((row) => [row.code, row]));
  const added: FirstObligationEntity[] = [];
  for (const [sortOrder, { code, names, ...written }] of (data as Section).obligations.entries()) {
    const row = known.get(code);
    const plan = { names, rules: rulesOf(written), sortOrder };
    if (row) await updateRow(tx, FirstObligationEntity, row.id, plan);
    else added.push({ id: newId('fob', ctx.clock.now()), version: 1, code, ...plan });
  }
  await insertRows(tx, FirstObligationEntity, added);
}

function rulesOf({ starts, proofs, ...written }: Omit<Written, 'code' | 'names'>): ObligationRules {
  const { types = [], lapses = [], seconds = null, hours = 'business', pauses = [], isRepeated = false, isNeeded = false } = written;
  return { types, starts, proofs, lapses, seconds, hours, pauses, isRepeated, isNeeded };
}

export const obligationsSection: PlaybookSection = {
  file: 'first-responsibility',
  schema: SCHEMA,
  inherit,
  apply,
  rows: [{ kind: 'firstObligation', entity: FirstObligationEntity, key: ['code'], name: 'names', fields: ['names', 'rules', 'sortOrder'] }],
};

import {
  type LocalText,
  PRIORITIES,
  type Priority,
  WORD_COLORS,
  WORD_LIST_NAMES,
  type WordColor,
  type WordListName,
} from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA } from '../playbooks/index.js';
import { WordEntity } from './word.entity.js';
import { WORDS } from './word.queries.js';
import { detailsOf } from './word.rules.js';

interface Definition {
  readonly code: string;
  readonly names: LocalText;
  readonly color?: WordColor;
  readonly gives?: readonly LocalText[];
  readonly priority?: Priority;
  readonly isCompanyLead?: boolean;
  readonly points?: number;
  readonly tiers?: readonly string[];
}

type Section = { readonly [list in WordListName]?: readonly Definition[] };

const LIST = {
  type: 'array',
  items: {
    type: 'object',
    required: ['code', 'names'],
    additionalProperties: false,
    properties: {
      code: CODE_SCHEMA,
      names: LOCAL_TEXT_SCHEMA,
      color: { enum: WORD_COLORS },
      gives: { type: 'array', items: LOCAL_TEXT_SCHEMA },
      priority: { enum: PRIORITIES },
      isCompanyLead: { type: 'boolean' },
      points: { type: 'integer', minimum: 0 },
      tiers: { type: 'array', items: CODE_SCHEMA },
    },
  },
} as const;

/**
 * Words go by their codes, else by their names: the organisation may have had one before the playbook brought it, and no two of a list are
 * called alike. One that the playbook no longer names stays, and one that was put out of use stays out of it.
 */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, WORDS);
  const words = await findRows(tx, WordEntity);
  const added: WordEntity[] = [];
  for (const list of WORD_LIST_NAMES) {
    for (const [sortOrder, { code, names, color = null, ...said }] of ((data as Section)[list] ?? []).entries()) {
      const plan = { names, color, details: detailsOf(list, said), sortOrder };
      const ofList = words.filter((word) => word.list === list);
      const word = ofList.find((one) => one.code === code) ?? ofList.find((one) => one.names['zh-CN'] === names['zh-CN']);
      if (word) await updateRow(tx, WordEntity, word.id, plan);
      else added.push({ id: newId('wrd', ctx.clock.now()), version: 1, list, code, isArchived: false, ...plan });
    }
  }
  await insertRows(tx, WordEntity, added);
}

export const wordsSection: PlaybookSection = {
  file: 'words',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(WORD_LIST_NAMES.map((list) => [list, LIST])),
  },
  // A list of its own stands in place of the one it would take over.
  inherit: (own, base) => ({ ...(base as Section | null), ...(own as Section) }),
  apply,
  rows: [{ kind: 'word', entity: WordEntity, key: ['list', 'code'], name: 'names', fields: ['names', 'color', 'details', 'sortOrder'] }],
};

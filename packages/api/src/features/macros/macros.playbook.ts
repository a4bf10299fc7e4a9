import { LIMITS, PRIORITIES } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, CONDITION_SCHEMA, mergedByCode, type WrittenCondition, writtenCondition } from '../playbooks/index.js';
import { MacroEntity } from './macro.entity.js';
import { MACROS } from './macro.queries.js';

interface Section {
  readonly macros: readonly (Pick<MacroEntity, 'code' | 'title' | 'actions'> & { readonly appliesWhen?: WrittenCondition })[];
}

const TEXT = { type: 'string', minLength: 1 } as const;
const object = <Properties extends object>(required: readonly (keyof Properties & string)[], properties: Properties) =>
  ({ type: 'object', required, additionalProperties: false, properties }) as const;

const ACTIONS = object([], {
  accept: { type: 'boolean' },
  priority: { enum: PRIORITIES },
  category: CODE_SCHEMA,
  addTags: { type: 'array', items: CODE_SCHEMA },
  removeTags: { type: 'array', items: CODE_SCHEMA },
  text: object(['audience', 'body', 'isOutcome'], {
    audience: { enum: ['internal', 'customer'] },
    body: { ...TEXT, maxLength: LIMITS.reply },
    isOutcome: { type: 'boolean' },
  }),
  transition: CODE_SCHEMA,
  resolve: object(['cause', 'measure'], { cause: TEXT, measure: TEXT }),
  department: CODE_SCHEMA,
  reason: { ...TEXT, maxLength: LIMITS.reason },
  close: { type: 'boolean' },
});

const SCHEMA = object(['macros'], {
  macros: {
    type: 'array',
    items: object(['code', 'title', 'actions'], {
      code: CODE_SCHEMA,
      title: { ...TEXT, maxLength: LIMITS.replyTitle },
      actions: ACTIONS,
      appliesWhen: CONDITION_SCHEMA,
    }),
  },
});

/** Macros of the extended playbook go on; a code of one's own replaces it. */
function inherit(own: unknown, base: unknown): Section {
  return { macros: mergedByCode((base as Section | null)?.macros, (own as Section).macros) };
}

/** Macros for everybody go by their codes; what was made here stays. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, MACROS);
  const known = new Map((await findRows(tx, MacroEntity)).map((macro) => [macro.code, macro]));
  const now = ctx.clock.now();
  const added: MacroEntity[] = [];
  for (const { code, title, actions, appliesWhen: written } of (data as Section).macros) {
    const appliesWhen = written ? writtenCondition(written) : null;
    const macro = known.get(code);
    if (macro) await updateRow(tx, MacroEntity, macro.id, { title, actions, appliesWhen, updatedAt: now });
    else
      added.push({
        ...{ id: newId('mac', now), version: 1, code, title, actions, appliesWhen, updatedAt: now },
        ...{ audience: 'everybody', departmentId: null, ownerId: null },
      });
  }
  await insertRows(tx, MacroEntity, added);
}

export const macrosSection: PlaybookSection = {
  file: 'macros',
  schema: SCHEMA,
  inherit,
  apply,
  rows: [{ kind: 'macro', entity: MacroEntity, key: ['code'], name: 'title', fields: ['title', 'actions', 'appliesWhen'] }],
};

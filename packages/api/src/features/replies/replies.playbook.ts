import { LIMITS } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { CODE_SCHEMA, mergedByCode } from '../playbooks/index.js';
import { QuickReplyEntity } from './quick-reply.entity.js';
import { QUICK_REPLIES } from './quick-reply.queries.js';

type Wording = Pick<QuickReplyEntity, 'code' | 'title' | 'topic' | 'body'> & Partial<Pick<QuickReplyEntity, 'categories'>>;

interface Section {
  readonly replies: readonly Wording[];
}

const TEXT = { type: 'string', minLength: 1 } as const;

const SCHEMA = {
  type: 'object',
  required: ['replies'],
  additionalProperties: false,
  properties: {
    replies: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'topic', 'title', 'body'],
        additionalProperties: false,
        properties: {
          code: CODE_SCHEMA,
          topic: { ...TEXT, maxLength: LIMITS.replyTopic },
          title: { ...TEXT, maxLength: LIMITS.replyTitle },
          body: { ...TEXT, maxLength: LIMITS.reply },
          categories: { type: 'array', items: CODE_SCHEMA },
        },
      },
    },
  },
} as const;

/** The wording of the extended playbook goes on; a code of one's own replaces it. */
function inherit(own: unknown, base: unknown): Section {
  return { replies: mergedByCode((base as Section | null)?.replies, (own as Section).replies) };
}

/** Wording for everybody goes by its codes; what was written here stays. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, QUICK_REPLIES);
  const known = new Map((await findRows(tx, QuickReplyEntity)).map((reply) => [reply.code, reply]));
  const now = ctx.clock.now();
  const added: QuickReplyEntity[] = [];
  for (const { code, title, topic, body, categories = [] } of (data as Section).replies) {
    const decided = { title, topic, body, categories, updatedAt: now };
    const reply = known.get(code);
    if (reply) await updateRow(tx, QuickReplyEntity, reply.id, decided);
    else added.push({ ...decided, id: newId('qrp', now), version: 1, code, audience: 'everybody', departmentId: null, ownerId: null });
  }
  await insertRows(tx, QuickReplyEntity, added);
}

export const repliesSection: PlaybookSection = {
  file: 'replies',
  schema: SCHEMA,
  inherit,
  apply,
  rows: [{ kind: 'quick_reply', entity: QuickReplyEntity, key: ['code'], name: 'title', fields: ['title', 'topic', 'body', 'categories'] }],
};

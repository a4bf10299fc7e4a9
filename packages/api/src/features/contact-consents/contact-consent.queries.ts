import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../platform/context.js';
import { isoInstant } from '../../platform/db/db.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { type Connection, keysetPages, nestedPage, type PageArgs } from '../../platform/graphql/connection.js';
import { customersVisibleTo } from '../customers/index.js';
import { staff } from '../people/index.js';
import { wordBook, wordView } from '../words/index.js';

const COLUMNS = ['id', 'purpose', 'channel', 'is_given', 'said_on', 'evidence', 'recorded_by_id', 'recorded_at'];

/** What was said later of the same takes the place of what was said before; of one day, what was put on file later. */
const IS_CURRENT = `not exists (select 1 from contact_consent n where n.customer_id = t.customer_id and n.purpose = t.purpose
  and n.channel = t.channel and (n.said_on > t.said_on or (n.said_on = t.said_on and n.id > t.id)))`;

interface Asked {
  readonly customerId: string;
  /** Only what holds now. */
  readonly isCurrent: boolean;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** What customers said about being contacted, the latest first; of customers whom the actor may read. */
export function contactConsentsOf(ctx: Ctx, { customerId, isCurrent, page, info }: Asked): Promise<Connection<ProjectedRow>> {
  const visible = customersVisibleTo(ctx.actor, 'customer:read', 'c');
  const isSeen = `exists (select 1 from customer c where c.id = t.customer_id and ${visible.sql})`;
  const sql = ['t.customer_id = ?', isSeen, ...(isCurrent ? [IS_CURRENT] : [])].join(' and ');
  return nestedPage(ctx, {
    info,
    parent: customerId,
    pagesOf: async (ids) =>
      keysetPages(
        ctx.db.read,
        {
          plan: { columns: [...COLUMNS.map((column) => `t.${column}`), IS_CURRENT], joins: '', read: await consentReader(ctx) },
          from: 'contact_consent',
          order: [{ column: 'said_on', direction: 'desc', kind: 'text' }],
          page,
          info,
        },
        ids.map((id) => ({ sql, params: [id, ...visible.params] })),
      ),
  });
}

async function consentReader(ctx: Ctx): Promise<(row: readonly unknown[]) => ProjectedRow> {
  const [people, words] = [await staff.of(ctx), (await wordBook.of(ctx)).of('consent_purpose')];
  return ([id, purpose, channel, isGiven, saidOn, evidence, recordedById, recordedAt, isCurrent]) => {
    const word = words.find(({ code }) => code === purpose);
    return {
      ...{ id, channel, saidOn, evidence },
      purpose: word && wordView(ctx, word),
      isGiven: Boolean(isGiven),
      isCurrent: Boolean(isCurrent),
      recordedBy: (typeof recordedById === 'string' && people.find(recordedById)) || null,
      recordedAt: isoInstant(String(recordedAt)),
    };
  };
}

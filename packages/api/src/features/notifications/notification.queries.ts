import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../platform/context.js';
import { instant, type SqlValue } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import { type Connection, keysetPage, type PageArgs } from '../../platform/graphql/connection.js';
import { valuesOf } from '../../platform/graphql/values-of.js';
import { type Staff, staff } from '../people/index.js';
import { boxesOf } from './box.js';
import type { NotificationKind } from './notification.rules.js';
import type { Notification, NotificationBox, NotificationFilter } from './notification.type.js';
import { sentenceOf } from './notification-texts.rules.js';

/** Counted so far; whoever has more need not know how many. */
const MOST_COUNTED = 100;

interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** The notifications of the person behind the screen: none for a program, and none while somebody looks through another's eyes. */
export function ownNotifications({ actor }: Pick<Ctx, 'actor'>): Condition {
  const isTheirs = actor.kind === 'person' && actor.personId !== null && !actor.viewedBy;
  return isTheirs ? { sql: 't.person_id = ? and t.is_listed = ?', params: [actor.personId, true] } : { sql: '1 = 0', params: [] };
}

export async function listNotifications(
  ctx: Ctx,
  { isUnread = null, kinds = null }: NotificationFilter,
  { page, info }: { readonly page: PageArgs; readonly info: GraphQLResolveInfo },
): Promise<Connection<Notification>> {
  const own = ownNotifications(ctx);
  const only = kinds ? idIn(ctx.db.engine, 't.kind', kinds) : null;
  const parts = [own.sql, ...(isUnread === null ? [] : [`t.read_at is ${isUnread ? '' : 'not '}null`]), ...(only ? [only.sql] : [])];
  const people = await staff.of(ctx);
  return keysetPage(ctx.db.read, {
    plan: {
      columns: ['t.id', 't.kind', 't.at', 't.read_at', 't.ticket_id', 't.actor_id'],
      joins: '',
      read: (row) => toNotification(ctx, row, people),
    },
    from: 'notification',
    where: { sql: parts.join(' and '), params: [...own.params, ...(only?.params ?? [])] },
    order: [{ column: 'at', direction: 'desc', kind: 'instant' }],
    page,
    info,
  });
}

function toNotification({ language }: Ctx, row: readonly unknown[], people: Staff): Notification {
  const [id, kind, at, readAt, ticketId, actorId] = row.map((value) => (value === null ? null : String(value)));
  const [known, who] = [kind as NotificationKind, people.find(actorId ?? '')?.name ?? 'Shouwen'];
  return {
    id: id ?? '',
    kind: known,
    title: sentenceOf(known, who, language),
    at: instant(at ?? ''),
    readAt: readAt ? instant(readAt) : null,
    ticketId: ticketId ?? '',
  };
}

export async function boxOf(ctx: Ctx): Promise<NotificationBox> {
  const own = ownNotifications(ctx);
  const [row] = await ctx.db.read.rows(
    `select count(*) from (select 1 from notification t where ${own.sql} and t.read_at is null limit ${MOST_COUNTED}) few`,
    own.params,
  );
  return { unreadCount: Number(row?.[0]) };
}

/** A sign whenever the caller's notifications change, here or in another process. */
export function boxChanges(ctx: Ctx): AsyncIterable<true> {
  return valuesOf((hand) => boxesOf(ctx).listen(ctx.actor.personId ?? '', () => hand(true)));
}

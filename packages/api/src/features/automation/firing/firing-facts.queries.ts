import type { Condition, Facts } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import { instant, type Reader } from '../../../platform/db/db.js';
import { clockStandings } from '../../service-levels/index.js';
import { factsOfTicket, type TicketEntity } from '../../tickets/index.js';

interface Asked {
  readonly reader: Reader;
  readonly ticket: TicketEntity;
  readonly when: Condition;
  /** What the cause itself says. */
  readonly told: Facts;
}

const HOUR = 3_600_000;

/** A ticket in the words of conditions as it stands now, with what rules may ask beside; what is not asked for is not looked up. */
export async function ruleFacts(ctx: Ctx, { reader, ticket, when, told }: Asked): Promise<Facts> {
  const asked = new Set(when.clauses.map(({ fact }) => fact));
  if (asked.size === 0) return told;
  const now = ctx.clock.now();
  return {
    ...(await factsOfTicket(ctx, { reader, ticket })),
    ...told,
    ...(asked.has('clock') && { clock: await clockStandings(reader, ticket.id, now) }),
    ...(asked.has('hours_since_reply') && { hours_since_reply: [String(await hoursSinceReply(reader, ticket, now))] }),
  };
}

async function hoursSinceReply(reader: Reader, ticket: TicketEntity, now: Date): Promise<number> {
  return Math.floor((now.getTime() - (await lastReplyAt(reader, ticket)).getTime()) / HOUR);
}

/** When the customer last heard of us; when they came, where they never did. */
async function lastReplyAt(reader: Reader, { id, createdAt }: TicketEntity): Promise<Date> {
  const sql = "select max(created_at) from ticket_message where ticket_id = ? and audience = 'customer'";
  const [row] = await reader.rows(sql, [id]);
  return row?.[0] ? instant(String(row[0])) : createdAt;
}

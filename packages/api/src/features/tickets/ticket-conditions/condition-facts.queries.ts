import type { Facts } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import type { Reader } from '../../../platform/db/db.js';
import { wordBook } from '../../words/index.js';
import type { TicketEntity } from '../ticket.entity.js';
import { settingOf } from '../ticket-setting.js';
import { type TicketKnown, ticketConditionFacts } from './condition-facts.rules.js';

const BESIDE = `select 'mark' kind, m.category_id value, 0 place from ticket_mark m where m.ticket_id = ?
union all select 'tag', w.word_id, 0 from ticket_tag w where w.ticket_id = ?
union all select 'tier', c.tier, 0 from customer c where c.id = ? and c.tier is not null
union all select 'customer_kind', c.kind, 0 from customer c where c.id = ?
order by place`;

/** A ticket in the words of conditions, as it stands in this transaction; what a change brings is named with it. One statement. */
export async function factsOfTicket(
  ctx: Ctx,
  { reader, ticket, changed }: { readonly reader: Reader; readonly ticket: TicketEntity; readonly changed?: TicketKnown },
): Promise<Facts> {
  const { id, customerId } = ticket;
  const [rows, setting, words] = [
    await reader.rows(BESIDE, [id, id, customerId, customerId]),
    await settingOf(ctx),
    await wordBook.of(ctx),
  ];
  const of = (kind: string): string[] => rows.filter(([one]) => one === kind).map(([, value]) => String(value));
  const tagIds = new Set(of('tag'));
  return ticketConditionFacts(setting, {
    ...ticket,
    markIds: of('mark'),
    tags: words.of('ticket_tag').flatMap((word) => (tagIds.has(word.id) ? word.code : [])),
    tier: of('tier')[0] ?? null,
    customerKind: of('customer_kind')[0] ?? null,
    ...changed,
  });
}

import { type Facts, PRIORITIES } from '@shouwen/shared';
import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { findRow } from '../../../platform/db/write.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { wordBook } from '../../words/index.js';
import { TicketEntity } from '../ticket.entity.js';
import type { TicketEventPayload } from '../ticket-event.rules.js';
import { settingOf } from '../ticket-setting.js';
import { type TicketKnown, ticketConditionFacts } from './condition-facts.rules.js';

/** What stands beside a ticket's row: what it carries, whose it is, what its forms say and leave open. */
export interface TicketBeside extends Required<Pick<TicketKnown, 'markIds' | 'tags' | 'tier' | 'customerKind' | 'fields'>> {
  /** Codes of the fields that were left open when it was last written. */
  readonly gaps: readonly string[];
}

const SOURCES = [
  { id: 'm.ticket_id', columns: "'mark', m.category_id, '', 0", from: 'ticket_mark m' },
  { id: 'w.ticket_id', columns: "'tag', w.word_id, '', 0", from: 'ticket_tag w' },
  { id: 'f.ticket_id', columns: "'field', f.value, f.field, f.place", from: 'ticket_field f' },
  { id: 'g.ticket_id', columns: "'gap', g.field, '', 0", from: 'ticket_gap g' },
  { id: 't.id', columns: "'tier', c.tier, '', 0", from: 'ticket t join customer c on c.id = t.customer_id' },
  { id: 't.id', columns: "'customer_kind', c.kind, '', 0", from: 'ticket t join customer c on c.id = t.customer_id' },
];

/** The same of many tickets: one statement. */
export async function besideAll(ctx: Ctx, reader: Reader, ids: readonly string[]): Promise<readonly TicketBeside[]> {
  const asked = SOURCES.map(({ id, columns, from }) => {
    const isIn = idIn(reader.engine, id, ids);
    return { sql: `select ${id} ticket_id, ${columns} from ${from} where ${isIn.sql}`, params: isIn.params };
  });
  const sql = `${asked.map((one) => one.sql).join(' union all ')} order by 5`;
  const [rows, words] = [
    await reader.rows(
      sql,
      asked.flatMap((one) => one.params),
    ),
    await wordBook.of(ctx),
  ];
  const byTicket = grouped(rows, ([id]) => String(id));
  return ids.map((id) => besideOf(byTicket.get(id) ?? [], (wordId) => words.find(wordId)?.code));
}

function besideOf(rows: readonly (readonly unknown[])[], tagCode: (wordId: string) => string | undefined): TicketBeside {
  const byKind = grouped(rows, ([, kind]) => String(kind));
  const of = (kind: string): string[] => (byKind.get(kind) ?? []).flatMap(([, , value]) => (value === null ? [] : String(value)));
  const fields = grouped(byKind.get('field') ?? [], ([, , , field]) => String(field));
  return {
    markIds: of('mark'),
    tags: of('tag').flatMap((id) => tagCode(id) ?? []),
    fields: new Map([...fields].map(([field, kept]) => [field, kept.map(([, , value]) => String(value))])),
    gaps: of('gap'),
    tier: of('tier')[0] ?? null,
    customerKind: of('customer_kind')[0] ?? null,
  };
}

const BESIDE = Symbol('what stands beside tickets');

/** What stands beside a ticket, for reading: one statement for all tickets of a page. */
export function ticketBeside(ctx: Ctx, ticketId: string): Promise<TicketBeside> {
  return loaderOf<string, TicketBeside>(ctx, BESIDE, (ids) => besideAll(ctx, ctx.db.read, ids)).load(ticketId);
}

/** The same as it stands in a transaction. */
export async function lockedBeside(ctx: Ctx, reader: Reader, ticketId: string): Promise<TicketBeside> {
  const [beside] = await besideAll(ctx, reader, [ticketId]);
  if (!beside) throw new Error('a ticket was asked for and not answered');
  return beside;
}

/** A ticket in the words of conditions, as it stands in this transaction; what a change brings is named with it. One statement. */
export async function factsOfTicket(
  ctx: Ctx,
  { reader, ticket, changed }: { readonly reader: Reader; readonly ticket: TicketEntity; readonly changed?: TicketKnown },
): Promise<Facts> {
  const [beside, setting] = [await lockedBeside(ctx, reader, ticket.id), await settingOf(ctx)];
  return ticketConditionFacts(setting, { ...ticket, ...beside, ...changed });
}

/** The same of many tickets as they stand: one statement for all of them. */
export async function factsOfTickets(ctx: Ctx, reader: Reader, tickets: readonly TicketEntity[]): Promise<ReadonlyMap<string, Facts>> {
  const ids = tickets.map(({ id }) => id);
  const [besides, setting] = [await besideAll(ctx, reader, ids), await settingOf(ctx)];
  return new Map(tickets.map((ticket, place) => [ticket.id, ticketConditionFacts(setting, { ...ticket, ...besides[place] })]));
}

/** What an event of a ticket says of it by itself. */
const TOLD_BY_EVENTS: readonly string[] = ['type', 'category', 'channel', 'priority', 'state', 'state_category', 'department', 'assignee'];

/** A ticket in the words of conditions right after an event: no statement, unless something else is asked for. */
export async function factsAtEvent(
  ctx: Ctx,
  reader: Reader,
  { ticketId, payload, asked }: { readonly ticketId: string; readonly payload: TicketEventPayload; readonly asked: Iterable<string> },
): Promise<Facts> {
  const isTold = [...asked].every((fact) => TOLD_BY_EVENTS.includes(fact));
  const ticket = isTold ? null : await findRow(reader, TicketEntity, { id: ticketId });
  if (ticket) return factsOfTicket(ctx, { reader, ticket });
  const setting = await settingOf(ctx);
  const typeId = setting.book.types.find(({ code }) => code === payload.typeCode)?.id;
  const { categoryId, channel, stateId, departmentId, assigneeId } = payload;
  const priority = PRIORITIES.indexOf(payload.priority);
  return ticketConditionFacts(setting, { ...(typeId && { typeId }), categoryId, channel, priority, stateId, departmentId, assigneeId });
}

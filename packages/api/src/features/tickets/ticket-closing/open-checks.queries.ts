import type { Reader } from '../../../platform/db/db.js';
import type { TicketEntity } from '../ticket.entity.js';
import type { OpenChecks, Setting } from '../ticket-facts.rules.js';
import { hasGates, NO_CHECKS, openChecksOf } from './ticket-closing.rules.js';

/** What is still to be ticked on one ticket; asked of the database only where anything holds it up. */
export async function openChecksIn(
  reader: Reader,
  { book }: Pick<Setting, 'book'>,
  ticket: Pick<TicketEntity, 'id' | 'typeId'>,
): Promise<OpenChecks> {
  if (!hasGates(book, ticket.typeId)) return NO_CHECKS;
  const rows = await reader.rows('select category_id from ticket_mark where ticket_id = ?', [ticket.id]);
  return openChecksOf(book, ticket.typeId, new Set(rows.map(([categoryId]) => String(categoryId))));
}

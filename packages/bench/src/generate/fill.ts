import type { Database } from '../database/database.js';
import { Random } from '../random.js';
import { addCustomer, CUSTOMER_COLUMNS } from './customer-rows.js';
import { addFacts, FACT_COLUMNS, rebuildRollups } from './fact-rows.js';
import { seededId } from './ids.js';
import { indexTickets } from './search-rows.js';
import { TableBuffer } from './table-buffer.js';
import { addStory, TICKET_COLUMNS } from './ticket-rows.js';
import { tellStory } from './ticket-story.js';
import { readWorld } from './world.js';

const SEED = 20260101;
const DAY = 86_400_000;
const TICKETS_PER_CUSTOMER = 4;

export interface FillRequest {
  readonly tickets: number;
  /** The present of the generated world: the last case was registered shortly before. */
  readonly now: Date;
}

/** More tickets mean a longer history, not busier days: some 400 cases a day, at least two months. */
const daysOf = (tickets: number): number => Math.max(60, Math.round(tickets / 400));

/** Adds tickets with their whole history to a database that the product has prepared. The same request makes the same rows. */
export async function fill(database: Database, { tickets, now }: FillRequest): Promise<void> {
  const random = new Random(SEED);
  const world = await readWorld(database);
  const buffer = new TableBuffer(database, { ...CUSTOMER_COLUMNS, ...TICKET_COLUMNS, ...FACT_COLUMNS });
  const span = daysOf(tickets) * DAY;
  const begin = now.getTime() - span;
  const customers = Array.from({ length: Math.ceil(tickets / TICKETS_PER_CUSTOMER) }, () => addCustomer(buffer, new Date(begin), random));
  for (let index = 0; index < tickets; index++) {
    const createdAt = new Date(begin + Math.floor((span * index) / tickets));
    const story = tellStory(index, { createdAt, end: now }, { world, random });
    const id = seededId('tkt', createdAt, random);
    const number = `B${String(index).padStart(9, '0')}`;
    const ticket = addStory(buffer, story, { id, number, customerId: random.of(customers), random });
    addFacts(buffer, ticket, { world, now, random });
    if (buffer.isFull) await buffer.flush();
  }
  await buffer.flush();
  await rebuildRollups(database, world, now);
  await indexTickets(database);
  // No command wrote this history, so it has no seals; the product would make up for them while it is measured.
  await database.execute(`update audit_chain set sealed_below = '${seededId('evt', now, random)}'`);
  await database.execute(database.engine === 'sqlite' ? 'analyze' : 'analyze table ticket, event, metric_fact, metric_daily, customer');
}

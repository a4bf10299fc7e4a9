import type { Ctx } from '../../platform/context.js';
import type { Db } from '../../platform/db/db.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { numberDay, ticketNumber } from './ticket-number.rules.js';

/** How many numbers a process takes at a time. Gaps are allowed, waiting for one counter row per ticket is not. */
const BLOCK = 20;

interface Block {
  next: number;
  last: number;
}

/** Per database: the numbers this process may still give, by day. */
const blocks = new WeakMap<Db, Map<string, Promise<Block>>>();

/**
 * The next ticket number of the day. Numbers are reserved in blocks outside the command's transaction, because a counter row
 * locked until COMMIT would let one ticket at a time be created.
 */
export async function nextTicketNumber({ db, clock }: Pick<Ctx, 'db' | 'clock'>): Promise<string> {
  const day = numberDay(localToday({ db, clock }));
  const days = blocks.get(db) ?? new Map<string, Promise<Block>>();
  blocks.set(db, days);
  for (;;) {
    const reserved = days.get(day) ?? reserve(db, day);
    days.set(day, reserved);
    const block = await reserved.catch((error: unknown) => {
      days.delete(day);
      throw error;
    });
    if (block.next <= block.last) return ticketNumber(day, block.next++);
    if (days.get(day) === reserved) days.delete(day);
  }
}

async function reserve(db: Db, day: string): Promise<Block> {
  const last = await db.inTransaction(async (tx) => {
    const known = tx.engine === 'sqlite' ? 'on conflict (day) do update set' : 'on duplicate key update';
    await tx.run(`insert into ticket_counter (day, value) values (?, ?) ${known} value = value + ?`, [day, BLOCK, BLOCK]);
    const [row] = await tx.rows('select value from ticket_counter where day = ?', [day]);
    return Number(row?.[0]);
  });
  return { next: last - BLOCK + 1, last };
}

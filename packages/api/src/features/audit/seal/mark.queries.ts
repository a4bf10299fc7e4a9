import { encodeTime } from 'ulid';
import { instant, type SqlReader, type Tx } from '../../../platform/db/db.js';

/** Ids of events from one on and below another. */
export interface Span {
  readonly from: string;
  readonly below: string;
}

const MINUTE_MS = 60_000;
/** Longer than a transaction stays open after it has made its event: what is older than that is either committed or gone. */
const SETTLED_MS = MINUTE_MS;
/** How far the clocks of two servers may be apart. */
const AHEAD_MS = 10 * MINUTE_MS;
const ROWS_PER_LOOK = 2000;

/** The smallest id that an event made at this instant can have. */
export const eventIdAt = (at: Date, plusMs = 0): string => `evt_${encodeTime(at.getTime() + plusMs, 10)}`;

/** Up to where events may have come by now, and up to where none comes any more. */
export function spanEnd(now: Date): { readonly soon: string; readonly settled: string } {
  return { soon: eventIdAt(now, AHEAD_MS), settled: eventIdAt(now, -SETTLED_MS) };
}

/** The mark: an event with a smaller id has its seal, or no command of ours wrote it. */
export async function sealedBelow(reader: SqlReader): Promise<string> {
  const [row] = await reader.rows('select sealed_below from audit_chain');
  return String(row?.[0] ?? '');
}

/** One sealer at a time, whichever process it runs in; SQLite has one writer anyway. */
export async function lockChain(tx: Tx): Promise<void> {
  if (tx.engine === 'mysql') await tx.rows('select sealed_below from audit_chain for update');
}

/** Events without a seal among the next ones of the span; `last` null: there are no more after them. */
export async function unsealedIn(
  reader: SqlReader,
  { from, below }: Span,
): Promise<{ readonly unsealed: readonly string[]; readonly last: string | null }> {
  const rows = await reader.rows(
    `select e.id, a.id from event e left join audit_entry a on a.id = e.id where e.id >= ? and e.id < ? order by e.id limit ${ROWS_PER_LOOK}`,
    [from, below],
  );
  const unsealed = rows.filter(([, seal]) => seal === null).map(([id]) => String(id));
  return { unsealed, last: rows.length < ROWS_PER_LOOK ? null : String(rows.at(-1)?.[0]) };
}

/** What waits for its seal, whichever process committed it. Below the mark nothing of ours does, so few rows are looked at. */
export async function unsealedNow(reader: SqlReader): Promise<{ readonly waiting: number; readonly oldestAt: Date | null }> {
  const [[waiting, oldest] = []] = await reader.rows(
    `select count(*), min(e.at) from event e left join audit_entry a on a.id = e.id
     where e.id >= (select sealed_below from audit_chain) and a.id is null`,
  );
  return { waiting: Number(waiting), oldestAt: oldest === null ? null : instant(String(oldest)) };
}

import type { Outcome } from '../kernel/outcome.js';
import type { Ctx } from '../platform/context.js';
import type { Company } from './hire-staff.js';

/** Who acts, at the end of the story. */
export interface Desks {
  readonly company: Company;
  as(account: string): Ctx;
}

export interface OnDesk {
  readonly id: string;
  readonly version: number;
  readonly customerId: string;
  readonly typeId: string;
}

export interface Wanted {
  readonly column: 'owner_id' | 'assignee_id';
  readonly categories: readonly string[];
}

/** The latest of somebody's tickets, the latest first. */
export async function onDesk({ as, company }: Desks, account: string, { column, categories }: Wanted): Promise<OnDesk[]> {
  return as(account).db.read.objects<{ id: string; version: number; customerId: string; typeId: string }>(
    `select id, version, customer_id as "customerId", type_id as "typeId" from ticket
     where ${column} = ? and state_category in (${categories.map(() => '?').join(', ')}) order by created_at desc limit 12`,
    [company.personId(account), ...categories],
  );
}

export async function versionOf({ db }: Ctx, ticketId: string): Promise<number> {
  const [row] = await db.read.rows('select version from ticket where id = ?', [ticketId]);
  return Number(row?.[0]);
}

/** A demo with a refused command would show a product that does not work: better none. */
export function done<T>(outcome: Outcome<T>): T {
  if (outcome.userErrors) throw new Error(`The demo was refused: ${JSON.stringify(outcome.userErrors)}`);
  return outcome.value;
}

import { databaseLater, databaseNow } from './database-clock.js';
import type { Tx } from './db.js';
import { insertOrIgnore } from './insert-or-ignore.js';

export interface LeaseRequest {
  readonly name: string;
  /** Unique per process and run. */
  readonly owner: string;
  readonly seconds: number;
}

/** Takes or renews the right to do something alone; false while another owner holds it. It ends by itself if the owner dies. */
export async function takeLease(tx: Tx, { name, owner, seconds }: LeaseRequest): Promise<boolean> {
  const until = databaseLater(tx.engine, seconds);
  const taken = await tx.run(
    `update lease set owner = ?, expires_at = ${until} where name = ? and (owner = ? or expires_at < ${databaseNow(tx.engine)})`,
    [owner, name, owner],
  );
  if (taken.affected === 1) return true;
  const made = await tx.run(`${insertOrIgnore(tx)} into lease (name, owner, expires_at) values (?, ?, ${until})`, [name, owner]);
  return made.affected === 1;
}

/** Gives it back, so that another process need not wait for it to expire. */
export async function dropLease(tx: Tx, { name, owner }: Omit<LeaseRequest, 'seconds'>): Promise<void> {
  await tx.run('delete from lease where name = ? and owner = ?', [name, owner]);
}

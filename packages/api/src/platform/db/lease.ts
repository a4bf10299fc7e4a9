import type { Engine, Tx } from './db.js';

/** The database's own clock: two processes need not agree about the time to agree about a lease. */
const NOW: Readonly<Record<Engine, string>> = {
  sqlite: "strftime('%Y-%m-%d %H:%M:%f', 'now')",
  mysql: 'utc_timestamp(3)',
};

const later = (engine: Engine, seconds: number): string =>
  engine === 'sqlite' ? `strftime('%Y-%m-%d %H:%M:%f', 'now', '+${seconds} seconds')` : `utc_timestamp(3) + interval ${seconds} second`;

export interface LeaseRequest {
  readonly name: string;
  /** Unique per process and run. */
  readonly owner: string;
  readonly seconds: number;
}

/** Takes or renews the right to do something alone; false while another owner holds it. It ends by itself if the owner dies. */
export async function takeLease(tx: Tx, { name, owner, seconds }: LeaseRequest): Promise<boolean> {
  const ignore = tx.engine === 'sqlite' ? 'insert or ignore' : 'insert ignore';
  const until = later(tx.engine, Math.trunc(seconds));
  const taken = await tx.run(`update lease set owner = ?, expires_at = ${until} where name = ? and (owner = ? or expires_at < ${NOW[tx.engine]})`, [
    owner,
    name,
    owner,
  ]);
  if (taken.affected === 1) return true;
  const made = await tx.run(`${ignore} into lease (name, owner, expires_at) values (?, ?, ${until})`, [name, owner]);
  return made.affected === 1;
}

/** Gives it back, so that another process need not wait for it to expire. */
export async function dropLease(tx: Tx, { name, owner }: Omit<LeaseRequest, 'seconds'>): Promise<void> {
  await tx.run('delete from lease where name = ? and owner = ?', [name, owner]);
}

import type { AppState } from './platform/context.js';
import type { Db } from './platform/db/db.js';

/** How far the making of demo data has come. Kept in the database itself: half of it must never pass for an installation. */
export type DemoLoad = 'none' | 'begun' | 'finished';

const ID = 'demo';

export async function demoLoadOf(db: Db): Promise<DemoLoad> {
  const [row] = await db.read.rows('select finished_at from demo_load where id = ?', [ID]);
  if (!row) return 'none';
  return row[0] === null ? 'begun' : 'finished';
}

/** Makes demo data between two marks: what has the first and not the second was interrupted. */
export async function markedDemoLoad(app: AppState, load: (app: AppState) => Promise<unknown>): Promise<void> {
  const now = () => app.clock.now();
  await app.db.inTransaction((tx) => tx.run('insert into demo_load (id, began_at) values (?, ?)', [ID, now()]));
  await load(app);
  await app.db.inTransaction((tx) => tx.run('update demo_load set finished_at = ? where id = ?', [now(), ID]));
}

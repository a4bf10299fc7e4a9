import type { Store } from './store.js';

/** W5: the smallest question there is. */
export async function viewer(store: Store, { personId }: { personId: string }): Promise<object> {
  const [row] = await store.rows('select name from person where id = ?', [personId]);
  return { viewer: { person: { name: row?.[0] } } };
}

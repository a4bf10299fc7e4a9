import { marks } from '../../kernel/marks.js';
import { touchReference } from '../../platform/db/reference-table.js';
import type { Eraser } from '../../platform/feature.js';
import { SAVED_VIEWS } from './saved-view.queries.js';

/** Whoever is erased leaves no views of their own. */
export const savedViewsEraser: Eraser = {
  kind: 'person',
  async erase(tx, ids) {
    const own = `in (${marks(ids)})`;
    await touchReference(tx, SAVED_VIEWS);
    await tx.run(`delete from saved_view_pin where person_id ${own}`, ids);
    await tx.run(`delete from saved_view where owner_id ${own}`, ids);
  },
};

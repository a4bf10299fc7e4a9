import { marks } from '../../kernel/marks.js';
import { touchReference } from '../../platform/db/reference-table.js';
import type { Eraser } from '../../platform/feature.js';
import { MACROS } from './macro.queries.js';

/** Whoever is erased leaves no macros of their own. */
export const macrosEraser: Eraser = {
  kind: 'person',
  async erase(tx, ids) {
    const own = `owner_id in (${marks(ids)})`;
    await touchReference(tx, MACROS);
    await tx.run(`delete from macro_use where macro_id in (select id from macro where ${own})`, ids);
    await tx.run(`delete from macro where ${own}`, ids);
  },
};

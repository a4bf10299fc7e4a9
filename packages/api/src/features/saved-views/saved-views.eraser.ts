import { marks } from '../../kernel/marks.js';
import { eraseRows } from '../../platform/db/erase-rows.js';
import { touchReference } from '../../platform/db/reference-table.js';
import type { Eraser } from '../../platform/feature.js';
import { SAVED_VIEWS } from './saved-view.queries.js';

/** Whoever is erased leaves no views of their own; what the demo made of views for others goes with its people. */
export const savedViewsEraser: Eraser = {
  kind: 'person',
  async erase(tx, ids) {
    const own = `in (${marks(ids)})`;
    await touchReference(tx, SAVED_VIEWS);
    await tx.run(`delete from saved_view_pin where person_id ${own}`, ids);
    const rows = await tx.rows(
      `select v.id from saved_view v left join event e on e.subject_id = v.id and e.seq = 1 and e.type = 'saved_view.created'
         and e.source = 'demo' and e.actor_id ${own} where v.owner_id ${own} or e.id is not null`,
      [...ids, ...ids],
    );
    const views = rows.map(([id]) => String(id));
    if (views.length > 0) await tx.run(`delete from saved_view_pin where view_id in (${marks(views)})`, views);
    await eraseRows(tx, 'saved_view', views);
  },
};

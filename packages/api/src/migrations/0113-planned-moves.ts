import { addColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Moves of departments that are to happen on a day to come. */
export const plannedMoves: Migration = {
  name: '0113-planned-moves',
  steps: [addColumn('department', (t) => t.longTextOrNull('planned_move'))],
};

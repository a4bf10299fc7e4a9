import { dropColumn } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

/** Who leads a department stands with the department; the mark on people was read by nothing. */
export const personHead: Migration = { name: '0114-person-head', steps: [dropColumn('person', 'is_head')] };

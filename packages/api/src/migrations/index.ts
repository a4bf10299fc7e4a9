import type { Migration } from '../platform/db/migration.js';
import { platform0001 } from './0001-platform.js';
import { departments } from './0010-departments.js';
import { customers } from './0030-customers.js';
import { workflows } from './0031-workflows.js';
import { tickets } from './0040-tickets.js';

/** Every change of the schema, in order, for both engines. Append only: what was released is never edited. */
export const migrations: readonly Migration[] = [platform0001, departments, customers, workflows, tickets];

import type { Migration } from '../platform/db/migration.js';
import { platform0001 } from './0001-platform.js';

/** Every change of the schema, in order, for both engines. Append only: what was released is never edited. */
export const migrations: readonly Migration[] = [platform0001];

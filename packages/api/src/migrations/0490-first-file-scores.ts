import { raw } from '../platform/db/columns.js';
import type { Migration } from '../platform/db/migration.js';

const [ID, KIND] = ['job_00000000000000000000000490', 'file-upkeep.score-all'];

/** Due at once. Nothing to do where there are no customers, nothing again where it was asked for already. */
const SCORE_ALL = `insert into job (id, kind, payload, state, run_at, attempts, dedupe_key)
  select '${ID}', '${KIND}', '{"afterId":""}', 'ready', '2020-01-01 00:00:00.000', 0, '${KIND}:' from customer
  where not exists (select 1 from job j where j.id = '${ID}' or j.dedupe_key = '${KIND}:') limit 1`;

/** Files that are older than the rules about completeness get their first score: by a job, in batches, after the start. */
export const firstFileScores: Migration = {
  name: '0490-first-file-scores',
  steps: [raw({ sqlite: [SCORE_ALL], mysql: [SCORE_ALL] })],
};

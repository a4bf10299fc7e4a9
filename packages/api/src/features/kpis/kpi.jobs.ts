import type { JobDefinition } from '../../platform/feature.js';
import { RECORD_ALL_JOB, recordAll } from './record-all.js';
import { RECHECK_JOB, recordFacts } from './record-facts.js';
import { rebuildChangedDays, rebuildRecentDays } from './rollup.js';

/** A limit has passed: see whether it was kept. */
const recheckTicket: JobDefinition = {
  kind: RECHECK_JOB,
  async handle(ctx, payload) {
    if (typeof payload === 'object' && payload !== null && 'ticketId' in payload) await recordFacts(ctx, [String(payload.ticketId)]);
  },
};

const recordAllTickets: JobDefinition = {
  kind: RECORD_ALL_JOB,
  async handle(ctx, payload) {
    if (typeof payload === 'object' && payload !== null && 'afterId' in payload) await recordAll(ctx, String(payload.afterId));
  },
};

/** Soon after a past day changed its figures are served from the rollup again. */
const rollupChanged: JobDefinition = { kind: 'kpi.rollup-changed', every: { seconds: 60 }, handle: (ctx) => rebuildChangedDays(ctx) };

const rollupNightly: JobDefinition = { kind: 'kpi.rollup-nightly', every: { dailyAt: '02:10' }, handle: (ctx) => rebuildRecentDays(ctx) };

export const kpiJobs: readonly JobDefinition[] = [recheckTicket, recordAllTickets, rollupChanged, rollupNightly];

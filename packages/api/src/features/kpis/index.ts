import type { Feature } from '../../platform/feature.js';
import { KpiEntity } from './kpi.entity.js';
import { kpiJobs } from './kpi.jobs.js';
import { findKpi } from './kpi.queries.js';
import { KpiResolver } from './kpi.resolver.js';
import { Kpi } from './kpi.type.js';
import { KpiTargetSetResolver } from './kpi-target-set/kpi-target-set.graphql.js';
import { KpiValueResolver } from './kpi-value.resolver.js';
import { kpisSection } from './kpis.playbook.js';
import { MetricDailyEntity, MetricDayEntity } from './metric-daily.entity.js';
import { MetricFactEntity } from './metric-fact.entity.js';
import { onTicketEvent } from './on-ticket-event.js';
import { onTimeZone } from './on-time-zone.js';
import { ticketEraser } from './ticket.eraser.js';

export { rebuildChangedDays } from './rollup.js';

export const kpis: Feature = {
  name: 'kpis',
  erasers: [ticketEraser],
  level: 5,
  entities: [KpiEntity, MetricFactEntity, MetricDailyEntity, MetricDayEntity],
  resolvers: [KpiResolver, KpiValueResolver, KpiTargetSetResolver],
  subscribers: [onTicketEvent, onTimeZone],
  jobs: kpiJobs,
  nodes: [{ prefix: 'kpi', type: Kpi, find: findKpi }],
  playbook: [kpisSection],
};

import type { LocalText } from '@shouwen/shared';

/** What the engine can read off a ticket's history. Which of them an organisation watches, and under which name, is data. */
export const MEASURES = ['created', 'solved', 'first_response', 'dispatch', 'full_resolution', 'contact_within', 'solved_within'] as const;
export type Measure = (typeof MEASURES)[number];

export const KPI_UNITS = ['count', 'seconds', 'fraction'] as const;
export type KpiUnit = (typeof KPI_UNITS)[number];

export const KPI_DIRECTIONS = ['up', 'down', 'band'] as const;
export type KpiDirection = (typeof KPI_DIRECTIONS)[number];

/** What a figure in a rule book is: to be met, never to be passed, or only a line to compare with (SLA-03). */
export const KPI_FORCES = ['target', 'limit', 'benchmark', 'none'] as const;
export type KpiForce = (typeof KPI_FORCES)[number];

/** Which tickets a KPI looks at, and its own time limit where it has one. */
export interface KpiConditions {
  /** Empty: every type. */
  readonly ticketTypes: readonly string[];
  /** By the channel the customer first came: on the phone the first answer is the call itself. */
  readonly excludedChannels: readonly string[];
  /** For the `…_within` measures: elapsed seconds after creation. */
  readonly withinSeconds: number | null;
}

/** One figure an organisation watches (KPI-01). */
export interface KpiDefinition {
  readonly id: string;
  readonly key: string;
  readonly names: LocalText;
  readonly definitions: LocalText;
  readonly measure: Measure;
  readonly conditions: KpiConditions;
  readonly unit: KpiUnit;
  readonly direction: KpiDirection;
  readonly target: number | null;
  readonly force: KpiForce;
  readonly minimumN: number;
  /** How long after a day its figure may still be rewritten (reopening); provisional until then. */
  readonly windowDays: number;
  readonly sortOrder: number;
}

const UNIT_OF: Readonly<Record<Measure, KpiUnit>> = {
  created: 'count',
  solved: 'count',
  first_response: 'seconds',
  dispatch: 'seconds',
  full_resolution: 'seconds',
  contact_within: 'fraction',
  solved_within: 'fraction',
};

/** The unit follows from what is measured; nobody has to say it twice. */
export function unitOf(measure: Measure): KpiUnit {
  return UNIT_OF[measure];
}

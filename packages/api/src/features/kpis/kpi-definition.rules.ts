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
  readonly version: number;
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

/** A definition as a playbook writes it. */
export interface PlaybookKpi {
  readonly key: string;
  readonly names: LocalText;
  readonly definitions: LocalText;
  readonly measure: Measure;
  readonly conditions?: Partial<KpiConditions>;
  readonly direction: KpiDirection;
  readonly target: number | null;
  readonly force: KpiForce;
  readonly minimumN: number;
  readonly windowDays?: number;
}

/** A definition as its table keeps it. */
export interface StoredKpi {
  readonly id: string;
  readonly version: number;
  readonly kpiKey: string;
  readonly names: LocalText;
  readonly definitions: LocalText;
  readonly measure: string;
  readonly conditions: KpiConditions;
  readonly direction: string;
  readonly target: number | null;
  readonly kpiForce: string;
  readonly minimumN: number;
  readonly windowDays: number;
  readonly sortOrder: number;
}

const ANY_TICKET: KpiConditions = { ticketTypes: [], excludedChannels: [], withinSeconds: null };

export function storeKpi(
  { key, force, conditions, windowDays, ...kpi }: PlaybookKpi,
  sortOrder: number,
): Omit<StoredKpi, 'id' | 'version'> {
  return { ...kpi, kpiKey: key, kpiForce: force, conditions: { ...ANY_TICKET, ...conditions }, windowDays: windowDays ?? 0, sortOrder };
}

/** Refuses words that this version does not know, instead of measuring something else under their name. */
export function readKpi({ kpiKey, kpiForce, ...row }: StoredKpi): KpiDefinition {
  const measure = oneOf(MEASURES, row.measure);
  const direction = oneOf(KPI_DIRECTIONS, row.direction);
  return { ...row, key: kpiKey, measure, unit: unitOf(measure), direction, force: oneOf(KPI_FORCES, kpiForce) };
}

function oneOf<T extends string>(words: readonly T[], word: string): T {
  const known = words.find((candidate) => candidate === word);
  if (!known) throw new Error(`unknown word in a KPI definition: ${word}`);
  return known;
}

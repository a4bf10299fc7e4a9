import type { DepartmentFacts_DepartmentFragment, DepartmentUpdateInput, GoalHorizon } from '../gql/graphql.js';

export interface GoalDraft {
  readonly horizon: GoalHorizon;
  readonly text: string;
}

export interface PartnerDraft {
  readonly name: string;
  readonly gives?: string | null;
  readonly takes?: string | null;
}

/** What the form holds: empty texts instead of nothing, as fields give them. */
export interface FactsDraft {
  readonly name: string;
  readonly kind: string;
  readonly duties: string;
  readonly rules: string;
  readonly assets: string;
  readonly reportsTo: string;
  readonly serviceHours: string;
  readonly plannedHeadcount: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly goals: readonly GoalDraft[];
  readonly partners: readonly PartnerDraft[];
}

export function draftOf(department: DepartmentFacts_DepartmentFragment): FactsDraft {
  const { name, kind, duties, rules, assets, reportsTo, serviceHours, plannedHeadcount, startsOn, endsOn, goals, partners } = department;
  return {
    name,
    kind,
    duties: duties ?? '',
    rules: rules ?? '',
    assets: assets ?? '',
    reportsTo: reportsTo ?? '',
    serviceHours: serviceHours ?? '',
    plannedHeadcount: plannedHeadcount == null ? '' : String(plannedHeadcount),
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    goals: goals.map(({ horizon, text }) => ({ horizon, text })),
    partners: partners.map((partner) => ({ name: partner.name, gives: partner.gives ?? '', takes: partner.takes ?? '' })),
  };
}

type Changes = Omit<DepartmentUpdateInput, 'departmentId' | 'version'>;

/** What differs, as the API takes it: nothing instead of an empty text. */
export function changedFacts(before: FactsDraft, after: FactsDraft): Changes {
  const changed = Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(before, field)));
  return Object.fromEntries(changed.map(([field, value]) => [field, sent(field, value)]));
}

function sent(field: string, value: unknown): unknown {
  if (field === 'plannedHeadcount') return value === '' ? null : Number(value);
  if (field === 'partners')
    return (value as readonly PartnerDraft[]).map((p) => ({ name: p.name, gives: p.gives || null, takes: p.takes || null }));
  return value === '' ? null : value;
}

import type { DepartmentPlanSetInput, PlanView_PlanFragment } from '../gql/graphql.js';

type Goal = Pick<PlanView_PlanFragment['goals'][number], 'id' | 'name' | 'target' | 'unit' | 'isAddedUp'>;
type Plan = Pick<PlanView_PlanFragment, 'plannedHeadcount' | 'duties'> & {
  readonly goals: readonly (Goal & { readonly partOf?: { readonly id: string } | null })[];
};

/** One line of the form; numbers as fields hold them. */
export interface GoalDraft {
  readonly goalId?: string | null;
  readonly name: string;
  readonly target: string;
  readonly unit?: string;
  readonly isAddedUp?: boolean;
  readonly partOfId?: string | null;
}

export interface PlanDraft {
  readonly plannedHeadcount: string;
  readonly duties: string;
  readonly goals: readonly GoalDraft[];
}

export const NEW_GOAL: GoalDraft = { goalId: null, name: '', target: '', unit: '', isAddedUp: true, partOfId: null };

/** What the form begins with: the plan; without one that of the year before, as new goals that are part of nothing yet. */
export function planDraft(plan: Plan | null, lastYear: Plan | null): PlanDraft {
  const { plannedHeadcount = null, duties = null, goals = [] } = plan ?? lastYear ?? {};
  return {
    plannedHeadcount: plannedHeadcount === null ? '' : String(plannedHeadcount),
    duties: duties ?? '',
    goals: goals.map(({ id, name, target, unit, isAddedUp, partOf }) => {
      const standing = plan === null ? { goalId: null, partOfId: null } : { goalId: id, partOfId: partOf?.id ?? null };
      return { ...standing, name, target: String(target), unit, isAddedUp };
    }),
  };
}

interface Place {
  readonly departmentId: string;
  readonly year: number;
  readonly version: number;
}

/** The plan as the API takes it, whole. */
export function planInput(place: Place, { plannedHeadcount, duties, goals }: PlanDraft): DepartmentPlanSetInput {
  return {
    ...place,
    plannedHeadcount: plannedHeadcount === '' ? null : Number(plannedHeadcount),
    duties: duties || null,
    goals: goals.map(({ goalId, name, target, unit = '', isAddedUp = false, partOfId }) => {
      return { goalId: goalId || null, name, target: Number(target), unit, isAddedUp, partOfId: partOfId ?? null };
    }),
  };
}

/** Years that can be chosen: this one, the next, and those there are plans for; the latest first. */
export function yearsOffered(today: string, planned: readonly number[]): number[] {
  const year = Number(today.slice(0, 4));
  return [...new Set([year + 1, year, ...planned])].sort((a, b) => b - a);
}

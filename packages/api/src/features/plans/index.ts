import type { Feature } from '../../platform/feature.js';
import { DepartmentPlanEntity, PlanGoalEntity } from './department-plan.entity.js';
import { DepartmentPlanSetResolver } from './department-plan-set/department-plan-set.graphql.js';
import { DepartmentPlanResolver, PlanGoalResolver, PlansOfDepartmentResolver } from './plan.resolver.js';

export const plans: Feature = {
  name: 'plans',
  level: 2,
  entities: [DepartmentPlanEntity, PlanGoalEntity],
  resolvers: [DepartmentPlanResolver, PlanGoalResolver, PlansOfDepartmentResolver, DepartmentPlanSetResolver],
};

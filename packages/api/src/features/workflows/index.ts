import type { Feature } from '../../platform/feature.js';
import { categoriesSection } from './categories.playbook.js';
import { CategoryEntity } from './category.entity.js';
import { ticketTypesOfTerm } from './staff-term.dependents.js';
import { TicketStateEntity } from './ticket-state.entity.js';
import { TicketTransitionEntity } from './ticket-transition.entity.js';
import { TicketTypeEntity } from './ticket-type.entity.js';
import { TicketTypeMoveResolver } from './ticket-type-move/ticket-type-move.graphql.js';
import { TicketTypeSetResolver } from './ticket-type-set/ticket-type-set.graphql.js';
import { WorkflowResolver, workflowsFor } from './workflow.resolver.js';
import { Category, TicketState, TicketType } from './workflow.type.js';
import { workflowsSection } from './workflows.playbook.js';

export { workflowBook } from './workflow.queries.js';
export { workflowsFor } from './workflow.resolver.js';
export {
  findStep,
  isCategoryForType,
  type StateRow,
  type Step,
  type TicketTypeRow,
  type TransitionVerb,
  type WorkflowBook,
} from './workflow.rules.js';
export { Category, StateCategoryEnum, TicketState, TicketType } from './workflow.type.js';
export {
  type CategoryView,
  type StateView,
  stateView,
  type TicketTypeView,
  type WorkflowView,
  workflowView,
} from './workflow-view.rules.js';

export const workflows: Feature = {
  name: 'workflows',
  level: 2,
  entities: [TicketTypeEntity, TicketStateEntity, TicketTransitionEntity, CategoryEntity],
  resolvers: [WorkflowResolver, TicketTypeSetResolver, TicketTypeMoveResolver],
  dependents: [ticketTypesOfTerm],
  nodes: [
    { prefix: 'tty', type: TicketType, find: async (ctx, id) => (await workflowsFor(ctx)).type(id) ?? null },
    { prefix: 'sta', type: TicketState, find: async (ctx, id) => (await workflowsFor(ctx)).state(id) ?? null },
    { prefix: 'cat', type: Category, find: async (ctx, id) => (await workflowsFor(ctx)).category(id) ?? null },
  ],
  playbook: [workflowsSection, categoriesSection],
};

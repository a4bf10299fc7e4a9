import { holds } from '../../kernel/actor.js';
import type { Ctx } from '../../platform/context.js';
import type { Feature } from '../../platform/feature.js';
import { categoriesSection } from './categories.playbook.js';
import { CategoryEntity } from './category.entity.js';
import { CategoryResolver } from './category.resolver.js';
import { Category, CategoryScheme } from './category.type.js';
import { CategoryMoveResolver } from './category-move/category-move.graphql.js';
import { CategorySchemeEntity } from './category-scheme.entity.js';
import { CategorySchemeMoveResolver } from './category-scheme-move/category-scheme-move.graphql.js';
import { CategorySchemeSetResolver } from './category-scheme-set/category-scheme-set.graphql.js';
import { CategorySetResolver } from './category-set/category-set.graphql.js';
import { PriorityMatrixEntity } from './priority-matrix.entity.js';
import { PriorityMatrixResolver } from './priority-matrix.resolver.js';
import { PriorityMatrixSetResolver } from './priority-matrix-set/priority-matrix-set.graphql.js';
import { ticketTypesOfTerm } from './staff-term.dependents.js';
import { TicketStateEntity } from './ticket-state.entity.js';
import { TicketTypeEntity } from './ticket-type.entity.js';
import { TicketTypeMoveResolver } from './ticket-type-move/ticket-type-move.graphql.js';
import { TicketTypeSetResolver } from './ticket-type-set/ticket-type-set.graphql.js';
import { WorkflowEntity, WorkflowVersionEntity } from './workflow.entity.js';
import { WorkflowResolver, workflowsFor } from './workflow.resolver.js';
import { TicketState, TicketType } from './workflow.type.js';
import { workflowsManaged } from './workflow-admin.queries.js';
import { WorkflowAdminResolver } from './workflow-admin.resolver.js';
import { WorkflowCreateResolver } from './workflow-create/workflow-create.graphql.js';
import { WorkflowDraftDiscardResolver } from './workflow-draft-discard/workflow-draft-discard.graphql.js';
import { WorkflowDraftSaveResolver } from './workflow-draft-save/workflow-draft-save.graphql.js';
import { WorkflowDraftStartResolver } from './workflow-draft-start/workflow-draft-start.graphql.js';
import { WorkflowPublishResolver } from './workflow-publish/workflow-publish.graphql.js';
import { WorkflowTrialEndResolver } from './workflow-trial-end/workflow-trial-end.graphql.js';
import { WorkflowTrialStartResolver } from './workflow-trial-start/workflow-trial-start.graphql.js';
import { Workflow, WorkflowVersion } from './workflow-version.type.js';
import { workflowsSection } from './workflows.playbook.js';

export { bookOfVersion } from './book-of-version.rules.js';
export { Category, CategoryScheme } from './category.type.js';
export { changeWorkflow, type VersionRequest, type WorkflowChanged } from './change-workflow.command.js';
export { knownWords } from './known-words.queries.js';
export { priorityByMarks } from './priority-matrix.rules.js';
export { EFFECT_KINDS, type EffectKind, type StepEffect } from './step-effect.rules.js';
export { workflowBook } from './workflow.queries.js';
export { workflowsFor } from './workflow.resolver.js';
export {
  findStep,
  type StateRow,
  type Step,
  type TicketTypeRow,
  type WorkflowBook,
} from './workflow.rules.js';
export { ClosingProofEnum, StateCategoryEnum, TicketState, TicketType } from './workflow.type.js';
export { workflowChanged } from './workflow-admin.queries.js';
export type { Lane, MomentOfTruth, TransitionVerb } from './workflow-definition.rules.js';
export { EffectKindEnum, LaneEnum, TransitionVerbEnum, WorkflowMoment } from './workflow-definition.type.js';
export type { Phase, VersionRow } from './workflow-life.rules.js';
export { WorkflowVersionInput } from './workflow-version.input.js';
export { Workflow } from './workflow-version.type.js';
export {
  type ActionView,
  type CategoryView,
  type SchemeView,
  type StateView,
  stateView,
  type TicketTypeView,
  type WorkflowView,
  workflowView,
} from './workflow-view.rules.js';

async function managed(ctx: Ctx): Promise<Workflow[]> {
  return holds(ctx.actor, 'workflow:manage') ? workflowsManaged(ctx) : [];
}

export const workflows: Feature = {
  name: 'workflows',
  level: 2,
  entities: [
    TicketTypeEntity,
    TicketStateEntity,
    WorkflowEntity,
    WorkflowVersionEntity,
    CategoryEntity,
    CategorySchemeEntity,
    PriorityMatrixEntity,
  ],
  resolvers: [
    WorkflowResolver,
    TicketTypeSetResolver,
    TicketTypeMoveResolver,
    WorkflowAdminResolver,
    WorkflowCreateResolver,
    WorkflowDraftStartResolver,
    WorkflowDraftSaveResolver,
    WorkflowDraftDiscardResolver,
    WorkflowTrialStartResolver,
    WorkflowTrialEndResolver,
    WorkflowPublishResolver,
    CategoryResolver,
    CategorySchemeSetResolver,
    CategorySchemeMoveResolver,
    CategorySetResolver,
    CategoryMoveResolver,
    PriorityMatrixResolver,
    PriorityMatrixSetResolver,
  ],
  dependents: [ticketTypesOfTerm],
  nodes: [
    { prefix: 'tty', type: TicketType, find: async (ctx, id) => (await workflowsFor(ctx)).type(id) ?? null },
    { prefix: 'sta', type: TicketState, find: async (ctx, id) => (await workflowsFor(ctx)).state(id) ?? null },
    {
      prefix: 'csm',
      type: CategoryScheme,
      find: async (ctx, id) => (await workflowsFor(ctx)).schemes.find((scheme) => scheme.id === id) ?? null,
    },
    { prefix: 'wfl', type: Workflow, find: async (ctx, id) => managed(ctx).then((all) => all.find((one) => one.id === id) ?? null) },
    {
      prefix: 'wfv',
      type: WorkflowVersion,
      find: async (ctx, id) => managed(ctx).then((all) => all.flatMap(({ versions }) => versions).find((one) => one.id === id) ?? null),
    },
    { prefix: 'cat', type: Category, find: async (ctx, id) => (await workflowsFor(ctx)).category(id) ?? null },
  ],
  playbook: [workflowsSection, categoriesSection],
};

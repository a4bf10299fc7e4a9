import { textIn } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { textInLanguages } from '../../platform/graphql/local-text.type.js';
import { departmentTree, isDepartmentVisible } from '../departments/index.js';
import type { WorkflowChanged } from './change-workflow.command.js';
import { knownWords } from './known-words.queries.js';
import type { KnownWords } from './step-check.rules.js';
import { workflowBook } from './workflow.queries.js';

import { workflowProblems } from './workflow-check.rules.js';
import type { StateDefinition, StepAction, TransitionDefinition, WorkflowDefinition } from './workflow-definition.rules.js';
import type { WorkflowAction, WorkflowDefinitionType, WorkflowState, WorkflowTransition } from './workflow-definition.type.js';
import {
  canChangeDraft,
  inPhase,
  planDraftStart,
  planPublish,
  planTrialEnd,
  planTrialStart,
  type VersionRow,
  type WorkflowLife,
} from './workflow-life.rules.js';
import { problemText } from './workflow-problem.rules.js';
import type { Workflow, WorkflowProblem, WorkflowVersion, WorkflowVersionViewerCan } from './workflow-version.type.js';
import { workflowView } from './workflow-view.rules.js';

/** All workflows with their versions, as whoever manages them sees them. */
export async function workflowsManaged(ctx: Ctx): Promise<Workflow[]> {
  const [book, tree, known] = await Promise.all([workflowBook.of(ctx), departmentTree.of(ctx), knownWords(ctx)]);
  const { types } = workflowView(book, ctx.language);
  return book.workflowRows.map(({ id, version, code, names }) => {
    const versions = book.versionsOf(code);
    const ofWorkflow = new Set(book.types.filter(({ workflow }) => workflow === code).map((type) => type.id));
    return {
      id,
      version,
      code,
      name: textIn(names, ctx.language),
      names: textInLanguages(names),
      ticketTypes: types.filter((type) => ofWorkflow.has(type.id)),
      versions: versions.map((row) => ({
        ...versionView(ctx, row, known),
        trialDepartments: row.trial.departmentIds
          .filter((one) => isDepartmentVisible(ctx.actor, one))
          .flatMap((one) => tree.find(one) ?? []),
        viewerCan: viewerCan(ctx, { versions, known }, row),
      })),
    };
  });
}

function versionView(ctx: Ctx, row: VersionRow, known: KnownWords): Omit<WorkflowVersion, 'trialDepartments' | 'viewerCan'> {
  const { id, number, phase, note, trial, createdAt, startedAt, endedAt, definition } = row;
  return {
    ...{ id, number, phase, note, createdAt, startedAt, endedAt },
    trialShare: trial.share,
    definition: definitionView(definition),
    problems: problemsOf(ctx, definition, known),
  };
}

export function problemsOf({ language }: Pick<Ctx, 'language'>, definition: WorkflowDefinition, known: KnownWords): WorkflowProblem[] {
  return workflowProblems(definition, known).map((problem) => ({
    code: problem.code,
    message: problemText(definition, problem, language),
    state: problem.params.state ?? null,
    transition: problem.params.transition ?? null,
  }));
}

function viewerCan(ctx: Ctx, { versions, known }: Omit<WorkflowLife, 'definition'>, row: VersionRow): WorkflowVersionViewerCan {
  const live = inPhase(versions, 'live')?.definition ?? { states: [], transitions: [] };
  const life = { definition: live, versions, ...(known && { known }) };
  return {
    draftStart: toAbility(ctx, planDraftStart(life, row)),
    draftSave: toAbility(ctx, canChangeDraft(row)),
    trialStart: toAbility(ctx, planTrialStart(life, row, { share: 1, departmentIds: [] })),
    trialEnd: toAbility(ctx, planTrialEnd(row)),
    publish: toAbility(ctx, planPublish(life, row)),
  };
}

function definitionView({ states, transitions }: WorkflowDefinition): WorkflowDefinitionType {
  return { states: states.map(stateDefinitionView), transitions: transitions.map(transitionView) };
}

function stateDefinitionView({ code, names, category, isInitial = false, ...rest }: StateDefinition): WorkflowState {
  const { customerNames, lane = null, moment = null, actions = [], isLeftByAny = false } = rest;
  return {
    ...{ code, category, isInitial, lane, moment, isLeftByAny },
    actions: actions.map(actionView),
    names: textInLanguages(names),
    customerNames: customerNames ? textInLanguages(customerNames) : null,
  };
}

function actionView({ code, names, lane, permission }: StepAction): WorkflowAction {
  return { code, names: textInLanguages(names), lane: lane ?? null, permission: permission ?? null };
}

function transitionView({ code, names, from, to, verb, permission, ...rest }: TransitionDefinition): WorkflowTransition {
  const { guard = null, requires = [], effects = [] } = rest;
  return {
    ...{ code, from, guard, requires, names: textInLanguages(names), to: to ?? null, verb: verb ?? null, permission: permission ?? null },
    effects: effects.map(({ kind, value }) => ({ kind, value: value ?? null })),
  };
}

/** What an act answers: the workflow as it is now, and the version it was about. */
export async function workflowChanged(ctx: Ctx, { workflowId, versionId }: WorkflowChanged) {
  const workflow = (await workflowsManaged(ctx)).find(({ id }) => id === workflowId) ?? null;
  return { workflow, workflowVersion: workflow?.versions.find(({ id }) => id === versionId) ?? null };
}

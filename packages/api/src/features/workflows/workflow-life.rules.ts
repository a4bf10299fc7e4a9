import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { KnownWords } from './step-check.rules.js';
import { workflowProblems } from './workflow-check.rules.js';
import { isSameDefinition, type WorkflowDefinition } from './workflow-definition.rules.js';

/** The life of a version (TKT-14): written, tried on part of the tickets, running, replaced. */
export const PHASES = ['draft', 'trial', 'live', 'superseded'] as const;
export type Phase = (typeof PHASES)[number];

export interface Trial {
  /** Of a hundred new tickets so many. */
  readonly share: number;
  /** And all that these departments, or what lies below them, register. */
  readonly departmentIds: readonly string[];
}

export interface VersionRow {
  readonly id: string;
  readonly workflow: string;
  readonly number: number;
  readonly phase: Phase;
  readonly definition: WorkflowDefinition;
  readonly note: string | null;
  readonly trial: Trial;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

export interface WorkflowLife {
  readonly definition: WorkflowDefinition;
  /** The latest first. */
  readonly versions: readonly VersionRow[];
  /** What ways may ask for and set. */
  readonly known?: KnownWords;
}

/** What becomes of the versions. */
export interface LifePlan {
  /** Versions that go on in another phase. */
  readonly moves: readonly { readonly id: string; readonly phase: Phase; readonly trial?: Trial }[];
  /** Becomes the newest version. */
  readonly added?: { readonly phase: Phase; readonly definition: WorkflowDefinition; readonly note: string | null };
  /** What the workflow then says. */
  readonly definition?: WorkflowDefinition;
}

export const inPhase = (versions: readonly VersionRow[], phase: Phase): VersionRow | undefined =>
  versions.find((version) => version.phase === phase);

/** A draft begins as what some version says; there is one at a time, so that two people do not write two futures. */
export function planDraftStart({ versions }: WorkflowLife, from: VersionRow): Decision<LifePlan> {
  if (inPhase(versions, 'draft')) return refuse('WORKFLOW_DRAFT_EXISTS');
  return allow({ moves: [], added: { phase: 'draft', definition: from.definition, note: null } });
}

export function canChangeDraft(version: Pick<VersionRow, 'phase'>): Decision {
  return version.phase === 'draft' ? allow() : refuse('WORKFLOW_NOT_DRAFT');
}

/** Tries a sound draft on part of the new tickets; another trial has to end first. */
export function planTrialStart(life: WorkflowLife, version: VersionRow, trial: Trial): Decision<LifePlan> {
  const draft = canBegin(life, version);
  if (!draft.allowed) return draft;
  if (version.phase !== 'draft') return refuse('WORKFLOW_NOT_DRAFT');
  if (inPhase(life.versions, 'trial')) return refuse('WORKFLOW_TRIAL_RUNS');
  if (trial.share === 0 && trial.departmentIds.length === 0) return refuse('WORKFLOW_TRIAL_OF_NOTHING', undefined, ['share']);
  return allow({ moves: [{ id: version.id, phase: 'trial', trial }] });
}

/** No new ticket begins in it any more; those that began stay with it. */
export function planTrialEnd(version: VersionRow): Decision<LifePlan> {
  return version.phase === 'trial' ? allow({ moves: [{ id: version.id, phase: 'superseded' }] }) : refuse('WORKFLOW_NOT_TRIAL');
}

/** From now on every new ticket begins in it. */
export function planPublish(life: WorkflowLife, version: VersionRow): Decision<LifePlan> {
  const sound = canBegin(life, version);
  if (!sound.allowed) return sound;
  const live = inPhase(life.versions, 'live');
  return allow({
    moves: [...(live ? [{ id: live.id, phase: 'superseded' as const }] : []), { id: version.id, phase: 'live' }],
    definition: version.definition,
  });
}

function canBegin({ definition, known }: Pick<WorkflowLife, 'definition' | 'known'>, { phase, definition: wanted }: VersionRow): Decision {
  if (phase !== 'draft' && phase !== 'trial') return refuse('WORKFLOW_NOT_DRAFT');
  const { length: count } = workflowProblems(wanted, known);
  if (count > 0) return refuse('WORKFLOW_UNSOUND', { count });
  return phase === 'draft' && isSameDefinition(definition, wanted) ? refuse('WORKFLOW_UNCHANGED') : allow();
}

/** What a playbook brought becomes a version of its own, as far as it says anything new (TKT-15). */
export function planSettled({ definition, versions }: WorkflowLife): LifePlan | null {
  const live = inPhase(versions, 'live');
  if (definition.states.length === 0) return null;
  if (live && isSameDefinition(live.definition, definition)) return null;
  return {
    moves: live ? [{ id: live.id, phase: 'superseded' }] : [],
    added: { phase: 'live', definition, note: null },
  };
}

/** Where a new ticket comes from, as far as a trial asks. */
export interface Beginning {
  /** The department that registers it, and those above. */
  readonly departmentIds: readonly string[];
  /** 0 to 99, as chance has it. */
  readonly draw: number;
}

/** The version in which a new ticket begins. */
export function versionFor<Version extends Pick<VersionRow, 'phase' | 'trial'>>(
  versions: readonly Version[],
  beginning: Beginning | null,
): Version | undefined {
  const trial = versions.find(({ phase }) => phase === 'trial');
  return trial && beginning && isTried(trial.trial, beginning) ? trial : versions.find(({ phase }) => phase === 'live');
}

function isTried({ share, departmentIds }: Trial, beginning: Beginning): boolean {
  return beginning.draw < share || departmentIds.some((id) => beginning.departmentIds.includes(id));
}

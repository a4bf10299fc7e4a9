import { buildWorkflowBook, type WorkflowBook } from './workflow.rules.js';
import type { VersionRow } from './workflow-life.rules.js';

/** The book as it would be with this version alone: its states go by their words, so that a draft can be walked before any ticket stands in it. */
export function bookOfVersion({ types, workflowRows, categories, schemes }: WorkflowBook, version: VersionRow): WorkflowBook {
  const states = version.definition.states.map(({ code }) => ({ id: code, versionId: version.id, code }));
  return buildWorkflowBook({ types, workflows: workflowRows, versions: [{ ...version, phase: 'live' }], states, categories, schemes });
}

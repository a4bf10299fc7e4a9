import type { Reader } from '../../platform/db/db.js';
import type { WordList } from '../../platform/db/ordered-words.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { CategoryEntity } from './category.entity.js';
import { versionRow } from './change-versions.js';
import { TicketStateEntity } from './ticket-state.entity.js';
import { TicketTypeEntity } from './ticket-type.entity.js';
import { WorkflowEntity, WorkflowVersionEntity } from './workflow.entity.js';
import { buildWorkflowBook, type WorkflowBook } from './workflow.rules.js';

/** Types, workflows with their versions, states and categories as the database holds them now. */
export async function loadWorkflowBook(reader: Reader): Promise<WorkflowBook> {
  const [types, workflows, versions, states, categories] = [
    await findRows(reader, TicketTypeEntity),
    await findRows(reader, WorkflowEntity),
    await findRows(reader, WorkflowVersionEntity),
    await findRows(reader, TicketStateEntity),
    await findRows(reader, CategoryEntity),
  ];
  return buildWorkflowBook({
    types: types.map(({ certificates, ...type }) => ({ ...type, certificates: certificates ?? [] })),
    workflows,
    versions: versions.map(versionRow),
    states,
    categories,
  });
}

/** Name of the in-process table; whoever changes workflows touches it. */
export const WORKFLOWS = 'workflow';

/** Ticket types, states, transitions and categories kept in the process: `await workflowBook.of(ctx)`. */
export const workflowBook = referenceTable(WORKFLOWS, loadWorkflowBook);

export const TYPE_WORDS: WordList = {
  entity: TicketTypeEntity,
  prefix: 'tty',
  subject: 'ticket_type',
  events: { set: 'ticket_type.set', moved: 'ticket_type.moved' },
};

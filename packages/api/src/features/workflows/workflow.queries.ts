import type { Reader } from '../../platform/db/db.js';
import type { WordList } from '../../platform/db/ordered-words.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { CategoryEntity } from './category.entity.js';
import { CategorySchemeEntity } from './category-scheme.entity.js';
import { versionRow } from './change-versions.js';
import { PriorityMatrixEntity } from './priority-matrix.entity.js';
import { TicketStateEntity } from './ticket-state.entity.js';
import { TicketTypeEntity } from './ticket-type.entity.js';
import { WorkflowEntity, WorkflowVersionEntity } from './workflow.entity.js';
import { buildWorkflowBook, type WorkflowBook } from './workflow.rules.js';

/** The word of the one matrix of priorities there is. */
export const THE_MATRIX = 'main';

/** Types, workflows with their versions, states and categories as the database holds them now. */
export async function loadWorkflowBook(reader: Reader): Promise<WorkflowBook> {
  const [types, workflows, versions, states, categories, schemes, matrices] = [
    await findRows(reader, TicketTypeEntity),
    await findRows(reader, WorkflowEntity),
    await findRows(reader, WorkflowVersionEntity),
    await findRows(reader, TicketStateEntity),
    await findRows(reader, CategoryEntity),
    await findRows(reader, CategorySchemeEntity),
    await findRows(reader, PriorityMatrixEntity, { code: THE_MATRIX }),
  ];
  return buildWorkflowBook({
    types: types.map(({ certificates, closing, forms, ...type }) => ({
      ...type,
      certificates: certificates ?? [],
      closing: closing ?? [],
      forms: forms ?? [],
    })),
    workflows,
    versions: versions.map(versionRow),
    states,
    categories,
    schemes,
    matrix: matrices[0] ?? null,
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

export const CATEGORY_WORDS: WordList = {
  entity: CategoryEntity,
  prefix: 'cat',
  subject: 'category',
  events: { set: 'category.set', moved: 'category.moved' },
};

export const SCHEME_WORDS: WordList = {
  entity: CategorySchemeEntity,
  prefix: 'csm',
  subject: 'category_scheme',
  events: { set: 'category_scheme.set', moved: 'category_scheme.moved' },
};

import { PERMISSIONS, STATE_CATEGORIES } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { StaffTermEntity } from '../people/index.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA, PlaybookProblem } from '../playbooks/index.js';
import { mergeByCode } from './merge-by-code.js';
import { TicketStateEntity } from './ticket-state.entity.js';
import { TicketTransitionEntity } from './ticket-transition.entity.js';
import { TicketTypeEntity } from './ticket-type.entity.js';
import { WORKFLOWS } from './workflow.queries.js';
import { TRANSITION_VERBS } from './workflow.rules.js';
import { type WorkflowDefinition, type WorkflowsSection, workflowProblems } from './workflow-check.rules.js';

const named = (properties: object, required: readonly string[]): object => ({
  type: 'object',
  required: ['code', ...required],
  additionalProperties: false,
  properties: { code: CODE_SCHEMA, ...properties },
});

const STATE = named({ names: LOCAL_TEXT_SCHEMA, category: { enum: STATE_CATEGORIES }, isInitial: { type: 'boolean' } }, [
  'names',
  'category',
]);
const TRANSITION = named(
  {
    names: LOCAL_TEXT_SCHEMA,
    from: { type: 'array', minItems: 1, uniqueItems: true, items: CODE_SCHEMA },
    to: CODE_SCHEMA,
    verb: { enum: TRANSITION_VERBS },
    permission: { enum: PERMISSIONS },
  },
  ['names', 'from'],
);
const list = (items: object): object => ({ type: 'array', minItems: 1, items });

const CODES_SCHEMA = { type: 'array', uniqueItems: true, items: CODE_SCHEMA };

const SCHEMA = {
  type: 'object',
  required: ['types', 'workflows'],
  additionalProperties: false,
  properties: {
    types: list(named({ names: LOCAL_TEXT_SCHEMA, workflow: CODE_SCHEMA, certificates: CODES_SCHEMA }, ['names', 'workflow'])),
    workflows: list(named({ states: list(STATE), transitions: list(TRANSITION) }, ['states', 'transitions'])),
  },
};

async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  const section = data as WorkflowsSection;
  const problems = [...workflowProblems(section), ...(await unknownCertificates(tx, section))];
  if (problems.length > 0) throw new PlaybookProblem('workflows.json', problems);
  const now = ctx.clock.now();
  await touchReference(tx, WORKFLOWS);
  await mergeByCode(tx, TicketTypeEntity, {
    known: await findRows(tx, TicketTypeEntity),
    wanted: section.types.map(({ certificates = [], ...type }, sortOrder) => ({ ...type, certificates, sortOrder })),
    key: (row) => row.code,
    id: () => newId('tty', now),
  });
  await mergeByCode(tx, TicketStateEntity, {
    known: await findRows(tx, TicketStateEntity),
    wanted: section.workflows.flatMap(statesOf),
    key: (row) => `${row.workflow} ${row.code}`,
    id: () => newId('sta', now),
  });
  await mergeByCode(tx, TicketTransitionEntity, {
    known: await findRows(tx, TicketTransitionEntity),
    wanted: section.workflows.flatMap(transitionsOf),
    key: (row) => `${row.workflow} ${row.code}`,
    id: () => newId('trn', now),
  });
}

/** A certificate that nobody can hold would stop the work for good. */
async function unknownCertificates(tx: Tx, { types }: WorkflowsSection): Promise<string[]> {
  const words = new Set((await findRows(tx, StaffTermEntity, { kind: 'certificate' })).map(({ code }) => code));
  return types.flatMap(({ code, certificates = [] }) =>
    certificates.filter((one) => !words.has(one)).map((one) => `ticket type ${code}: there is no certificate ${one}`),
  );
}

function statesOf(workflow: WorkflowDefinition): Omit<TicketStateEntity, 'id'>[] {
  return workflow.states.map(({ isInitial = false, ...state }, sortOrder) => ({ ...state, isInitial, workflow: workflow.code, sortOrder }));
}

function transitionsOf(workflow: WorkflowDefinition): Omit<TicketTransitionEntity, 'id'>[] {
  return workflow.transitions.map(({ code, names, from, to = null, verb = null, permission = null }, sortOrder) => {
    return { workflow: workflow.code, code, names, fromStates: from, toState: to, verb, permission, sortOrder };
  });
}

export const workflowsSection: PlaybookSection = {
  file: 'workflows',
  schema: SCHEMA,
  apply,
  rows: [
    { kind: 'ticketType', entity: TicketTypeEntity, key: ['code'], name: 'names', fields: ['names', 'workflow', 'certificates'] },
    { kind: 'state', entity: TicketStateEntity, key: ['workflow', 'code'], name: 'names', fields: ['names', 'category', 'isInitial'] },
    {
      kind: 'transition',
      entity: TicketTransitionEntity,
      key: ['workflow', 'code'],
      name: 'names',
      fields: ['names', 'fromStates', 'toState', 'verb', 'permission'],
    },
  ],
};

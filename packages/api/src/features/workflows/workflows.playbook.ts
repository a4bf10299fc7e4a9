import {
  CLOSING_PROOFS,
  type ClosingProof,
  CONDITION_TESTS,
  LIMITS,
  type LocalText,
  PERMISSIONS,
  STATE_CATEGORIES,
  type TypeScreens,
  USUAL_SCREENS,
} from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { StaffTermEntity } from '../people/index.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA, PlaybookProblem } from '../playbooks/index.js';
import { changeVersions, versionsIn } from './change-versions.js';
import { mergeByCode } from './merge-by-code.js';
import { EFFECT_KINDS } from './step-effect.rules.js';
import { TicketTypeEntity } from './ticket-type.entity.js';
import { WorkflowEntity } from './workflow.entity.js';
import { WORKFLOWS } from './workflow.queries.js';
import { repeated, workflowProblems } from './workflow-check.rules.js';
import { isSameDefinition, LANES, TRANSITION_VERBS, tidied, type WorkflowDefinition } from './workflow-definition.rules.js';
import { planSettled } from './workflow-life.rules.js';
import { problemText } from './workflow-problem.rules.js';

const named = (properties: object, required: readonly string[]): object => ({
  type: 'object',
  required: ['code', ...required],
  additionalProperties: false,
  properties: { code: CODE_SCHEMA, ...properties },
});

const MOMENT_TEXT = { type: 'string', minLength: 1, maxLength: LIMITS.reason };
const MOMENT = {
  type: 'object',
  required: ['controlPoint', 'likelyFailure', 'counterPlan'],
  additionalProperties: false,
  properties: { controlPoint: MOMENT_TEXT, likelyFailure: MOMENT_TEXT, counterPlan: MOMENT_TEXT },
};
const ACTION = named({ names: LOCAL_TEXT_SCHEMA, lane: { enum: LANES }, permission: { enum: PERMISSIONS } }, ['names']);
const STATE = named(
  {
    names: LOCAL_TEXT_SCHEMA,
    category: { enum: STATE_CATEGORIES },
    isInitial: { type: 'boolean' },
    customerNames: LOCAL_TEXT_SCHEMA,
    lane: { enum: LANES },
    moment: MOMENT,
    actions: { type: 'array', maxItems: LIMITS.stepActions, items: ACTION },
    isLeftByAny: { type: 'boolean' },
  },
  ['names', 'category'],
);
const FACT = { type: 'string', minLength: 1, maxLength: LIMITS.fact };
const CLAUSE = {
  type: 'object',
  required: ['fact', 'test', 'values'],
  additionalProperties: false,
  properties: { fact: FACT, test: { enum: CONDITION_TESTS }, values: { type: 'array', items: { type: 'string' } } },
};
const GUARD = {
  type: 'object',
  required: ['match', 'clauses'],
  additionalProperties: false,
  properties: { match: { enum: ['all', 'any'] }, clauses: { type: 'array', minItems: 1, maxItems: LIMITS.clauses, items: CLAUSE } },
};
const EFFECT = {
  type: 'object',
  required: ['kind'],
  additionalProperties: false,
  properties: { kind: { enum: EFFECT_KINDS }, value: { type: 'string', minLength: 1, maxLength: LIMITS.reason } },
};
const TRANSITION = named(
  {
    names: LOCAL_TEXT_SCHEMA,
    from: { type: 'array', minItems: 1, uniqueItems: true, items: CODE_SCHEMA },
    to: CODE_SCHEMA,
    verb: { enum: TRANSITION_VERBS },
    permission: { enum: PERMISSIONS },
    guard: GUARD,
    requires: { type: 'array', uniqueItems: true, maxItems: LIMITS.clauses, items: FACT },
    effects: { type: 'array', maxItems: LIMITS.clauses, items: EFFECT },
  },
  ['names', 'from'],
);
const list = (items: object): object => ({ type: 'array', minItems: 1, items });

const CLOSING_SCHEMA = { type: 'array', uniqueItems: true, items: { enum: CLOSING_PROOFS } };
const CODES_SCHEMA = { type: 'array', uniqueItems: true, items: CODE_SCHEMA };

const FACTS_SCHEMA = { type: 'array', uniqueItems: true, items: FACT };
const SCREENS_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  properties: { registration: FACTS_SCHEMA, panel: FACTS_SCHEMA, print: FACTS_SCHEMA, columns: FACTS_SCHEMA },
};

const SCHEMA = {
  type: 'object',
  required: ['types', 'workflows'],
  additionalProperties: false,
  properties: {
    types: list(
      named(
        {
          names: LOCAL_TEXT_SCHEMA,
          workflow: CODE_SCHEMA,
          certificates: CODES_SCHEMA,
          closing: CLOSING_SCHEMA,
          forms: CODES_SCHEMA,
          screens: SCREENS_SCHEMA,
        },
        ['names', 'workflow'],
      ),
    ),
    workflows: list(
      named({ names: LOCAL_TEXT_SCHEMA, states: list(STATE), transitions: list(TRANSITION) }, ['names', 'states', 'transitions']),
    ),
  },
};

interface Section {
  readonly types: readonly {
    readonly code: string;
    readonly names: LocalText;
    readonly workflow: string;
    /** Codes of the certificates that whoever works on it must hold. */
    readonly certificates?: readonly string[];
    /** What is asked before one is closed. */
    readonly closing?: readonly ClosingProof[];
    /** Codes of the forms its tickets fill in. */
    readonly forms?: readonly string[];
    /** What their screens leave out. */
    readonly screens?: Partial<TypeScreens>;
  }[];
  readonly workflows: readonly (WorkflowDefinition & { readonly code: string; readonly names: LocalText })[];
}

/** What the workflows say is written here; versions follow when it is settled what of it holds. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  const section = data as Section;
  const problems = [...sectionProblems(section), ...(await unknownCertificates(tx, section)), ...(await unknownForms(tx, section))];
  if (problems.length > 0) throw new PlaybookProblem('workflows.json', problems);
  const now = ctx.clock.now();
  await touchReference(tx, WORKFLOWS);
  await mergeByCode(tx, TicketTypeEntity, {
    known: await findRows(tx, TicketTypeEntity),
    wanted: section.types.map(({ certificates = [], closing = [], forms = [], screens, ...type }, sortOrder) => ({
      ...type,
      certificates,
      closing,
      forms,
      screens: screens ? { ...USUAL_SCREENS, ...screens } : null,
      sortOrder,
    })),
    key: (row) => row.code,
    id: () => newId('tty', now),
  });
  const known = new Map((await findRows(tx, WorkflowEntity)).map((row) => [row.code, row]));
  for (const [sortOrder, { code, names, ...wanted }] of section.workflows.entries()) {
    const row = known.get(code);
    const definition = row && isSameDefinition(row.definition, wanted) ? row.definition : tidied(wanted);
    if (row) await updateRow(tx, WorkflowEntity, row.id, { names, definition, sortOrder });
    else await insertRows(tx, WorkflowEntity, [{ id: newId('wfl', now), version: 1, code, names, definition, sortOrder }]);
  }
}

/** Whatever a workflow says now and its live version does not becomes a new version, in which new tickets begin (TKT-15). */
async function settle(tx: Tx, ctx: Ctx): Promise<void> {
  for (const { code, definition } of await findRows(tx, WorkflowEntity)) {
    const versions = await versionsIn(tx, code);
    const plan = planSettled({ definition, versions });
    if (plan) await changeVersions(tx, ctx, { workflow: code, versions, plan });
  }
}

/** Everything wrong with the section, as sentences for whoever edits the playbook. */
export function sectionProblems({ types, workflows }: Pick<Section, 'types' | 'workflows'>): string[] {
  const known = new Set(workflows.map((workflow) => workflow.code));
  return [
    ...repeated(types).map((code) => `ticket type ${code} is defined twice`),
    ...repeated(workflows).map((code) => `workflow ${code} is defined twice`),
    ...types.filter((type) => !known.has(type.workflow)).map((type) => `ticket type ${type.code}: there is no workflow ${type.workflow}`),
    ...workflows.flatMap((one) => workflowProblems(one).map((problem) => `workflow ${one.code}: ${problemText(one, problem, 'en')}`)),
  ];
}

/** A certificate that nobody can hold would stop the work for good. */
async function unknownCertificates(tx: Tx, { types }: Section): Promise<string[]> {
  const words = new Set((await findRows(tx, StaffTermEntity, { kind: 'certificate' })).map(({ code }) => code));
  return types.flatMap(({ code, certificates = [] }) =>
    certificates.filter((one) => !words.has(one)).map((one) => `ticket type ${code}: there is no certificate ${one}`),
  );
}

/** A form that is not there would be asked of nobody. */
async function unknownForms(tx: Tx, { types }: Section): Promise<string[]> {
  const forms = new Set((await tx.rows("select code from form where kind = 'ticket'")).map(([code]) => String(code)));
  return types.flatMap(({ code, forms: asked = [] }) =>
    asked.filter((one) => !forms.has(one)).map((one) => `ticket type ${code}: there is no form ${one}`),
  );
}

export const workflowsSection: PlaybookSection = {
  file: 'workflows',
  schema: SCHEMA,
  apply,
  settle,
  rows: [
    {
      kind: 'ticketType',
      entity: TicketTypeEntity,
      key: ['code'],
      name: 'names',
      fields: ['names', 'workflow', 'certificates', 'closing', 'forms', 'screens'],
    },
    { kind: 'workflow', entity: WorkflowEntity, key: ['code'], name: 'names', fields: ['names', 'definition'] },
  ],
};

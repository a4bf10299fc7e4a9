import { readFileSync } from 'node:fs';
import type { Permission } from '@shouwen/shared';
import { buildDepartmentTree } from '../features/departments/department-tree.rules.js';
import type { TermRow } from '../features/people/position.rules.js';
import type { Setting, TicketFacts } from '../features/tickets/ticket-facts.rules.js';
import type { CategoryRow, SchemeRow } from '../features/workflows/category-tree.rules.js';
import { buildWorkflowBook, type TicketTypeRow, type WorkflowBook } from '../features/workflows/workflow.rules.js';
import type { WorkflowDefinition } from '../features/workflows/workflow-definition.rules.js';
import type { VersionRow } from '../features/workflows/workflow-life.rules.js';
import type { Actor, Reach } from '../kernel/actor.js';
import { departmentRow } from './department-row.js';

/** An actor of rule tests: somebody in a department, with rights spelt out. */
export interface ActorWish {
  readonly personId?: string;
  readonly departmentId?: string;
  /** Rights over what one owns or works on, or ever took part in. */
  readonly own?: readonly Permission[];
  /** Rights over everything in these departments. */
  readonly over?: { readonly departmentIds: readonly string[]; readonly permissions: readonly Permission[] };
  readonly everywhere?: readonly Permission[];
}

export function actorWith({ personId = 'ann', departmentId = 'desk', own = [], over, everywhere = [] }: ActorWish): Actor {
  const reach = new Map<Permission, Reach>();
  for (const permission of own) reach.set(permission, { all: false, departmentIds: new Set(), own: true, participated: true });
  for (const permission of over?.permissions ?? []) {
    reach.set(permission, { all: false, departmentIds: new Set(over?.departmentIds), own: true, participated: true });
  }
  for (const permission of everywhere) reach.set(permission, { all: true, departmentIds: new Set(), own: true, participated: true });
  return { kind: 'person', personId, name: personId, departmentId, language: 'zh-CN', reach, sessionId: null, tokenId: null };
}

/** company ▸ desk, team ▸ crew, old (archived): ids are codes. */
export const TREE = buildDepartmentTree(
  [
    { id: 'company', parentId: null, depth: 0 },
    { id: 'desk', parentId: 'company', depth: 1 },
    { id: 'team', parentId: 'company', depth: 1 },
    { id: 'crew', parentId: 'team', depth: 2 },
    { id: 'old', parentId: 'company', depth: 1 },
  ].map((row, sortOrder) => departmentRow({ ...row, sortOrder, isArchived: row.id === 'old' })),
);

const PEOPLE = [
  { id: 'ann', name: 'Ann', departmentId: 'desk', isActive: true },
  { id: 'bob', name: 'Bob', departmentId: 'team', isActive: true },
  { id: 'cat', name: 'Cat', departmentId: 'crew', isActive: true },
  { id: 'gone', name: 'Gone', departmentId: 'team', isActive: false },
];

const category = (id: string, tree: string, more: Partial<CategoryRow> = {}): CategoryRow => ({
  ...{ id, code: id, names: { 'zh-CN': id }, scheme: tree, parentId: null, types: [], sortOrder: 0, version: 1, isArchived: false },
  ...{ workflow: null, form: null, departmentId: null, documentId: null },
  ...more,
});
const scheme = (code: string, more: Partial<SchemeRow> = {}): SchemeRow => ({
  ...{
    id: code,
    version: 1,
    code,
    names: { 'zh-CN': code },
    types: [],
    requiredFor: [],
    holdsSeveral: false,
    checklist: null,
    isArchived: false,
    sortOrder: 0,
  },
  ...more,
});

type Section = WorkflowDefinition & { readonly code: string };

/** The workflows of a playbook with codes as ids: `complaint.REGISTERED`. */
export function bookOf(playbook: string): WorkflowBook {
  const text = readFileSync(new URL(`../../playbooks/${playbook}/workflows.json`, import.meta.url), 'utf8');
  const section: { types: readonly TicketTypeRow[]; workflows: readonly Section[] } = JSON.parse(text);
  return buildWorkflowBook({
    types: section.types.map((type, sortOrder) => ({
      ...type,
      certificates: type.certificates ?? [],
      closing: type.closing ?? [],
      forms: type.forms ?? [],
      screens: null,
      id: type.code,
      version: 1,
      isArchived: false,
      sortOrder,
    })),
    workflows: [],
    versions: section.workflows.map(liveVersion),
    states: section.workflows.flatMap(({ code: versionId, states }) =>
      states.map(({ code }) => ({ id: `${versionId}.${code}`, versionId, code })),
    ),
    categories: [
      { ...category('late', 'problem'), names: { 'zh-CN': '超时' }, types: ['complaint'] },
      { ...category('leak', 'problem'), names: { 'zh-CN': '漏水' }, types: ['repair'], sortOrder: 1, departmentId: 'team' },
      category('old', 'problem', { isArchived: true }),
      category('before', 'stage'),
      category('after', 'stage', { sortOrder: 1 }),
      category('heavy', 'weight'),
      category('crushing', 'weight', { parentId: 'heavy' }),
      category('urged', 'status'),
      category('quoted', 'status', { sortOrder: 1 }),
    ],
    schemes: [
      scheme('problem'),
      scheme('stage', { types: ['repair', 'maintenance'], requiredFor: ['maintenance'] }),
      scheme('weight'),
      scheme('status', { holdsSeveral: true }),
    ],
  });
}

/** A workflow as the only version of it there is. */
export function liveVersion({ code, ...definition }: Section): VersionRow {
  const times = { createdAt: new Date(0), startedAt: new Date(0), endedAt: null };
  return { id: code, workflow: code, number: 1, phase: 'live', definition, note: null, trial: { share: 0, departmentIds: [] }, ...times };
}

const BOOK = bookOf('after-sales');

export function settingFor(wish: ActorWish): Setting {
  const actor = actorWith(wish);
  return {
    actor,
    certificates: { isBlocking: true, lackedBy: (personId, typeId) => (typeId === 'repair' ? lackedBy(personId) : []) },
    language: 'en',
    today: '2026-03-01',
    asksOfPromises: true,
    tree: TREE,
    book: BOOK,
    fieldNames: () => undefined,
    people: {
      find: (id) => PEOPLE.find((person) => person.id === id),
      departmentIdsOf: ({ id, departmentId }) => (id === 'bob' ? [departmentId, 'desk'] : [departmentId]),
    },
  };
}

/** Repairs ask for a licence, which Ann and Bob do not hold. */
function lackedBy(personId: string): readonly TermRow[] {
  const licence: TermRow = {
    id: 'licence',
    kind: 'certificate',
    code: 'licence',
    names: { 'zh-CN': '上岗证', en: 'Licence' },
    groupCode: null,
    validMonths: null,
  };
  return ['ann', 'bob'].includes(personId) ? [licence] : [];
}

interface Counts {
  readonly hopCount: number;
  readonly returnCount: number;
  readonly reopenCount: number;
}

/** A complaint that Ann registered and still has; say what differs. */
export function ticketWith(facts: Partial<TicketFacts & Counts>): TicketFacts & Counts {
  return {
    typeId: 'complaint',
    departmentId: 'desk',
    ownerId: 'ann',
    ownerDepartmentId: 'desk',
    assigneeId: 'ann',
    stateId: 'complaint.REGISTERED',
    stateCategory: 'new',
    isAccepted: true,
    isOutcomeTold: false,
    proofs: null,
    mergedIntoId: null,
    openObligations: 0,
    openChildren: 0,
    openChecks: { resolve: 0, close: 0 },
    stepDone: null,
    openPromises: 0,
    conditions: null,
    cameFrom: [],
    isParticipant: false,
    hopCount: 0,
    returnCount: 0,
    reopenCount: 0,
    ...facts,
  };
}

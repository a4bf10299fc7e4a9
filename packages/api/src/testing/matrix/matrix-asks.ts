import { getNamedType } from 'graphql';
import { features } from '../../features.js';
import { schemaOf } from '../../schema.js';
import { documentFor, type RootField, rootFields, variablesFor } from '../schema-walk.js';
import type { MatrixWorld, Things } from './matrix-world.js';
import { documentsOf, piecesOf } from './schema-trees.js';
import type { Snapshot, Table } from './snapshot.js';

/** One request of the walk. */
export interface Ask {
  readonly field: string;
  readonly document: string;
  readonly variables: object;
}

/** How many a list at the root is asked for. */
const FIRST = 6;

/** What a query is asked with, beside what fits anyway: one request for each; a query that wants ids gets them of every place. */
function askedWith({ app, things }: MatrixWorld, { name }: RootField, snapshot: Snapshot): object[] {
  const each = (variables: (of: Things) => object) => [...things.values()].map(variables);
  const roleIds = [...new Set([...snapshot.rows('role_assignment').values()].map(({ role_id }) => role_id))].slice(-3);
  const days = [-1, 1].map((day) => new Date(app.clock.now().getTime() + day * 86_400_000).toISOString().slice(0, 10));
  const figures = { kpiKeys: ['created'], from: days[0], to: days[1], bucket: 'TOTAL' };
  const words: Readonly<Record<string, () => object[]>> = {
    ticket: () => each(({ ticketId }) => ({ id: ticketId })),
    ticketByNumber: () => each(({ ticketId }) => ({ number: snapshot.row('ticket', ticketId)?.number })),
    customer: () => each(({ customerId }) => ({ id: customerId })),
    customerDuplicates: () => each(({ phone }) => ({ phone })),
    customerFiles: () => each(({ customerId }) => ({ customerId })),
    customerTimeline: () => each(({ customerId }) => ({ customerId })),
    customerMerges: () => each(({ customerId }) => ({ customerId })),
    customerRetention: () => each(({ customerId }) => ({ customerId })),
    consents: () => each(({ customerId }) => ({ customerId })),
    disclosures: () => each(({ customerId }) => ({ customerId })),
    document: () => each(({ documentId }) => ({ id: documentId })),
    department: () => each(({ departmentId }) => ({ id: departmentId })),
    departmentMovePreview: () => each(({ departmentId }) => ({ departmentId })),
    departmentDifferences: () => [{ from: '2020-01-01', to: days[1] }],
    person: () => each(({ personId }) => ({ id: personId })),
    permissionExplain: () => each(({ personId, ticketId }) => ({ personId, permission: 'ticket:read', targetId: ticketId })),
    roleAssignEffect: () => each(({ personId }) => ({ personId, roleId: roleIds[0] })),
    role: () => roleIds.map((id) => ({ id })),
    roleDifference: () => roleIds.map((roleId) => ({ roleId })),
    kpiValues: () => [
      { input: { ...figures, groupBy: 'DEPARTMENT' } },
      ...each(({ departmentId }) => ({ input: { ...figures, departmentId, groupBy: 'NONE' } })),
    ],
    search: () => ['canary', ...each(({ phone }) => ({ phone })).flatMap(Object.values), '组'].map((query) => ({ query })),
    playbookDifference: () => [{ code: 'baseline' }],
  };
  return words[name]?.() ?? [{}];
}

/** Every query of the schema, to a depth, with the ids of every place. `node` and `nodes` are asked by type. */
export function asksOf(world: MatrixWorld, snapshot: Snapshot, depth: number): Ask[] {
  const queries = rootFields().filter(({ kind, name }) => kind === 'query' && name !== 'node' && name !== 'nodes');
  const asks = queries.flatMap((field) => {
    const pieces = piecesOf(getNamedType(field.type), depth);
    return askedWith(world, field, snapshot).flatMap((more) => {
      const given = variablesFor(field);
      const variables = { ...given, ...('first' in given && { first: FIRST }), ...more };
      const documents = documentsOf(pieces, (selection) => documentFor(field, selection, Object.keys(variables)), variables);
      return documents.map((document) => ({ field: field.name, document, variables }));
    });
  });
  return [...asks, ...nodeAsks(snapshot, depth)];
}

const TABLE_OF: Readonly<Record<string, Table>> = {
  Ticket: 'ticket',
  Customer: 'customer',
  Person: 'person',
  Department: 'department',
  CompanyDocument: 'company_document',
  RoleAssignment: 'role_assignment',
  Session: 'session',
  ApiToken: 'api_token',
};

/** Things of this type by their ids; null of what everybody may know. */
export function idsOf(snapshot: Snapshot, type: string): string[] | null {
  const table = TABLE_OF[type];
  return table ? [...snapshot.rows(table).keys()] : null;
}

/** Types that `node` finds. */
export function nodeTypes(): string[] {
  const schema = schemaOf(features);
  const node = schema.getType('Node');
  return node && 'resolveType' in node ? schema.getPossibleTypes(node as never).map(({ name }) => name) : [];
}

/** So many of a type are opened to all their depth: the things of the places come first. Whether the others are found at all is asked of each. */
const OPENED = 16;

function nodeAsks(snapshot: Snapshot, depth: number): Ask[] {
  return nodeTypes().flatMap((name) => {
    const type = schemaOf(features).getType(name);
    const ids = idsOf(snapshot, name);
    if (!type || !ids) return [];
    const variables = { ids: ids.slice(0, OPENED) };
    const text = (selection: string) => `query N($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${name} { ${selection} } } }`;
    return documentsOf(piecesOf(type, depth), text, variables).map((document) => ({ field: `nodes/${name}`, document, variables }));
  });
}

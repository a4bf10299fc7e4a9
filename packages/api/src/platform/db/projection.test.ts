import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, type GraphQLResolveInfo, parse } from 'graphql';
import type { ProjectedTable } from './projected-table.js';
import { bool, defineProjection, instant, json, projection } from './projection.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Person implements Node { id: ID! name: String department: Department }
  type Department implements Node { id: ID! name: String }
  type Ability { allowed: Boolean }
  type Ticket implements Node { id: ID! number: String createdAt: String isOpen: Boolean data: String owner: Person assignee: Person can: Ability }
  type Edge { node: Ticket cursor: String }
  type Tickets { nodes: [Ticket] edges: [Edge] totalCount: Int }
  type Payload { ticket: Ticket }
  type Query { ticket: Ticket tickets: Tickets node: Node payload: Payload }
`);

const departments = defineProjection({ table: 'department', columns: { id: 'id', name: 'name' } });
const people: ProjectedTable = defineProjection({
  table: 'person',
  type: 'Person',
  columns: { id: 'id', name: 'full_name' },
  joins: { department: { to: () => departments, on: 'department_id' } },
});
const tickets = defineProjection({
  table: 'ticket',
  type: 'Ticket',
  columns: {
    id: 'id',
    number: 'number',
    createdAt: instant('created_at'),
    isOpen: bool('is_open'),
    data: json('data'),
    stateId: 'state_id',
  },
  joins: { owner: { to: () => people, on: 'owner_id' }, assignee: { to: () => people, on: 'assignee_id' } },
  fields: { can: { needs: ['stateId', 'id'] } },
});

/** The plan that a resolver of the root field would get. */
function planOf(source: string, path?: readonly string[], table: ProjectedTable = tickets, document = parse(source)) {
  const infos: GraphQLResolveInfo[] = [];
  const note = (_: unknown, __: unknown, info: GraphQLResolveInfo) => void infos.push(info);
  const rootValue = Object.fromEntries(
    ['ticket', 'tickets', 'node', 'payload'].map((f) => [f, (a: unknown, c: unknown, info: GraphQLResolveInfo) => note(a, c, info)]),
  );
  execute({ schema, document, rootValue });
  const [info] = infos;
  if (!info) throw new Error('nothing was resolved');
  return projection(info, table, path);
}

describe('projection', () => {
  const cases: [string, string, readonly string[] | undefined, string, string][] = [
    ['reads only what was asked', '{ ticket { number } }', undefined, 't.number', ''],
    ['reads by name, not by alias, and each column once', '{ ticket { a: number b: number id } }', undefined, 't.number, t.id', ''],
    ['reads what a field with a resolver needs', '{ ticket { can { allowed } } }', undefined, 't.state_id, t.id', ''],
    ['asks for something even when nothing is read', '{ ticket { __typename } }', undefined, '1', ''],
    [
      'joins to-one relations, in depth',
      '{ ticket { id owner { name department { name } } assignee { name } } }',
      undefined,
      't.id, j1.id, j1.full_name, j2.id, j2.name, j3.id, j3.full_name',
      'left join person j1 on j1.id = t.owner_id left join department j2 on j2.id = j1.department_id left join person j3 on j3.id = t.assignee_id',
    ],
    [
      'merges fragments, also of one relation',
      'query { ticket { ...A owner { id } ... on Node { id } } } fragment A on Ticket { number owner { name } }',
      undefined,
      't.number, t.id, j1.id, j1.full_name',
      'left join person j1 on j1.id = t.owner_id',
    ],
    ['passes over fragments on other types', '{ node { ... on Person { name } ... on Ticket { number } } }', undefined, 't.number', ''],
    [
      'ignores @skip, because the plan is kept for every value',
      '{ ticket { id @skip(if: true) number } }',
      undefined,
      't.id, t.number',
      '',
    ],
    [
      'follows nodes and edges { node }',
      '{ tickets { nodes { id } edges { node { number } } totalCount } }',
      ['nodes'],
      't.id, t.number',
      '',
    ],
    ['follows a payload', '{ payload { ticket { id } } }', ['ticket'], 't.id', ''],
  ];
  it.each(cases)('%s', (_title, source, path, select, joins) => {
    const plan = planOf(source, path);
    expect({ select: plan.columns.join(', '), joins: plan.joins }).toEqual({ select, joins });
  });

  it('reads a row into the nested object, with converted values and missing relations as null', () => {
    const plan = planOf('{ ticket { id createdAt isOpen data owner { name department { name } } assignee { name } } }');
    const row = ['t1', '2026-01-02 03:04:05.678', 1, '{"a":1}', 'p1', '张三', null, null, null, null, 'appended'];
    expect(plan.read(row)).toEqual({
      id: 't1',
      createdAt: '2026-01-02T03:04:05.678Z',
      isOpen: true,
      data: { a: 1 },
      owner: { name: '张三', department: null },
      assignee: null,
    });
  });

  it('is made once per parsed document, table and path', () => {
    const document = parse('{ payload { ticket { id } } }');
    expect(planOf('', ['ticket'], tickets, document)).toBe(planOf('', ['ticket'], tickets, document));
    expect(planOf('', ['ticket'], people, document)).not.toBe(planOf('', ['ticket'], tickets, document));
    expect(planOf('', ['ticket'], tickets, document)).not.toBe(planOf('', [], tickets, document));
  });

  it('refuses a misspelt column', () => {
    const wrong = defineProjection({ table: 'ticket', columns: { id: 'id' }, always: ['idd'] });
    expect(() => planOf('{ ticket { id } }', undefined, wrong)).toThrow('has no column "idd"');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['agent', 'manager'] });
});
afterAll(() => app.close());

describe('node and nodes', () => {
  it('find what the viewer may see by the prefix of its id, in the order asked, null for the rest', async () => {
    const { data } = await app
      .as('agent')
      .run('{ viewer { person { id } session { id } } departments(first: 1) { nodes { id } } roles(first: 1) { nodes { id } } }');
    const ids = [
      data.viewer.person.id,
      'nonsense',
      data.departments.nodes[0].id,
      'per_01ARZ3NDEKTSV4RRFFQ69G5FAV',
      data.roles.nodes[0].id,
      data.viewer.session.id,
      'xyz_01ARZ3NDEKTSV4RRFFQ69G5FAV',
    ];
    const found = await app
      .as('agent')
      .run('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Person { account } } }', { ids });
    expect(found.data.nodes.map((node: { __typename: string } | null) => node?.__typename ?? null)).toEqual([
      'Person',
      null,
      'Department',
      null,
      'Role',
      'Session',
      null,
    ]);
    expect(found.data.nodes[0].account).toBe('agent');
    const other = await app.as('manager').run('query ($id: ID!) { node(id: $id) { id } }', { id: data.viewer.session.id });
    expect(other.data.node).toBeNull();
  });

  it('take at most a hundred ids', async () => {
    const ids = Array.from({ length: 101 }, () => 'x');
    const { errors } = await app.as('agent').run('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gql } from '@apollo/client';
import { buildSchema } from 'graphql';
import { createCache, ROOT_LISTS } from './create-cache.js';

const SDL = readFileSync(path.join(__dirname, '../../../../shared/schema.graphql'), 'utf8');
const LIST = gql`query Log($after: String) { auditEvents(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;

const page = (id: string, endCursor: string | null) => ({
  auditEvents: {
    __typename: 'AuditEventConnection',
    nodes: [{ __typename: 'AuditEvent', id }],
    pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
  },
});

describe('lists in the cache', () => {
  it('all go on with the next page: a list that is new in the schema must be entered', () => {
    const fields = Object.values(buildSchema(SDL).getQueryType()?.getFields() ?? {});
    const paged = fields.filter(({ args }) => args.some(({ name }) => name === 'after')).map(({ name }) => name);
    expect(paged.filter((name) => !ROOT_LISTS.includes(name))).toEqual([]);
  });

  it('show a further page after what is there', () => {
    const cache = createCache();
    cache.writeQuery({ query: LIST, data: page('evt_1', 'one') });
    cache.writeQuery({ query: LIST, variables: { after: 'one' }, data: page('evt_2', null) });
    expect(cache.readQuery<{ auditEvents: { nodes: { id: string }[] } }>({ query: LIST })?.auditEvents.nodes.map(({ id }) => id)).toEqual([
      'evt_1',
      'evt_2',
    ]);
  });
});

import type { TicketRelationKind } from '../gql/graphql.js';
import { groupRelations, isLink } from './relations.rules.js';

const other = (relation: TicketRelationKind, id: string) => ({ relation, ticket: { id } });

test('what the ticket waits for stands first, and what is out of sight nowhere', () => {
  const groups = groupRelations([other('RELATED', 'a'), other('CHILD', 'b'), { relation: 'PARENT', ticket: null }, other('CHILD', 'c')]);
  expect(groups.map(({ relation, tickets }) => [relation, tickets.map(({ id }) => id)])).toEqual([
    ['CHILD', ['b', 'c']],
    ['RELATED', ['a']],
  ]);
});

test('only what people said is taken back by them', () => {
  expect([isLink('PARENT'), isLink('MERGED_FROM'), isLink('SPLIT_INTO')]).toEqual([true, false, false]);
});

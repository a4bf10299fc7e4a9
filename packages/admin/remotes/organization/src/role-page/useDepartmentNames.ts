import { skipToken, useQuery } from '@apollo/client/react';
import { DepartmentNamesDocument, type RolePage_RoleFragment } from '../gql/graphql.js';
import type { Draft } from './role-draft.rules.js';

/** Names of the departments that a role, or somebody writing it, has chosen: only those are asked for, however many there are. */
export function useDepartmentNames(role: RolePage_RoleFragment, draft: Draft): (id: string) => string {
  const stored = [...role.grants, ...(role.draft?.grants ?? [])].flatMap(({ departments }) => departments);
  const names = new Map(stored.map(({ id, name }) => [id, name]));
  const chosen = new Set([...draft.grants.values()].flatMap(({ departmentIds }) => departmentIds));
  const ids = [...chosen].filter((id) => !names.has(id)).sort();
  const { data, previousData } = useQuery(DepartmentNamesDocument, ids.length === 0 ? skipToken : { variables: { ids } });
  for (const node of (data ?? previousData)?.nodes ?? []) if (node?.__typename === 'Department') names.set(node.id, node.name);
  return (id) => names.get(id) ?? '…';
}

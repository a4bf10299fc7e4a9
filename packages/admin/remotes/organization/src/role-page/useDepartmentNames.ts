import { useQuery } from '@apollo/client/react';
import { DepartmentNamesDocument, type RolePage_RoleFragment } from '../gql/graphql.js';

/** Names of the departments that a role, or somebody writing it, has chosen. */
export function useDepartmentNames(role: RolePage_RoleFragment): (id: string) => string {
  const { data } = useQuery(DepartmentNamesDocument, { variables: { first: 100 } });
  const named = [...role.grants, ...(role.draft?.grants ?? [])].flatMap(({ departments }) => departments);
  const names = new Map([...(data?.departments.nodes ?? []), ...named].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '…';
}

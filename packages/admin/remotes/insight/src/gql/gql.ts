/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query BoardKpis($first: Int!) {\n  kpis(first: $first) {\n    nodes {\n      id\n      ...KpiTile_kpi @unmask\n      ...KpiDefinition_kpi @unmask\n    }\n  }\n}\n\nquery BoardValues($input: KpiValuesInput!, $previous: KpiValuesInput!, $days: KpiValuesInput!) {\n  total: kpiValues(input: $input) {\n    ...KpiFigure_kpiValue @unmask\n  }\n  previous: kpiValues(input: $previous) {\n    ...KpiFigure_kpiValue @unmask\n  }\n  days: kpiValues(input: $days) {\n    ...KpiFigure_kpiValue @unmask\n  }\n}\n\nfragment KpiFigure_kpiValue on KpiValue {\n  from\n  to\n  value\n  numerator\n  denominator\n  n\n  mean\n  p50\n  p90\n  target\n  status\n  isProvisional\n  isApproximate\n  kpi {\n    id\n    key\n  }\n}": typeof types.BoardKpisDocument,
    "fragment KpiDefinition_kpi on Kpi {\n  id\n  version\n  key\n  name\n  definition\n  unit\n  direction\n  target\n  force\n  minimumN\n}": typeof types.KpiDefinition_KpiFragmentDoc,
    "query KpiDepartments($input: KpiValuesInput!) {\n  kpiValues(input: $input) {\n    ...KpiFigure_kpiValue @unmask\n    department {\n      id\n      name\n    }\n  }\n}": typeof types.KpiDepartmentsDocument,
    "mutation KpiTargetSet($input: KpiTargetSetInput!) {\n  kpiTargetSet(input: $input) {\n    kpi {\n      ...KpiDefinition_kpi\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}": typeof types.KpiTargetSetDocument,
    "query KpiTickets($input: KpiValuesInput!, $first: Int!, $after: String) {\n  kpiValues(input: $input) {\n    n\n    from\n    to\n    kpi {\n      id\n    }\n    department {\n      id\n      name\n    }\n    tickets(first: $first, after: $after) {\n      nodes {\n        id\n        ...KpiTickets_ticket @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nfragment KpiTickets_ticket on Ticket {\n  id\n  number\n  subject\n  createdAt\n  solvedAt\n  state {\n    id\n    name\n    category\n  }\n  department {\n    id\n    name\n  }\n  assignee {\n    id\n    name\n  }\n}": typeof types.KpiTicketsDocument,
    "fragment KpiTile_kpi on Kpi {\n  id\n  key\n  name\n  unit\n  direction\n  target\n  force\n  minimumN\n}": typeof types.KpiTile_KpiFragmentDoc,
    "fragment Refusal_userError on UserError {\n  code\n  field\n  message\n}": typeof types.Refusal_UserErrorFragmentDoc,
};
const documents: Documents = {
    "query BoardKpis($first: Int!) {\n  kpis(first: $first) {\n    nodes {\n      id\n      ...KpiTile_kpi @unmask\n      ...KpiDefinition_kpi @unmask\n    }\n  }\n}\n\nquery BoardValues($input: KpiValuesInput!, $previous: KpiValuesInput!, $days: KpiValuesInput!) {\n  total: kpiValues(input: $input) {\n    ...KpiFigure_kpiValue @unmask\n  }\n  previous: kpiValues(input: $previous) {\n    ...KpiFigure_kpiValue @unmask\n  }\n  days: kpiValues(input: $days) {\n    ...KpiFigure_kpiValue @unmask\n  }\n}\n\nfragment KpiFigure_kpiValue on KpiValue {\n  from\n  to\n  value\n  numerator\n  denominator\n  n\n  mean\n  p50\n  p90\n  target\n  status\n  isProvisional\n  isApproximate\n  kpi {\n    id\n    key\n  }\n}": types.BoardKpisDocument,
    "fragment KpiDefinition_kpi on Kpi {\n  id\n  version\n  key\n  name\n  definition\n  unit\n  direction\n  target\n  force\n  minimumN\n}": types.KpiDefinition_KpiFragmentDoc,
    "query KpiDepartments($input: KpiValuesInput!) {\n  kpiValues(input: $input) {\n    ...KpiFigure_kpiValue @unmask\n    department {\n      id\n      name\n    }\n  }\n}": types.KpiDepartmentsDocument,
    "mutation KpiTargetSet($input: KpiTargetSetInput!) {\n  kpiTargetSet(input: $input) {\n    kpi {\n      ...KpiDefinition_kpi\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}": types.KpiTargetSetDocument,
    "query KpiTickets($input: KpiValuesInput!, $first: Int!, $after: String) {\n  kpiValues(input: $input) {\n    n\n    from\n    to\n    kpi {\n      id\n    }\n    department {\n      id\n      name\n    }\n    tickets(first: $first, after: $after) {\n      nodes {\n        id\n        ...KpiTickets_ticket @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nfragment KpiTickets_ticket on Ticket {\n  id\n  number\n  subject\n  createdAt\n  solvedAt\n  state {\n    id\n    name\n    category\n  }\n  department {\n    id\n    name\n  }\n  assignee {\n    id\n    name\n  }\n}": types.KpiTicketsDocument,
    "fragment KpiTile_kpi on Kpi {\n  id\n  key\n  name\n  unit\n  direction\n  target\n  force\n  minimumN\n}": types.KpiTile_KpiFragmentDoc,
    "fragment Refusal_userError on UserError {\n  code\n  field\n  message\n}": types.Refusal_UserErrorFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BoardKpis($first: Int!) {\n  kpis(first: $first) {\n    nodes {\n      id\n      ...KpiTile_kpi @unmask\n      ...KpiDefinition_kpi @unmask\n    }\n  }\n}\n\nquery BoardValues($input: KpiValuesInput!, $previous: KpiValuesInput!, $days: KpiValuesInput!) {\n  total: kpiValues(input: $input) {\n    ...KpiFigure_kpiValue @unmask\n  }\n  previous: kpiValues(input: $previous) {\n    ...KpiFigure_kpiValue @unmask\n  }\n  days: kpiValues(input: $days) {\n    ...KpiFigure_kpiValue @unmask\n  }\n}\n\nfragment KpiFigure_kpiValue on KpiValue {\n  from\n  to\n  value\n  numerator\n  denominator\n  n\n  mean\n  p50\n  p90\n  target\n  status\n  isProvisional\n  isApproximate\n  kpi {\n    id\n    key\n  }\n}"): (typeof documents)["query BoardKpis($first: Int!) {\n  kpis(first: $first) {\n    nodes {\n      id\n      ...KpiTile_kpi @unmask\n      ...KpiDefinition_kpi @unmask\n    }\n  }\n}\n\nquery BoardValues($input: KpiValuesInput!, $previous: KpiValuesInput!, $days: KpiValuesInput!) {\n  total: kpiValues(input: $input) {\n    ...KpiFigure_kpiValue @unmask\n  }\n  previous: kpiValues(input: $previous) {\n    ...KpiFigure_kpiValue @unmask\n  }\n  days: kpiValues(input: $days) {\n    ...KpiFigure_kpiValue @unmask\n  }\n}\n\nfragment KpiFigure_kpiValue on KpiValue {\n  from\n  to\n  value\n  numerator\n  denominator\n  n\n  mean\n  p50\n  p90\n  target\n  status\n  isProvisional\n  isApproximate\n  kpi {\n    id\n    key\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment KpiDefinition_kpi on Kpi {\n  id\n  version\n  key\n  name\n  definition\n  unit\n  direction\n  target\n  force\n  minimumN\n}"): (typeof documents)["fragment KpiDefinition_kpi on Kpi {\n  id\n  version\n  key\n  name\n  definition\n  unit\n  direction\n  target\n  force\n  minimumN\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query KpiDepartments($input: KpiValuesInput!) {\n  kpiValues(input: $input) {\n    ...KpiFigure_kpiValue @unmask\n    department {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["query KpiDepartments($input: KpiValuesInput!) {\n  kpiValues(input: $input) {\n    ...KpiFigure_kpiValue @unmask\n    department {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation KpiTargetSet($input: KpiTargetSetInput!) {\n  kpiTargetSet(input: $input) {\n    kpi {\n      ...KpiDefinition_kpi\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}"): (typeof documents)["mutation KpiTargetSet($input: KpiTargetSetInput!) {\n  kpiTargetSet(input: $input) {\n    kpi {\n      ...KpiDefinition_kpi\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query KpiTickets($input: KpiValuesInput!, $first: Int!, $after: String) {\n  kpiValues(input: $input) {\n    n\n    from\n    to\n    kpi {\n      id\n    }\n    department {\n      id\n      name\n    }\n    tickets(first: $first, after: $after) {\n      nodes {\n        id\n        ...KpiTickets_ticket @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nfragment KpiTickets_ticket on Ticket {\n  id\n  number\n  subject\n  createdAt\n  solvedAt\n  state {\n    id\n    name\n    category\n  }\n  department {\n    id\n    name\n  }\n  assignee {\n    id\n    name\n  }\n}"): (typeof documents)["query KpiTickets($input: KpiValuesInput!, $first: Int!, $after: String) {\n  kpiValues(input: $input) {\n    n\n    from\n    to\n    kpi {\n      id\n    }\n    department {\n      id\n      name\n    }\n    tickets(first: $first, after: $after) {\n      nodes {\n        id\n        ...KpiTickets_ticket @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nfragment KpiTickets_ticket on Ticket {\n  id\n  number\n  subject\n  createdAt\n  solvedAt\n  state {\n    id\n    name\n    category\n  }\n  department {\n    id\n    name\n  }\n  assignee {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment KpiTile_kpi on Kpi {\n  id\n  key\n  name\n  unit\n  direction\n  target\n  force\n  minimumN\n}"): (typeof documents)["fragment KpiTile_kpi on Kpi {\n  id\n  key\n  name\n  unit\n  direction\n  target\n  force\n  minimumN\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Refusal_userError on UserError {\n  code\n  field\n  message\n}"): (typeof documents)["fragment Refusal_userError on UserError {\n  code\n  field\n  message\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
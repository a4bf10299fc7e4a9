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
    "mutation DepartmentCreate($input: DepartmentCreateInput!) {\n  departmentCreate(input: $input) {\n    department {\n      id\n      name\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}": typeof types.DepartmentCreateDocument,
    "mutation DepartmentMove($input: DepartmentMoveInput!) {\n  departmentMove(input: $input) {\n    department {\n      id\n      version\n      name\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}": typeof types.DepartmentMoveDocument,
    "query DepartmentPanel($id: ID!) {\n  department(id: $id) {\n    id\n    ...DepartmentFacts_department @unmask\n    ...DepartmentMembers_department @unmask\n  }\n}\n\nfragment DepartmentFacts_department on Department {\n  id\n  code\n  name\n  kind\n  duties\n  isArchived\n  openTicketCount\n  headcountDirect\n  headcountTotal\n  ancestors {\n    id\n    name\n  }\n  head {\n    id\n    name\n    position\n  }\n}\n\nfragment DepartmentMembers_department on Department {\n  id\n  headcountDirect\n  headcountTotal\n  members(first: 50) {\n    nodes {\n      id\n      name\n      position\n      isActive\n      openTicketCount\n      department {\n        id\n        name\n      }\n    }\n    totalCount\n  }\n}": typeof types.DepartmentPanelDocument,
    "query DepartmentTreePage($first: Int!, $after: String) {\n  departments(filter: {isArchived: false}, first: $first, after: $after) {\n    nodes {\n      id\n      ...DepartmentTree_department @unmask\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment DepartmentTree_department on Department {\n  id\n  version\n  code\n  name\n  kind\n  sortOrder\n  headcountDirect\n  headcountTotal\n  openTicketCount\n  parent {\n    id\n  }\n  head {\n    id\n    name\n  }\n  viewerCan {\n    createChild {\n      allowed\n      reason\n    }\n    move {\n      allowed\n      reason\n    }\n  }\n}": typeof types.DepartmentTreePageDocument,
    "query PeoplePage($filter: PersonFilter!, $first: Int!, $after: String) {\n  people(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      ...PeoplePage_person @unmask\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment PeoplePage_person on Person {\n  id\n  account\n  name\n  email\n  position\n  isActive\n  openTicketCount\n  department {\n    id\n    name\n  }\n  roles {\n    id\n    name\n  }\n}": typeof types.PeoplePageDocument,
    "query RolesPage($first: Int!) {\n  roles(first: $first) {\n    nodes {\n      id\n      ...RoleMatrix_role @unmask\n    }\n    totalCount\n  }\n}\n\nfragment RoleMatrix_role on Role {\n  id\n  code\n  name\n  duties\n  grants {\n    permission\n    scope\n  }\n}": typeof types.RolesPageDocument,
};
const documents: Documents = {
    "mutation DepartmentCreate($input: DepartmentCreateInput!) {\n  departmentCreate(input: $input) {\n    department {\n      id\n      name\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}": types.DepartmentCreateDocument,
    "mutation DepartmentMove($input: DepartmentMoveInput!) {\n  departmentMove(input: $input) {\n    department {\n      id\n      version\n      name\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}": types.DepartmentMoveDocument,
    "query DepartmentPanel($id: ID!) {\n  department(id: $id) {\n    id\n    ...DepartmentFacts_department @unmask\n    ...DepartmentMembers_department @unmask\n  }\n}\n\nfragment DepartmentFacts_department on Department {\n  id\n  code\n  name\n  kind\n  duties\n  isArchived\n  openTicketCount\n  headcountDirect\n  headcountTotal\n  ancestors {\n    id\n    name\n  }\n  head {\n    id\n    name\n    position\n  }\n}\n\nfragment DepartmentMembers_department on Department {\n  id\n  headcountDirect\n  headcountTotal\n  members(first: 50) {\n    nodes {\n      id\n      name\n      position\n      isActive\n      openTicketCount\n      department {\n        id\n        name\n      }\n    }\n    totalCount\n  }\n}": types.DepartmentPanelDocument,
    "query DepartmentTreePage($first: Int!, $after: String) {\n  departments(filter: {isArchived: false}, first: $first, after: $after) {\n    nodes {\n      id\n      ...DepartmentTree_department @unmask\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment DepartmentTree_department on Department {\n  id\n  version\n  code\n  name\n  kind\n  sortOrder\n  headcountDirect\n  headcountTotal\n  openTicketCount\n  parent {\n    id\n  }\n  head {\n    id\n    name\n  }\n  viewerCan {\n    createChild {\n      allowed\n      reason\n    }\n    move {\n      allowed\n      reason\n    }\n  }\n}": types.DepartmentTreePageDocument,
    "query PeoplePage($filter: PersonFilter!, $first: Int!, $after: String) {\n  people(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      ...PeoplePage_person @unmask\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment PeoplePage_person on Person {\n  id\n  account\n  name\n  email\n  position\n  isActive\n  openTicketCount\n  department {\n    id\n    name\n  }\n  roles {\n    id\n    name\n  }\n}": types.PeoplePageDocument,
    "query RolesPage($first: Int!) {\n  roles(first: $first) {\n    nodes {\n      id\n      ...RoleMatrix_role @unmask\n    }\n    totalCount\n  }\n}\n\nfragment RoleMatrix_role on Role {\n  id\n  code\n  name\n  duties\n  grants {\n    permission\n    scope\n  }\n}": types.RolesPageDocument,
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
export function graphql(source: "mutation DepartmentCreate($input: DepartmentCreateInput!) {\n  departmentCreate(input: $input) {\n    department {\n      id\n      name\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}"): (typeof documents)["mutation DepartmentCreate($input: DepartmentCreateInput!) {\n  departmentCreate(input: $input) {\n    department {\n      id\n      name\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DepartmentMove($input: DepartmentMoveInput!) {\n  departmentMove(input: $input) {\n    department {\n      id\n      version\n      name\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}"): (typeof documents)["mutation DepartmentMove($input: DepartmentMoveInput!) {\n  departmentMove(input: $input) {\n    department {\n      id\n      version\n      name\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DepartmentPanel($id: ID!) {\n  department(id: $id) {\n    id\n    ...DepartmentFacts_department @unmask\n    ...DepartmentMembers_department @unmask\n  }\n}\n\nfragment DepartmentFacts_department on Department {\n  id\n  code\n  name\n  kind\n  duties\n  isArchived\n  openTicketCount\n  headcountDirect\n  headcountTotal\n  ancestors {\n    id\n    name\n  }\n  head {\n    id\n    name\n    position\n  }\n}\n\nfragment DepartmentMembers_department on Department {\n  id\n  headcountDirect\n  headcountTotal\n  members(first: 50) {\n    nodes {\n      id\n      name\n      position\n      isActive\n      openTicketCount\n      department {\n        id\n        name\n      }\n    }\n    totalCount\n  }\n}"): (typeof documents)["query DepartmentPanel($id: ID!) {\n  department(id: $id) {\n    id\n    ...DepartmentFacts_department @unmask\n    ...DepartmentMembers_department @unmask\n  }\n}\n\nfragment DepartmentFacts_department on Department {\n  id\n  code\n  name\n  kind\n  duties\n  isArchived\n  openTicketCount\n  headcountDirect\n  headcountTotal\n  ancestors {\n    id\n    name\n  }\n  head {\n    id\n    name\n    position\n  }\n}\n\nfragment DepartmentMembers_department on Department {\n  id\n  headcountDirect\n  headcountTotal\n  members(first: 50) {\n    nodes {\n      id\n      name\n      position\n      isActive\n      openTicketCount\n      department {\n        id\n        name\n      }\n    }\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DepartmentTreePage($first: Int!, $after: String) {\n  departments(filter: {isArchived: false}, first: $first, after: $after) {\n    nodes {\n      id\n      ...DepartmentTree_department @unmask\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment DepartmentTree_department on Department {\n  id\n  version\n  code\n  name\n  kind\n  sortOrder\n  headcountDirect\n  headcountTotal\n  openTicketCount\n  parent {\n    id\n  }\n  head {\n    id\n    name\n  }\n  viewerCan {\n    createChild {\n      allowed\n      reason\n    }\n    move {\n      allowed\n      reason\n    }\n  }\n}"): (typeof documents)["query DepartmentTreePage($first: Int!, $after: String) {\n  departments(filter: {isArchived: false}, first: $first, after: $after) {\n    nodes {\n      id\n      ...DepartmentTree_department @unmask\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment DepartmentTree_department on Department {\n  id\n  version\n  code\n  name\n  kind\n  sortOrder\n  headcountDirect\n  headcountTotal\n  openTicketCount\n  parent {\n    id\n  }\n  head {\n    id\n    name\n  }\n  viewerCan {\n    createChild {\n      allowed\n      reason\n    }\n    move {\n      allowed\n      reason\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PeoplePage($filter: PersonFilter!, $first: Int!, $after: String) {\n  people(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      ...PeoplePage_person @unmask\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment PeoplePage_person on Person {\n  id\n  account\n  name\n  email\n  position\n  isActive\n  openTicketCount\n  department {\n    id\n    name\n  }\n  roles {\n    id\n    name\n  }\n}"): (typeof documents)["query PeoplePage($filter: PersonFilter!, $first: Int!, $after: String) {\n  people(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      ...PeoplePage_person @unmask\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment PeoplePage_person on Person {\n  id\n  account\n  name\n  email\n  position\n  isActive\n  openTicketCount\n  department {\n    id\n    name\n  }\n  roles {\n    id\n    name\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RolesPage($first: Int!) {\n  roles(first: $first) {\n    nodes {\n      id\n      ...RoleMatrix_role @unmask\n    }\n    totalCount\n  }\n}\n\nfragment RoleMatrix_role on Role {\n  id\n  code\n  name\n  duties\n  grants {\n    permission\n    scope\n  }\n}"): (typeof documents)["query RolesPage($first: Int!) {\n  roles(first: $first) {\n    nodes {\n      id\n      ...RoleMatrix_role @unmask\n    }\n    totalCount\n  }\n}\n\nfragment RoleMatrix_role on Role {\n  id\n  code\n  name\n  duties\n  grants {\n    permission\n    scope\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
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
    "query TicketFacts($departments: Boolean!, $states: Boolean!) {\n  ticketTypes(first: 100) {\n    nodes {\n      id\n      code\n      name\n      states @include(if: $states) {\n        id\n        code\n        name\n      }\n    }\n  }\n  categorySchemes(first: 100) {\n    nodes {\n      id\n      code\n      name\n      isMain\n    }\n  }\n  tags: words(list: TICKET_TAG, first: 100) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n  tiers: words(list: CUSTOMER_TIER, first: 100) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n  forms(first: 100, kind: TICKET) {\n    nodes {\n      id\n      fields {\n        code\n        name\n      }\n    }\n  }\n  departments(first: 100) @include(if: $departments) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nquery TicketFactCategories($scheme: String!, $after: String) {\n  categories(scheme: $scheme, first: 100, after: $after) {\n    nodes {\n      id\n      code\n      path\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.TicketFactsDocument,
    "query DepartmentPicker($filter: DepartmentFilter!, $first: Int!) {\n  departments(filter: $filter, first: $first) {\n    nodes {\n      id\n      name\n      code\n      sortOrder\n      parent {\n        id\n      }\n      ancestors {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n\nquery DepartmentPickerChosen($id: ID!) {\n  department(id: $id) {\n    id\n    name\n    code\n    sortOrder\n    parent {\n      id\n    }\n    ancestors {\n      id\n      name\n    }\n  }\n}": typeof types.DepartmentPickerDocument,
    "query PersonPicker($filter: PersonFilter!, $first: Int!, $isForWork: Boolean!) {\n  people(filter: $filter, first: $first) {\n    nodes {\n      id\n      name\n      account\n      position\n      department {\n        id\n        name\n      }\n      certificateGaps @include(if: $isForWork) {\n        ticketType {\n          id\n        }\n        isBlocking\n        missing {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery PersonPickerChosen($id: ID!) {\n  person(id: $id) {\n    id\n    name\n    account\n    position\n    department {\n      id\n      name\n    }\n  }\n}": typeof types.PersonPickerDocument,
    "query SearchPicker($query: String!, $first: Int!) {\n  search(query: $query, first: $first) {\n    kind\n    id\n    title\n    subtitle\n  }\n}": typeof types.SearchPickerDocument,
    "query WordPicker($list: WordList!, $search: String) {\n  words(list: $list, isArchived: false, search: $search, first: 50) {\n    nodes {\n      id\n      code\n      name\n      color\n    }\n  }\n}": typeof types.WordPickerDocument,
    "fragment Refusal_userError on UserError {\n  code\n  field\n  message\n}": typeof types.Refusal_UserErrorFragmentDoc,
};
const documents: Documents = {
    "query TicketFacts($departments: Boolean!, $states: Boolean!) {\n  ticketTypes(first: 100) {\n    nodes {\n      id\n      code\n      name\n      states @include(if: $states) {\n        id\n        code\n        name\n      }\n    }\n  }\n  categorySchemes(first: 100) {\n    nodes {\n      id\n      code\n      name\n      isMain\n    }\n  }\n  tags: words(list: TICKET_TAG, first: 100) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n  tiers: words(list: CUSTOMER_TIER, first: 100) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n  forms(first: 100, kind: TICKET) {\n    nodes {\n      id\n      fields {\n        code\n        name\n      }\n    }\n  }\n  departments(first: 100) @include(if: $departments) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nquery TicketFactCategories($scheme: String!, $after: String) {\n  categories(scheme: $scheme, first: 100, after: $after) {\n    nodes {\n      id\n      code\n      path\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.TicketFactsDocument,
    "query DepartmentPicker($filter: DepartmentFilter!, $first: Int!) {\n  departments(filter: $filter, first: $first) {\n    nodes {\n      id\n      name\n      code\n      sortOrder\n      parent {\n        id\n      }\n      ancestors {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n\nquery DepartmentPickerChosen($id: ID!) {\n  department(id: $id) {\n    id\n    name\n    code\n    sortOrder\n    parent {\n      id\n    }\n    ancestors {\n      id\n      name\n    }\n  }\n}": types.DepartmentPickerDocument,
    "query PersonPicker($filter: PersonFilter!, $first: Int!, $isForWork: Boolean!) {\n  people(filter: $filter, first: $first) {\n    nodes {\n      id\n      name\n      account\n      position\n      department {\n        id\n        name\n      }\n      certificateGaps @include(if: $isForWork) {\n        ticketType {\n          id\n        }\n        isBlocking\n        missing {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery PersonPickerChosen($id: ID!) {\n  person(id: $id) {\n    id\n    name\n    account\n    position\n    department {\n      id\n      name\n    }\n  }\n}": types.PersonPickerDocument,
    "query SearchPicker($query: String!, $first: Int!) {\n  search(query: $query, first: $first) {\n    kind\n    id\n    title\n    subtitle\n  }\n}": types.SearchPickerDocument,
    "query WordPicker($list: WordList!, $search: String) {\n  words(list: $list, isArchived: false, search: $search, first: 50) {\n    nodes {\n      id\n      code\n      name\n      color\n    }\n  }\n}": types.WordPickerDocument,
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
export function graphql(source: "query TicketFacts($departments: Boolean!, $states: Boolean!) {\n  ticketTypes(first: 100) {\n    nodes {\n      id\n      code\n      name\n      states @include(if: $states) {\n        id\n        code\n        name\n      }\n    }\n  }\n  categorySchemes(first: 100) {\n    nodes {\n      id\n      code\n      name\n      isMain\n    }\n  }\n  tags: words(list: TICKET_TAG, first: 100) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n  tiers: words(list: CUSTOMER_TIER, first: 100) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n  forms(first: 100, kind: TICKET) {\n    nodes {\n      id\n      fields {\n        code\n        name\n      }\n    }\n  }\n  departments(first: 100) @include(if: $departments) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nquery TicketFactCategories($scheme: String!, $after: String) {\n  categories(scheme: $scheme, first: 100, after: $after) {\n    nodes {\n      id\n      code\n      path\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query TicketFacts($departments: Boolean!, $states: Boolean!) {\n  ticketTypes(first: 100) {\n    nodes {\n      id\n      code\n      name\n      states @include(if: $states) {\n        id\n        code\n        name\n      }\n    }\n  }\n  categorySchemes(first: 100) {\n    nodes {\n      id\n      code\n      name\n      isMain\n    }\n  }\n  tags: words(list: TICKET_TAG, first: 100) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n  tiers: words(list: CUSTOMER_TIER, first: 100) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n  forms(first: 100, kind: TICKET) {\n    nodes {\n      id\n      fields {\n        code\n        name\n      }\n    }\n  }\n  departments(first: 100) @include(if: $departments) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nquery TicketFactCategories($scheme: String!, $after: String) {\n  categories(scheme: $scheme, first: 100, after: $after) {\n    nodes {\n      id\n      code\n      path\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DepartmentPicker($filter: DepartmentFilter!, $first: Int!) {\n  departments(filter: $filter, first: $first) {\n    nodes {\n      id\n      name\n      code\n      sortOrder\n      parent {\n        id\n      }\n      ancestors {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n\nquery DepartmentPickerChosen($id: ID!) {\n  department(id: $id) {\n    id\n    name\n    code\n    sortOrder\n    parent {\n      id\n    }\n    ancestors {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["query DepartmentPicker($filter: DepartmentFilter!, $first: Int!) {\n  departments(filter: $filter, first: $first) {\n    nodes {\n      id\n      name\n      code\n      sortOrder\n      parent {\n        id\n      }\n      ancestors {\n        id\n        name\n      }\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n}\n\nquery DepartmentPickerChosen($id: ID!) {\n  department(id: $id) {\n    id\n    name\n    code\n    sortOrder\n    parent {\n      id\n    }\n    ancestors {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PersonPicker($filter: PersonFilter!, $first: Int!, $isForWork: Boolean!) {\n  people(filter: $filter, first: $first) {\n    nodes {\n      id\n      name\n      account\n      position\n      department {\n        id\n        name\n      }\n      certificateGaps @include(if: $isForWork) {\n        ticketType {\n          id\n        }\n        isBlocking\n        missing {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery PersonPickerChosen($id: ID!) {\n  person(id: $id) {\n    id\n    name\n    account\n    position\n    department {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["query PersonPicker($filter: PersonFilter!, $first: Int!, $isForWork: Boolean!) {\n  people(filter: $filter, first: $first) {\n    nodes {\n      id\n      name\n      account\n      position\n      department {\n        id\n        name\n      }\n      certificateGaps @include(if: $isForWork) {\n        ticketType {\n          id\n        }\n        isBlocking\n        missing {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery PersonPickerChosen($id: ID!) {\n  person(id: $id) {\n    id\n    name\n    account\n    position\n    department {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchPicker($query: String!, $first: Int!) {\n  search(query: $query, first: $first) {\n    kind\n    id\n    title\n    subtitle\n  }\n}"): (typeof documents)["query SearchPicker($query: String!, $first: Int!) {\n  search(query: $query, first: $first) {\n    kind\n    id\n    title\n    subtitle\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WordPicker($list: WordList!, $search: String) {\n  words(list: $list, isArchived: false, search: $search, first: 50) {\n    nodes {\n      id\n      code\n      name\n      color\n    }\n  }\n}"): (typeof documents)["query WordPicker($list: WordList!, $search: String) {\n  words(list: $list, isArchived: false, search: $search, first: 50) {\n    nodes {\n      id\n      code\n      name\n      color\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Refusal_userError on UserError {\n  code\n  field\n  message\n}"): (typeof documents)["fragment Refusal_userError on UserError {\n  code\n  field\n  message\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
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
    "query TicketTypesPage {\n  ticketTypes(first: 100) {\n    nodes {\n      ...TicketTypes_type @unmask\n    }\n    totalCount\n  }\n}\n\nquery TicketTypeCertificates {\n  staffTerms(first: 100, filter: {kind: CERTIFICATE}) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nfragment TicketTypes_type on TicketType {\n  id\n  code\n  name\n  workflow\n  certificates\n  isArchived\n  names {\n    zhCN\n    zhTW\n    en\n  }\n  states {\n    id\n    name\n  }\n}\n\nmutation TicketTypeSet($input: TicketTypeSetInput!) {\n  ticketTypeSet(input: $input) {\n    ticketType {\n      ...TicketTypes_type @unmask\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}\n\nmutation TicketTypeMove($input: TicketTypeMoveInput!) {\n  ticketTypeMove(input: $input) {\n    ticketType {\n      id\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}": typeof types.TicketTypesPageDocument,
    "fragment Refusal_userError on UserError {\n  code\n  field\n  message\n}": typeof types.Refusal_UserErrorFragmentDoc,
};
const documents: Documents = {
    "query TicketTypesPage {\n  ticketTypes(first: 100) {\n    nodes {\n      ...TicketTypes_type @unmask\n    }\n    totalCount\n  }\n}\n\nquery TicketTypeCertificates {\n  staffTerms(first: 100, filter: {kind: CERTIFICATE}) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nfragment TicketTypes_type on TicketType {\n  id\n  code\n  name\n  workflow\n  certificates\n  isArchived\n  names {\n    zhCN\n    zhTW\n    en\n  }\n  states {\n    id\n    name\n  }\n}\n\nmutation TicketTypeSet($input: TicketTypeSetInput!) {\n  ticketTypeSet(input: $input) {\n    ticketType {\n      ...TicketTypes_type @unmask\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}\n\nmutation TicketTypeMove($input: TicketTypeMoveInput!) {\n  ticketTypeMove(input: $input) {\n    ticketType {\n      id\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}": types.TicketTypesPageDocument,
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
export function graphql(source: "query TicketTypesPage {\n  ticketTypes(first: 100) {\n    nodes {\n      ...TicketTypes_type @unmask\n    }\n    totalCount\n  }\n}\n\nquery TicketTypeCertificates {\n  staffTerms(first: 100, filter: {kind: CERTIFICATE}) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nfragment TicketTypes_type on TicketType {\n  id\n  code\n  name\n  workflow\n  certificates\n  isArchived\n  names {\n    zhCN\n    zhTW\n    en\n  }\n  states {\n    id\n    name\n  }\n}\n\nmutation TicketTypeSet($input: TicketTypeSetInput!) {\n  ticketTypeSet(input: $input) {\n    ticketType {\n      ...TicketTypes_type @unmask\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}\n\nmutation TicketTypeMove($input: TicketTypeMoveInput!) {\n  ticketTypeMove(input: $input) {\n    ticketType {\n      id\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}"): (typeof documents)["query TicketTypesPage {\n  ticketTypes(first: 100) {\n    nodes {\n      ...TicketTypes_type @unmask\n    }\n    totalCount\n  }\n}\n\nquery TicketTypeCertificates {\n  staffTerms(first: 100, filter: {kind: CERTIFICATE}) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}\n\nfragment TicketTypes_type on TicketType {\n  id\n  code\n  name\n  workflow\n  certificates\n  isArchived\n  names {\n    zhCN\n    zhTW\n    en\n  }\n  states {\n    id\n    name\n  }\n}\n\nmutation TicketTypeSet($input: TicketTypeSetInput!) {\n  ticketTypeSet(input: $input) {\n    ticketType {\n      ...TicketTypes_type @unmask\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}\n\nmutation TicketTypeMove($input: TicketTypeMoveInput!) {\n  ticketTypeMove(input: $input) {\n    ticketType {\n      id\n    }\n    userErrors {\n      ...Refusal_userError @unmask\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Refusal_userError on UserError {\n  code\n  field\n  message\n}"): (typeof documents)["fragment Refusal_userError on UserError {\n  code\n  field\n  message\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
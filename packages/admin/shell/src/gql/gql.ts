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
    "query AccountSessions($first: Int!, $after: String) {\n  viewer {\n    person {\n      id\n    }\n    sessions(first: $first, after: $after) {\n      nodes {\n        id\n        createdAt\n        lastSeenAt\n        expiresAt\n        address\n        device\n        isCurrent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nmutation SessionRevoke($input: SessionRevokeInput!) {\n  sessionRevoke(input: $input) {\n    sessionId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation SessionEnd {\n  sessionEnd {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation ViewerLanguageSet($input: ViewerLanguageSetInput!) {\n  viewerLanguageSet(input: $input) {\n    viewer {\n      person {\n        id\n      }\n      language\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nquery AccountTokens($first: Int!, $after: String) {\n  viewer {\n    person {\n      id\n    }\n    apiTokens(first: $first, after: $after) {\n      nodes {\n        id\n        name\n        prefix\n        permissions\n        createdAt\n        expiresAt\n        lastUsedAt\n        revokedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nmutation ApiTokenCreate($input: ApiTokenCreateInput!) {\n  apiTokenCreate(input: $input) {\n    apiToken {\n      id\n      name\n      prefix\n      permissions\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    secret\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {\n  apiTokenRevoke(input: $input) {\n    apiToken {\n      id\n      revokedAt\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.AccountSessionsDocument,
    "query PaletteSearch($query: String!, $first: Int!) {\n  search(query: $query, first: $first) {\n    kind\n    id\n    title\n    subtitle\n  }\n}": typeof types.PaletteSearchDocument,
};
const documents: Documents = {
    "query AccountSessions($first: Int!, $after: String) {\n  viewer {\n    person {\n      id\n    }\n    sessions(first: $first, after: $after) {\n      nodes {\n        id\n        createdAt\n        lastSeenAt\n        expiresAt\n        address\n        device\n        isCurrent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nmutation SessionRevoke($input: SessionRevokeInput!) {\n  sessionRevoke(input: $input) {\n    sessionId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation SessionEnd {\n  sessionEnd {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation ViewerLanguageSet($input: ViewerLanguageSetInput!) {\n  viewerLanguageSet(input: $input) {\n    viewer {\n      person {\n        id\n      }\n      language\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nquery AccountTokens($first: Int!, $after: String) {\n  viewer {\n    person {\n      id\n    }\n    apiTokens(first: $first, after: $after) {\n      nodes {\n        id\n        name\n        prefix\n        permissions\n        createdAt\n        expiresAt\n        lastUsedAt\n        revokedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nmutation ApiTokenCreate($input: ApiTokenCreateInput!) {\n  apiTokenCreate(input: $input) {\n    apiToken {\n      id\n      name\n      prefix\n      permissions\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    secret\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {\n  apiTokenRevoke(input: $input) {\n    apiToken {\n      id\n      revokedAt\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.AccountSessionsDocument,
    "query PaletteSearch($query: String!, $first: Int!) {\n  search(query: $query, first: $first) {\n    kind\n    id\n    title\n    subtitle\n  }\n}": types.PaletteSearchDocument,
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
export function graphql(source: "query AccountSessions($first: Int!, $after: String) {\n  viewer {\n    person {\n      id\n    }\n    sessions(first: $first, after: $after) {\n      nodes {\n        id\n        createdAt\n        lastSeenAt\n        expiresAt\n        address\n        device\n        isCurrent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nmutation SessionRevoke($input: SessionRevokeInput!) {\n  sessionRevoke(input: $input) {\n    sessionId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation SessionEnd {\n  sessionEnd {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation ViewerLanguageSet($input: ViewerLanguageSetInput!) {\n  viewerLanguageSet(input: $input) {\n    viewer {\n      person {\n        id\n      }\n      language\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nquery AccountTokens($first: Int!, $after: String) {\n  viewer {\n    person {\n      id\n    }\n    apiTokens(first: $first, after: $after) {\n      nodes {\n        id\n        name\n        prefix\n        permissions\n        createdAt\n        expiresAt\n        lastUsedAt\n        revokedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nmutation ApiTokenCreate($input: ApiTokenCreateInput!) {\n  apiTokenCreate(input: $input) {\n    apiToken {\n      id\n      name\n      prefix\n      permissions\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    secret\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {\n  apiTokenRevoke(input: $input) {\n    apiToken {\n      id\n      revokedAt\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): (typeof documents)["query AccountSessions($first: Int!, $after: String) {\n  viewer {\n    person {\n      id\n    }\n    sessions(first: $first, after: $after) {\n      nodes {\n        id\n        createdAt\n        lastSeenAt\n        expiresAt\n        address\n        device\n        isCurrent\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nmutation SessionRevoke($input: SessionRevokeInput!) {\n  sessionRevoke(input: $input) {\n    sessionId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation SessionEnd {\n  sessionEnd {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation ViewerLanguageSet($input: ViewerLanguageSetInput!) {\n  viewerLanguageSet(input: $input) {\n    viewer {\n      person {\n        id\n      }\n      language\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nquery AccountTokens($first: Int!, $after: String) {\n  viewer {\n    person {\n      id\n    }\n    apiTokens(first: $first, after: $after) {\n      nodes {\n        id\n        name\n        prefix\n        permissions\n        createdAt\n        expiresAt\n        lastUsedAt\n        revokedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n}\n\nmutation ApiTokenCreate($input: ApiTokenCreateInput!) {\n  apiTokenCreate(input: $input) {\n    apiToken {\n      id\n      name\n      prefix\n      permissions\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    secret\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {\n  apiTokenRevoke(input: $input) {\n    apiToken {\n      id\n      revokedAt\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PaletteSearch($query: String!, $first: Int!) {\n  search(query: $query, first: $first) {\n    kind\n    id\n    title\n    subtitle\n  }\n}"): (typeof documents)["query PaletteSearch($query: String!, $first: Int!) {\n  search(query: $query, first: $first) {\n    kind\n    id\n    title\n    subtitle\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
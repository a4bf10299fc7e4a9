/* eslint-disable */
import * as types from './graphql';



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
    "fragment SignedIn on Viewer {\n  person {\n    id\n    name\n    account\n    department {\n      name\n    }\n  }\n  permissions\n  language\n  session {\n    id\n  }\n}\n\nquery Start {\n  viewer {\n    ...SignedIn\n  }\n  installation {\n    name\n    needsFirstAdministrator\n    isDemo\n    demoAccounts\n  }\n}\n\nmutation SignIn($input: SessionStartInput!) {\n  sessionStart(input: $input) {\n    viewer {\n      ...SignedIn\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation CreateFirstAdministrator($input: FirstAdministratorCreateInput!) {\n  firstAdministratorCreate(input: $input) {\n    viewer {\n      ...SignedIn\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation KeepLanguage($input: ViewerLanguageSetInput!) {\n  viewerLanguageSet(input: $input) {\n    viewer {\n      language\n    }\n  }\n}": typeof types.SignedInFragmentDoc,
};
const documents: Documents = {
    "fragment SignedIn on Viewer {\n  person {\n    id\n    name\n    account\n    department {\n      name\n    }\n  }\n  permissions\n  language\n  session {\n    id\n  }\n}\n\nquery Start {\n  viewer {\n    ...SignedIn\n  }\n  installation {\n    name\n    needsFirstAdministrator\n    isDemo\n    demoAccounts\n  }\n}\n\nmutation SignIn($input: SessionStartInput!) {\n  sessionStart(input: $input) {\n    viewer {\n      ...SignedIn\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation CreateFirstAdministrator($input: FirstAdministratorCreateInput!) {\n  firstAdministratorCreate(input: $input) {\n    viewer {\n      ...SignedIn\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation KeepLanguage($input: ViewerLanguageSetInput!) {\n  viewerLanguageSet(input: $input) {\n    viewer {\n      language\n    }\n  }\n}": types.SignedInFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SignedIn on Viewer {\n  person {\n    id\n    name\n    account\n    department {\n      name\n    }\n  }\n  permissions\n  language\n  session {\n    id\n  }\n}\n\nquery Start {\n  viewer {\n    ...SignedIn\n  }\n  installation {\n    name\n    needsFirstAdministrator\n    isDemo\n    demoAccounts\n  }\n}\n\nmutation SignIn($input: SessionStartInput!) {\n  sessionStart(input: $input) {\n    viewer {\n      ...SignedIn\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation CreateFirstAdministrator($input: FirstAdministratorCreateInput!) {\n  firstAdministratorCreate(input: $input) {\n    viewer {\n      ...SignedIn\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}\n\nmutation KeepLanguage($input: ViewerLanguageSetInput!) {\n  viewerLanguageSet(input: $input) {\n    viewer {\n      language\n    }\n  }\n}"): typeof import('./graphql').SignedInFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

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
    "mutation PlaybookApply($input: PlaybookApplyInput!) {\n  playbookApply(input: $input) {\n    playbook {\n      ...PlaybookChoice_playbook @unmask\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}": typeof types.PlaybookApplyDocument,
    "query PlaybooksPage {\n  playbooks {\n    ...PlaybookChoice_playbook @unmask\n  }\n}\n\nfragment PlaybookChoice_playbook on Playbook {\n  code\n  name\n  description\n  appliedAt\n  isCurrent\n}\n\nquery PlaybookDifference($code: String!) {\n  playbookDifference(code: $code) {\n    digest\n    kinds {\n      ...DifferenceKind_kind @unmask\n    }\n  }\n}\n\nfragment DifferenceKind_kind on PlaybookKindDifference {\n  kind\n  sameCount\n  rows {\n    code\n    name\n    fate\n    fields\n  }\n}": typeof types.PlaybooksPageDocument,
    "query SettingsPage {\n  settings {\n    ...SettingsForm_group @unmask\n  }\n}\n\nfragment SettingsForm_group on SettingGroup {\n  code\n  label\n  version\n  settings {\n    ...SettingField_setting @unmask\n  }\n}\n\nfragment SettingField_setting on Setting {\n  key\n  type\n  label\n  help\n  value\n  standard\n  isDecided\n  changedAt\n  min\n  max\n  unit\n  options {\n    value\n    label\n  }\n}": typeof types.SettingsPageDocument,
    "mutation SettingsUpdate($input: SettingsUpdateInput!) {\n  settingsUpdate(input: $input) {\n    group {\n      ...SettingsForm_group @unmask\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}": typeof types.SettingsUpdateDocument,
};
const documents: Documents = {
    "mutation PlaybookApply($input: PlaybookApplyInput!) {\n  playbookApply(input: $input) {\n    playbook {\n      ...PlaybookChoice_playbook @unmask\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}": types.PlaybookApplyDocument,
    "query PlaybooksPage {\n  playbooks {\n    ...PlaybookChoice_playbook @unmask\n  }\n}\n\nfragment PlaybookChoice_playbook on Playbook {\n  code\n  name\n  description\n  appliedAt\n  isCurrent\n}\n\nquery PlaybookDifference($code: String!) {\n  playbookDifference(code: $code) {\n    digest\n    kinds {\n      ...DifferenceKind_kind @unmask\n    }\n  }\n}\n\nfragment DifferenceKind_kind on PlaybookKindDifference {\n  kind\n  sameCount\n  rows {\n    code\n    name\n    fate\n    fields\n  }\n}": types.PlaybooksPageDocument,
    "query SettingsPage {\n  settings {\n    ...SettingsForm_group @unmask\n  }\n}\n\nfragment SettingsForm_group on SettingGroup {\n  code\n  label\n  version\n  settings {\n    ...SettingField_setting @unmask\n  }\n}\n\nfragment SettingField_setting on Setting {\n  key\n  type\n  label\n  help\n  value\n  standard\n  isDecided\n  changedAt\n  min\n  max\n  unit\n  options {\n    value\n    label\n  }\n}": types.SettingsPageDocument,
    "mutation SettingsUpdate($input: SettingsUpdateInput!) {\n  settingsUpdate(input: $input) {\n    group {\n      ...SettingsForm_group @unmask\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}": types.SettingsUpdateDocument,
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
export function graphql(source: "mutation PlaybookApply($input: PlaybookApplyInput!) {\n  playbookApply(input: $input) {\n    playbook {\n      ...PlaybookChoice_playbook @unmask\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}"): (typeof documents)["mutation PlaybookApply($input: PlaybookApplyInput!) {\n  playbookApply(input: $input) {\n    playbook {\n      ...PlaybookChoice_playbook @unmask\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PlaybooksPage {\n  playbooks {\n    ...PlaybookChoice_playbook @unmask\n  }\n}\n\nfragment PlaybookChoice_playbook on Playbook {\n  code\n  name\n  description\n  appliedAt\n  isCurrent\n}\n\nquery PlaybookDifference($code: String!) {\n  playbookDifference(code: $code) {\n    digest\n    kinds {\n      ...DifferenceKind_kind @unmask\n    }\n  }\n}\n\nfragment DifferenceKind_kind on PlaybookKindDifference {\n  kind\n  sameCount\n  rows {\n    code\n    name\n    fate\n    fields\n  }\n}"): (typeof documents)["query PlaybooksPage {\n  playbooks {\n    ...PlaybookChoice_playbook @unmask\n  }\n}\n\nfragment PlaybookChoice_playbook on Playbook {\n  code\n  name\n  description\n  appliedAt\n  isCurrent\n}\n\nquery PlaybookDifference($code: String!) {\n  playbookDifference(code: $code) {\n    digest\n    kinds {\n      ...DifferenceKind_kind @unmask\n    }\n  }\n}\n\nfragment DifferenceKind_kind on PlaybookKindDifference {\n  kind\n  sameCount\n  rows {\n    code\n    name\n    fate\n    fields\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SettingsPage {\n  settings {\n    ...SettingsForm_group @unmask\n  }\n}\n\nfragment SettingsForm_group on SettingGroup {\n  code\n  label\n  version\n  settings {\n    ...SettingField_setting @unmask\n  }\n}\n\nfragment SettingField_setting on Setting {\n  key\n  type\n  label\n  help\n  value\n  standard\n  isDecided\n  changedAt\n  min\n  max\n  unit\n  options {\n    value\n    label\n  }\n}"): (typeof documents)["query SettingsPage {\n  settings {\n    ...SettingsForm_group @unmask\n  }\n}\n\nfragment SettingsForm_group on SettingGroup {\n  code\n  label\n  version\n  settings {\n    ...SettingField_setting @unmask\n  }\n}\n\nfragment SettingField_setting on Setting {\n  key\n  type\n  label\n  help\n  value\n  standard\n  isDecided\n  changedAt\n  min\n  max\n  unit\n  options {\n    value\n    label\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SettingsUpdate($input: SettingsUpdateInput!) {\n  settingsUpdate(input: $input) {\n    group {\n      ...SettingsForm_group @unmask\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}"): (typeof documents)["mutation SettingsUpdate($input: SettingsUpdateInput!) {\n  settingsUpdate(input: $input) {\n    group {\n      ...SettingsForm_group @unmask\n    }\n    userErrors {\n      code\n      field\n      message\n      params {\n        name\n        value\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
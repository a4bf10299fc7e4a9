/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A playbook to bring in. */
export type PlaybookApplyInput = {
  /** The playbook. */
  code: string;
  /** The digest of the difference that was looked at. */
  digest: string;
  /** Rows edited here that shall be overwritten all the same. */
  overwrite?: Array<PlaybookRowInput> | null | undefined;
};

/** What bringing a playbook in does to a row. */
export type PlaybookRowFate =
  /** It is not there yet and will be. */
  | 'ADDED'
  /** The playbook says something else, and that will hold. */
  | 'CHANGED'
  /** The playbook says something else, but it was edited here: it stays unless it is named to be overwritten. */
  | 'CONFLICT'
  /** It was edited here and stays as it is. */
  | 'EDITED'
  /** Nothing changes. */
  | 'SAME';

/** A row of a playbook. */
export type PlaybookRowInput = {
  /** Its code within the kind. */
  code: string;
  /** Its kind. */
  kind: string;
};

/** What one setting shall hold. */
export type SettingInput = {
  /** Its key. */
  key: string;
  /** Its new value; null or absent: the default again. */
  value?: string | number | boolean | readonly string[] | null | undefined;
};

/** What kind of value a setting holds. */
export type SettingType =
  /** On or off. */
  | 'BOOLEAN'
  /** One of the options. */
  | 'CHOICE'
  /** Some of the options. */
  | 'CHOICES'
  /** A whole number within limits. */
  | 'INTEGER'
  /** Text with lines. */
  | 'LONG_TEXT'
  /** One line. */
  | 'TEXT'
  /** A name of the IANA time zone database. */
  | 'TIME_ZONE';

/** Settings of one group to decide. */
export type SettingsUpdateInput = {
  /** The group. */
  group: string;
  /** The settings; those not named stay. */
  values: Array<SettingInput>;
  /** The version of the group that was read. */
  version: number;
};

/** Why a request was refused. Codes are part of the contract; texts are not. */
export type UserErrorCode =
  /** Accept the ticket first. */
  | 'ACCEPT_FIRST'
  /** The account {account} is already taken. */
  | 'ACCOUNT_TAKEN'
  /** “{address}” is neither an address nor a network such as 192.0.2.0/24. */
  | 'ADDRESS_INVALID'
  /** It already exists. */
  | 'ALREADY_EXISTS'
  /** You are already working on this ticket. */
  | 'ALREADY_YOURS'
  /** {person} does not work in {department}. */
  | 'ASSIGNEE_NOT_IN_DEPARTMENT'
  /** This category does not belong to the ticket type. */
  | 'CATEGORY_NOT_FOR_TYPE'
  /** {person} lacks a valid certificate: {certificate}. */
  | 'CERTIFICATE_MISSING'
  /** Another check of the audit log is running. Wait for its result. */
  | 'CHECK_RUNNING'
  /** This code is not valid, or was used already. Wait for the next one. */
  | 'CODE_WRONG'
  /** The column “{column}” is missing. */
  | 'COLUMN_MISSING'
  /** The column “{column}” is there twice. */
  | 'COLUMN_TWICE'
  /** Someone changed it in the meantime. Look at what arrived and try again. */
  | 'CONFLICT'
  /** The consent ended on {date}. Ask the customer for a new one. */
  | 'CONSENT_EXPIRED'
  /** The consent is valid from {date} on. */
  | 'CONSENT_NOT_YET_VALID'
  /** Say where the written consent is filed, or what it says. */
  | 'CONSENT_PROOF_MISSING'
  /** The customer has withdrawn this consent. */
  | 'CONSENT_WITHDRAWN'
  /** Choose a customer or enter a new one, not both. */
  | 'CUSTOMER_AMBIGUOUS'
  /** {name} already has this phone number. */
  | 'CUSTOMER_PHONE_KNOWN'
  /** Give a phone number or an e-mail address. */
  | 'CUSTOMER_UNREACHABLE'
  /** The last day lies before the first. */
  | 'DATES_BACKWARDS'
  /** This department is archived. */
  | 'DEPARTMENT_ARCHIVED'
  /** The code {code} is already used by another department. */
  | 'DEPARTMENT_CODE_TAKEN'
  /** A department cannot move below itself. */
  | 'DEPARTMENT_CYCLE'
  /** Sub-departments still in use: {count}. */
  | 'DEPARTMENT_HAS_CHILDREN'
  /** Active people still in it: {count}. */
  | 'DEPARTMENT_HAS_PEOPLE'
  /** Tickets that have not ended: {count}. */
  | 'DEPARTMENT_HAS_TICKETS'
  /** This department is in use; there is nothing to restore. */
  | 'DEPARTMENT_NOT_ARCHIVED'
  /** {department} is not in force today (from {from} to {until}). */
  | 'DEPARTMENT_NOT_IN_FORCE'
  /** The tree may be at most {max} levels deep. */
  | 'DEPARTMENT_TOO_DEEP'
  /** There is no department {code}, or you may not add people there. */
  | 'DEPARTMENT_UNKNOWN'
  /** The expiry must lie in the future. */
  | 'EXPIRY_IN_PAST'
  /** A token may live {days} days at most. */
  | 'EXPIRY_TOO_LATE'
  /** At most {max} rows in one file. */
  | 'FILE_TOO_LONG'
  /** The file cannot be read (line {line}). Save it as CSV or XLSX. */
  | 'FILE_UNREADABLE'
  /** Name who takes over: {count} open matters are still with {person}. */
  | 'HAND_ON_NEEDED'
  /** This idempotency key was used for a different request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Choose a PNG, JPEG or WebP image of at most {kilobytes} kB and {pixels} pixels a side. */
  | 'IMAGE_UNFIT'
  /** The column “{column}” is missing. */
  | 'IMPORT_COLUMN_MISSING'
  /** There is no column “{column}”. */
  | 'IMPORT_COLUMN_UNKNOWN'
  /** Nothing was written: the file has {count} errors. */
  | 'IMPORT_HAS_ERRORS'
  /** The same as row {row}. */
  | 'IMPORT_ROW_TWICE'
  /** One import has at most {max} rows. */
  | 'IMPORT_TOO_LONG'
  /** Cannot be read from line {line} on: a quotation mark is not closed. */
  | 'IMPORT_UNREADABLE'
  /** This value is not valid. */
  | 'INVALID'
  /** Somebody must stay administrator: {person} is the last one. */
  | 'LAST_ADMINISTRATOR'
  /** Set a password first: without it nobody could sign in to this account. */
  | 'LAST_WAY_IN'
  /** {person} cannot hold both posts. */
  | 'LEADER_TWICE'
  /** Everybody has a main department. Move the person instead. */
  | 'MAIN_MEMBERSHIP_NEEDED'
  /** {person} already works in {department} at that time. */
  | 'MEMBER_ALREADY'
  /** There is no text to erase. */
  | 'NOTHING_TO_ERASE'
  /** The ticket did not come from another department. */
  | 'NOTHING_TO_RETURN'
  /** Your role does not include this. An administrator can grant it. */
  | 'NOT_ALLOWED'
  /** It does not exist, or you may not see it. */
  | 'NOT_FOUND'
  /** The ticket is with {department}, not with yours. */
  | 'NOT_IN_YOUR_DEPARTMENT'
  /** Only {person} or a supervisor can do this. */
  | 'NOT_YOURS'
  /** Nobody can disable their own account. */
  | 'NOT_YOURSELF'
  /** Tell the customer the outcome before closing. */
  | 'OUTCOME_NOT_TOLD'
  /** There is no outcome to tell before the ticket is solved. */
  | 'OUTCOME_TOO_EARLY'
  /** From {min} to {max}. */
  | 'OUT_OF_RANGE'
  /** The permission is held, but it does not reach here. */
  | 'OUT_OF_REACH'
  /** Everybody tries this password first. Choose another one. */
  | 'PASSWORD_COMMON'
  /** The password must not contain the account. */
  | 'PASSWORD_HOLDS_ACCOUNT'
  /** At least {min} characters. */
  | 'PASSWORD_TOO_SHORT'
  /** Use at least {min} of these: lower case, upper case, digits, other characters. */
  | 'PASSWORD_TOO_SIMPLE'
  /** It is among your last {count} passwords. Choose a new one. */
  | 'PASSWORD_USED_BEFORE'
  /** The current password is wrong. */
  | 'PASSWORD_WRONG'
  /** The last day lies before the first. */
  | 'PERIOD_BACKWARDS'
  /** You cannot grant a permission you do not hold: {permission}. */
  | 'PERMISSION_NOT_HELD'
  /** {person} is active. */
  | 'PERSON_ACTIVE'
  /** {person} no longer works here. */
  | 'PERSON_INACTIVE'
  /** This position is no longer in use. */
  | 'POSITION_ARCHIVED'
  /** The code {code} is already used by another position. */
  | 'POSITION_CODE_TAKEN'
  /** There is no position {code}. */
  | 'POSITION_UNKNOWN'
  /** {provider} cannot be reached at the moment. Try again later, or sign in with your password. */
  | 'PROVIDER_UNREACHABLE'
  /** Please fill this in. */
  | 'REQUIRED'
  /** Change your own password and second factor under “Security”. */
  | 'RESET_OF_ONESELF'
  /** {person} already holds this role there at that time. */
  | 'ROLE_ALREADY_HELD'
  /** This role came with the organisation’s playbook. Copy it and change the copy. */
  | 'ROLE_BUILT_IN'
  /** Choose at least one department for {permission}. */
  | 'ROLE_CHOSEN_EMPTY'
  /** The code {code} is already used by another role. */
  | 'ROLE_CODE_TAKEN'
  /** There is no draft to publish: nothing was changed. */
  | 'ROLE_NO_DRAFT'
  /** There is no role {code}. */
  | 'ROLE_UNKNOWN'
  /** The ticket is already with {department}. */
  | 'SAME_DEPARTMENT'
  /** The organisation asks for a second factor, so it stays. */
  | 'SECOND_FACTOR_REQUIRED'
  /** The set-up token is not valid. The server printed it when it last started. */
  | 'SETUP_TOKEN_INVALID'
  /** This took too long. Sign in again from the start. */
  | 'SIGN_IN_EXPIRED'
  /** Account or password is wrong. */
  | 'SIGN_IN_REFUSED'
  /** Too many attempts. Try again in {minutes} min. */
  | 'SIGN_IN_THROTTLED'
  /** Not possible while the ticket is “{state}”. */
  | 'STATE_FORBIDS'
  /** {person} cannot take this over: choose an active person. */
  | 'SUCCESSOR_UNFIT'
  /** The organization does not know this word: {code}. */
  | 'TERM_UNKNOWN'
  /** There is no time zone of this name. */
  | 'TIME_ZONE_UNKNOWN'
  /** This token was revoked or has expired. Make a new one. */
  | 'TOKEN_ENDED'
  /** At most {max} characters. */
  | 'TOO_LONG'
  /** At most {max} can be saved. Delete one first. */
  | 'TOO_MANY_SAVED'
  /** At least {min} characters. */
  | 'TOO_SHORT'
  /** {value} is also in line {line}. */
  | 'TWICE_IN_FILE'
  /** You are looking as {person}: nothing can be changed. End it first. */
  | 'VIEW_AS_READ_ONLY'
  /** You already look as yourself. */
  | 'VIEW_AS_SELF'
  /** {person} holds {permission} further than you do, so you cannot look as them. */
  | 'VIEW_AS_UPWARDS';

export type PlaybookApplyMutationVariables = Exact<{
  input: PlaybookApplyInput;
}>;


export type PlaybookApplyMutation = { playbookApply: { __typename: 'PlaybookApplyPayload', playbook: { __typename: 'Playbook', code: string, name: string, description: string | null, appliedAt: string | null, isCurrent: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string, params: Array<{ __typename: 'UserErrorParam', name: string, value: string }> }> } };

export type PlaybooksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaybooksPageQuery = { playbooks: Array<{ __typename: 'Playbook', code: string, name: string, description: string | null, appliedAt: string | null, isCurrent: boolean }> };

export type PlaybookChoice_PlaybookFragment = { __typename: 'Playbook', code: string, name: string, description: string | null, appliedAt: string | null, isCurrent: boolean } & { ' $fragmentName'?: 'PlaybookChoice_PlaybookFragment' };

export type PlaybookDifferenceQueryVariables = Exact<{
  code: string;
}>;


export type PlaybookDifferenceQuery = { playbookDifference: { __typename: 'PlaybookDifference', digest: string, kinds: Array<{ __typename: 'PlaybookKindDifference', kind: string, sameCount: number, rows: Array<{ __typename: 'PlaybookRow', code: string, name: string, fate: PlaybookRowFate, fields: Array<string> }> }> } | null };

export type DifferenceKind_KindFragment = { __typename: 'PlaybookKindDifference', kind: string, sameCount: number, rows: Array<{ __typename: 'PlaybookRow', code: string, name: string, fate: PlaybookRowFate, fields: Array<string> }> } & { ' $fragmentName'?: 'DifferenceKind_KindFragment' };

export type SettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsPageQuery = { settings: Array<{ __typename: 'SettingGroup', code: string, label: string, version: number, settings: Array<{ __typename: 'Setting', key: string, type: SettingType, label: string, help: string, value: string | number | boolean | readonly string[], standard: string | number | boolean | readonly string[], isDecided: boolean, changedAt: string | null, min: number | null, max: number | null, unit: string | null, options: Array<{ __typename: 'SettingOption', value: string, label: string }> }> }> };

export type SettingsForm_GroupFragment = { __typename: 'SettingGroup', code: string, label: string, version: number, settings: Array<{ __typename: 'Setting', key: string, type: SettingType, label: string, help: string, value: string | number | boolean | readonly string[], standard: string | number | boolean | readonly string[], isDecided: boolean, changedAt: string | null, min: number | null, max: number | null, unit: string | null, options: Array<{ __typename: 'SettingOption', value: string, label: string }> }> } & { ' $fragmentName'?: 'SettingsForm_GroupFragment' };

export type SettingField_SettingFragment = { __typename: 'Setting', key: string, type: SettingType, label: string, help: string, value: string | number | boolean | readonly string[], standard: string | number | boolean | readonly string[], isDecided: boolean, changedAt: string | null, min: number | null, max: number | null, unit: string | null, options: Array<{ __typename: 'SettingOption', value: string, label: string }> } & { ' $fragmentName'?: 'SettingField_SettingFragment' };

export type SettingsUpdateMutationVariables = Exact<{
  input: SettingsUpdateInput;
}>;


export type SettingsUpdateMutation = { settingsUpdate: { __typename: 'SettingsUpdatePayload', group: { __typename: 'SettingGroup', code: string, label: string, version: number, settings: Array<{ __typename: 'Setting', key: string, type: SettingType, label: string, help: string, value: string | number | boolean | readonly string[], standard: string | number | boolean | readonly string[], isDecided: boolean, changedAt: string | null, min: number | null, max: number | null, unit: string | null, options: Array<{ __typename: 'SettingOption', value: string, label: string }> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string, params: Array<{ __typename: 'UserErrorParam', name: string, value: string }> }> } };

export const PlaybookChoice_PlaybookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaybookChoice_playbook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Playbook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<PlaybookChoice_PlaybookFragment, unknown>;
export const DifferenceKind_KindFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceKind_kind"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookKindDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sameCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]} as unknown as DocumentNode<DifferenceKind_KindFragment, unknown>;
export const SettingField_SettingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingField_setting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<SettingField_SettingFragment, unknown>;
export const SettingsForm_GroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm_group"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingField_setting"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingField_setting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<SettingsForm_GroupFragment, unknown>;
export const PlaybookApplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaybookApply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookApplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbookApply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaybookChoice_playbook"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaybookChoice_playbook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Playbook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<PlaybookApplyMutation, PlaybookApplyMutationVariables>;
export const PlaybooksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaybooksPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaybookChoice_playbook"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaybookChoice_playbook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Playbook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<PlaybooksPageQuery, PlaybooksPageQueryVariables>;
export const PlaybookDifferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaybookDifference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbookDifference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferenceKind_kind"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceKind_kind"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookKindDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sameCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]} as unknown as DocumentNode<PlaybookDifferenceQuery, PlaybookDifferenceQueryVariables>;
export const SettingsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsForm_group"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingField_setting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm_group"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingField_setting"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]} as unknown as DocumentNode<SettingsPageQuery, SettingsPageQueryVariables>;
export const SettingsUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettingsUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettingsUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settingsUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsForm_group"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingField_setting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm_group"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingField_setting"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]} as unknown as DocumentNode<SettingsUpdateMutation, SettingsUpdateMutationVariables>;
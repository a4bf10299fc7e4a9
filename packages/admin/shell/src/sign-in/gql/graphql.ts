/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The first person of an empty installation. */
export type FirstAdministratorCreateInput = {
  /** What they will sign in with. */
  account: string;
  /** Their name. */
  name: string;
  /** What the organisation is called. */
  organisation?: string | null | undefined;
  /** Their password, at least 10 characters. */
  password: string;
  /** The playbook it starts from, one of `installation.playbooks`. */
  playbook?: string | null | undefined;
  /** The token the server printed when it started. */
  setupToken: string;
};

/** A language the product speaks. */
export type Language =
  /** English */
  | 'EN'
  /** 简体中文 */
  | 'ZH_CN'
  /** 繁體中文 */
  | 'ZH_TW';

/** Which way in. */
export type ProviderSignInBeginInput = {
  /** The identity provider. */
  identityProviderId: string;
};

/** The first code of a second factor. */
export type SessionFactorConfirmInput = {
  /** What the authenticator app shows. */
  code: string;
};

/** The password from now on. */
export type SessionPasswordChangeInput = {
  /** The new password. */
  password: string;
};

/** The second proof. */
export type SessionProveInput = {
  /** What the authenticator app shows, or a recovery code. */
  code: string;
};

/** Who signs in. */
export type SessionStartInput = {
  /** The account. */
  account: string;
  /** The password. */
  password: string;
};

/** What is asked of somebody before they are in. */
export type SignInStepKind =
  /** A new password: sessionPasswordChange. */
  | 'PASSWORD_CHANGE'
  /** The code of their authenticator app, or a recovery code: sessionProve. */
  | 'SECOND_FACTOR'
  /** A second factor, set up now: sessionFactorConfirm. */
  | 'SECOND_FACTOR_SETUP';

/** Why a request was refused. Codes are part of the contract; texts are not. */
export type UserErrorCode =
  /** Accept the ticket first. */
  | 'ACCEPT_FIRST'
  /** The account {account} is already taken. */
  | 'ACCOUNT_TAKEN'
  /** There is nobody with the account {account}. */
  | 'ACCOUNT_UNKNOWN'
  /** To be done first: {actions}. */
  | 'ACTIONS_OPEN'
  /** One of these is to be done first: {actions}. */
  | 'ACTION_NEEDED'
  /** “{address}” is neither an address nor a network such as 192.0.2.0/24. */
  | 'ADDRESS_INVALID'
  /** It already exists. */
  | 'ALREADY_EXISTS'
  /** You are already working on this ticket. */
  | 'ALREADY_YOURS'
  /** It must end after it starts, and later than now. */
  | 'ANNOUNCEMENT_ENDS_TOO_EARLY'
  /** This announcement is over. Write a new one. */
  | 'ANNOUNCEMENT_OVER'
  /** {person} does not work in {department}. */
  | 'ASSIGNEE_NOT_IN_DEPARTMENT'
  /** This benefit is for other tiers. */
  | 'BENEFIT_OTHER_TIER'
  /** Weeks that take turns need the Monday on which the first begins. */
  | 'CALENDAR_ANCHOR'
  /** Hours are written like 09:00-12:00, for seven days a week. */
  | 'CALENDAR_HOURS'
  /** {count} others still use this calendar. */
  | 'CALENDAR_IN_USE'
  /** This calendar is never open. */
  | 'CALENDAR_NEVER_OPEN'
  /** {person} may not see this ticket. */
  | 'CANNOT_SEE_TICKET'
  /** This category does not belong to the ticket type. */
  | 'CATEGORY_NOT_FOR_TYPE'
  /** This category is out of use; choose another. */
  | 'CATEGORY_RETIRED'
  /** {person} lacks a valid certificate: {certificate}. */
  | 'CERTIFICATE_MISSING'
  /** The checklist has {count} more points to tick. */
  | 'CHECKLIST_OPEN'
  /** Another check of the audit log is running. Wait for its result. */
  | 'CHECK_RUNNING'
  /** {count} tickets below it are not solved yet. */
  | 'CHILDREN_OPEN'
  /** This clock is exempted already. */
  | 'CLOCK_EXEMPTED'
  /** Nobody exempts clocks of a ticket they answer for or work on; another head does. */
  | 'CLOCK_OWN'
  /** The first receiver has to look through the record before it is closed. */
  | 'CLOSING_NOT_REVIEWED'
  /** Call or visit the customer again, and find them satisfied, before closing. */
  | 'CLOSING_NOT_REVISITED'
  /** Record that the customer confirmed the outcome before closing. */
  | 'CLOSING_UNCONFIRMED'
  /** The customer has to sign for the work before it is closed. */
  | 'CLOSING_UNSIGNED'
  /** There is no “{code}”. */
  | 'CODE_UNKNOWN'
  /** This code is not valid, or was used already. Wait for the next one. */
  | 'CODE_WRONG'
  /** The column “{column}” is missing. */
  | 'COLUMN_MISSING'
  /** The column “{column}” is there twice. */
  | 'COLUMN_TWICE'
  /** Type “{name}” to confirm. */
  | 'CONFIRMATION_DIFFERS'
  /** Someone changed it in the meantime. Look at what arrived and try again. */
  | 'CONFLICT'
  /** The consent ended on {date}. Ask the customer for a new one. */
  | 'CONSENT_EXPIRED'
  /** The consent is valid from {date} on. */
  | 'CONSENT_NOT_YET_VALID'
  /** The customer has withdrawn this consent. */
  | 'CONSENT_WITHDRAWN'
  /** Choose a customer or enter a new one, not both. */
  | 'CUSTOMER_AMBIGUOUS'
  /** This is a lead of the company: nobody takes it on for themselves, a supervisor says who does. */
  | 'CUSTOMER_COMPANY_LEAD'
  /** The file of this customer was erased when its time was over; nothing can be added to it. */
  | 'CUSTOMER_ERASED'
  /** Somebody looks after this customer; only who may hand customers over can change that. */
  | 'CUSTOMER_HAS_OWNER'
  /** Choose another customer. */
  | 'CUSTOMER_MERGED_WITH_ITSELF'
  /** A customer is not their own contact. */
  | 'CUSTOMER_OWN_CONTACT'
  /** {name} already has this phone number. */
  | 'CUSTOMER_PHONE_KNOWN'
  /** Give a phone number or an e-mail address. */
  | 'CUSTOMER_UNREACHABLE'
  /** This day is still ahead. */
  | 'DAY_AHEAD'
  /** Choose a day to come. */
  | 'DAY_NOT_AHEAD'
  /** Your account belongs to the demo. Create one of your own with every right, sign in with it, and try again. */
  | 'DEMO_ACCOUNT'
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
  /** It stands there already. */
  | 'DEPARTMENT_THERE_ALREADY'
  /** The tree may be at most {max} levels deep. */
  | 'DEPARTMENT_TOO_DEEP'
  /** There is no department {code}, or you may not add people there. */
  | 'DEPARTMENT_UNKNOWN'
  /** “{domain}” is no domain such as example.cn. */
  | 'DOMAIN_INVALID'
  /** It cannot end before it begins. */
  | 'ENDS_BEFORE_BEGIN'
  /** The expiry must lie in the future. */
  | 'EXPIRY_IN_PAST'
  /** A token may live {days} days at most. */
  | 'EXPIRY_TOO_LATE'
  /** There is no {fact} to ask for. */
  | 'FACT_UNKNOWN'
  /** Your roles do not let you change this. */
  | 'FIELD_READ_ONLY'
  /** What a field holds stays for good. Add another field instead. */
  | 'FIELD_TYPE_FIXED'
  /** What is inside this file is not what its ending .{ending} says. */
  | 'FILE_DISGUISED'
  /** This file is empty. */
  | 'FILE_EMPTY'
  /** This kind of file is not taken. Taken are: {endings}. */
  | 'FILE_KIND'
  /** A file may have at most {megabytes} MB. */
  | 'FILE_TOO_LARGE'
  /** At most {max} rows in one file. */
  | 'FILE_TOO_LONG'
  /** {max} files of yours are still waiting to be used. Send or remove some first. */
  | 'FILE_TOO_MANY'
  /** The file cannot be read (line {line}). Save it as CSV or XLSX. */
  | 'FILE_UNREADABLE'
  /** The scanner refused this file. Nothing was kept. */
  | 'FILE_UNSAFE'
  /** {count} goals of other departments are part of "{goal}"; it stays, in its unit. */
  | 'GOAL_HAS_PARTS'
  /** This does not hold: {condition}. */
  | 'GUARD_FAILS'
  /** {person} has decided this request already. */
  | 'HAND_ON_DECIDED'
  /** The request has lapsed: the ticket ended, or another answers for it. */
  | 'HAND_ON_LAPSED'
  /** Name who takes over: {count} open matters are still with {person}. */
  | 'HAND_ON_NEEDED'
  /** Nobody decides about first responsibility of their own; another head does. */
  | 'HAND_ON_OWN'
  /** A request to hand it on already waits for a decision. */
  | 'HAND_ON_PENDING'
  /** Only the head of the first receiver’s department ({department}) decides that. */
  | 'HEAD_DECIDES'
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
  /** An https address without anything behind “?” or “#”. Plain http only for a provider on this machine. */
  | 'ISSUER_INVALID'
  /** {count} departments are of this kind, archived ones included. Give them another kind first. */
  | 'KIND_IN_USE'
  /** A step is taken either at a share of the time or so long after it ran out. */
  | 'LADDER_STEP_WHEN'
  /** Somebody must stay administrator: {person} is the last one. */
  | 'LAST_ADMINISTRATOR'
  /** At least one ticket type must stay in use. */
  | 'LAST_TYPE'
  /** Set a password first: without it nobody could sign in to this account. */
  | 'LAST_WAY_IN'
  /** {person} cannot hold both posts. */
  | 'LEADER_TWICE'
  /** The mail server did not take the mail ({reason}). */
  | 'MAIL_FAILED'
  /** No mail server is named. An administrator does so under System → Notifications. */
  | 'MAIL_OFF'
  /** The system is under maintenance: nothing can be changed for the moment. Reading goes on. */
  | 'MAINTENANCE'
  /** Everybody has a main department. Move the person instead. */
  | 'MAIN_MEMBERSHIP_NEEDED'
  /** This cell is given twice. */
  | 'MATRIX_CELL_TWICE'
  /** {fact} is never {value}. */
  | 'MATRIX_VALUE_UNKNOWN'
  /** {person} already works in {department} at that time. */
  | 'MEMBER_ALREADY'
  /** The customer who was kept has since gone into another. Undo that merge first. */
  | 'MERGE_NOT_LAST'
  /** The merge is more than {days} days old and can no longer be undone. */
  | 'MERGE_TOO_OLD'
  /** This merge was undone. */
  | 'MERGE_UNDONE'
  /** No move is planned for it. */
  | 'MOVE_NOT_PLANNED'
  /** Nothing is different from before. */
  | 'NOTHING_CHANGED'
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
  /** The ticket was not merged. */
  | 'NOT_MERGED'
  /** Only {person} or a supervisor can do this. */
  | 'NOT_YOURS'
  /** Nobody can disable their own account. */
  | 'NOT_YOURSELF'
  /** There is no demo data. */
  | 'NO_DEMO'
  /** Your record has no e-mail address. Add it first. */
  | 'NO_EMAIL'
  /** The first receiver has {count} more things to do before it is closed, unless the head waives them. */
  | 'OBLIGATIONS_OPEN'
  /** Only tickets of the same customer can be merged. */
  | 'OTHER_CUSTOMER'
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
  /** They have {balance} points, which is not enough. */
  | 'POINTS_SHORT'
  /** This position is no longer in use. */
  | 'POSITION_ARCHIVED'
  /** The code {code} is already used by another position. */
  | 'POSITION_CODE_TAKEN'
  /** A position cannot report to itself, directly or through others. */
  | 'POSITION_CYCLE'
  /** There is no position {code}. */
  | 'POSITION_UNKNOWN'
  /** There are {count} open promises to the customer. Say first what became of them. */
  | 'PROMISES_OPEN'
  /** This promise has ended. */
  | 'PROMISE_ENDED'
  /** The promised time has to lie ahead. */
  | 'PROMISE_TIME_PAST'
  /** {provider} calls itself by another address. Enter exactly the one it names, with or without the last slash as it does. */
  | 'PROVIDER_ISSUER_DIFFERS'
  /** {provider} answers, but not as an OpenID Connect provider. Look at the address. */
  | 'PROVIDER_NOT_CONFORM'
  /** {provider} cannot be reached at the moment. Try again later, or sign in with your password. */
  | 'PROVIDER_UNREACHABLE'
  /** This record has ended or does not count. */
  | 'RECORD_ENDED'
  /** Records have ended with “{code}”. Rename it, but leave it there. */
  | 'RECORD_ENDING_KEPT'
  /** {count} records of this kind are open. Leave them a way to end. */
  | 'RECORD_ENDING_NEEDED'
  /** {count} records of this kind were filled in with its form. It stays. */
  | 'RECORD_FORM_FIXED'
  /** The record is not complete: no contact is logged on the ticket yet. */
  | 'RECORD_NO_CONTACT'
  /** Records of this kind are kept by other roles. */
  | 'RECORD_OTHER_ROLES'
  /** The record is not complete: it has no category yet. */
  | 'RECORD_UNSORTED'
  /** Please fill this in. */
  | 'REQUIRED'
  /** Change your own password and second factor under “Security”. */
  | 'RESET_OF_ONESELF'
  /** The file is kept until {date} and cannot be erased before. */
  | 'RETENTION_NOT_OVER'
  /** This file has no date: a ticket has not ended, or files are kept for good. */
  | 'RETENTION_NO_END'
  /** The administrator’s role stays: without it nobody could set anything up. */
  | 'ROLE_ADMINISTRATOR'
  /** {person} already holds this role there at that time. */
  | 'ROLE_ALREADY_HELD'
  /** This role is no longer in use. */
  | 'ROLE_ARCHIVED'
  /** This role came with the organisation’s playbook. Copy it and change the copy. */
  | 'ROLE_BUILT_IN'
  /** Choose at least one department for {permission}. */
  | 'ROLE_CHOSEN_EMPTY'
  /** The code {code} is already used by another role. */
  | 'ROLE_CODE_TAKEN'
  /** {count} people hold this role or will. Take it away from them first. */
  | 'ROLE_HELD'
  /** This role is in use. */
  | 'ROLE_NOT_ARCHIVED'
  /** There is no draft to publish: nothing was changed. */
  | 'ROLE_NO_DRAFT'
  /** There is no role {code}. */
  | 'ROLE_UNKNOWN'
  /** The rule is “{phase}” and cannot go there: a new one is tried first, then it is live. */
  | 'RULE_PHASE'
  /** This rule is being tried on past tickets; please wait. */
  | 'RULE_RUNS'
  /** Choose at least one moment at which it begins. */
  | 'RULE_STATE_NEEDED'
  /** The ticket is already with {department}. */
  | 'SAME_DEPARTMENT'
  /** It cannot be the ticket itself. */
  | 'SAME_TICKET'
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
  /** {day} is of another year, or named twice. */
  | 'STATUTORY_DAY'
  /** To be filled in first: {facts}. */
  | 'STEP_NEEDS'
  /** {person} cannot take this over: choose an active person. */
  | 'SUCCESSOR_UNFIT'
  /** A policy gives each timer one time, and beside it one line to compare with. */
  | 'TARGET_TWICE'
  /** Used in {count} places: positions, records, other words or types of ticket. Take it out there first. */
  | 'TERM_IN_USE'
  /** The organization does not know this word: {code}. */
  | 'TERM_UNKNOWN'
  /** The ticket does not say: {names}. Complete the text before the customer reads it. */
  | 'TEXT_INCOMPLETE'
  /** What lies above it cannot lie below it as well. */
  | 'TICKET_CYCLE'
  /** It is a part of another ticket already. */
  | 'TICKET_HAS_PARENT'
  /** The ticket was merged into another one and goes on there. */
  | 'TICKET_MERGED'
  /** {count} policies still use this timer. */
  | 'TIMER_IN_USE'
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
  /** This ticket type is out of use; choose another. */
  | 'TYPE_RETIRED'
  /** No ticket can fill in “{variable}”. */
  | 'UNKNOWN_VARIABLE'
  /** You are looking as {person}: nothing can be changed. End it first. */
  | 'VIEW_AS_READ_ONLY'
  /** You already look as yourself. */
  | 'VIEW_AS_SELF'
  /** {person} holds {permission} further than you do, so you cannot look as them. */
  | 'VIEW_AS_UPWARDS'
  /** Warning points ascend, each once. */
  | 'WARNINGS_NOT_ASCENDING'
  /** The warranty cannot end before the purchase. */
  | 'WARRANTY_BEFORE_PURCHASE'
  /** “{transition}”: nothing can hold {verb} up. */
  | 'WORKFLOW_ASKS_IN_VAIN'
  /** There is a draft already. Go on with it, or discard it first. */
  | 'WORKFLOW_DRAFT_EXISTS'
  /** “{transition}”: there is no {what} to ask for. */
  | 'WORKFLOW_FACT_UNKNOWN'
  /** “{transition}” starts from no state. */
  | 'WORKFLOW_FROM_NOWHERE'
  /** “{transition}” says twice who gets the ticket. */
  | 'WORKFLOW_GIVES_TWICE'
  /** Tickets begin in exactly one state, here in {count}. */
  | 'WORKFLOW_INITIAL'
  /** “{state}” can only become a state of the same phase, in work or solved. */
  | 'WORKFLOW_MOVE_ASTRAY'
  /** Only a draft can be changed. Begin a new one from this version. */
  | 'WORKFLOW_NOT_DRAFT'
  /** Tickets are moved only to the live version. */
  | 'WORKFLOW_NOT_LIVE'
  /** This version is not being tried. */
  | 'WORKFLOW_NOT_TRIAL'
  /** From “{state}” no way leads to a closed state. */
  | 'WORKFLOW_NO_EXIT'
  /** The run before has not ended yet; wait a moment. */
  | 'WORKFLOW_RUN_RUNS'
  /** This version has no state “{state}”. */
  | 'WORKFLOW_STATE_GONE'
  /** “{transition}”: there is no state {what}. */
  | 'WORKFLOW_STATE_UNKNOWN'
  /** Choose a state of the new version for “{state}”. */
  | 'WORKFLOW_STATE_UNMAPPED'
  /** “{transition}”: there is no {what} to set. */
  | 'WORKFLOW_TARGET_UNKNOWN'
  /** Say on how many of a hundred tickets, or in which departments it is tried. */
  | 'WORKFLOW_TRIAL_OF_NOTHING'
  /** Another version is being tried. End that trial first. */
  | 'WORKFLOW_TRIAL_RUNS'
  /** “{what}” is there twice. */
  | 'WORKFLOW_TWICE'
  /** It says the same as the version that runs. */
  | 'WORKFLOW_UNCHANGED'
  /** No way leads to “{state}”. */
  | 'WORKFLOW_UNREACHABLE'
  /** Mend first what would strand tickets: {count} problems. */
  | 'WORKFLOW_UNSOUND'
  /** “{transition}”: {verb} may not lead to “{state}”. */
  | 'WORKFLOW_VERB_ASTRAY'
  /** “{transition}”: only {verb} may lead to “{state}”. */
  | 'WORKFLOW_VERB_NEEDED'
  /** “{state}”: {verb} leads two ways. */
  | 'WORKFLOW_VERB_TWO_WAYS';

/** Which language to speak. */
export type ViewerLanguageSetInput = {
  /** The language. */
  language: Language;
};

export type SignedInFragment = { permissions: Array<string>, language: Language, person: { id: string, name: string, account: string, timeZone: string | null, department: { name: string } | null }, session: { id: string } | null };

export type StepFragment = { kind: SignInStepKind, setup: { secret: string, uri: string } | null };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { signInStep: { kind: SignInStepKind, setup: { secret: string, uri: string } | null } | null, viewer: { permissions: Array<string>, language: Language, person: { id: string, name: string, account: string, timeZone: string | null, department: { name: string } | null }, session: { id: string } | null } | null, installation: { name: string, needsFirstAdministrator: boolean, isDemo: boolean, demoAccounts: Array<string>, creed: string | null, logoUrl: string | null, languages: Array<Language>, timeZone: string, maintenance: { isOn: boolean, reason: string }, identityProviders: Array<{ id: string, name: string }>, passwordPolicy: { minLength: number, minClasses: number, historyCount: number, maxAgeDays: number }, playbooks: Array<{ code: string, name: string, description: string | null }> } };

export type SignInMutationVariables = Exact<{
  input: SessionStartInput;
}>;


export type SignInMutation = { sessionStart: { viewer: { permissions: Array<string>, language: Language, person: { id: string, name: string, account: string, timeZone: string | null, department: { name: string } | null }, session: { id: string } | null } | null, step: { kind: SignInStepKind, setup: { secret: string, uri: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type CreateFirstAdministratorMutationVariables = Exact<{
  input: FirstAdministratorCreateInput;
}>;


export type CreateFirstAdministratorMutation = { firstAdministratorCreate: { viewer: { permissions: Array<string>, language: Language, person: { id: string, name: string, account: string, timeZone: string | null, department: { name: string } | null }, session: { id: string } | null } | null, step: { kind: SignInStepKind, setup: { secret: string, uri: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type KeepLanguageMutationVariables = Exact<{
  input: ViewerLanguageSetInput;
}>;


export type KeepLanguageMutation = { viewerLanguageSet: { viewer: { language: Language } | null } };

export type ProveMutationVariables = Exact<{
  input: SessionProveInput;
}>;


export type ProveMutation = { sessionProve: { viewer: { permissions: Array<string>, language: Language, person: { id: string, name: string, account: string, timeZone: string | null, department: { name: string } | null }, session: { id: string } | null } | null, step: { kind: SignInStepKind, setup: { secret: string, uri: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ChoosePasswordMutationVariables = Exact<{
  input: SessionPasswordChangeInput;
}>;


export type ChoosePasswordMutation = { sessionPasswordChange: { viewer: { permissions: Array<string>, language: Language, person: { id: string, name: string, account: string, timeZone: string | null, department: { name: string } | null }, session: { id: string } | null } | null, step: { kind: SignInStepKind, setup: { secret: string, uri: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ConfirmFactorMutationVariables = Exact<{
  input: SessionFactorConfirmInput;
}>;


export type ConfirmFactorMutation = { sessionFactorConfirm: { recoveryCodes: Array<string> | null, viewer: { permissions: Array<string>, language: Language, person: { id: string, name: string, account: string, timeZone: string | null, department: { name: string } | null }, session: { id: string } | null } | null, step: { kind: SignInStepKind, setup: { secret: string, uri: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type BeginAtProviderMutationVariables = Exact<{
  input: ProviderSignInBeginInput;
}>;


export type BeginAtProviderMutation = { providerSignInBegin: { url: string | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type Refusal_UserErrorFragment = { code: UserErrorCode, field: Array<string> | null, message: string };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SignedInFragmentDoc = new TypedDocumentString(`
    fragment SignedIn on Viewer {
  person {
    id
    name
    account
    timeZone
    department {
      name
    }
  }
  permissions
  language
  session {
    id
  }
}
    `, {"fragmentName":"SignedIn"}) as unknown as TypedDocumentString<SignedInFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on SignInStep {
  kind
  setup {
    secret
    uri
  }
}
    `, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const Refusal_UserErrorFragmentDoc = new TypedDocumentString(`
    fragment Refusal_userError on UserError {
  code
  field
  message
}
    `, {"fragmentName":"Refusal_userError"}) as unknown as TypedDocumentString<Refusal_UserErrorFragment, unknown>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  signInStep {
    ...Step
  }
  viewer {
    ...SignedIn
  }
  installation {
    name
    needsFirstAdministrator
    isDemo
    maintenance {
      isOn
      reason
    }
    demoAccounts
    identityProviders {
      id
      name
    }
    passwordPolicy {
      minLength
      minClasses
      historyCount
      maxAgeDays
    }
    creed
    logoUrl
    languages
    timeZone
    playbooks {
      code
      name
      description
    }
  }
}
    fragment SignedIn on Viewer {
  person {
    id
    name
    account
    timeZone
    department {
      name
    }
  }
  permissions
  language
  session {
    id
  }
}
fragment Step on SignInStep {
  kind
  setup {
    secret
    uri
  }
}`) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SessionStartInput!) {
  sessionStart(input: $input) {
    viewer {
      ...SignedIn
    }
    step {
      ...Step
    }
    userErrors {
      ...Refusal_userError
    }
  }
}
    fragment SignedIn on Viewer {
  person {
    id
    name
    account
    timeZone
    department {
      name
    }
  }
  permissions
  language
  session {
    id
  }
}
fragment Step on SignInStep {
  kind
  setup {
    secret
    uri
  }
}
fragment Refusal_userError on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const CreateFirstAdministratorDocument = new TypedDocumentString(`
    mutation CreateFirstAdministrator($input: FirstAdministratorCreateInput!) {
  firstAdministratorCreate(input: $input) {
    viewer {
      ...SignedIn
    }
    step {
      ...Step
    }
    userErrors {
      ...Refusal_userError
    }
  }
}
    fragment SignedIn on Viewer {
  person {
    id
    name
    account
    timeZone
    department {
      name
    }
  }
  permissions
  language
  session {
    id
  }
}
fragment Step on SignInStep {
  kind
  setup {
    secret
    uri
  }
}
fragment Refusal_userError on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<CreateFirstAdministratorMutation, CreateFirstAdministratorMutationVariables>;
export const KeepLanguageDocument = new TypedDocumentString(`
    mutation KeepLanguage($input: ViewerLanguageSetInput!) {
  viewerLanguageSet(input: $input) {
    viewer {
      language
    }
  }
}
    `) as unknown as TypedDocumentString<KeepLanguageMutation, KeepLanguageMutationVariables>;
export const ProveDocument = new TypedDocumentString(`
    mutation Prove($input: SessionProveInput!) {
  sessionProve(input: $input) {
    viewer {
      ...SignedIn
    }
    step {
      ...Step
    }
    userErrors {
      ...Refusal_userError
    }
  }
}
    fragment SignedIn on Viewer {
  person {
    id
    name
    account
    timeZone
    department {
      name
    }
  }
  permissions
  language
  session {
    id
  }
}
fragment Step on SignInStep {
  kind
  setup {
    secret
    uri
  }
}
fragment Refusal_userError on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<ProveMutation, ProveMutationVariables>;
export const ChoosePasswordDocument = new TypedDocumentString(`
    mutation ChoosePassword($input: SessionPasswordChangeInput!) {
  sessionPasswordChange(input: $input) {
    viewer {
      ...SignedIn
    }
    step {
      ...Step
    }
    userErrors {
      ...Refusal_userError
    }
  }
}
    fragment SignedIn on Viewer {
  person {
    id
    name
    account
    timeZone
    department {
      name
    }
  }
  permissions
  language
  session {
    id
  }
}
fragment Step on SignInStep {
  kind
  setup {
    secret
    uri
  }
}
fragment Refusal_userError on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<ChoosePasswordMutation, ChoosePasswordMutationVariables>;
export const ConfirmFactorDocument = new TypedDocumentString(`
    mutation ConfirmFactor($input: SessionFactorConfirmInput!) {
  sessionFactorConfirm(input: $input) {
    recoveryCodes
    viewer {
      ...SignedIn
    }
    step {
      ...Step
    }
    userErrors {
      ...Refusal_userError
    }
  }
}
    fragment SignedIn on Viewer {
  person {
    id
    name
    account
    timeZone
    department {
      name
    }
  }
  permissions
  language
  session {
    id
  }
}
fragment Step on SignInStep {
  kind
  setup {
    secret
    uri
  }
}
fragment Refusal_userError on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<ConfirmFactorMutation, ConfirmFactorMutationVariables>;
export const BeginAtProviderDocument = new TypedDocumentString(`
    mutation BeginAtProvider($input: ProviderSignInBeginInput!) {
  providerSignInBegin(input: $input) {
    url
    userErrors {
      ...Refusal_userError
    }
  }
}
    fragment Refusal_userError on UserError {
  code
  field
  message
}`) as unknown as TypedDocumentString<BeginAtProviderMutation, BeginAtProviderMutationVariables>;
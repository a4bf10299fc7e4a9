/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which announcement the viewer has read. */
export type AnnouncementDismissInput = {
  /** The announcement. */
  announcementId: string;
};

/** How loud an announcement is. */
export type AnnouncementLevel =
  /** For information. */
  | 'INFO'
  /** Pressing. */
  | 'URGENT'
  /** To mind. */
  | 'WARNING';

/** A new token. */
export type ApiTokenCreateInput = {
  /** Addresses and networks (192.0.2.0/24, 2001:db8::/32) it may be used from; absent: any. */
  addresses?: Array<string> | null | undefined;
  /** Departments, with those below them, beyond which it reaches nothing; absent: as far as you. */
  departmentIds?: Array<string> | null | undefined;
  /** When it stops working; how late that may be is a setting. */
  expiresAt: string;
  /** What it is for. */
  name: string;
  /** What it may do; a part of what you may do. */
  permissions: Array<string>;
};

/** Which token to revoke. */
export type ApiTokenRevokeInput = {
  /** The token. */
  apiTokenId: string;
};

/** Which token gets a new secret. */
export type ApiTokenRotateInput = {
  /** The token. */
  apiTokenId: string;
};

/** A language the product speaks. */
export type Language =
  /** English */
  | 'EN'
  /** 简体中文 */
  | 'ZH_CN'
  /** 繁體中文 */
  | 'ZH_TW';

/** Whether something is told by mail. */
export type MailWay =
  /** With the next digest, if it is still unread then. */
  | 'DIGEST'
  /** Not by mail. */
  | 'NEVER'
  /** As it happens, outside the quiet hours. */
  | 'NOW';

/** How often a digest is sent. */
export type NotificationDigest =
  /** Once a day. */
  | 'DAILY'
  /** Every hour. */
  | 'HOURLY';

/** Which notifications. */
export type NotificationFilter = {
  /** Only what is unread (true) or read (false). */
  isUnread?: boolean | null | undefined;
  /** Only these kinds. */
  kinds?: Array<NotificationKind> | null | undefined;
};

/** What people are told of. */
export type NotificationKind =
  /** A ticket was handed to the viewer. */
  | 'ASSIGNED'
  /** The customer of a ticket of the viewer was in touch. */
  | 'CUSTOMER'
  /** A promise about time runs out, or ran out, and the viewer stands on its ladder. */
  | 'DEADLINE'
  /** A note speaks to the viewer. */
  | 'MENTIONED'
  /** Somebody wrote an internal note on a ticket of the viewer. */
  | 'NOTE'
  /** A promise to a customer that the viewer sees to is due soon, or its time has passed. */
  | 'PROMISE'
  /** A ticket waits in a department of the viewer. */
  | 'QUEUED'
  /** A ticket the viewer owns or works on was reopened. */
  | 'REOPENED'
  /** A ticket came back to the viewer, or to their department. */
  | 'RETURNED'
  /** A ticket the viewer owns was solved: the customer is to be told. */
  | 'SOLVED'
  /** Something happened to a ticket the viewer watches. */
  | 'WATCHED';

/** How the viewer wants to be told. */
export type NotificationRulesSetInput = {
  /** How often the digest is sent. */
  digest: NotificationDigest;
  /** No mail from this time of their day on, `22:00`. */
  quietFrom?: string | null | undefined;
  /** Until this one. */
  quietUntil?: string | null | undefined;
  /** The version as last seen; 0 the first time. */
  version: number;
  /** The kinds; one that is left out is told as their department, their roles or the organisation decided. */
  ways: Array<NotificationWayInput>;
};

/** By which ways one kind is to be told. */
export type NotificationWayInput = {
  /** Whether it is told in the panel. */
  isListed: boolean;
  /** The kind. */
  kind: NotificationKind;
  /** Whether it is told by mail. */
  mail: MailWay;
};

/** Who decided how something is told. */
export type NotificationWaySource =
  /** The nearest department of theirs that says anything of it. */
  | 'DEPARTMENT'
  /** The organisation. */
  | 'ORGANISATION'
  /** Whoever is told. */
  | 'OWN'
  /** A role of theirs; of several the one that tells most. */
  | 'ROLE';

/** Which of the viewer’s notifications; without a word all of them. */
export type NotificationsReadInput = {
  /** Only this one, and the others about its ticket. */
  notificationId?: string | null | undefined;
  /** Only those about this ticket, because its page was opened. */
  ticketId?: string | null | undefined;
  /** Only what happened up to then: what came meanwhile stays unread. */
  until?: string | null | undefined;
};

/** The viewer's old and new password. */
export type PasswordChangeInput = {
  /** The password until now. */
  currentPassword: string;
  /** The password from now on. */
  password: string;
};

/** Whether somebody is there. */
export type Presence =
  /** Away for a moment. */
  | 'BREAK'
  /** There, and busy. */
  | 'BUSY'
  /** Not there. */
  | 'OFFLINE'
  /** There, and free. */
  | 'ONLINE';

/** That a page is open, and what is chosen. */
export type PresenceSetInput = {
  /** What colleagues shall see; absent: a page is open, the choice stays. */
  choice?: Presence | null | undefined;
};

/** What people change of themselves: what is absent stays, null empties. */
export type ProfileUpdateInput = {
  /** Work phone. */
  phone?: string | null | undefined;
  /** IANA name of the time zone; null is the organisation’s. */
  timeZone?: string | null | undefined;
};

/** A provider, and proof that the viewer sits there. */
export type ProviderLinkBeginInput = {
  /** The viewer's password; anything for people without one. */
  currentPassword: string;
  /** The identity provider. */
  identityProviderId: string;
};

/** Which account at a provider no longer signs the viewer in. */
export type ProviderUnlinkInput = {
  /** The link. */
  providerLinkId: string;
};

/** Proof that the viewer sits there. */
export type RecoveryCodesRenewInput = {
  /** The viewer's password; anything for people without one. */
  currentPassword: string;
};

/** What was found. */
export type SearchResultKind =
  /** A customer. */
  | 'CUSTOMER'
  /** A department. */
  | 'DEPARTMENT'
  /** A document of the organisation. */
  | 'DOCUMENT'
  /** Somebody of the staff. */
  | 'PERSON'
  /** Prepared wording. */
  | 'QUICK_REPLY'
  /** A role. */
  | 'ROLE'
  /** A ticket. */
  | 'TICKET';

/** Proof that the viewer sits there. */
export type SecondFactorBeginInput = {
  /** The viewer's password; anything for people without one. */
  currentPassword: string;
};

/** The first code of the second factor. */
export type SecondFactorConfirmInput = {
  /** What the authenticator app shows. */
  code: string;
};

/** Proof that the viewer sits there. */
export type SecondFactorRemoveInput = {
  /** The viewer's password; anything for people without one. */
  currentPassword: string;
};

/** Which session to end. */
export type SessionRevokeInput = {
  /** The session. */
  sessionId: string;
};

/** Which tries to sign in. */
export type SignInFilter = {
  /** Not before. */
  from?: string | null | undefined;
  /** Of these people. */
  personIds?: Array<string> | null | undefined;
  /** With one of these results. */
  results?: Array<SignInResult> | null | undefined;
  /** Before. */
  until?: string | null | undefined;
};

/** By what somebody signed in. */
export type SignInMethod =
  /** Account and password. */
  | 'PASSWORD'
  /** An identity provider (OpenID Connect). */
  | 'PROVIDER'
  /** The set-up token of an empty installation. */
  | 'SETUP';

/** What came of a try to sign in. */
export type SignInResult =
  /** The person is not active any more. */
  | 'INACTIVE'
  /** Too many tries: the door stays closed for some minutes. */
  | 'LOCKED'
  /** The identity provider vouched for somebody whom no account is linked with. */
  | 'NOT_LINKED'
  /** What came back from the identity provider was not in order. */
  | 'PROVIDER_FAILED'
  /** They were let in. */
  | 'SUCCESS'
  /** There is no such account. */
  | 'UNKNOWN_ACCOUNT'
  /** The code of the second factor was wrong or used. */
  | 'WRONG_CODE'
  /** The password was wrong, or there is none. */
  | 'WRONG_PASSWORD';

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

export type AccountSessionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AccountSessionsQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string }, sessions: { __typename: 'SessionConnection', totalCount: number, nodes: Array<{ __typename: 'Session', id: string, createdAt: string, lastSeenAt: string, expiresAt: string, address: string, lastAddress: string, device: string, isCurrent: boolean }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type SessionRevokeMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;


export type SessionRevokeMutation = { sessionRevoke: { __typename: 'SessionRevokePayload', sessionId: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SessionRevokeOthersMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionRevokeOthersMutation = { sessionRevokeOthers: { __typename: 'SessionRevokeOthersPayload', endedSessions: number | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SessionEndMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionEndMutation = { sessionEnd: { __typename: 'SessionEndPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ViewerLanguageSetMutationVariables = Exact<{
  input: ViewerLanguageSetInput;
}>;


export type ViewerLanguageSetMutation = { viewerLanguageSet: { __typename: 'ViewerLanguageSetPayload', viewer: { __typename: 'Viewer', language: Language, person: { __typename: 'Person', id: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AccountTokensQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AccountTokensQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string }, apiTokens: { __typename: 'ApiTokenConnection', totalCount: number, nodes: Array<{ __typename: 'ApiToken', id: string, name: string, prefix: string, permissions: Array<string>, addresses: Array<string>, createdAt: string, expiresAt: string, lastUsedAt: string | null, lastUsedAddress: string | null, revokedAt: string | null, departments: Array<{ __typename: 'Department', id: string, name: string }> | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ApiTokenCreateMutationVariables = Exact<{
  input: ApiTokenCreateInput;
}>;


export type ApiTokenCreateMutation = { apiTokenCreate: { __typename: 'ApiTokenCreatePayload', secret: string | null, apiToken: { __typename: 'ApiToken', id: string, name: string, prefix: string, permissions: Array<string>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ApiTokenRevokeMutationVariables = Exact<{
  input: ApiTokenRevokeInput;
}>;


export type ApiTokenRevokeMutation = { apiTokenRevoke: { __typename: 'ApiTokenRevokePayload', apiToken: { __typename: 'ApiToken', id: string, revokedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ApiTokenRotateMutationVariables = Exact<{
  input: ApiTokenRotateInput;
}>;


export type ApiTokenRotateMutation = { apiTokenRotate: { __typename: 'ApiTokenCreatePayload', secret: string | null, apiToken: { __typename: 'ApiToken', id: string, prefix: string, rotatedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AccountSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountSecurityQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string }, security: { __typename: 'ViewerSecurity', passwordChangedAt: string | null, secondFactorSince: string | null, isSecondFactorRequired: boolean, recoveryCodesLeft: number, providerLinks: Array<{ __typename: 'ProviderLink', id: string, issuer: string, name: string | null, email: string | null, linkedAt: string, lastUsedAt: string | null }> } | null } | null, installation: { __typename: 'Installation', name: string, identityProviders: Array<{ __typename: 'IdentityProvider', id: string, name: string }>, passwordPolicy: { __typename: 'PasswordPolicy', minLength: number, minClasses: number, historyCount: number, maxAgeDays: number } } };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { __typename: 'PasswordChangePayload', endedSessions: number | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SecondFactorBeginMutationVariables = Exact<{
  input: SecondFactorBeginInput;
}>;


export type SecondFactorBeginMutation = { secondFactorBegin: { __typename: 'SecondFactorBeginPayload', setup: { __typename: 'SecondFactorSetup', secret: string, uri: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SecondFactorConfirmMutationVariables = Exact<{
  input: SecondFactorConfirmInput;
}>;


export type SecondFactorConfirmMutation = { secondFactorConfirm: { __typename: 'RecoveryCodesPayload', recoveryCodes: Array<string> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SecondFactorRemoveMutationVariables = Exact<{
  input: SecondFactorRemoveInput;
}>;


export type SecondFactorRemoveMutation = { secondFactorRemove: { __typename: 'SecondFactorRemovePayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type RecoveryCodesRenewMutationVariables = Exact<{
  input: RecoveryCodesRenewInput;
}>;


export type RecoveryCodesRenewMutation = { recoveryCodesRenew: { __typename: 'RecoveryCodesPayload', recoveryCodes: Array<string> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ProviderLinkBeginMutationVariables = Exact<{
  input: ProviderLinkBeginInput;
}>;


export type ProviderLinkBeginMutation = { providerLinkBegin: { __typename: 'ProviderBeginPayload', url: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ProviderUnlinkMutationVariables = Exact<{
  input: ProviderUnlinkInput;
}>;


export type ProviderUnlinkMutation = { providerUnlink: { __typename: 'ProviderUnlinkPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AccountSignInsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AccountSignInsQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string }, signIns: { __typename: 'SignInConnection', totalCount: number, nodes: Array<{ __typename: 'SignIn', id: string, at: string, result: SignInResult, method: SignInMethod, address: string, device: string, person: { __typename: 'Person', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type EverySignInQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: SignInFilter | null | undefined;
}>;


export type EverySignInQuery = { signIns: { __typename: 'SignInConnection', totalCount: number, nodes: Array<{ __typename: 'SignIn', id: string, at: string, result: SignInResult, method: SignInMethod, address: string, device: string, person: { __typename: 'Person', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ShellNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellNoticesQuery = { notices: { __typename: 'Notices', nextChangeAt: string | null, maintenance: { __typename: 'Maintenance', isOn: boolean, reason: string, expectedEndAt: string | null }, announcements: Array<{ __typename: 'Announcement', id: string, level: AnnouncementLevel, text: string, isDismissible: boolean }> } };

export type ShellNoticesChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ShellNoticesChangedSubscription = { noticesChanged: { __typename: 'Notices', nextChangeAt: string | null, maintenance: { __typename: 'Maintenance', isOn: boolean, reason: string, expectedEndAt: string | null }, announcements: Array<{ __typename: 'Announcement', id: string, level: AnnouncementLevel, text: string, isDismissible: boolean }> } };

export type Notices_NoticesFragment = { __typename: 'Notices', nextChangeAt: string | null, maintenance: { __typename: 'Maintenance', isOn: boolean, reason: string, expectedEndAt: string | null }, announcements: Array<{ __typename: 'Announcement', id: string, level: AnnouncementLevel, text: string, isDismissible: boolean }> } & { ' $fragmentName'?: 'Notices_NoticesFragment' };

export type ShellAnnouncementDismissMutationVariables = Exact<{
  input: AnnouncementDismissInput;
}>;


export type ShellAnnouncementDismissMutation = { announcementDismiss: { __typename: 'AnnouncementDismissPayload', notices: { __typename: 'Notices', nextChangeAt: string | null, maintenance: { __typename: 'Maintenance', isOn: boolean, reason: string, expectedEndAt: string | null }, announcements: Array<{ __typename: 'Announcement', id: string, level: AnnouncementLevel, text: string, isDismissible: boolean }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ShellNotificationBoxQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellNotificationBoxQuery = { notificationBox: { __typename: 'NotificationBox', unreadCount: number } };

export type ShellNotificationBoxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ShellNotificationBoxChangedSubscription = { notificationBoxChanged: { __typename: 'NotificationBox', unreadCount: number } };

export type ShellNotificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: NotificationFilter | null | undefined;
}>;


export type ShellNotificationsQuery = { notifications: { __typename: 'NotificationConnection', nodes: Array<{ __typename: 'Notification', id: string, kind: NotificationKind, title: string, at: string, readAt: string | null, ticket: { __typename: 'Ticket', id: string, number: string, subject: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type Notification_NotificationFragment = { __typename: 'Notification', id: string, kind: NotificationKind, title: string, at: string, readAt: string | null, ticket: { __typename: 'Ticket', id: string, number: string, subject: string } | null } & { ' $fragmentName'?: 'Notification_NotificationFragment' };

export type ShellNotificationsReadMutationVariables = Exact<{
  input: NotificationsReadInput;
}>;


export type ShellNotificationsReadMutation = { notificationsRead: { __typename: 'NotificationsReadPayload', box: { __typename: 'NotificationBox', unreadCount: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ShellNotificationRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellNotificationRulesQuery = { notificationRules: { __typename: 'NotificationRulesView', version: number, quietFrom: string | null, quietUntil: string | null, digest: NotificationDigest, mailAddress: string | null, ways: Array<{ __typename: 'NotificationRule', kind: NotificationKind, label: string, isListed: boolean, mail: MailWay, source: NotificationWaySource, sourceName: string | null, isListedByDefault: boolean, mailByDefault: MailWay }> } | null };

export type NotificationRules_RulesFragment = { __typename: 'NotificationRulesView', version: number, quietFrom: string | null, quietUntil: string | null, digest: NotificationDigest, mailAddress: string | null, ways: Array<{ __typename: 'NotificationRule', kind: NotificationKind, label: string, isListed: boolean, mail: MailWay, source: NotificationWaySource, sourceName: string | null, isListedByDefault: boolean, mailByDefault: MailWay }> } & { ' $fragmentName'?: 'NotificationRules_RulesFragment' };

export type ShellNotificationRulesSetMutationVariables = Exact<{
  input: NotificationRulesSetInput;
}>;


export type ShellNotificationRulesSetMutation = { notificationRulesSet: { __typename: 'NotificationRulesSetPayload', rules: { __typename: 'NotificationRulesView', version: number, quietFrom: string | null, quietUntil: string | null, digest: NotificationDigest, mailAddress: string | null, ways: Array<{ __typename: 'NotificationRule', kind: NotificationKind, label: string, isListed: boolean, mail: MailWay, source: NotificationWaySource, sourceName: string | null, isListedByDefault: boolean, mailByDefault: MailWay }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ShellOrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellOrganisationQuery = { organisation: { __typename: 'Organisation', name: string | null, creed: string | null, workingRules: string | null, logoUrl: string | null, languages: Array<Language> } };

export type PaletteSearchQueryVariables = Exact<{
  query: string;
  typed: string;
  first: number;
}>;


export type PaletteSearchQuery = { search: Array<{ __typename: 'SearchResult', kind: SearchResultKind, id: string, title: string, subtitle: string }>, searchCompletions: Array<{ __typename: 'SearchCompletion', query: string, label: string, detail: string }> };

export type SearchPageQueryVariables = Exact<{
  query: string;
  typed: string;
  first: number;
  kinds?: Array<SearchResultKind> | SearchResultKind | null | undefined;
}>;


export type SearchPageQuery = { search: Array<{ __typename: 'SearchResult', kind: SearchResultKind, id: string, title: string, subtitle: string }>, searchCompletions: Array<{ __typename: 'SearchCompletion', query: string, label: string, detail: string }> };

export type SearchHit_ResultFragment = { __typename: 'SearchResult', kind: SearchResultKind, id: string, title: string, subtitle: string } & { ' $fragmentName'?: 'SearchHit_ResultFragment' };

export type SearchCompletion_CompletionFragment = { __typename: 'SearchCompletion', query: string, label: string, detail: string } & { ' $fragmentName'?: 'SearchCompletion_CompletionFragment' };

export type OwnPresenceQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPresenceQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string, presence: Presence | null } } | null };

export type PresenceSetMutationVariables = Exact<{
  input: PresenceSetInput;
}>;


export type PresenceSetMutation = { presenceSet: { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, presence: Presence | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type PresenceChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PresenceChangedSubscription = { presenceChanged: { __typename: 'PresenceChange', person: { __typename: 'Person', id: string, presence: Presence | null } } };

export type AccountProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountProfileQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string, version: number, name: string, email: string | null, phone: string | null, position: string | null, timeZone: string | null, photoUrl: string | null, department: { __typename: 'Department', id: string, name: string, plan: { __typename: 'DepartmentPlan', id: string, year: number, goals: Array<{ __typename: 'PlanGoal', id: string, name: string, target: number, unit: string }> } | null } | null, heldPosition: { __typename: 'Position', id: string, name: string, duties: Array<string>, reportsTo: { __typename: 'Position', id: string, name: string } | null } | null, roles: Array<{ __typename: 'Role', id: string, name: string, duties: string | null }>, record: { __typename: 'PersonRecord', personId: string, certificates: Array<{ __typename: 'PersonCertificate', id: string, expiresOn: string | null, isValid: boolean, certificate: { __typename: 'StaffTerm', id: string, name: string } | null }> } | null } } | null };

export type ProfileUpdateMutationVariables = Exact<{
  input: ProfileUpdateInput;
}>;


export type ProfileUpdateMutation = { profileUpdate: { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, version: number, phone: string | null, timeZone: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ViewAsQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewAsQuery = { viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string, name: string }, viewedBy: { __typename: 'Person', id: string, name: string } | null } | null };

export type ViewAsEndMutationVariables = Exact<{ [key: string]: never; }>;


export type ViewAsEndMutation = { viewAsEnd: { __typename: 'ViewAsEndPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type Refusal_UserErrorFragment = { __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string } & { ' $fragmentName'?: 'Refusal_UserErrorFragment' };

export const Notices_NoticesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Notices_notices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextChangeAt"}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEndAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isDismissible"}}]}}]}}]} as unknown as DocumentNode<Notices_NoticesFragment, unknown>;
export const Notification_NotificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Notification_notification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<Notification_NotificationFragment, unknown>;
export const NotificationRules_RulesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRules_rules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationRulesView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isListed"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"isListedByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"mailByDefault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"mailAddress"}}]}}]} as unknown as DocumentNode<NotificationRules_RulesFragment, unknown>;
export const SearchHit_ResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHit_result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}}]}}]} as unknown as DocumentNode<SearchHit_ResultFragment, unknown>;
export const SearchCompletion_CompletionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchCompletion_completion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchCompletion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<SearchCompletion_CompletionFragment, unknown>;
export const Refusal_UserErrorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<Refusal_UserErrorFragment, unknown>;
export const AccountSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"lastAddress"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<AccountSessionsQuery, AccountSessionsQueryVariables>;
export const SessionRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SessionRevokeMutation, SessionRevokeMutationVariables>;
export const SessionRevokeOthersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionRevokeOthers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRevokeOthers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SessionRevokeOthersMutation, SessionRevokeOthersMutationVariables>;
export const SessionEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SessionEndMutation, SessionEndMutationVariables>;
export const ViewerLanguageSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ViewerLanguageSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ViewerLanguageSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerLanguageSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ViewerLanguageSetMutation, ViewerLanguageSetMutationVariables>;
export const AccountTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"apiTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAddress"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<AccountTokensQuery, AccountTokensQueryVariables>;
export const ApiTokenCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApiTokenCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiTokenCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokenCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ApiTokenCreateMutation, ApiTokenCreateMutationVariables>;
export const ApiTokenRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApiTokenRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiTokenRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokenRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ApiTokenRevokeMutation, ApiTokenRevokeMutationVariables>;
export const ApiTokenRotateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApiTokenRotate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApiTokenRotateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiTokenRotate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ApiTokenRotateMutation, ApiTokenRotateMutationVariables>;
export const AccountSecurityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountSecurity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"security"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorSince"}},{"kind":"Field","name":{"kind":"Name","value":"isSecondFactorRequired"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"providerLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"identityProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passwordPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minLength"}},{"kind":"Field","name":{"kind":"Name","value":"minClasses"}},{"kind":"Field","name":{"kind":"Name","value":"historyCount"}},{"kind":"Field","name":{"kind":"Name","value":"maxAgeDays"}}]}}]}}]}}]} as unknown as DocumentNode<AccountSecurityQuery, AccountSecurityQueryVariables>;
export const PasswordChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessions"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const SecondFactorBeginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SecondFactorBegin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorBeginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactorBegin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SecondFactorBeginMutation, SecondFactorBeginMutationVariables>;
export const SecondFactorConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SecondFactorConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactorConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SecondFactorConfirmMutation, SecondFactorConfirmMutationVariables>;
export const SecondFactorRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SecondFactorRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactorRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SecondFactorRemoveMutation, SecondFactorRemoveMutationVariables>;
export const RecoveryCodesRenewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecoveryCodesRenew"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecoveryCodesRenewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesRenew"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RecoveryCodesRenewMutation, RecoveryCodesRenewMutationVariables>;
export const ProviderLinkBeginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderLinkBegin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderLinkBeginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerLinkBegin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ProviderLinkBeginMutation, ProviderLinkBeginMutationVariables>;
export const ProviderUnlinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderUnlink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderUnlinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerUnlink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ProviderUnlinkMutation, ProviderUnlinkMutationVariables>;
export const AccountSignInsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountSignIns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signIns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<AccountSignInsQuery, AccountSignInsQueryVariables>;
export const EverySignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EverySignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EverySignInQuery, EverySignInQueryVariables>;
export const ShellNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShellNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Notices_notices"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Notices_notices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextChangeAt"}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEndAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isDismissible"}}]}}]}}]} as unknown as DocumentNode<ShellNoticesQuery, ShellNoticesQueryVariables>;
export const ShellNoticesChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ShellNoticesChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticesChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Notices_notices"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Notices_notices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextChangeAt"}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEndAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isDismissible"}}]}}]}}]} as unknown as DocumentNode<ShellNoticesChangedSubscription, ShellNoticesChangedSubscriptionVariables>;
export const ShellAnnouncementDismissDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShellAnnouncementDismiss"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnouncementDismissInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announcementDismiss"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Notices_notices"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Notices_notices"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notices"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextChangeAt"}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEndAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isDismissible"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ShellAnnouncementDismissMutation, ShellAnnouncementDismissMutationVariables>;
export const ShellNotificationBoxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShellNotificationBox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationBox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]}}]} as unknown as DocumentNode<ShellNotificationBoxQuery, ShellNotificationBoxQueryVariables>;
export const ShellNotificationBoxChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ShellNotificationBoxChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationBoxChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}}]}}]} as unknown as DocumentNode<ShellNotificationBoxChangedSubscription, ShellNotificationBoxChangedSubscriptionVariables>;
export const ShellNotificationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShellNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Notification_notification"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Notification_notification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<ShellNotificationsQuery, ShellNotificationsQueryVariables>;
export const ShellNotificationsReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShellNotificationsRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"box"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unreadCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ShellNotificationsReadMutation, ShellNotificationsReadMutationVariables>;
export const ShellNotificationRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShellNotificationRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationRules_rules"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRules_rules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationRulesView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isListed"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"isListedByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"mailByDefault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"mailAddress"}}]}}]} as unknown as DocumentNode<ShellNotificationRulesQuery, ShellNotificationRulesQueryVariables>;
export const ShellNotificationRulesSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ShellNotificationRulesSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationRulesSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationRulesSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationRules_rules"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationRules_rules"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationRulesView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isListed"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceName"}},{"kind":"Field","name":{"kind":"Name","value":"isListedByDefault"}},{"kind":"Field","name":{"kind":"Name","value":"mailByDefault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quietFrom"}},{"kind":"Field","name":{"kind":"Name","value":"quietUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"mailAddress"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ShellNotificationRulesSetMutation, ShellNotificationRulesSetMutationVariables>;
export const ShellOrganisationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShellOrganisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creed"}},{"kind":"Field","name":{"kind":"Name","value":"workingRules"}},{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}}]}}]}}]} as unknown as DocumentNode<ShellOrganisationQuery, ShellOrganisationQueryVariables>;
export const PaletteSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"typed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchHit_result"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"searchCompletions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"typed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchCompletion_completion"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHit_result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchCompletion_completion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchCompletion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<PaletteSearchQuery, PaletteSearchQueryVariables>;
export const SearchPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"typed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchResultKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchHit_result"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"searchCompletions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"typed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchCompletion_completion"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHit_result"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"subtitle"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchCompletion_completion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchCompletion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]} as unknown as DocumentNode<SearchPageQuery, SearchPageQueryVariables>;
export const OwnPresenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPresence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}}]}}]}}]}}]} as unknown as DocumentNode<OwnPresenceQuery, OwnPresenceQueryVariables>;
export const PresenceSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PresenceSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PresenceSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presenceSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<PresenceSetMutation, PresenceSetMutationVariables>;
export const PresenceChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PresenceChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presenceChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"presence"}}]}}]}}]}}]} as unknown as DocumentNode<PresenceChangedSubscription, PresenceChangedSubscriptionVariables>;
export const AccountProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldPosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"duties"}},{"kind":"Field","name":{"kind":"Name","value":"reportsTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"duties"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"isValid"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountProfileQuery, AccountProfileQueryVariables>;
export const ProfileUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProfileUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profileUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ProfileUpdateMutation, ProfileUpdateMutationVariables>;
export const ViewAsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ViewAsQuery, ViewAsQueryVariables>;
export const ViewAsEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ViewAsEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewAsEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ViewAsEndMutation, ViewAsEndMutationVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which entries of the access log. All conditions hold together. */
export type AccessLogFilter = {
  /** At this customer. */
  customerId?: string | null | undefined;
  /** At this document. */
  documentId?: string | null | undefined;
  /** Not before the hour of this instant. */
  from?: string | null | undefined;
  /** This kind of look. */
  kind?: LookKind | null | undefined;
  /** Who looked. */
  personId?: string | null | undefined;
  /** At this ticket. */
  ticketId?: string | null | undefined;
  /** In hours that began before. */
  to?: string | null | undefined;
};

/** A new announcement. */
export type AnnouncementCreateInput = {
  /** Until when; until it is withdrawn when absent. */
  endsAt?: string | null | undefined;
  /** Whether people may put it away. */
  isDismissible: boolean;
  /** How loud. */
  level: AnnouncementLevel;
  /** Only for people with one of these roles; for everybody when absent or empty. */
  roleIds?: Array<string> | null | undefined;
  /** From when it is shown; now when absent. */
  startsAt?: string | null | undefined;
  /** What it says. */
  texts: AnnouncementTextsInput;
};

/** How loud an announcement is. */
export type AnnouncementLevel =
  /** For information. */
  | 'INFO'
  /** Pressing. */
  | 'URGENT'
  /** To mind. */
  | 'WARNING';

/** Where an announcement stands in time. */
export type AnnouncementPhase =
  /** Has ended or was withdrawn. */
  | 'OVER'
  /** Begins later. */
  | 'SCHEDULED'
  /** Is shown now. */
  | 'SHOWN';

/** One text in every language it is written in. */
export type AnnouncementTextsInput = {
  /** English. */
  en?: string | null | undefined;
  /** Simplified Chinese; shown where another is missing. */
  zhCN: string;
  /** Traditional Chinese. */
  zhTW?: string | null | undefined;
};

/** What an announcement is to be from now on. */
export type AnnouncementUpdateInput = {
  /** The announcement. */
  announcementId: string;
  /** Until when; until it is withdrawn when absent. */
  endsAt?: string | null | undefined;
  /** Whether people may put it away. */
  isDismissible: boolean;
  /** How loud. */
  level: AnnouncementLevel;
  /** Only for people with one of these roles; for everybody when absent or empty. */
  roleIds?: Array<string> | null | undefined;
  /** From when it is shown; now when absent. */
  startsAt?: string | null | undefined;
  /** What it says. */
  texts: AnnouncementTextsInput;
  /** Its version as last seen. */
  version: number;
};

/** Which announcement ends. */
export type AnnouncementWithdrawInput = {
  /** The announcement. */
  announcementId: string;
  /** Its version as last seen. */
  version: number;
};

/** How a check of the seals stands. */
export type AuditCheckState =
  /** Something was changed, taken away or put in. */
  | 'BROKEN'
  /** It was interrupted. */
  | 'FAILED'
  /** Everything is as it was sealed. */
  | 'INTACT'
  /** It is under way. */
  | 'RUNNING';

/** Which entries of the audit log. All conditions hold together. */
export type AuditEventFilter = {
  /** By this person. */
  actorId?: string | null | undefined;
  /** From this network address. */
  address?: string | null | undefined;
  /** In this department. */
  departmentId?: string | null | undefined;
  /** Not before. */
  from?: string | null | undefined;
  /** On behalf of this person. */
  onBehalfOfId?: string | null | undefined;
  /** In this request or job. */
  requestId?: string | null | undefined;
  /** This way. */
  source?: AuditSource | null | undefined;
  /** To this object. */
  subjectId?: string | null | undefined;
  /** To objects of this kind. */
  subjectType?: string | null | undefined;
  /** Before. */
  to?: string | null | undefined;
  /** These kinds of event. */
  types?: Array<string> | null | undefined;
};

/** Which entries of the audit log are handed out. */
export type AuditExportInput = {
  /** Which ones; all the viewer may see when absent. */
  filter?: AuditEventFilter | null | undefined;
};

/** Which saved filter to forget. */
export type AuditFilterDeleteInput = {
  /** One of the viewer's own saved filters. */
  filterId: string;
};

/** A filter to keep. */
export type AuditFilterSaveInput = {
  /** The fields of AuditEventFilter, as JSON. */
  filter: string;
  /** Under which name; a filter of that name is replaced. */
  name: string;
};

/** What is wrong at a place of the log. */
export type AuditPlaceKind =
  /** The access log of a day is not as it was closed. */
  | 'ACCESS_CHANGED'
  /** The chain does not contain the seal that was kept elsewhere. */
  | 'ANCHOR_MISSED'
  /** The event is not the one that was sealed. */
  | 'EVENT_CHANGED'
  /** No command wrote this event. */
  | 'EVENT_INSERTED'
  /** The event is gone. */
  | 'EVENT_MISSING'
  /** Events are marked as purged without a record of that purge. */
  | 'PURGE_UNPROVEN'
  /** The seal does not follow from the one before it, or does not fit its event. */
  | 'SEAL_CHANGED'
  /** A seal is gone. */
  | 'SEAL_MISSING'
  /** A text of the event was changed. */
  | 'TEXT_CHANGED'
  /** A text is gone without having been erased by somebody. */
  | 'TEXT_MISSING';

/** Which way something was done. */
export type AuditSource =
  /** By a program with a token. */
  | 'API'
  /** Made up for the demonstration. */
  | 'DEMO'
  /** As a consequence of another event. */
  | 'EVENT'
  /** By a timed job. */
  | 'JOB'
  /** In the panel. */
  | 'PANEL'
  /** While setting up. */
  | 'SETUP';

/** A written consent of a customer. */
export type ConsentRecordInput = {
  /** Whose consent it is. */
  customerId: string;
  /** Where the written consent is filed, or its words. */
  proof: string;
  /** For what purpose. */
  purpose: string;
  /** Who may be given it. */
  recipient: string;
  /** The first day it holds; today when absent. */
  validFrom?: string | null | undefined;
  /** The last day it holds; without one it holds until it is withdrawn. */
  validUntil?: string | null | undefined;
  /** What may be given. */
  what: string;
};

/** That a customer withdraws a consent. */
export type ConsentWithdrawInput = {
  /** The consent. */
  consentId: string;
  /** Why, as the customer says. */
  reason: string;
};

/** Empties the file of a customer past its date, for good; tickets stay without their words. */
export type CustomerEraseInput = {
  /** The customer. */
  customerId: string;
  /** Why. */
  reason: string;
};

/** Keeps the file of a customer until a day, whatever the settings say. */
export type CustomerKeepInput = {
  /** The customer. */
  customerId: string;
  /** Why. */
  reason: string;
  /** The last day it is kept, at least. */
  until: string;
};

/** What a customer is. */
export type CustomerKind =
  /** An enterprise or another organisation. */
  | 'COMPANY'
  /** A natural person. */
  | 'PERSON';

/** Which dead letters are discarded. */
export type DeadLetterDiscardInput = {
  /** Where no ids are given: which ones. */
  filter?: DeadLetterFilter | null | undefined;
  /** These; absent: all that match the filter. */
  ids?: Array<string> | null | undefined;
};

/** Which dead letters; one without conditions means all of them. */
export type DeadLetterFilter = {
  /** Only this kind of job or this subscriber. */
  name?: string | null | undefined;
};

/** What kind of work was given up. */
export type DeadLetterKind =
  /** An event that a subscriber could not take. */
  | 'DELIVERY'
  /** Timed or queued work. */
  | 'JOB';

/** Which dead letters are retried. */
export type DeadLetterRetryInput = {
  /** Where no ids are given: which ones. */
  filter?: DeadLetterFilter | null | undefined;
  /** These; absent: all that match the filter. */
  ids?: Array<string> | null | undefined;
};

/** A kind of thing that the demo made. */
export type DemoKind =
  /** Customers. */
  | 'CUSTOMER'
  /** People. */
  | 'PERSON'
  /** Tickets. */
  | 'TICKET';

/** That the demo data shall go. */
export type DemoRemoveInput = {
  /** The name of the organisation, as `demoData.confirmation` says it. */
  confirmation: string;
};

/** That something of a customer is given to the recipient of a consent. */
export type DisclosureRecordInput = {
  /** The consent it rests on; it says to whom. */
  consentId: string;
  /** How: by mail, on paper … */
  means?: string | null | undefined;
  /** What is given. */
  what: string;
};

/** A new identity provider. */
export type IdentityProviderCreateInput = {
  /** By which this installation is known there. */
  clientId: string;
  /** The secret given to this installation. Absent: as it was; empty: none. */
  clientSecret?: string | null | undefined;
  /** It vouches only for verified addresses of these domains; absent or empty: for all. */
  emailDomains?: Array<string> | null | undefined;
  /** Whether the sign-in page offers it. */
  isEnabled: boolean;
  /** Its address; it stays, because accounts are linked with it. */
  issuer: string;
  /** What its button says. */
  name: string;
  /** What is asked for; e-mail and profile when absent. */
  scope?: string | null | undefined;
};

/** Which provider goes. */
export type IdentityProviderRemoveInput = {
  /** The provider. */
  identityProviderId: string;
  /** Its version as last seen. */
  version: number;
};

/** Where to look. */
export type IdentityProviderTestInput = {
  /** Address of a provider, set up or not. */
  issuer: string;
};

/** How a provider is to be from now on. */
export type IdentityProviderUpdateInput = {
  /** By which this installation is known there. */
  clientId: string;
  /** The secret given to this installation. Absent: as it was; empty: none. */
  clientSecret?: string | null | undefined;
  /** It vouches only for verified addresses of these domains; absent or empty: for all. */
  emailDomains?: Array<string> | null | undefined;
  /** The provider. */
  identityProviderId: string;
  /** Whether the sign-in page offers it. */
  isEnabled: boolean;
  /** What its button says. */
  name: string;
  /** What is asked for; e-mail and profile when absent. */
  scope?: string | null | undefined;
  /** Its version as last seen. */
  version: number;
};

/** What somebody was shown. */
export type LookKind =
  /** Took it away in a file. */
  | 'EXPORTED'
  /** Saw phone or e-mail in full. */
  | 'REVEALED'
  /** Opened it, or read what it says. */
  | 'VIEWED';

/** How the line to a mail server is encrypted. */
export type MailEncryption =
  /** Begun by STARTTLS, mostly on port 587; only a server on the same machine may do without. */
  | 'STARTTLS'
  /** From the first byte, mostly on port 465. */
  | 'TLS';

/** Whose mail is sent once more. */
export type MailRetryInput = {
  /** The person; left out, everybody of the list. */
  personId?: string | null | undefined;
};

/** That no server is to take mail any more. */
export type MailServerRemoveInput = {
  /** The version as last seen. */
  version: number;
};

/** The server that is to take mail. */
export type MailServerSetInput = {
  /** The account there, where it asks for one. */
  account?: string | null | undefined;
  /** How the line to it is encrypted. */
  encryption: MailEncryption;
  /** Its name, `mail.example.cn`. */
  host: string;
  /** Its password; left out, it stays as long as server and account do. */
  password?: string | null | undefined;
  /** Its port, mostly 465 or 587. */
  port: number;
  /** Whom mail comes from, `Service <service@example.cn>`. */
  sender: string;
  /** The version as last seen; 0 the first time. */
  version: number;
};

/** Whether something is told by mail. */
export type MailWay =
  /** With the next digest, if it is still unread then. */
  | 'DIGEST'
  /** Not by mail. */
  | 'NEVER'
  /** As it happens, outside the quiet hours. */
  | 'NOW';

/** Whether the installation is closed for changes. */
export type MaintenanceSetInput = {
  /** When it is expected to be over. */
  expectedEndAt?: string | null | undefined;
  /** Closed from now on, or open again. */
  isOn: boolean;
  /** What is being done, for everybody to read. */
  reason?: string | null | undefined;
  /** The version of the maintenance state as last seen. */
  version: number;
};

/** How people of one department, or with one role, are to be told. */
export type NotificationDefaultsSetInput = {
  /** The department; this or the role. */
  departmentId?: string | null | undefined;
  /** The role; this or the department. */
  roleId?: string | null | undefined;
  /** The version as last seen; 0 while nothing is decided for it. */
  version: number;
  /** The kinds it decides; with none, nothing of its own holds any more. */
  ways: Array<NotificationWayInput>;
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

/** By which ways one kind is to be told. */
export type NotificationWayInput = {
  /** Whether it is told in the panel. */
  isListed: boolean;
  /** The kind. */
  kind: NotificationKind;
  /** Whether it is told by mail. */
  mail: MailWay;
};

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

/** Whether the checklist is put away. */
export type SetupChecklistDismissInput = {
  /** False shows it again. */
  isDismissed: boolean;
};

/** A step of the set-up. */
export type SetupStepCode =
  /** Say who the organisation is. */
  | 'COMPANY'
  /** Lay out the departments. */
  | 'DEPARTMENTS'
  /** Register the first ticket. */
  | 'FIRST_TICKET'
  /** Decide what is taken in: kinds of tickets and their forms. */
  | 'INTAKE'
  /** Let others sign in. */
  | 'INVITE'
  /** Bring the people in. */
  | 'PEOPLE'
  /** Decide what is promised: targets of the figures. */
  | 'SERVICE';

/** What an administrator should look at. */
export type SystemProblemCode =
  /** No backup of this data folder is known. */
  | 'BACKUP_MISSING'
  /** The last backup is older than the setting allows; value: days. */
  | 'BACKUP_OLD'
  /** A machine's clock is not the database's; value: milliseconds ahead. */
  | 'CLOCK_DIFFERS'
  /** Work was given up; value: how many. */
  | 'DEAD_LETTERS'
  /** The disk of the data folder; value: free share. */
  | 'DISK_NEARLY_FULL'
  /** The memory of the machine; value: free share. */
  | 'MEMORY_NEARLY_FULL'
  /** A process answers late because it has too much to do; value: milliseconds. */
  | 'PROCESS_BUSY'
  /** A server process stopped without taking its leave; value: seconds of silence. */
  | 'PROCESS_LOST'
  /** The oldest work that is due waits for minutes; value: seconds. */
  | 'QUEUE_STUCK'
  /** More than one request in a hundred fails; value: share. */
  | 'REQUESTS_FAIL';

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

export type AccessLogPageQueryVariables = Exact<{
  filter?: AccessLogFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AccessLogPageQuery = { accessLog: { __typename: 'AccessLogConnection', totalCount: number, nodes: Array<{ __typename: 'AccessLogEntry', id: string, objectType: string, objectId: string, objectLabel: string | null, kind: LookKind, source: AuditSource, address: string | null, looks: number, firstAt: string, lastAt: string, person: { __typename: 'Person', id: string, name: string } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AccessLog_EntryFragment = { __typename: 'AccessLogEntry', id: string, objectType: string, objectId: string, objectLabel: string | null, kind: LookKind, source: AuditSource, address: string | null, looks: number, firstAt: string, lastAt: string, person: { __typename: 'Person', id: string, name: string } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null } & { ' $fragmentName'?: 'AccessLog_EntryFragment' };

export type AnnouncementsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AnnouncementsPageQuery = { announcements: { __typename: 'AnnouncementConnection', totalCount: number, nodes: Array<{ __typename: 'Announcement', id: string, version: number, level: AnnouncementLevel, text: string, startsAt: string, endsAt: string | null, roleIds: Array<string>, isDismissible: boolean, phase: AnnouncementPhase, texts: { __typename: 'AnnouncementTexts', zhCN: string, zhTW: string | null, en: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, notices: { __typename: 'Notices', maintenance: { __typename: 'Maintenance', isOn: boolean, reason: string, beganAt: string | null, expectedEndAt: string | null, version: number } } };

export type AnnouncementRolesQueryVariables = Exact<{
  first: number;
}>;


export type AnnouncementRolesQuery = { roles: { __typename: 'RoleConnection', nodes: Array<{ __typename: 'Role', id: string, name: string }> } };

export type Announcements_AnnouncementFragment = { __typename: 'Announcement', id: string, version: number, level: AnnouncementLevel, text: string, startsAt: string, endsAt: string | null, roleIds: Array<string>, isDismissible: boolean, phase: AnnouncementPhase, texts: { __typename: 'AnnouncementTexts', zhCN: string, zhTW: string | null, en: string | null } } & { ' $fragmentName'?: 'Announcements_AnnouncementFragment' };

export type Maintenance_StateFragment = { __typename: 'Maintenance', isOn: boolean, reason: string, beganAt: string | null, expectedEndAt: string | null, version: number } & { ' $fragmentName'?: 'Maintenance_StateFragment' };

export type AnnouncementCreateMutationVariables = Exact<{
  input: AnnouncementCreateInput;
}>;


export type AnnouncementCreateMutation = { announcementCreate: { __typename: 'AnnouncementCreatePayload', announcement: { __typename: 'Announcement', id: string, version: number, level: AnnouncementLevel, text: string, startsAt: string, endsAt: string | null, roleIds: Array<string>, isDismissible: boolean, phase: AnnouncementPhase, texts: { __typename: 'AnnouncementTexts', zhCN: string, zhTW: string | null, en: string | null } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AnnouncementUpdateMutationVariables = Exact<{
  input: AnnouncementUpdateInput;
}>;


export type AnnouncementUpdateMutation = { announcementUpdate: { __typename: 'AnnouncementUpdatePayload', announcement: { __typename: 'Announcement', id: string, version: number, level: AnnouncementLevel, text: string, startsAt: string, endsAt: string | null, roleIds: Array<string>, isDismissible: boolean, phase: AnnouncementPhase, texts: { __typename: 'AnnouncementTexts', zhCN: string, zhTW: string | null, en: string | null } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AnnouncementWithdrawMutationVariables = Exact<{
  input: AnnouncementWithdrawInput;
}>;


export type AnnouncementWithdrawMutation = { announcementWithdraw: { __typename: 'AnnouncementWithdrawPayload', announcement: { __typename: 'Announcement', id: string, version: number, level: AnnouncementLevel, text: string, startsAt: string, endsAt: string | null, roleIds: Array<string>, isDismissible: boolean, phase: AnnouncementPhase, texts: { __typename: 'AnnouncementTexts', zhCN: string, zhTW: string | null, en: string | null } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MaintenanceSetMutationVariables = Exact<{
  input: MaintenanceSetInput;
}>;


export type MaintenanceSetMutation = { maintenanceSet: { __typename: 'MaintenanceSetPayload', notices: { __typename: 'Notices', maintenance: { __typename: 'Maintenance', isOn: boolean, reason: string, beganAt: string | null, expectedEndAt: string | null, version: number } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AuditPageQueryVariables = Exact<{
  filter?: AuditEventFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditPageQuery = { auditEvents: { __typename: 'AuditEventConnection', totalCount: number, nodes: Array<{ __typename: 'AuditEvent', id: string, position: number, at: string, type: string, actorName: string, actorKind: string, address: string | null, credentialId: string | null, subjectType: string, subjectId: string, subjectLabel: string | null, source: AuditSource, requestId: string, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }>, details: Array<{ __typename: 'AuditDetail', name: string, value: string }>, texts: Array<{ __typename: 'AuditDetail', name: string, value: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AuditEntry_EventFragment = { __typename: 'AuditEvent', id: string, position: number, at: string, type: string, actorName: string, actorKind: string, address: string | null, credentialId: string | null, subjectType: string, subjectId: string, subjectLabel: string | null, source: AuditSource, requestId: string, onBehalfOf: { __typename: 'Person', id: string, name: string } | null, department: { __typename: 'Department', id: string, name: string } | null, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }>, details: Array<{ __typename: 'AuditDetail', name: string, value: string }>, texts: Array<{ __typename: 'AuditDetail', name: string, value: string }> } & { ' $fragmentName'?: 'AuditEntry_EventFragment' };

export type AuditSealsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditSealsQuery = { auditChecks: { __typename: 'AuditCheckConnection', nodes: Array<{ __typename: 'AuditCheck', id: string, state: AuditCheckState, finishedAt: string | null, checked: number, headPosition: number, headHash: string | null, places: Array<{ __typename: 'AuditPlace', kind: AuditPlaceKind, position: number | null, eventId: string | null }> }> } };

export type AuditSeals_CheckFragment = { __typename: 'AuditCheck', id: string, state: AuditCheckState, finishedAt: string | null, checked: number, headPosition: number, headHash: string | null, places: Array<{ __typename: 'AuditPlace', kind: AuditPlaceKind, position: number | null, eventId: string | null }> } & { ' $fragmentName'?: 'AuditSeals_CheckFragment' };

export type AuditVerifyMutationVariables = Exact<{ [key: string]: never; }>;


export type AuditVerifyMutation = { auditVerify: { __typename: 'AuditVerifyPayload', auditCheck: { __typename: 'AuditCheck', id: string, state: AuditCheckState, finishedAt: string | null, checked: number, headPosition: number, headHash: string | null, places: Array<{ __typename: 'AuditPlace', kind: AuditPlaceKind, position: number | null, eventId: string | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AuditFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditFiltersQuery = { auditFilters: { __typename: 'AuditFilterConnection', nodes: Array<{ __typename: 'AuditFilter', id: string, name: string, filter: string }> } };

export type AuditFilterSaveMutationVariables = Exact<{
  input: AuditFilterSaveInput;
}>;


export type AuditFilterSaveMutation = { auditFilterSave: { __typename: 'AuditFilterSavePayload', auditFilter: { __typename: 'AuditFilter', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AuditFilterDeleteMutationVariables = Exact<{
  input: AuditFilterDeleteInput;
}>;


export type AuditFilterDeleteMutation = { auditFilterDelete: { __typename: 'AuditFilterDeletePayload', filterId: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type AuditExportMutationVariables = Exact<{
  input: AuditExportInput;
}>;


export type AuditExportMutation = { auditExport: { __typename: 'ExportPayload', file: { __typename: 'ExportedFile', url: string, count: number, isCapped: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type CustomerEraseMutationVariables = Exact<{
  input: CustomerEraseInput;
}>;


export type CustomerEraseMutation = { customerErase: { __typename: 'CustomerErasePayload', retention: { __typename: 'CustomerRetention', customerId: string, name: string, kind: CustomerKind, lastDealtOn: string, keptUntil: string | null, isOver: boolean, isDecided: boolean, erasedAt: string | null, viewerCan: { __typename: 'CustomerRetentionAbilities', erase: { __typename: 'Ability', allowed: boolean, reason: string | null }, keep: { __typename: 'Ability', allowed: boolean, reason: string | null } } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type CustomerKeepMutationVariables = Exact<{
  input: CustomerKeepInput;
}>;


export type CustomerKeepMutation = { customerKeep: { __typename: 'CustomerKeepPayload', retention: { __typename: 'CustomerRetention', customerId: string, name: string, kind: CustomerKind, lastDealtOn: string, keptUntil: string | null, isOver: boolean, isDecided: boolean, erasedAt: string | null, viewerCan: { __typename: 'CustomerRetentionAbilities', erase: { __typename: 'Ability', allowed: boolean, reason: string | null }, keep: { __typename: 'Ability', allowed: boolean, reason: string | null } } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type CustomerDisclosuresQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerDisclosuresQuery = { consents: { __typename: 'ConsentConnection', nodes: Array<{ __typename: 'Consent', id: string, recipient: string, what: string, purpose: string, proof: string, validFrom: string, validUntil: string | null, isInForce: boolean, withdrawnAt: string | null, withdrawnReason: string | null }> }, disclosures: { __typename: 'DisclosureConnection', nodes: Array<{ __typename: 'Disclosure', id: string, recipient: string, what: string, means: string | null, disclosedAt: string, disclosedBy: { __typename: 'Person', id: string, name: string } | null }> } };

export type CustomerPanels_ConsentFragment = { __typename: 'Consent', id: string, recipient: string, what: string, purpose: string, proof: string, validFrom: string, validUntil: string | null, isInForce: boolean, withdrawnAt: string | null, withdrawnReason: string | null } & { ' $fragmentName'?: 'CustomerPanels_ConsentFragment' };

export type CustomerLooksQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerLooksQuery = { accessLog: { __typename: 'AccessLogConnection', totalCount: number, nodes: Array<{ __typename: 'AccessLogEntry', id: string, objectType: string, objectId: string, objectLabel: string | null, kind: LookKind, source: AuditSource, address: string | null, looks: number, firstAt: string, lastAt: string, person: { __typename: 'Person', id: string, name: string } | null, onBehalfOf: { __typename: 'Person', id: string, name: string } | null }> } };

export type ConsentRecordMutationVariables = Exact<{
  input: ConsentRecordInput;
}>;


export type ConsentRecordMutation = { consentRecord: { __typename: 'ConsentRecordPayload', consent: { __typename: 'Consent', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type ConsentWithdrawMutationVariables = Exact<{
  input: ConsentWithdrawInput;
}>;


export type ConsentWithdrawMutation = { consentWithdraw: { __typename: 'ConsentWithdrawPayload', consent: { __typename: 'Consent', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DisclosureRecordMutationVariables = Exact<{
  input: DisclosureRecordInput;
}>;


export type DisclosureRecordMutation = { disclosureRecord: { __typename: 'DisclosureRecordPayload', disclosure: { __typename: 'Disclosure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DeadLettersPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DeadLetterFilter | null | undefined;
}>;


export type DeadLettersPageQuery = { deadLetters: { __typename: 'DeadLetterConnection', totalCount: number, nodes: Array<{ __typename: 'DeadLetter', id: string, kind: DeadLetterKind, name: string, eventType: string | null, attempts: number, error: string, at: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DeadLetters_LetterFragment = { __typename: 'DeadLetter', id: string, kind: DeadLetterKind, name: string, eventType: string | null, attempts: number, error: string, at: string } & { ' $fragmentName'?: 'DeadLetters_LetterFragment' };

export type DeadLetterRetryMutationVariables = Exact<{
  input: DeadLetterRetryInput;
}>;


export type DeadLetterRetryMutation = { deadLetterRetry: { __typename: 'DeadLetterRetryPayload', count: number | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DeadLetterDiscardMutationVariables = Exact<{
  input: DeadLetterDiscardInput;
}>;


export type DeadLetterDiscardMutation = { deadLetterDiscard: { __typename: 'DeadLetterDiscardPayload', count: number | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type DemoRemoveMutationVariables = Exact<{
  input: DemoRemoveInput;
}>;


export type DemoRemoveMutation = { demoRemove: { __typename: 'DemoRemovePayload', demoData: { __typename: 'DemoData', isThere: boolean, ticketCount: number, customerCount: number, personCount: number, confirmation: string, isBeingRemoved: boolean, total: number | null, references: Array<{ __typename: 'DemoReference', kind: DemoKind, count: number, examples: Array<string> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type IdentityProvidersPageQueryVariables = Exact<{ [key: string]: never; }>;


export type IdentityProvidersPageQuery = { identityProviders: { __typename: 'IdentityProviders', returnAddress: string | null, providers: Array<{ __typename: 'IdentityProviderSetup', id: string, version: number, name: string, issuer: string, clientId: string, hasSecret: boolean, scope: string, emailDomains: Array<string>, isEnabled: boolean, isOfEnvironment: boolean, linkCount: number }> } };

export type IdentityProviders_ProviderFragment = { __typename: 'IdentityProviderSetup', id: string, version: number, name: string, issuer: string, clientId: string, hasSecret: boolean, scope: string, emailDomains: Array<string>, isEnabled: boolean, isOfEnvironment: boolean, linkCount: number } & { ' $fragmentName'?: 'IdentityProviders_ProviderFragment' };

export type IdentityProviderCreateMutationVariables = Exact<{
  input: IdentityProviderCreateInput;
}>;


export type IdentityProviderCreateMutation = { identityProviderCreate: { __typename: 'IdentityProviderPayload', identityProvider: { __typename: 'IdentityProviderSetup', id: string, version: number, name: string, issuer: string, clientId: string, hasSecret: boolean, scope: string, emailDomains: Array<string>, isEnabled: boolean, isOfEnvironment: boolean, linkCount: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type IdentityProviderUpdateMutationVariables = Exact<{
  input: IdentityProviderUpdateInput;
}>;


export type IdentityProviderUpdateMutation = { identityProviderUpdate: { __typename: 'IdentityProviderPayload', identityProvider: { __typename: 'IdentityProviderSetup', id: string, version: number, name: string, issuer: string, clientId: string, hasSecret: boolean, scope: string, emailDomains: Array<string>, isEnabled: boolean, isOfEnvironment: boolean, linkCount: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type IdentityProviderRemoveMutationVariables = Exact<{
  input: IdentityProviderRemoveInput;
}>;


export type IdentityProviderRemoveMutation = { identityProviderRemove: { __typename: 'IdentityProviderRemovePayload', links: number | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type IdentityProviderTestMutationVariables = Exact<{
  input: IdentityProviderTestInput;
}>;


export type IdentityProviderTestMutation = { identityProviderTest: { __typename: 'IdentityProviderTestPayload', found: { __typename: 'DiscoveredProvider', issuer: string, authorizationEndpoint: string | null, hasPkce: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MailPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MailPageQuery = { mailServer: { __typename: 'MailServer', isOfEnvironment: boolean, version: number, host: string | null, port: number, encryption: MailEncryption, account: string | null, hasPassword: boolean, sender: string }, mailFailures: Array<{ __typename: 'MailFailure', answer: string, isFinal: boolean, count: number, at: string, person: { __typename: 'Person', id: string, name: string } | null }> };

export type Mail_ServerFragment = { __typename: 'MailServer', isOfEnvironment: boolean, version: number, host: string | null, port: number, encryption: MailEncryption, account: string | null, hasPassword: boolean, sender: string } & { ' $fragmentName'?: 'Mail_ServerFragment' };

export type Mail_FailureFragment = { __typename: 'MailFailure', answer: string, isFinal: boolean, count: number, at: string, person: { __typename: 'Person', id: string, name: string } | null } & { ' $fragmentName'?: 'Mail_FailureFragment' };

export type MailServerSetMutationVariables = Exact<{
  input: MailServerSetInput;
}>;


export type MailServerSetMutation = { mailServerSet: { __typename: 'MailServerPayload', mailServer: { __typename: 'MailServer', isOfEnvironment: boolean, version: number, host: string | null, port: number, encryption: MailEncryption, account: string | null, hasPassword: boolean, sender: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MailServerRemoveMutationVariables = Exact<{
  input: MailServerRemoveInput;
}>;


export type MailServerRemoveMutation = { mailServerRemove: { __typename: 'MailServerPayload', mailServer: { __typename: 'MailServer', isOfEnvironment: boolean, version: number, host: string | null, port: number, encryption: MailEncryption, account: string | null, hasPassword: boolean, sender: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MailTestMutationVariables = Exact<{ [key: string]: never; }>;


export type MailTestMutation = { mailTest: { __typename: 'MailTestPayload', address: string | null, answer: string | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MailRetryMutationVariables = Exact<{
  input: MailRetryInput;
}>;


export type MailRetryMutation = { mailRetry: { __typename: 'MailRetryPayload', count: number | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type MonitorPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MonitorPageQuery = { systemStatus: { __typename: 'SystemStatus', checkedAt: string, sessionsOpen: number, sessionsActive: number, problems: Array<{ __typename: 'SystemProblem', code: SystemProblemCode, about: string, value: number }>, processes: Array<{ __typename: 'ServerProcess', id: string, host: string, pid: number, version: string, nodeVersion: string, startedAt: string, seenAt: string, isAlive: boolean, clockAheadMs: number, sockets: number, cpuShare: number, memoryBytes: number, loopDelayMs: number, hostCores: number, hostLoad: number, hostMemoryBytes: number, hostMemoryFreeBytes: number, diskBytes: number, diskFreeBytes: number, requests: { __typename: 'RequestFigures', perMinute: number, failedShare: number, throttledPerMinute: number, meanMs: number, p50Ms: number, p95Ms: number, maxMs: number } }>, jobs: Array<{ __typename: 'QueueLine', name: string, waiting: number, running: number, retrying: number, dead: number, oldestSeconds: number }>, deliveries: Array<{ __typename: 'QueueLine', name: string, waiting: number, running: number, retrying: number, dead: number, oldestSeconds: number }>, database: { __typename: 'DatabaseFigures', version: string, bytes: number, answerMs: number, tables: Array<{ __typename: 'TableFigures', name: string, rows: number | null, bytes: number | null }> }, lastBackup: { __typename: 'BackupNote', takenAt: string, folder: string, bytes: number } | null } };

export type Problems_ProblemFragment = { __typename: 'SystemProblem', code: SystemProblemCode, about: string, value: number } & { ' $fragmentName'?: 'Problems_ProblemFragment' };

export type Processes_ProcessFragment = { __typename: 'ServerProcess', id: string, host: string, pid: number, version: string, nodeVersion: string, startedAt: string, seenAt: string, isAlive: boolean, clockAheadMs: number, sockets: number, cpuShare: number, memoryBytes: number, loopDelayMs: number, hostCores: number, hostLoad: number, hostMemoryBytes: number, hostMemoryFreeBytes: number, diskBytes: number, diskFreeBytes: number, requests: { __typename: 'RequestFigures', perMinute: number, failedShare: number, throttledPerMinute: number, meanMs: number, p50Ms: number, p95Ms: number, maxMs: number } } & { ' $fragmentName'?: 'Processes_ProcessFragment' };

export type Queues_LineFragment = { __typename: 'QueueLine', name: string, waiting: number, running: number, retrying: number, dead: number, oldestSeconds: number } & { ' $fragmentName'?: 'Queues_LineFragment' };

export type Database_FiguresFragment = { __typename: 'DatabaseFigures', version: string, bytes: number, answerMs: number, tables: Array<{ __typename: 'TableFigures', name: string, rows: number | null, bytes: number | null }> } & { ' $fragmentName'?: 'Database_FiguresFragment' };

export type NotificationDefaultsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationDefaultsPageQuery = { notificationDefaults: Array<{ __typename: 'NotificationDefaults', departmentId: string | null, roleId: string | null, name: string, version: number, ways: Array<{ __typename: 'NotificationWay', kind: NotificationKind, label: string, isListed: boolean, mail: MailWay }> }>, notificationRules: { __typename: 'NotificationRulesView', ways: Array<{ __typename: 'NotificationRule', kind: NotificationKind, label: string }> } | null };

export type NotificationDefaults_OneFragment = { __typename: 'NotificationDefaults', departmentId: string | null, roleId: string | null, name: string, version: number, ways: Array<{ __typename: 'NotificationWay', kind: NotificationKind, label: string, isListed: boolean, mail: MailWay }> } & { ' $fragmentName'?: 'NotificationDefaults_OneFragment' };

export type NotificationDefaultsSetMutationVariables = Exact<{
  input: NotificationDefaultsSetInput;
}>;


export type NotificationDefaultsSetMutation = { notificationDefaultsSet: { __typename: 'NotificationDefaultsSetPayload', notificationDefaults: Array<{ __typename: 'NotificationDefaults', departmentId: string | null, roleId: string | null, name: string, version: number, ways: Array<{ __typename: 'NotificationWay', kind: NotificationKind, label: string, isListed: boolean, mail: MailWay }> }> | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type OrganisationLogoQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationLogoQuery = { organisation: { __typename: 'Organisation', logoUrl: string | null } };

export type OrganisationLogoRemoveMutationVariables = Exact<{ [key: string]: never; }>;


export type OrganisationLogoRemoveMutation = { organisationLogoRemove: { __typename: 'OrganisationLogoRemovePayload', organisation: { __typename: 'Organisation', logoUrl: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type PlaybookApplyMutationVariables = Exact<{
  input: PlaybookApplyInput;
}>;


export type PlaybookApplyMutation = { playbookApply: { __typename: 'PlaybookApplyPayload', playbook: { __typename: 'Playbook', code: string, name: string, description: string | null, appliedAt: string | null, isCurrent: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type PlaybooksPageQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaybooksPageQuery = { playbooks: Array<{ __typename: 'Playbook', code: string, name: string, description: string | null, appliedAt: string | null, isCurrent: boolean }> };

export type PlaybookChoice_PlaybookFragment = { __typename: 'Playbook', code: string, name: string, description: string | null, appliedAt: string | null, isCurrent: boolean } & { ' $fragmentName'?: 'PlaybookChoice_PlaybookFragment' };

export type PlaybookDifferenceQueryVariables = Exact<{
  code: string;
}>;


export type PlaybookDifferenceQuery = { playbookDifference: { __typename: 'PlaybookDifference', digest: string, kinds: Array<{ __typename: 'PlaybookKindDifference', kind: string, sameCount: number, rows: Array<{ __typename: 'PlaybookRow', code: string, name: string, fate: PlaybookRowFate, fields: Array<string> }> }> } | null };

export type DifferenceKind_KindFragment = { __typename: 'PlaybookKindDifference', kind: string, sameCount: number, rows: Array<{ __typename: 'PlaybookRow', code: string, name: string, fate: PlaybookRowFate, fields: Array<string> }> } & { ' $fragmentName'?: 'DifferenceKind_KindFragment' };

export type RetentionPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RetentionPageQuery = { customersPastRetention: { __typename: 'CustomerRetentionConnection', totalCount: number, nodes: Array<{ __typename: 'CustomerRetention', customerId: string, name: string, kind: CustomerKind, lastDealtOn: string, keptUntil: string | null, isOver: boolean, isDecided: boolean, erasedAt: string | null, viewerCan: { __typename: 'CustomerRetentionAbilities', erase: { __typename: 'Ability', allowed: boolean, reason: string | null }, keep: { __typename: 'Ability', allowed: boolean, reason: string | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CustomerRetentionQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerRetentionQuery = { customerRetention: { __typename: 'CustomerRetention', customerId: string, name: string, kind: CustomerKind, lastDealtOn: string, keptUntil: string | null, isOver: boolean, isDecided: boolean, erasedAt: string | null, viewerCan: { __typename: 'CustomerRetentionAbilities', erase: { __typename: 'Ability', allowed: boolean, reason: string | null }, keep: { __typename: 'Ability', allowed: boolean, reason: string | null } } } | null };

export type Retention_FileFragment = { __typename: 'CustomerRetention', customerId: string, name: string, kind: CustomerKind, lastDealtOn: string, keptUntil: string | null, isOver: boolean, isDecided: boolean, erasedAt: string | null, viewerCan: { __typename: 'CustomerRetentionAbilities', erase: { __typename: 'Ability', allowed: boolean, reason: string | null }, keep: { __typename: 'Ability', allowed: boolean, reason: string | null } } } & { ' $fragmentName'?: 'Retention_FileFragment' };

export type SettingHistoryQueryVariables = Exact<{
  group: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SettingHistoryQuery = { settingHistory: { __typename: 'SettingDecisionConnection', nodes: Array<{ __typename: 'SettingDecision', id: string, at: string, actorName: string | null, changes: Array<{ __typename: 'SettingChange', key: string, label: string, from: string | number | boolean | readonly string[] | null, to: string | number | boolean | readonly string[] | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SettingsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsPageQuery = { settings: Array<{ __typename: 'SettingGroup', code: string, label: string, version: number, settings: Array<{ __typename: 'Setting', key: string, type: SettingType, label: string, help: string, value: string | number | boolean | readonly string[], standard: string | number | boolean | readonly string[], isDecided: boolean, changedAt: string | null, min: number | null, max: number | null, unit: string | null, options: Array<{ __typename: 'SettingOption', value: string, label: string }> }> }> };

export type SettingsForm_GroupFragment = { __typename: 'SettingGroup', code: string, label: string, version: number, settings: Array<{ __typename: 'Setting', key: string, type: SettingType, label: string, help: string, value: string | number | boolean | readonly string[], standard: string | number | boolean | readonly string[], isDecided: boolean, changedAt: string | null, min: number | null, max: number | null, unit: string | null, options: Array<{ __typename: 'SettingOption', value: string, label: string }> }> } & { ' $fragmentName'?: 'SettingsForm_GroupFragment' };

export type SettingField_SettingFragment = { __typename: 'Setting', key: string, type: SettingType, label: string, help: string, value: string | number | boolean | readonly string[], standard: string | number | boolean | readonly string[], isDecided: boolean, changedAt: string | null, min: number | null, max: number | null, unit: string | null, options: Array<{ __typename: 'SettingOption', value: string, label: string }> } & { ' $fragmentName'?: 'SettingField_SettingFragment' };

export type SettingsUpdateMutationVariables = Exact<{
  input: SettingsUpdateInput;
}>;


export type SettingsUpdateMutation = { settingsUpdate: { __typename: 'SettingsUpdatePayload', group: { __typename: 'SettingGroup', code: string, label: string, version: number, settings: Array<{ __typename: 'Setting', key: string, type: SettingType, label: string, help: string, value: string | number | boolean | readonly string[], standard: string | number | boolean | readonly string[], isDecided: boolean, changedAt: string | null, min: number | null, max: number | null, unit: string | null, options: Array<{ __typename: 'SettingOption', value: string, label: string }> }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SetupChecklistDismissMutationVariables = Exact<{
  input: SetupChecklistDismissInput;
}>;


export type SetupChecklistDismissMutation = { setupChecklistDismiss: { __typename: 'SetupChecklistDismissPayload', checklist: { __typename: 'SetupChecklist', isDismissed: boolean, steps: Array<{ __typename: 'SetupStep', code: SetupStepCode, isDone: boolean, count: number }> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } };

export type SetupPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SetupPageQuery = { setupChecklist: { __typename: 'SetupChecklist', isDismissed: boolean, steps: Array<{ __typename: 'SetupStep', code: SetupStepCode, isDone: boolean, count: number }> } };

export type Checklist_ChecklistFragment = { __typename: 'SetupChecklist', isDismissed: boolean, steps: Array<{ __typename: 'SetupStep', code: SetupStepCode, isDone: boolean, count: number }> } & { ' $fragmentName'?: 'Checklist_ChecklistFragment' };

export type DemoDataSectionQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoDataSectionQuery = { demoData: { __typename: 'DemoData', isThere: boolean, ticketCount: number, customerCount: number, personCount: number, confirmation: string, isBeingRemoved: boolean, total: number | null, references: Array<{ __typename: 'DemoReference', kind: DemoKind, count: number, examples: Array<string> }> } };

export type DemoData_DemoFragment = { __typename: 'DemoData', isThere: boolean, ticketCount: number, customerCount: number, personCount: number, confirmation: string, isBeingRemoved: boolean, total: number | null, references: Array<{ __typename: 'DemoReference', kind: DemoKind, count: number, examples: Array<string> }> } & { ' $fragmentName'?: 'DemoData_DemoFragment' };

export type Refusal_UserErrorFragment = { __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string } & { ' $fragmentName'?: 'Refusal_UserErrorFragment' };

export const AccessLog_EntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessLog_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessLogEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"objectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"looks"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}}]} as unknown as DocumentNode<AccessLog_EntryFragment, unknown>;
export const Announcements_AnnouncementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Announcements_announcement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"roleIds"}},{"kind":"Field","name":{"kind":"Name","value":"isDismissible"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]} as unknown as DocumentNode<Announcements_AnnouncementFragment, unknown>;
export const Maintenance_StateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maintenance_state"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maintenance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEndAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<Maintenance_StateFragment, unknown>;
export const AuditEntry_EventFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntry_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"credentialId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AuditEntry_EventFragment, unknown>;
export const AuditSeals_CheckFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSeals_check"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"headPosition"}},{"kind":"Field","name":{"kind":"Name","value":"headHash"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}}]}}]} as unknown as DocumentNode<AuditSeals_CheckFragment, unknown>;
export const CustomerPanels_ConsentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerPanels_consent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}}]} as unknown as DocumentNode<CustomerPanels_ConsentFragment, unknown>;
export const DeadLetters_LetterFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadLetters_letter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<DeadLetters_LetterFragment, unknown>;
export const IdentityProviders_ProviderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityProviders_provider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"isOfEnvironment"}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}}]}}]} as unknown as DocumentNode<IdentityProviders_ProviderFragment, unknown>;
export const Mail_ServerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mail_server"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailServer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOfEnvironment"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"encryption"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}}]}}]} as unknown as DocumentNode<Mail_ServerFragment, unknown>;
export const Mail_FailureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mail_failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<Mail_FailureFragment, unknown>;
export const Problems_ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problems_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SystemProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]} as unknown as DocumentNode<Problems_ProblemFragment, unknown>;
export const Processes_ProcessFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Processes_process"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServerProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"pid"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nodeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAlive"}},{"kind":"Field","name":{"kind":"Name","value":"clockAheadMs"}},{"kind":"Field","name":{"kind":"Name","value":"sockets"}},{"kind":"Field","name":{"kind":"Name","value":"cpuShare"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}},{"kind":"Field","name":{"kind":"Name","value":"loopDelayMs"}},{"kind":"Field","name":{"kind":"Name","value":"hostCores"}},{"kind":"Field","name":{"kind":"Name","value":"hostLoad"}},{"kind":"Field","name":{"kind":"Name","value":"hostMemoryBytes"}},{"kind":"Field","name":{"kind":"Name","value":"hostMemoryFreeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"diskBytes"}},{"kind":"Field","name":{"kind":"Name","value":"diskFreeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perMinute"}},{"kind":"Field","name":{"kind":"Name","value":"failedShare"}},{"kind":"Field","name":{"kind":"Name","value":"throttledPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"meanMs"}},{"kind":"Field","name":{"kind":"Name","value":"p50Ms"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"maxMs"}}]}}]}}]} as unknown as DocumentNode<Processes_ProcessFragment, unknown>;
export const Queues_LineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Queues_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"retrying"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"oldestSeconds"}}]}}]} as unknown as DocumentNode<Queues_LineFragment, unknown>;
export const Database_FiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Database_figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DatabaseFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"answerMs"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}}]}}]} as unknown as DocumentNode<Database_FiguresFragment, unknown>;
export const NotificationDefaults_OneFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationDefaults_one"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationDefaults"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"roleId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isListed"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}}]}}]}}]} as unknown as DocumentNode<NotificationDefaults_OneFragment, unknown>;
export const PlaybookChoice_PlaybookFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaybookChoice_playbook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Playbook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<PlaybookChoice_PlaybookFragment, unknown>;
export const DifferenceKind_KindFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceKind_kind"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookKindDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sameCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]} as unknown as DocumentNode<DifferenceKind_KindFragment, unknown>;
export const Retention_FileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Retention_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRetention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lastDealtOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<Retention_FileFragment, unknown>;
export const SettingField_SettingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingField_setting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<SettingField_SettingFragment, unknown>;
export const SettingsForm_GroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm_group"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingField_setting"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingField_setting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<SettingsForm_GroupFragment, unknown>;
export const Checklist_ChecklistFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Checklist_checklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDismissed"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<Checklist_ChecklistFragment, unknown>;
export const DemoData_DemoFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoData_demo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoData"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isThere"}},{"kind":"Field","name":{"kind":"Name","value":"ticketCount"}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","name":{"kind":"Name","value":"personCount"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"isBeingRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"examples"}}]}}]}}]} as unknown as DocumentNode<DemoData_DemoFragment, unknown>;
export const Refusal_UserErrorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<Refusal_UserErrorFragment, unknown>;
export const AccessLogPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLogPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessLogFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessLog_entry"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessLog_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessLogEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"objectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"looks"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}}]} as unknown as DocumentNode<AccessLogPageQuery, AccessLogPageQueryVariables>;
export const AnnouncementsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnouncementsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announcements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Announcements_announcement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maintenance_state"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Announcements_announcement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"roleIds"}},{"kind":"Field","name":{"kind":"Name","value":"isDismissible"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maintenance_state"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maintenance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEndAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AnnouncementsPageQuery, AnnouncementsPageQueryVariables>;
export const AnnouncementRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AnnouncementRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AnnouncementRolesQuery, AnnouncementRolesQueryVariables>;
export const AnnouncementCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnouncementCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnouncementCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announcementCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Announcements_announcement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Announcements_announcement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"roleIds"}},{"kind":"Field","name":{"kind":"Name","value":"isDismissible"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AnnouncementCreateMutation, AnnouncementCreateMutationVariables>;
export const AnnouncementUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnouncementUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnouncementUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announcementUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Announcements_announcement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Announcements_announcement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"roleIds"}},{"kind":"Field","name":{"kind":"Name","value":"isDismissible"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AnnouncementUpdateMutation, AnnouncementUpdateMutationVariables>;
export const AnnouncementWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnouncementWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnnouncementWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announcementWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"announcement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Announcements_announcement"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Announcements_announcement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zhCN"}},{"kind":"Field","name":{"kind":"Name","value":"zhTW"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"roleIds"}},{"kind":"Field","name":{"kind":"Name","value":"isDismissible"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AnnouncementWithdrawMutation, AnnouncementWithdrawMutationVariables>;
export const MaintenanceSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MaintenanceSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MaintenanceSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maintenanceSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Maintenance_state"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Maintenance_state"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Maintenance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"beganAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedEndAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MaintenanceSetMutation, MaintenanceSetMutationVariables>;
export const AuditPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntry_event"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntry_event"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"credentialId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"texts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AuditPageQuery, AuditPageQueryVariables>;
export const AuditSealsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditSeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditChecks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditSeals_check"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSeals_check"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"headPosition"}},{"kind":"Field","name":{"kind":"Name","value":"headHash"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}}]}}]} as unknown as DocumentNode<AuditSealsQuery, AuditSealsQueryVariables>;
export const AuditVerifyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AuditVerify"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditVerify"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditSeals_check"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditSeals_check"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"headPosition"}},{"kind":"Field","name":{"kind":"Name","value":"headHash"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"eventId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AuditVerifyMutation, AuditVerifyMutationVariables>;
export const AuditFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditFilters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"filter"}}]}}]}}]}}]} as unknown as DocumentNode<AuditFiltersQuery, AuditFiltersQueryVariables>;
export const AuditFilterSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AuditFilterSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilterSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditFilterSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditFilter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AuditFilterSaveMutation, AuditFilterSaveMutationVariables>;
export const AuditFilterDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AuditFilterDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilterDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditFilterDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filterId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AuditFilterDeleteMutation, AuditFilterDeleteMutationVariables>;
export const AuditExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AuditExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isCapped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AuditExportMutation, AuditExportMutationVariables>;
export const CustomerEraseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerErase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerEraseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerErase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Retention_file"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Retention_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRetention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lastDealtOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CustomerEraseMutation, CustomerEraseMutationVariables>;
export const CustomerKeepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CustomerKeep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerKeepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerKeep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Retention_file"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Retention_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRetention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lastDealtOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CustomerKeepMutation, CustomerKeepMutationVariables>;
export const CustomerDisclosuresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerDisclosures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerPanels_consent"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"disclosedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerPanels_consent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}}]} as unknown as DocumentNode<CustomerDisclosuresQuery, CustomerDisclosuresQueryVariables>;
export const CustomerLooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerLooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessLog_entry"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessLog_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessLogEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"objectId"}},{"kind":"Field","name":{"kind":"Name","value":"objectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"looks"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}}]}}]} as unknown as DocumentNode<CustomerLooksQuery, CustomerLooksQueryVariables>;
export const ConsentRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConsentRecordMutation, ConsentRecordMutationVariables>;
export const ConsentWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConsentWithdrawMutation, ConsentWithdrawMutationVariables>;
export const DisclosureRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisclosureRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disclosureRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DisclosureRecordMutation, DisclosureRecordMutationVariables>;
export const DeadLettersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeadLettersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetterFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadLetters_letter"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadLetters_letter"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eventType"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<DeadLettersPageQuery, DeadLettersPageQueryVariables>;
export const DeadLetterRetryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeadLetterRetry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetterRetryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetterRetry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeadLetterRetryMutation, DeadLetterRetryMutationVariables>;
export const DeadLetterDiscardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeadLetterDiscard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadLetterDiscardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetterDiscard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeadLetterDiscardMutation, DeadLetterDiscardMutationVariables>;
export const DemoRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DemoRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DemoRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoData_demo"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoData_demo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoData"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isThere"}},{"kind":"Field","name":{"kind":"Name","value":"ticketCount"}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","name":{"kind":"Name","value":"personCount"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"isBeingRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"examples"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DemoRemoveMutation, DemoRemoveMutationVariables>;
export const IdentityProvidersPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdentityProvidersPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnAddress"}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityProviders_provider"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityProviders_provider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"isOfEnvironment"}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}}]}}]} as unknown as DocumentNode<IdentityProvidersPageQuery, IdentityProvidersPageQueryVariables>;
export const IdentityProviderCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IdentityProviderCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProviderCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProvider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityProviders_provider"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityProviders_provider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"isOfEnvironment"}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<IdentityProviderCreateMutation, IdentityProviderCreateMutationVariables>;
export const IdentityProviderUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IdentityProviderUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProviderUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProvider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IdentityProviders_provider"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IdentityProviders_provider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderSetup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"}},{"kind":"Field","name":{"kind":"Name","value":"isEnabled"}},{"kind":"Field","name":{"kind":"Name","value":"isOfEnvironment"}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<IdentityProviderUpdateMutation, IdentityProviderUpdateMutationVariables>;
export const IdentityProviderRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IdentityProviderRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProviderRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<IdentityProviderRemoveMutation, IdentityProviderRemoveMutationVariables>;
export const IdentityProviderTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IdentityProviderTest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderTestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identityProviderTest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"authorizationEndpoint"}},{"kind":"Field","name":{"kind":"Name","value":"hasPkce"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<IdentityProviderTestMutation, IdentityProviderTestMutationVariables>;
export const MailPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailServer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mail_server"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"mailFailures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mail_failure"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mail_server"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailServer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOfEnvironment"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"encryption"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mail_failure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailFailure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"isFinal"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]} as unknown as DocumentNode<MailPageQuery, MailPageQueryVariables>;
export const MailServerSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MailServerSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailServerSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailServerSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailServer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mail_server"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mail_server"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailServer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOfEnvironment"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"encryption"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MailServerSetMutation, MailServerSetMutationVariables>;
export const MailServerRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MailServerRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailServerRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailServerRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailServer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Mail_server"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Mail_server"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailServer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOfEnvironment"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"port"}},{"kind":"Field","name":{"kind":"Name","value":"encryption"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"hasPassword"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MailServerRemoveMutation, MailServerRemoveMutationVariables>;
export const MailTestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MailTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailTest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MailTestMutation, MailTestMutationVariables>;
export const MailRetryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MailRetry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailRetryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailRetry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MailRetryMutation, MailRetryMutationVariables>;
export const MonitorPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonitorPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systemStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"sessionsActive"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Problems_problem"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"processes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Processes_process"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Queues_line"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Queues_line"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"database"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Database_figures"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"lastBackup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"folder"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Problems_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SystemProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Processes_process"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServerProcess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"host"}},{"kind":"Field","name":{"kind":"Name","value":"pid"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nodeVersion"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isAlive"}},{"kind":"Field","name":{"kind":"Name","value":"clockAheadMs"}},{"kind":"Field","name":{"kind":"Name","value":"sockets"}},{"kind":"Field","name":{"kind":"Name","value":"cpuShare"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}},{"kind":"Field","name":{"kind":"Name","value":"loopDelayMs"}},{"kind":"Field","name":{"kind":"Name","value":"hostCores"}},{"kind":"Field","name":{"kind":"Name","value":"hostLoad"}},{"kind":"Field","name":{"kind":"Name","value":"hostMemoryBytes"}},{"kind":"Field","name":{"kind":"Name","value":"hostMemoryFreeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"diskBytes"}},{"kind":"Field","name":{"kind":"Name","value":"diskFreeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perMinute"}},{"kind":"Field","name":{"kind":"Name","value":"failedShare"}},{"kind":"Field","name":{"kind":"Name","value":"throttledPerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"meanMs"}},{"kind":"Field","name":{"kind":"Name","value":"p50Ms"}},{"kind":"Field","name":{"kind":"Name","value":"p95Ms"}},{"kind":"Field","name":{"kind":"Name","value":"maxMs"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Queues_line"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QueueLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"retrying"}},{"kind":"Field","name":{"kind":"Name","value":"dead"}},{"kind":"Field","name":{"kind":"Name","value":"oldestSeconds"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Database_figures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DatabaseFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"answerMs"}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}}]}}]}}]} as unknown as DocumentNode<MonitorPageQuery, MonitorPageQueryVariables>;
export const NotificationDefaultsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NotificationDefaultsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationDefaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationDefaults_one"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"notificationRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationDefaults_one"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationDefaults"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"roleId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isListed"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}}]}}]}}]} as unknown as DocumentNode<NotificationDefaultsPageQuery, NotificationDefaultsPageQueryVariables>;
export const NotificationDefaultsSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotificationDefaultsSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationDefaultsSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationDefaultsSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationDefaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationDefaults_one"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationDefaults_one"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationDefaults"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departmentId"}},{"kind":"Field","name":{"kind":"Name","value":"roleId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isListed"}},{"kind":"Field","name":{"kind":"Name","value":"mail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<NotificationDefaultsSetMutation, NotificationDefaultsSetMutationVariables>;
export const OrganisationLogoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationLogo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}}]}}]} as unknown as DocumentNode<OrganisationLogoQuery, OrganisationLogoQueryVariables>;
export const OrganisationLogoRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrganisationLogoRemove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationLogoRemove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logoUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<OrganisationLogoRemoveMutation, OrganisationLogoRemoveMutationVariables>;
export const PlaybookApplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaybookApply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookApplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbookApply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaybookChoice_playbook"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaybookChoice_playbook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Playbook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<PlaybookApplyMutation, PlaybookApplyMutationVariables>;
export const PlaybooksPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaybooksPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaybookChoice_playbook"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaybookChoice_playbook"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Playbook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<PlaybooksPageQuery, PlaybooksPageQueryVariables>;
export const PlaybookDifferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaybookDifference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbookDifference"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DifferenceKind_kind"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DifferenceKind_kind"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookKindDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sameCount"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fate"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}}]}}]} as unknown as DocumentNode<PlaybookDifferenceQuery, PlaybookDifferenceQueryVariables>;
export const RetentionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RetentionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customersPastRetention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Retention_file"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Retention_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRetention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lastDealtOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<RetentionPageQuery, RetentionPageQueryVariables>;
export const CustomerRetentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerRetention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerRetention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Retention_file"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Retention_file"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerRetention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"lastDealtOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"isOver"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"erasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"erase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerRetentionQuery, CustomerRetentionQueryVariables>;
export const SettingHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settingHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SettingHistoryQuery, SettingHistoryQueryVariables>;
export const SettingsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsForm_group"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingField_setting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm_group"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingField_setting"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]} as unknown as DocumentNode<SettingsPageQuery, SettingsPageQueryVariables>;
export const SettingsUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettingsUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettingsUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settingsUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingsForm_group"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingField_setting"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Setting"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"isDecided"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SettingsForm_group"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SettingGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SettingField_setting"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SettingsUpdateMutation, SettingsUpdateMutationVariables>;
export const SetupChecklistDismissDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetupChecklistDismiss"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklistDismissInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setupChecklistDismiss"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Checklist_checklist"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal_userError"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Checklist_checklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDismissed"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal_userError"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SetupChecklistDismissMutation, SetupChecklistDismissMutationVariables>;
export const SetupPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SetupPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setupChecklist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Checklist_checklist"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Checklist_checklist"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetupChecklist"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isDismissed"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isDone"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<SetupPageQuery, SetupPageQueryVariables>;
export const DemoDataSectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoDataSection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demoData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DemoData_demo"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DemoData_demo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemoData"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isThere"}},{"kind":"Field","name":{"kind":"Name","value":"ticketCount"}},{"kind":"Field","name":{"kind":"Name","value":"customerCount"}},{"kind":"Field","name":{"kind":"Name","value":"personCount"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"isBeingRemoved"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"examples"}}]}}]}}]} as unknown as DocumentNode<DemoDataSectionQuery, DemoDataSectionQueryVariables>;
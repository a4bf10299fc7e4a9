/** Sizes that the API enforces and the panel shows while typing. Lengths count Unicode code points. */
export const LIMITS = {
  name: 100,
  code: 40,
  /** Points that come or go at once. */
  points: 1_000_000,
  /** How far ahead a promise may be due. */
  promiseMinutes: 525_600,
  /** A serial number. */
  serial: 60,
  account: 60,
  password: { min: 10, max: 200 },
  email: 254,
  phone: 40,
  address: 200,
  subject: 200,
  reason: 500,
  description: 20_000,
  note: 20_000,
  /** Ways to reach one customer. */
  channels: 20,
  label: 20,
  /** What the organisation may ask of its customers. */
  customerFields: 100,
  /** In one list of words. */
  words: 1000,
  /** What one tier gives. */
  gives: 20,
  /** On one thing. */
  tags: 20,
  recordKinds: 100,
  /** Of one kind of records. */
  recordEndings: 20,
  forms: 200,
  /** In one form. */
  formFields: 60,
  /** Of all forms of one ticket. */
  ticketFields: 200,
  fieldOptions: 100,
  fieldConditions: 5,
  ticketTypes: 100,
  schemes: 50,
  categories: 2000,
  categoryDepth: 8,
  /** What a condition asks for: a word with the word of a tree or field behind it. */
  fact: 60,
  clauses: 10,
  /** How far back a draft is tried on past tickets, and on how many. */
  replayDays: 90,
  replayTickets: 5000,
  clauseValues: 50,
  search: 100,
  idempotencyKey: { min: 8, max: 100 },
  page: 100,
  ids: 100,
  departmentDepth: 20,
  departmentGoals: 20,
  planGoals: 30,
  weekdays: 7,
  calendarWeeks: 8,
  calendarSpans: 12,
  calendarExceptions: 400,
  holidays: 20,
  holidayDays: 40,
  planGoal: 200,
  departmentPartners: 20,
  departmentDeputies: 10,
  importRows: 5000,
  duties: 50,
  duty: 500,
  profile: 100,
  /** People in one imported table. */
  peopleRows: 20_000,
  /** Customers in one imported table, and its columns. */
  customerRows: 10_000,
  importColumns: 100,
  timeZone: 60,
  certificateNumber: 100,
  fileName: 200,
  /** A file of a ticket, at the most an organisation can allow. */
  fileMegabytes: 50,
  filesPerNote: 20,
  mentions: 20,
  replyTitle: 80,
  replyTopic: 40,
  reply: 4000,
  filesPerTicket: 200,
  filesPerCustomer: 200,
  /** Tickets that one request acts on. */
  bulk: 50,
  /** Columns of one list. */
  viewColumns: 20,
  serviceTimers: 50,
  servicePolicies: 200,
  routingQueues: 200,
  /** Roles of one queue. */
  queueRoles: 20,
  /** How much somebody has in hand at most, and how much one ticket counts. */
  workload: { min: 0, max: 1000 },
  workloadLines: 50,
  /** How many tickets somebody gets while others get one. */
  routingShare: { min: 1, max: 100 },
  /** Figures of one policy. */
  policyTargets: 30,
  /** Rows times columns of one matrix. */
  matrixCells: 200,
  markers: 10,
  warnings: 10,
  ladderSteps: 20,
  ladderLevels: { min: 1, max: 20 },
  /** A time that is promised: up to five years. */
  promiseSeconds: { min: 1, max: 157_680_000 },
  /** Per cent of a time. */
  warningPercent: { min: 1, max: 1000 },
  automationRules: 200,
  ruleActions: 10,
  /** How long a rule waits: up to a year. */
  ruleSeconds: { min: 60, max: 31_536_000 },
  workflowStates: 60,
  workflowTransitions: 200,
  /** Actions side by side in one state of a workflow. */
  stepActions: 20,
} as const;

/** Languages the product speaks; the first is the fallback. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language, as playbooks and names carry it. zh-CN is the one that must exist. */
export type LocalText = { readonly 'zh-CN': string; readonly 'zh-TW'?: string; readonly en?: string };

/** The text for a language; falls back zh-TW → zh-CN, en → zh-CN. */
export function textIn(text: LocalText, language: Language): string {
  return text[language] ?? text['zh-CN'];
}

export const CHANNELS = ['phone', 'mail', 'chat', 'web', 'wechat', 'sms', 'visit', 'api'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Who sought whom. */
export const CONTACT_DIRECTIONS = ['in', 'out'] as const;
export type ContactDirection = (typeof CONTACT_DIRECTIONS)[number];

/** What an organisation may ask to see before a ticket is closed: the customer's word by one of three ways, and a second look at the record. */
export const CLOSING_PROOFS = ['confirmation', 'signature', 'revisit', 'review'] as const;
export type ClosingProof = (typeof CLOSING_PROOFS)[number];
/** Those that the customer gives. */
export const CUSTOMER_PROOFS = ['confirmation', 'signature', 'revisit'] as const;
export type CustomerProof = (typeof CUSTOMER_PROOFS)[number];

/** A tree of categories that is ticked off point by point: at will, or whole before the ticket is solved or closed. */
export const CHECKLIST_USES = ['free', 'resolve', 'close'] as const;
export type ChecklistUse = (typeof CHECKLIST_USES)[number];

/** What came of a contact; only when somebody was reached anything was said. */
export const CONTACT_RESULTS = ['reached', 'no_answer', 'busy', 'left_message', 'wrong_number'] as const;
export type ContactResult = (typeof CONTACT_RESULTS)[number];

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

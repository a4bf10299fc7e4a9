import { remote } from './remote.js';

/** The desk's words and the records its tests are about: case 260508-0142, as the schema wants it. */
export const MESSAGES = { desk: remote.messages ?? { 'zh-CN': async () => ({}) } };

const YES = { allowed: true, code: null, reason: null };
export const no = (reason: string) => ({ allowed: false, code: 'NOT_ALLOWED', reason });

export const DESK = { id: 'dep_desk', name: '售后服务部' };
export const TECH = { id: 'dep_tech', name: '技术团队' };
export const LIN = { id: 'per_lin', name: '林晓雯' };
export const ZHOU = { id: 'per_zhou', name: '周启明' };
export const OPEN_STATE = { id: 'sta_open', code: 'IN_PROGRESS', name: '处理中', customerName: '处理中', category: 'OPEN' };

export type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

export function entryOf(id: string, type: string, rest: Readonly<Record<string, unknown>> = {}): Entry {
  return {
    id,
    type,
    at: '2026-05-08T03:20:00.000Z',
    actor: LIN,
    actorName: LIN.name,
    department: DESK,
    isOutcome: false,
    changes: [],
    people: [],
    ...rest,
  };
}

export const HISTORY: readonly Entry[] = [
  entryOf('evt_1', 'ticket.created', { assignee: LIN, toState: OPEN_STATE, channel: 'PHONE' }),
  entryOf('evt_2', 'message.outbound_public', {
    at: '2026-05-08T03:32:00.000Z',
    audience: 'CUSTOMER',
    channel: 'SMS',
    body: '陈先生您好，我是本次报修的首问责任人。',
  }),
  entryOf('evt_3', 'ticket.assigned', { at: '2026-05-08T03:52:00.000Z', toDepartment: TECH, reason: '需技术判断' }),
  entryOf('evt_4', 'ticket.returned', {
    at: '2026-05-08T06:15:00.000Z',
    actor: ZHOU,
    actorName: ZHOU.name,
    department: TECH,
    toDepartment: DESK,
    assignee: LIN,
    reason: '缺外机铭牌照片',
  }),
  entryOf('evt_5', 'message.internal_note', {
    at: '2026-05-09T06:38:00.000Z',
    actor: ZHOU,
    actorName: ZHOU.name,
    audience: 'INTERNAL',
    body: '主控板批次性故障，合肥仓有货。',
  }),
];

const CAN = {
  accept: YES,
  transfer: YES,
  return: YES,
  noteAdd: YES,
  transition: YES,
  resolve: YES,
  reopen: no('工单处于“处理中”时不能进行此操作。'),
  close: no('关闭前须先将处理结果告知客户。'),
  confirm: YES,
  review: YES,
  edit: YES,
  fill: YES,
  void: no('您的角色不包含此项操作。'),
  tag: YES,
  link: YES,
  split: YES,
  merge: YES,
  unmerge: no('工单没有被合并。'),
};

/** A customer with no tickets of their own, so that records do not go round in circles. */
export const CUSTOMER = {
  id: 'cus_1',
  version: 1,
  kind: 'COMPANY',
  stage: 'ACTIVE',
  name: '锦和物业',
  tier: { __typename: 'Word', id: 'wrd_gold', code: 'gold', name: '金', color: 'YELLOW', gives: ['优先派单'] },
  phone: '138****6021',
  email: null,
  isMasked: true,
  address: '合肥市庐阳区长江中路 118 号',
  note: null,
  createdAt: '2025-03-14T01:00:00.000Z',
  updatedAt: '2025-03-14T01:00:00.000Z',
  repeatedContact: { days: 7, ticketCount: 0 },
  openTicketCount: 3,
  channels: [],
  contacts: () => connectionOf([]),
  contactOf: () => connectionOf([]),
  fields: [],
  tags: [],
  source: null,
  paymentState: null,
  contactPreference: null,
  lossReason: null,
  wordingNote: null,
  convertedOn: null,
  lostOn: null,
  owner: null,
  fileScore: 100,
  reviewDueOn: null,
  isReviewOverdue: false,
  upkeep: null,
  viewerCan: { assign: YES, claim: YES, update: YES, updatePhone: YES, updateEmail: YES, updateAddress: YES, updateNote: YES, merge: YES },
  canReveal: true,
  department: DESK,
  tickets: () => connectionOf([]),
};

export function connectionOf<Node extends { readonly id: string }>(nodes: readonly Node[], page: Readonly<Record<string, unknown>> = {}) {
  return {
    nodes,
    pageInfo: {
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: nodes[0]?.id ?? null,
      endCursor: nodes.at(-1)?.id ?? null,
      ...page,
    },
    totalCount: nodes.length,
  };
}

const FIRST = {
  __typename: 'FirstResponsibility',
  since: '2026-05-08T03:20:00.000Z',
  endedAt: null,
  isOrphaned: false,
  duties: [],
  requests: [],
  viewerCan: { ask: YES, setHolder: no('只有负责人可以决定。'), waive: no('只有负责人可以决定。') },
};

export function ticketOf(id: string, rest: Readonly<Record<string, unknown>> = {}, history: readonly Entry[] = HISTORY) {
  return {
    id,
    version: history.length,
    number: '260508-0142',
    subject: '三匹柜机不制冷，外机异响',
    routing: { __typename: 'TicketRouting', wait: null, assignment: null },
    description: '大堂那台三匹柜机，开机十来分钟就不凉了。',
    type: { id: 'tty_repair', code: 'repair', name: '维修', states: [] },
    marks: [],
    form: [],
    closing: [],
    clocks: [],
    nearestClock: null,
    firstResponsibility: FIRST,
    promises: [],
    nextPromise: null,
    category: { id: 'cat_1', code: 'noise', name: '异响', path: ['家用空调', '异响'] },
    state: OPEN_STATE,
    priority: 'HIGH',
    channel: 'PHONE',
    customer: CUSTOMER,
    contactName: '陈伟国',
    drafts: [],
    department: DESK,
    owner: LIN,
    ownerDepartment: DESK,
    assignee: LIN,
    createdAt: '2026-05-08T03:20:00.000Z',
    updatedAt: '2026-05-09T06:38:00.000Z',
    acceptedAt: '2026-05-08T03:20:00.000Z',
    returnCount: 1,
    files: [],
    relations: [],
    tags: [],
    watchers: [],
    step: { lane: null, moment: null, isLeftByAny: false, actions: [] },
    reopenCount: 0,
    hopCount: 3,
    timeline: () => connectionOf(history),
    availableTransitions: [
      {
        code: 'wait-customer',
        name: '等待客户',
        to: { id: 'sta_wait', code: 'W', name: '等待客户', category: 'WAITING_CUSTOMER' },
        ability: YES,
      },
    ],
    viewerCan: CAN,
    ...rest,
  };
}

export const COUNTS = {
  mine: 3,
  owned: 2,
  unassigned: 1,
  dueSoon: 0,
  overdue: 0,
  waiting: 0,
  untold: 0,
  mentioned: 0,
  watched: 0,
  drafts: 0,
  allOpen: 9,
};
export const REFUSAL = (code: string, message: string, field: readonly string[] | null = null) => ({ code, message, field, params: [] });

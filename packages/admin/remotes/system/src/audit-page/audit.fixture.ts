import type { MessageLoader } from '@shouwen/admin-contract';

/** A log as the API would answer it, for the tests of these pages. */
export const MESSAGES: Readonly<Record<string, { readonly 'zh-CN': MessageLoader }>> = {
  system: { 'zh-CN': () => import('../locales/zh-CN.js').then((m) => m.messages) },
};

const PAGE_INFO = { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

export function connectionOf(type: string, nodes: readonly object[], name = type): object {
  const typed = nodes.map((node) => ({ __typename: type, ...node }));
  return { __typename: `${name}Connection`, totalCount: nodes.length, nodes: typed, pageInfo: PAGE_INFO };
}

const typed = (type: string) => (fields: object) => ({ __typename: type, ...fields });
const change = typed('AuditChange');

/** A ticket that was passed on, in the panel. */
export const PASSED = {
  id: 'evt_1',
  position: 42,
  at: '2026-03-01T02:03:04.567Z',
  type: 'ticket.assigned',
  actorName: '陈思敏',
  actorKind: 'person',
  onBehalfOf: null,
  address: '10.0.0.7',
  credentialId: 'ses_1',
  subjectType: 'ticket',
  subjectId: 'tkt_01M80K42TBTNQ2ECRMJFAQ4M88',
  subjectLabel: '260301-0001',
  department: null,
  source: 'PANEL',
  requestId: 'req_1',
  changes: [
    change({ field: 'departmentId', from: '热线受理组', to: '派工组' }),
    change({ field: 'assigneeId', from: '陈思敏', to: null }),
    change({ field: 'priority', from: 'normal', to: 'urgent' }),
  ],
  details: [typed('AuditDetail')({ name: 'channel', value: 'phone' })],
  texts: [typed('AuditDetail')({ name: 'reason', value: '请派人上门' })],
};

export const LOOK = {
  id: 'acl_1',
  person: { __typename: 'Person', id: 'per_1', name: '陈思敏' },
  onBehalfOf: { __typename: 'Person', id: 'per_2', name: '林雅琴' },
  objectType: 'customer',
  objectId: 'cus_01M80K42TBTNQ2ECRMJFAQ4M88',
  objectLabel: '王建国',
  kind: 'REVEALED',
  source: 'PANEL',
  address: '10.0.0.7',
  looks: 3,
  firstAt: '2026-03-01T02:00:00.000Z',
  lastAt: '2026-03-01T02:59:00.000Z',
};

export const CHECK = {
  id: 'chk_1',
  state: 'INTACT',
  finishedAt: '2026-03-01T03:20:00.000Z',
  checked: 1234,
  headPosition: 1234,
  headHash: 'f'.repeat(64),
  places: [] as object[],
};

import { mysqlMatch, sqliteMatch } from '@shouwen/api/platform/db/search-tokens.js';
import type { Workload } from './workload.js';

const W1: Workload = {
  name: 'w1',
  title: '50 newest open tickets of a subtree',
  goals: { mysql: 0.8, sqlite: 0.85 },
  document: `query TicketList($filter: TicketFilter!) { tickets(filter: $filter, first: 50) {
    nodes { id number subject priority createdAt customer { id name } assignee { id name } department { id name } }
    pageInfo { hasNextPage endCursor } } }`,
  variables: ({ departmentId }) => ({ filter: { departmentIds: [departmentId], includeSubtree: true, isOpen: true } }),
  limitPath: '/w1',
  limitParams: ({ subtreeIds }) => ({ departmentIds: subtreeIds }),
  comparable: withoutCursors,
};

const W2: Workload = {
  name: 'w2',
  title: 'a ticket, 30 events, its customer and five more',
  goals: { mysql: 0.75, sqlite: 0.9 },
  document: `query TicketDetail($id: ID!) { ticket(id: $id) {
    id number subject description createdAt department { id name } assignee { id name } owner { id name }
    customer { id name tickets(first: 5) { nodes { id number subject createdAt } } }
    timeline(last: 30) { nodes { id at type actor { id name } body } } } }`,
  variables: ({ busyTicketId }) => ({ id: busyTicketId }),
  limitPath: '/w2',
  limitParams: ({ busyTicketId }) => ({ id: busyTicketId }),
  comparable: sortedLists,
};

const W3B: Workload = {
  name: 'w3b',
  title: 'KPI dashboard, 30 days by department',
  goals: { mysql: 0.95, sqlite: 0.95 },
  document: `query Dashboard($input: KpiValuesInput!) { kpiValues(input: $input) {
    kpi { key } department { id name } numerator denominator n } }`,
  variables: ({ kpiKeys, from, to, departmentId }) => ({
    input: { kpiKeys, from, to, departmentId, bucket: 'TOTAL', groupBy: 'DEPARTMENT' },
  }),
  limitPath: '/w3b',
  limitParams: ({ kpiKeys, from, to, subtreeIds }) => ({ kpiKeys, from, to, departmentIds: subtreeIds }),
  comparable: sortedLists,
};

const W4: Workload = {
  name: 'w4',
  title: 'create a ticket',
  goals: { mysql: 0.55, sqlite: 0.45 },
  document: `mutation TicketCreate($input: TicketCreateInput!) { ticketCreate(input: $input) { ticket { id number } userErrors { code message } } }`,
  variables: ({ type, categoryId, customerId }) => ({
    input: {
      typeId: type.id,
      categoryId,
      customerId,
      subject: '滚筒洗衣机漏水',
      description: '客户来电反映漏水，要求上门检修。',
      channel: 'PHONE',
      priority: 'NORMAL',
    },
  }),
  limitPath: '/w4',
  limitParams: ({ type, categoryId, customerId, person }) => ({
    typeId: type.id,
    typeCode: type.code,
    stateId: type.stateId,
    categoryId,
    customerId,
    personId: person.id,
    departmentId: person.departmentId,
    subject: '滚筒洗衣机漏水',
    description: '客户来电反映漏水，要求上门检修。',
  }),
  isWrite: true,
  comparable: shapeOf,
};

const W5: Workload = {
  name: 'w5',
  title: '{ viewer { person { name } } }',
  goals: { mysql: 0.55, sqlite: 0.6 },
  document: 'query Viewer { viewer { person { name } } }',
  variables: () => ({}),
  limitPath: '/w5',
  limitParams: ({ person }) => ({ personId: person.id }),
};

const WORD = '漏水';

const W6: Workload = {
  name: 'w6',
  title: 'the 20 newest tickets with a Chinese word that every tenth has',
  goals: { mysql: 0.6, sqlite: 0.6 },
  document: 'query Search($query: String!) { search(query: $query, first: 20, kinds: [TICKET]) { id title } }',
  variables: () => ({ query: WORD }),
  limitPath: '/w6',
  limitParams: () => ({ sqlite: sqliteMatch(WORD), mysql: mysqlMatch(WORD) }),
};

/** In the order they run: the one that writes comes last. */
export const WORKLOADS: readonly Workload[] = [W1, W2, W3B, W5, W6, W4];

/** Cursors are opaque: only that there is one is compared. */
function withoutCursors(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value) => (key === 'endCursor' ? typeof value : value));
}

/** Lists whose order nobody asked for. */
function sortedLists(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_key, value) =>
    Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value,
  );
}

/** Field names and kinds, for answers that hold new ids. */
function shapeOf(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_key, value) => (typeof value === 'string' ? 'text' : value));
}

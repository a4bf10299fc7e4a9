import { dayStart, isDay } from '../audit-page/audit-filter.rules.js';
import type { AccessLogFilter, LookKind } from '../gql/graphql.js';

export const KINDS = ['VIEWED', 'REVEALED', 'EXPORTED'] as const satisfies readonly LookKind[];

const FIELDS = ['from', 'to', 'person', 'kind', 'customer', 'ticket', 'document'] as const;
export type Field = (typeof FIELDS)[number];
/** What the address of the page says; every field is the text of its box. */
export type AccessAddress = Readonly<Partial<Record<Field, string>>>;

export function readAddress(params: URLSearchParams): AccessAddress {
  return Object.fromEntries(FIELDS.flatMap((field) => (params.get(field) ? [[field, params.get(field)]] : [])));
}

export const isEmpty = (address: AccessAddress): boolean => Object.keys(address).length === 0;

/** The filter that the address stands for. */
export function filterOf({ from, to, person, kind, customer, ticket, document }: AccessAddress): AccessLogFilter {
  const known = KINDS.find((one) => one === kind);
  return {
    ...(isDay(from) && { from: dayStart(from) }),
    ...(isDay(to) && { to: dayStart(to, 1) }),
    ...(person !== undefined && { personId: person }),
    ...(known !== undefined && { kind: known }),
    ...(customer !== undefined && { customerId: customer }),
    ...(ticket !== undefined && { ticketId: ticket }),
    ...(document !== undefined && { documentId: document }),
  };
}

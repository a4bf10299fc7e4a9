import type { AuditEventFilter, AuditSource } from '../gql/graphql.js';

/** What the address of the page says; every field is the text of its box. */
export const FIELDS = [
  'from',
  'to',
  'type',
  'actorId',
  'onBehalfOfId',
  'address',
  'subjectType',
  'subjectId',
  'departmentId',
  'source',
  'requestId',
] as const;
export type Field = (typeof FIELDS)[number];
export type AuditAddress = Readonly<Partial<Record<Field, string>>>;

export const SOURCES = ['PANEL', 'API', 'JOB', 'EVENT', 'DEMO', 'SETUP'] as const satisfies readonly AuditSource[];

export function readAddress(params: URLSearchParams): AuditAddress {
  return Object.fromEntries(FIELDS.flatMap((field) => (params.get(field) ? [[field, params.get(field)]] : [])));
}

const RARE: readonly Field[] = ['onBehalfOfId', 'source', 'address', 'subjectId', 'requestId'];

export const isEmpty = (address: AuditAddress): boolean => Object.keys(address).length === 0;
/** Whether something is asked that the bar folds away. */
export const isRare = (address: AuditAddress): boolean => RARE.some((field) => address[field] !== undefined);

/** Whether both ask the same; how a field was added to the address makes no difference. */
export function isSameAddress(one: AuditAddress, other: AuditAddress): boolean {
  return FIELDS.every((field) => one[field] === other[field]);
}

/** The organisation's day as instants: `to` includes its whole day. */
export function dayStart(day: string, plusDays = 0): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + plusDays * 86_400_000).toISOString();
}

export const isDay = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The filter that the address stands for. */
export function filterOf({ from, to, type, source, ...same }: AuditAddress): AuditEventFilter {
  const known = SOURCES.find((one) => one === source);
  return {
    ...same,
    ...(isDay(from) && { from: dayStart(from) }),
    ...(isDay(to) && { to: dayStart(to, 1) }),
    ...(type !== undefined && { types: type.split(',') }),
    ...(known !== undefined && { source: known }),
  };
}

/** A saved filter is the address it was saved at. */
export function savedAddress(filter: string): AuditAddress {
  const saved: unknown = JSON.parse(filter);
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value: unknown = Reflect.get(Object(saved), field);
      return typeof value === 'string' && value !== '' ? [[field, value]] : [];
    }),
  );
}

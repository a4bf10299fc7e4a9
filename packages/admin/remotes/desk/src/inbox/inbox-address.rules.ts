import { CHANNELS, instantOf } from '@shouwen/admin-kit';
import type {
  StateCategory,
  TicketChannel,
  TicketClockFilter,
  TicketFilter,
  TicketPriority,
  TicketSort,
  TicketView,
} from '../gql/graphql.js';

export const VIEWS = [
  'MINE',
  'OWNED',
  'UNASSIGNED',
  'WAITING',
  'UNTOLD',
  'MENTIONED',
  'WATCHED',
  'DRAFTS',
  'ALL_OPEN',
] as const satisfies readonly TicketView[];
export const SORTS = ['CREATED_DESC', 'CREATED_ASC', 'UPDATED_DESC', 'PRIORITY_DESC', 'DUE'] as const satisfies readonly TicketSort[];
/** How tickets stand to their nearest deadline. */
export const CLOCKS = ['DUE_SOON', 'OVERDUE', 'WAITING'] as const satisfies readonly TicketClockFilter[];
/** Those that are a view of their own. */
export const CLOCK_VIEWS = ['DUE_SOON', 'OVERDUE'] as const satisfies readonly TicketClockFilter[];
export type ClockView = (typeof CLOCK_VIEWS)[number];
export const PRIORITIES = ['URGENT', 'HIGH', 'NORMAL', 'LOW'] as const satisfies readonly TicketPriority[];
/** Categories a view of open work can be narrowed to; finished work is found by search. */
export const STATE_CATEGORIES = [
  'NEW',
  'OPEN',
  'WAITING_CUSTOMER',
  'WAITING_THIRD',
  'WAITING_INTERNAL',
  'SOLVED',
] as const satisfies readonly StateCategory[];

/** What the inbox shows, as its address says it: it can be linked, reloaded and gone back from. */
export interface InboxAddress {
  /** Null for all tickets, whatever became of them: `view=any`. */
  readonly view: TicketView | null;
  readonly sort: TicketSort;
  readonly clock: TicketClockFilter | null;
  readonly types: readonly string[];
  readonly categories: readonly string[];
  /** All of them. */
  readonly tags: readonly string[];
  readonly priorities: readonly TicketPriority[];
  readonly channels: readonly TicketChannel[];
  /** With everything below them. */
  readonly departments: readonly string[];
  /** Who works on it. */
  readonly assignees: readonly string[];
  readonly owners: readonly string[];
  /** Categories, or states of one type by id. */
  readonly states: readonly string[];
  readonly customer: string | null;
  /** First and last day of registration. */
  readonly from: string;
  readonly to: string;
  readonly search: string;
  /** The saved view it began with. */
  readonly saved: string | null;
  /** Keys of the columns; none: what this browser usually shows. */
  readonly columns: readonly string[];
}

/** Reads what it knows and leaves out the rest: an old or mistyped link shows the view instead of an error. */
export function readAddress(params: URLSearchParams): InboxAddress {
  const list = (key: string): string[] => listOf(params.get(key));
  return {
    view: params.get('view') === 'any' ? null : (oneOf(VIEWS, params.get('view')) ?? 'MINE'),
    sort: oneOf(SORTS, params.get('sort')) ?? 'CREATED_DESC',
    clock: oneOf(CLOCKS, params.get('clock')) ?? null,
    types: list('type'),
    categories: list('category'),
    tags: list('tag'),
    priorities: PRIORITIES.filter((priority) => list('priority').includes(priority.toLowerCase())),
    channels: CHANNELS.filter((channel) => list('channel').includes(channel.toLowerCase())),
    departments: list('department'),
    assignees: list('assignee'),
    owners: list('owner'),
    states: list('state'),
    customer: params.get('customer'),
    from: dayOf(params.get('from')),
    to: dayOf(params.get('to')),
    search: params.get('q')?.trim() ?? '',
    saved: params.get('saved'),
    columns: list('columns'),
  };
}

export function filterOf({ view, clock, departments, states, customer, from, to, search, ...address }: InboxAddress): TicketFilter {
  const categories = STATE_CATEGORIES.filter((category) => states.includes(category.toLowerCase()));
  const stateIds = states.filter((state) => !STATE_CATEGORIES.some((category) => category.toLowerCase() === state));
  return {
    ...(view !== null && { view }),
    ...(clock !== null && { clock }),
    ...listed('typeIds', address.types),
    ...listed('categoryIds', address.categories),
    ...listed('tagIds', address.tags),
    ...listed('priorities', address.priorities),
    ...listed('channels', address.channels),
    ...(departments.length > 0 && { departmentIds: [...departments], includeSubtree: true }),
    ...listed('assigneeIds', address.assignees),
    ...listed('ownerIds', address.owners),
    ...listed('stateCategories', categories),
    ...listed('stateIds', stateIds),
    ...(customer !== null && { customerId: customer }),
    ...(from !== '' && { createdFrom: instantOf(`${from}T00:00`).toISOString() }),
    ...(to !== '' && { createdTo: instantOf(`${dayAfter(to)}T00:00`).toISOString() }),
    ...(search !== '' && { search }),
  };
}

function listed<Key extends string, Value>(key: Key, values: readonly Value[]): Partial<Record<Key, Value[]>> {
  return values.length > 0 ? ({ [key]: [...values] } as Partial<Record<Key, Value[]>>) : {};
}

export const FILTER_KEYS = [
  'clock',
  'type',
  'category',
  'tag',
  'priority',
  'channel',
  'department',
  'assignee',
  'owner',
  'state',
  'customer',
  'from',
  'to',
  'q',
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

export function countFilters(address: InboxAddress): number {
  const { clock, types, categories, tags, priorities, channels, departments, assignees, owners, states, customer, from, to, search } =
    address;
  const lists = [types, categories, tags, priorities, channels, departments, assignees, owners, states];
  return [...lists.map(({ length }) => length), clockViewOf(address) === null && clock, customer, from || to, search].filter(Boolean)
    .length;
}

/** The address with one choice changed; another list has another cursor. */
export function withChoice(
  params: URLSearchParams,
  key: FilterKey | 'view' | 'sort' | 'columns',
  values: readonly string[],
): URLSearchParams {
  const next = new URLSearchParams(params);
  const value = values.map((choice) => (key === 'q' ? choice : inSmallLetters(choice))).join(',');
  if (value === '') next.delete(key);
  else next.set(key, value);
  if (key !== 'columns') next.delete('ticket');
  return next;
}

export function withoutFilters(params: URLSearchParams): URLSearchParams {
  return FILTER_KEYS.reduce((next, key) => withChoice(next, key, []), params);
}

/** One of the standing views, with the filters that are set; those by deadline are views of their own. */
export function standingView(params: URLSearchParams, view: TicketView): URLSearchParams {
  const next = withChoice(params, 'view', [view]);
  next.delete('saved');
  next.delete('columns');
  if (next.has('clock')) next.delete('sort');
  next.delete('clock');
  return next;
}

/** All open tickets that stand so to their deadline, the nearest first. */
export function clockView(params: URLSearchParams, clock: ClockView): URLSearchParams {
  return withChoice(withChoice(standingView(params, 'ALL_OPEN'), 'clock', [clock]), 'sort', ['DUE']);
}

/** Which of the views by deadline is shown. */
export function clockViewOf({ view, clock, saved }: Pick<InboxAddress, 'view' | 'clock' | 'saved'>): ClockView | null {
  return saved === null && view === 'ALL_OPEN' ? (CLOCK_VIEWS.find((one) => one === clock) ?? null) : null;
}

/** Enum values read better in an address in small letters; ids stay as they are. */
function inSmallLetters(choice: string): string {
  return /^[A-Z_]+$/.test(choice) ? choice.toLowerCase() : choice;
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((value) => value.toLowerCase() === text?.toLowerCase());
}

function listOf(text: string | null): string[] {
  return text === null ? [] : text.split(',').filter((part) => part !== '');
}

function dayOf(text: string | null): string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : '';
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

import type { StateCategory, TicketFilter, TicketPriority, TicketSort, TicketView } from '../gql/graphql.js';

export const VIEWS = ['MINE', 'OWNED', 'UNASSIGNED', 'WAITING', 'UNTOLD', 'DRAFTS', 'ALL_OPEN'] as const satisfies readonly TicketView[];
export const SORTS = ['CREATED_DESC', 'CREATED_ASC', 'UPDATED_DESC', 'PRIORITY_DESC'] as const satisfies readonly TicketSort[];
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
  readonly view: TicketView;
  readonly sort: TicketSort;
  readonly types: readonly string[];
  readonly priorities: readonly TicketPriority[];
  /** With everything below it. */
  readonly department: string | null;
  /** Who works on it. */
  readonly assignee: string | null;
  /** Categories, or states of one type by id. */
  readonly states: readonly string[];
  readonly search: string;
}

/** Reads what it knows and leaves out the rest: an old or mistyped link shows the view instead of an error. */
export function readAddress(params: URLSearchParams): InboxAddress {
  return {
    view: oneOf(VIEWS, params.get('view')) ?? 'MINE',
    sort: oneOf(SORTS, params.get('sort')) ?? 'CREATED_DESC',
    types: listOf(params.get('type')),
    priorities: PRIORITIES.filter((priority) => listOf(params.get('priority')).includes(priority.toLowerCase())),
    department: params.get('department'),
    assignee: params.get('assignee'),
    states: listOf(params.get('state')),
    search: params.get('q')?.trim() ?? '',
  };
}

export function filterOf({ view, types, priorities, department, assignee, states, search }: InboxAddress): TicketFilter {
  const categories = STATE_CATEGORIES.filter((category) => states.includes(category.toLowerCase()));
  const stateIds = states.filter((state) => !STATE_CATEGORIES.some((category) => category.toLowerCase() === state));
  return {
    view,
    ...(types.length > 0 && { typeIds: [...types] }),
    ...(priorities.length > 0 && { priorities: [...priorities] }),
    ...(department !== null && { departmentIds: [department], includeSubtree: true }),
    ...(assignee !== null && { assigneeIds: [assignee] }),
    ...(categories.length > 0 && { stateCategories: categories }),
    ...(stateIds.length > 0 && { stateIds }),
    ...(search !== '' && { search }),
  };
}

export function countFilters({ types, priorities, department, assignee, states, search }: InboxAddress): number {
  return [types.length, priorities.length, department, assignee, states.length, search].filter(Boolean).length;
}

export type FilterKey = 'type' | 'priority' | 'department' | 'assignee' | 'state' | 'q';
export const FILTER_KEYS: readonly FilterKey[] = ['type', 'priority', 'department', 'assignee', 'state', 'q'];

/** The address with one choice changed; another list has another cursor. */
export function withChoice(params: URLSearchParams, key: FilterKey | 'view' | 'sort', values: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(params);
  const value = values.map((choice) => (key === 'q' ? choice : inSmallLetters(choice))).join(',');
  if (value === '') next.delete(key);
  else next.set(key, value);
  next.delete('ticket');
  return next;
}

export function withoutFilters(params: URLSearchParams): URLSearchParams {
  return FILTER_KEYS.reduce((next, key) => withChoice(next, key, []), params);
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

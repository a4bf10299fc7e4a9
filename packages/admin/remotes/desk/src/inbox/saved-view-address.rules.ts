import { fieldOf } from '@shouwen/admin-kit';
import type { SavedView_ViewFragment, TicketFilter, TicketSort } from '../gql/graphql.js';
import { filterOf, type InboxAddress, readAddress, withChoice } from './inbox-address.rules.js';

export interface ViewContent {
  readonly filter: TicketFilter;
  readonly sort: TicketSort;
  readonly columns: readonly string[];
}

/** What a view would hold if it were saved now. */
export function contentOf(address: InboxAddress): ViewContent {
  return { filter: filterOf(address), sort: address.sort, columns: address.columns };
}

const day = (at: string | null | undefined, offset = 0): string[] =>
  at == null ? [] : [fieldOf(new Date(Date.parse(at) + offset)).slice(0, 10)];

/** The address that shows a saved view. */
export function addressOf({
  id,
  filter,
  sort,
  columns,
}: Pick<SavedView_ViewFragment, 'id' | 'filter' | 'sort' | 'columns'>): URLSearchParams {
  const choices = [
    ['view', [filter.view ?? 'any']],
    ['sort', sort === 'CREATED_DESC' ? [] : [sort]],
    ['columns', columns],
    ['clock', filter.clock == null ? [] : [filter.clock]],
    ['type', filter.typeIds],
    ['category', filter.categoryIds],
    ['tag', filter.tagIds],
    ['priority', filter.priorities],
    ['channel', filter.channels],
    ['department', filter.departmentIds],
    ['assignee', filter.assigneeIds],
    ['owner', filter.ownerIds],
    ['state', [...(filter.stateCategories ?? []), ...(filter.stateIds ?? [])]],
    ['customer', filter.customerId == null ? [] : [filter.customerId]],
    ['from', day(filter.createdFrom)],
    // The filter ends before an instant, the address with a day.
    ['to', day(filter.createdTo, -1)],
    ['q', filter.search == null ? [] : [filter.search]],
  ] as const;
  const start = new URLSearchParams({ saved: id });
  return choices.reduce((params, [key, values]) => withChoice(params, key, values ?? []), start);
}

/** Whether the list on the screen is no longer the one that was saved. */
export function isChanged(view: SavedView_ViewFragment, address: InboxAddress): boolean {
  return JSON.stringify(contentOf(readAddress(addressOf(view)))) !== JSON.stringify(contentOf(address));
}

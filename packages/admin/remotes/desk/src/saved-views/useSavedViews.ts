import { useQuery } from '@apollo/client/react';
import { useCommand } from '@shouwen/admin-kit';
import { type SavedView_ViewFragment, SavedViewArrangeDocument, SavedViewCountsDocument, SavedViewsDocument } from '../gql/graphql.js';

/** The saved views of whoever is at the desk: pinned ones first. */
export function useSavedViews() {
  const { data, error, refetch } = useQuery(SavedViewsDocument);
  const views: readonly SavedView_ViewFragment[] = data?.savedViews.nodes ?? [];
  return { views, isKnown: data !== undefined || error !== undefined, reload: () => refetch() };
}

/** How many tickets each of them holds; apart, so that no list waits for it. */
export function useSavedViewCounts(): (id: string) => number | null {
  const { data } = useQuery(SavedViewCountsDocument, { fetchPolicy: 'cache-and-network', pollInterval: 60_000 });
  return (id) => data?.savedViews.nodes.find((view) => view.id === id)?.ticketCount ?? null;
}

/** Pins, order and where the desk begins, each a change of the one arrangement. */
export function useArrangement(views: readonly SavedView_ViewFragment[], reload: () => Promise<unknown>) {
  const command = useCommand(SavedViewArrangeDocument, { onDone: reload });
  const pinned = views.filter(({ isPinned }) => isPinned).map(({ id }) => id);
  const current = views.find(({ isDefault }) => isDefault)?.id ?? null;
  const arrange = (pinnedIds: readonly string[], defaultId: string | null) => {
    const isKept = defaultId !== null && pinnedIds.includes(defaultId);
    return command.run({ input: { pinnedIds: [...pinnedIds], defaultId: isKept ? defaultId : null } });
  };
  return {
    pinned,
    pin: (id: string) => arrange([...pinned, id], current),
    unpin: (id: string) =>
      arrange(
        pinned.filter((one) => one !== id),
        current,
      ),
    order: (ids: readonly string[]) => arrange(ids, current),
    beginWith: (id: string | null) => arrange(id === null || pinned.includes(id) ? pinned : [...pinned, id], id),
  };
}

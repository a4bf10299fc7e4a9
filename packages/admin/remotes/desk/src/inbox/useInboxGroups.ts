import { type RowGroup, useFormat, useNow, useWords } from '@shouwen/admin-kit';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketSort } from '../gql/graphql.js';
import { useDayTitle } from '../useDayTitle.js';
import { type Groups, groupedAt, groupSizes, keepGroups, NO_GROUPS } from './inbox-groups.rules.js';
import type { InboxRow } from './useInbox.js';

const DAY_MS = 86_400_000;

/** The heads between the rows: days, or priorities when the list is sorted by them. */
export function useInboxGroups(all: readonly InboxRow[] | undefined, sort: TicketSort, hasMore: boolean): (row: InboxRow) => RowGroup {
  const { t } = useTranslation('desk');
  const words = useWords();
  const format = useFormat();
  const now = useNow();
  const rows = all ?? [];
  const kept = useRef<Groups>(NO_GROUPS);
  kept.current = keepGroups(kept.current, rows, { sort, dayOf: format.day });
  const groups = kept.current;
  const sizes = groupSizes(groups);
  const lastKey = groups.byId.get(rows.at(-1)?.id ?? '');
  const today = format.day(now.toISOString());
  const dayTitle = useDayTitle();
  const yesterday = format.day(new Date(now.getTime() - DAY_MS).toISOString());

  const titleOf = (key: string, row: InboxRow): string => {
    if (sort === 'PRIORITY_DESC') return t('inbox.group.priority', { priority: words.priority(row.priority) });
    if (key === 'none' || key === 'paused') return t(`inbox.group.${key}`);
    if (key === today) return t('inbox.group.today');
    if (key === yesterday) return t('inbox.group.yesterday');
    return dayTitle(groupedAt(row, sort));
  };
  return (row) => {
    const key = groups.byId.get(row.id) ?? '';
    // The last group of an unfinished list goes on below; its size is not known yet.
    return { key, title: titleOf(key, row), count: hasMore && key === lastKey ? undefined : sizes.get(key) };
  };
}

import {
  type Column,
  type ColumnChoice,
  DataTable,
  EmptyState,
  ErrorCard,
  type RowLook,
  SkeletonRows,
  useColumnChoice,
  useMedia,
  usePage,
  useShortcuts,
} from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate, useSearchParams } from 'react-router';
import { useSavedViews } from '../saved-views/useSavedViews.js';
import { BulkBar } from '../ticket-bulk/BulkBar.js';
import { useMarks } from '../ticket-bulk/useMarks.js';
import { TicketDialogs } from '../ticket-dialogs/TicketDialogs.js';
import { useTicketScreens } from '../ticket-screens/useTicketScreens.js';
import { urls } from '../urls.js';
import { useStoredText } from '../useStoredText.js';
import styles from './Inbox.module.css';
import { InboxBar } from './InboxBar.js';
import { InboxFooter } from './InboxFooter.js';
import { InboxViews } from './InboxViews.js';
import { clockViewOf, countFilters, filterOf, type InboxAddress, readAddress, withChoice, withoutFilters } from './inbox-address.rules.js';
import { addressOf } from './saved-view-address.rules.js';
import { TicketPreview } from './TicketPreview.js';
import { type InboxRow, useInbox } from './useInbox.js';
import { type Room, useInboxColumns } from './useInboxColumns.js';
import { useInboxCursor } from './useInboxCursor.js';
import { useInboxGroups } from './useInboxGroups.js';
import { useRowAttendees } from './useRowAttendees.js';

/** The desk begins where somebody wants it to: an address that says nothing leads to their view. */
export function InboxPage() {
  const { search } = useLocation();
  const { views, isKnown } = useSavedViews();
  const start = views.find(({ isDefault }) => isDefault);
  if (search === '' && !isKnown) return <SkeletonRows rows={16} />;
  if (search === '' && start !== undefined) return <Navigate replace to={{ search: addressOf(start).toString() }} />;
  return <Inbox />;
}

/** An agent's desk: views with counts, the list, and what is under the cursor. */
function Inbox() {
  const { t } = useTranslation('desk');
  const [params] = useSearchParams();
  const address = useMemo(() => readAddress(params), [params]);
  const room = useRoom();
  const [hasPreview, togglePreview] = usePreview();
  const inbox = useInbox(address);
  const { cursor, setCursor, open } = useInboxCursor(inbox.rows);
  const list = { filter: filterOf(address), sort: address.sort };
  const marks = useMarks(JSON.stringify(list), inbox.rows);
  const attendees = useRowAttendees(list);
  const all = useInboxColumns(address.sort, { ...inbox.live, attendees }, room);
  const choice = useAddressedColumns(all, address, room);
  const groupOf = useInboxGroups(inbox.rows, address.sort, inbox.hasMore);
  const title = useTitle(address);
  const marking = room === 'narrow' ? {} : { selection: marks.selection };
  const refresh = () => void inbox.refresh();
  const arrivals = inbox.live.arrivals.length;
  usePage({ title });
  useShortcuts([
    { keys: 'o', label: t('inbox.togglePreview'), run: togglePreview },
    { keys: 'shift+n', label: t('inbox.showArrivals', { count: arrivals }), run: refresh, isEnabled: arrivals > 0 },
  ]);

  const position = inbox.rows?.findIndex(({ id }) => id === cursor) ?? -1;
  const selected = position === -1 ? null : cursor;
  return (
    <div className={`${styles.page} ${hasPreview ? '' : styles.withoutPreview}`}>
      <InboxViews address={address} />
      <section className={styles.list} aria-label={title}>
        <BulkBar marked={marks.marked} list={list} total={inbox.total} onMark={marks.mark}>
          <InboxBar address={address} title={title} total={inbox.total} choice={choice} />
        </BulkBar>
        {inbox.error === undefined ? (
          <DataTable<InboxRow>
            label={title}
            columns={choice.columns}
            {...(choice.minWidth !== undefined && { minWidth: choice.minWidth })}
            onResize={choice.resize}
            rows={inbox.rows}
            rowKey={({ id }) => id}
            cursor={cursor}
            {...marking}
            onCursor={room === 'narrow' ? undefined : setCursor}
            onOpen={({ id }) => void open(id)}
            groupOf={groupOf}
            look={(row) => lookOf(row, inbox.live.gone)}
            empty={<InboxEmpty address={address} />}
            skeletonRows={16}
            hasMore={inbox.hasMore}
            isLoadingMore={inbox.isLoading}
            onMore={() => void inbox.more()}
            footer={<InboxFooter total={inbox.total} arrivals={arrivals} gone={inbox.live.gone.size} onRefresh={refresh} />}
          />
        ) : (
          <ErrorCard error={inbox.error} retry={inbox.refresh} />
        )}
      </section>
      {hasPreview && (
        <aside className={styles.preview} aria-label={t('inbox.preview')}>
          <TicketPreview ticketId={selected} position={position + 1} total={inbox.total} />
        </aside>
      )}
      {selected !== null && <TicketDialogs ticketId={selected} />}
    </div>
  );
}

/** What the list is called: a standing view, or one that was saved. */
function useTitle(address: InboxAddress): string {
  const { t } = useTranslation('desk');
  const { views } = useSavedViews();
  const { view, saved } = address;
  return views.find(({ id }) => id === saved)?.name ?? t(`view.${clockViewOf(address) ?? view ?? 'ANY'}`);
}

/** Columns chosen while a saved view is open belong to the address, so that the view can keep them; otherwise to this browser. */
function useAddressedColumns(
  all: readonly Column<InboxRow>[],
  { saved, columns, types }: InboxAddress,
  room: Room,
): ColumnChoice<InboxRow> {
  const [params, setParams] = useSearchParams();
  const choice = useColumnChoice('inbox', all, { asked: columns, usual: useTypeColumns(all, types) });
  const choose = (keys: readonly string[] | null) => setParams(withChoice(params, 'columns', keys ?? []), { replace: true });
  // A phone has room for the three that matter.
  if (room === 'narrow') return { ...choice, columns: all, minWidth: undefined };
  return saved === null ? choice : { ...choice, choose };
}

/** What the type says that its list shows, beside the columns that are always there; while one type is shown (TKT-91). */
function useTypeColumns(all: readonly Column<InboxRow>[], types: readonly string[]): readonly string[] {
  const { columns } = useTicketScreens(types.length === 1 ? types[0] : undefined);
  return columns.length === 0 ? [] : all.flatMap(({ key, isOptional }) => (isOptional !== true || columns.includes(key) ? key : []));
}

/** A ticket nobody has touched stands out; one that left this view steps back. */
function lookOf({ id, state }: InboxRow, gone: ReadonlySet<string>): RowLook {
  if (gone.has(id)) return 'muted';
  return state.category === 'NEW' ? 'strong' : 'plain';
}

function useRoom(): Room {
  const isNarrow = useMedia('(max-width: 760px)');
  const isTight = useMedia('(max-width: 1099px)');
  if (isNarrow) return 'narrow';
  return isTight ? 'tight' : 'wide';
}

/** Open unless someone closed it, where there is room for it. */
function usePreview(): readonly [isOpen: boolean, toggle: () => void] {
  const isCramped = useMedia('(max-width: 1279px)');
  const [preview, setPreview] = useStoredText('desk.preview');
  const isOpen = preview !== 'closed';
  return [isOpen && !isCramped, () => setPreview(isOpen ? 'closed' : '')];
}

/** Why there is nothing here; with filters on, the way out. */
function InboxEmpty({ address }: { readonly address: InboxAddress }) {
  const { t } = useTranslation('desk');
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  if (countFilters(address) > 0) {
    const clear = () => setParams(withoutFilters(params), { replace: true });
    return (
      <EmptyState
        icon="filter"
        title={t('inbox.noMatch')}
        hint={t('inbox.noMatchHint')}
        action={<Button onClick={clear}>{t('inbox.clearFilters')}</Button>}
      />
    );
  }
  const view = clockViewOf(address) ?? address.view ?? 'ANY';
  const register = <Button onClick={() => void navigate(urls.register())}>{t('create.title')}</Button>;
  return <EmptyState title={t(`empty.${view}`)} hint={t(`viewHint.${view}`)} action={address.view === 'MINE' ? register : undefined} />;
}

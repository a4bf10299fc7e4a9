import { Icon, useFormat } from '@shouwen/admin-kit';
import { Button, Dropdown, Tooltip } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { SavedView_ViewFragment } from '../gql/graphql.js';
import styles from '../inbox/InboxViews.module.css';
import type { InboxAddress } from '../inbox/inbox-address.rules.js';
import { addressOf, contentOf } from '../inbox/saved-view-address.rules.js';
import { SavedViewDialog } from './SavedViewDialog.js';
import { SavedViewRemoveDialog } from './SavedViewRemoveDialog.js';
import { useArrangement, useSavedViewCounts, useSavedViews } from './useSavedViews.js';

/** Beyond this a number beside a view says nothing more. */
const MOST_COUNTED = 1000;

/** The saved views below the standing ones, and the button that keeps the list as it is. */
export function SavedViewLinks({ address }: { readonly address: InboxAddress }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const { views, reload } = useSavedViews();
  const [asked, setAsked] = useState<{ readonly kind: 'edit' | 'remove'; readonly view: SavedView_ViewFragment | undefined } | null>(null);
  const close = () => setAsked(null);
  const onSaved = async (view: SavedView_ViewFragment) => {
    await reload();
    await navigate({ search: `?${addressOf(view)}` }, { replace: true });
  };
  return (
    <>
      <div className={styles.viewsHead}>
        <span>{t('saved.title')}</span>
        <Tooltip title={t('saved.new')}>
          <Button
            type="text"
            size="small"
            icon={<Icon name="plus" size={14} />}
            aria-label={t('saved.new')}
            onClick={() => setAsked({ kind: 'edit', view: undefined })}
          />
        </Tooltip>
      </div>
      <Links views={views} address={address} reload={reload} onAsk={(kind, view) => setAsked({ kind, view })} />
      {asked?.kind === 'edit' && (
        <SavedViewDialog view={asked.view} content={asked.view ?? contentOf(address)} onSaved={onSaved} onClose={close} />
      )}
      {asked?.kind === 'remove' && asked.view !== undefined && (
        <SavedViewRemoveDialog
          view={asked.view}
          onRemoved={async () => {
            await reload();
            if (asked.view?.id === address.saved) await navigate({ search: '?view=mine' }, { replace: true });
          }}
          onClose={close}
        />
      )}
    </>
  );
}

interface LinksProps {
  readonly views: readonly SavedView_ViewFragment[];
  readonly address: InboxAddress;
  reload(): Promise<unknown>;
  onAsk(kind: 'edit' | 'remove', view: SavedView_ViewFragment): void;
}

function Links({ views, address, reload, onAsk }: LinksProps) {
  const { t } = useTranslation('desk');
  const countOf = useSavedViewCounts();
  if (views.length === 0) return <p className={styles.viewsNone}>{t('saved.none')}</p>;
  return views.map((view) => (
    <div key={view.id} className={styles.savedView}>
      <SavedLink view={view} isCurrent={view.id === address.saved} count={countOf(view.id)} />
      <Menu view={view} views={views} reload={reload} onAsk={onAsk} />
    </div>
  ));
}

interface LinkProps {
  readonly view: SavedView_ViewFragment;
  readonly isCurrent: boolean;
  readonly count: number | null;
}

function SavedLink({ view, isCurrent, count }: LinkProps) {
  const { t } = useTranslation('desk');
  const { number } = useFormat();
  const icon = view.audience === 'OWN' ? 'person' : 'people';
  const counted = count !== null && count >= MOST_COUNTED ? `${number(MOST_COUNTED - 1)}+` : number(count ?? 0);
  return (
    <Link
      to={{ search: addressOf(view).toString() }}
      className={styles.view}
      aria-current={isCurrent}
      title={[view.name, t(`saved.for.${view.audience}`), ...(view.isDefault ? [t('saved.isDefault')] : [])].join(' · ')}
    >
      <Icon name={view.isPinned ? 'star' : icon} />
      <span className={styles.viewName}>{view.name}</span>
      <span className={styles.count}>{count === null ? '' : counted}</span>
    </Link>
  );
}

interface MenuProps extends Pick<LinksProps, 'views' | 'reload' | 'onAsk'> {
  readonly view: SavedView_ViewFragment;
}

function Menu({ view, views, reload, onAsk }: MenuProps) {
  const { t } = useTranslation('desk');
  const [params] = useSearchParams();
  const { pinned, ...arrangement } = useArrangement(views, reload);
  const { id, isPinned, isDefault } = view;
  const place = pinned.indexOf(id);
  const swap = (step: 1 | -1) => arrangement.order(swapped(pinned, place, step));
  const acts: Readonly<Record<string, () => unknown>> = {
    pin: () => arrangement.pin(id),
    unpin: () => arrangement.unpin(id),
    up: () => swap(-1),
    down: () => swap(1),
    begin: () => arrangement.beginWith(isDefault ? null : id),
    edit: () => onAsk('edit', view),
    remove: () => onAsk('remove', view),
  };
  const items = [
    { key: isPinned ? 'unpin' : 'pin', label: t(isPinned ? 'saved.unpin' : 'saved.pin') },
    ...(place > 0 ? [{ key: 'up', label: t('saved.up') }] : []),
    ...(isPinned && place < pinned.length - 1 ? [{ key: 'down', label: t('saved.down') }] : []),
    { key: 'begin', label: t(isDefault ? 'saved.beginElsewhere' : 'saved.begin') },
    ...(view.keeping.allowed
      ? [
          { key: 'edit', label: t('saved.edit') },
          { key: 'remove', label: t('saved.remove'), danger: true },
        ]
      : []),
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => void acts[key]?.() }}>
      <Button
        type="text"
        size="small"
        className={params.get('saved') === id ? styles.viewMenuShown : styles.viewMenu}
        icon={<Icon name="more" size={14} />}
        aria-label={t('saved.menu', { name: view.name })}
      />
    </Dropdown>
  );
}

function swapped(ids: readonly string[], place: number, step: 1 | -1): readonly string[] {
  const next = [...ids];
  const [moved = ''] = next.splice(place, 1);
  next.splice(place + step, 0, moved);
  return next;
}

import { type ColumnChoice, ColumnsButton, Icon } from '@shouwen/admin-kit';
import { Button, Dropdown, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { TicketExportButton } from '../list-export/ExportButton.js';
import { SavedViewChange } from '../saved-views/SavedViewChange.js';
import { useSavedViews } from '../saved-views/useSavedViews.js';
import styles from './Inbox.module.css';
import { InboxFilters } from './InboxFilters.js';
import { useViewCounts } from './InboxViews.js';
import {
  CLOCK_VIEWS,
  clockView,
  clockViewOf,
  filterOf,
  type InboxAddress,
  SORTS,
  standingView,
  VIEWS,
  withChoice,
} from './inbox-address.rules.js';
import { addressOf } from './saved-view-address.rules.js';
import type { InboxRow } from './useInbox.js';

interface Props {
  readonly address: InboxAddress;
  readonly title: string;
  readonly total: number | null;
  readonly choice: ColumnChoice<InboxRow>;
}

/** The head of the list: which view, how many, filter and sort. */
export function InboxBar({ address, title, total, choice }: Props) {
  const { t } = useTranslation('desk');
  const [params, setParams] = useSearchParams();
  const saved = useSavedViews().views.find(({ id }) => id === address.saved);
  const sort = (key: string) => setParams(withChoice(params, 'sort', key === SORTS[0] ? [] : [key]), { replace: true });
  return (
    <header className={styles.bar}>
      <h1 title={title}>{title}</h1>
      {total !== null && <span className={styles.total}>{total}</span>}
      <ViewSelect address={address} />
      {saved !== undefined && <SavedViewChange view={saved} address={address} />}
      <div className={styles.tools}>
        <TicketExportButton filter={filterOf(address)} />
        <InboxFilters address={address} />
        <Dropdown
          trigger={['click']}
          menu={{
            items: SORTS.map((key) => ({ key, label: t(`sort.${key}`) })),
            selectable: true,
            selectedKeys: [address.sort],
            onClick: ({ key }) => sort(key),
          }}
        >
          <Button type="text" size="small" className={styles.tool}>
            {t(`sort.${address.sort}`)}
            <Icon name="chevronDown" size={14} />
          </Button>
        </Dropdown>
        <ColumnsButton choice={choice} />
      </div>
    </header>
  );
}

/** The views as a list to choose from, where there is no room for the column. */
function ViewSelect({ address }: { readonly address: InboxAddress }) {
  const { t } = useTranslation('desk');
  const [params, setParams] = useSearchParams();
  const countOf = useViewCounts();
  const { views } = useSavedViews();
  const standing = [...VIEWS, ...CLOCK_VIEWS].map((view) => ({ value: view, label: `${t(`view.${view}`)} ${countOf(view) ?? ''}` }));
  const choose = (value: string): void => {
    const saved = views.find(({ id }) => id === value);
    const view = VIEWS.find((one) => one === value);
    const clock = CLOCK_VIEWS.find((one) => one === value);
    if (saved !== undefined) setParams(addressOf(saved));
    else if (view !== undefined) setParams(standingView(params, view));
    else if (clock !== undefined) setParams(clockView(params, clock));
  };
  return (
    <div className={styles.viewSelect}>
      <Select
        size="small"
        aria-label={t('inbox.views')}
        value={address.saved ?? clockViewOf(address) ?? address.view ?? undefined}
        popupMatchSelectWidth={false}
        options={[...standing, ...views.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={choose}
      />
    </div>
  );
}

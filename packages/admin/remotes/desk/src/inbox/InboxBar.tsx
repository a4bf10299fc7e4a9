import { Icon } from '@shouwen/admin-kit';
import { Button, Dropdown, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { TicketExportButton } from '../list-export/ExportButton.js';
import styles from './Inbox.module.css';
import { InboxFilters } from './InboxFilters.js';
import { useViewCounts } from './InboxViews.js';
import { filterOf, type InboxAddress, SORTS, VIEWS, withChoice } from './inbox-address.rules.js';

/** The head of the list: which view, how many, filter and sort. */
export function InboxBar({ address, total }: { readonly address: InboxAddress; readonly total: number | null }) {
  const { t } = useTranslation('desk');
  const [params, setParams] = useSearchParams();
  const sort = (key: string) => setParams(withChoice(params, 'sort', key === SORTS[0] ? [] : [key]), { replace: true });
  return (
    <header className={styles.bar}>
      <h1>{t(`view.${address.view}`)}</h1>
      {total !== null && <span className={styles.total}>{total}</span>}
      <ViewSelect address={address} />
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
      </div>
    </header>
  );
}

/** The views as a list to choose from, where there is no room for the column. */
function ViewSelect({ address }: { readonly address: InboxAddress }) {
  const { t } = useTranslation('desk');
  const [params, setParams] = useSearchParams();
  const countOf = useViewCounts();
  return (
    <div className={styles.viewSelect}>
      <Select
        size="small"
        aria-label={t('inbox.views')}
        value={address.view}
        popupMatchSelectWidth={false}
        options={VIEWS.map((view) => ({ value: view, label: `${t(`view.${view}`)} ${countOf(view) ?? ''}` }))}
        onChange={(view) => setParams(withChoice(params, 'view', [view]))}
      />
    </div>
  );
}

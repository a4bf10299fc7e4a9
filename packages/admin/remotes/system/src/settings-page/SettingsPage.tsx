import { useQuery } from '@apollo/client/react';
import { PageFrame, QueryState, useSearchState, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type SettingsForm_GroupFragment as Group, SettingsPageDocument } from '../gql/graphql.js';
import { OrganisationLogo } from '../organisation-logo/OrganisationLogo.js';
import { SettingsForm } from '../settings-update/SettingsForm.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import { urls } from '../urls.js';
import styles from './SettingsPage.module.css';

/** What may be decided for this installation: groups to the left, the fields of one of them to the right. */
export function SettingsPage() {
  const { t } = useTranslation('system');
  const query = useQuery(SettingsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <PageFrame title={t('settings.title')} head={<SystemNav />}>
      <QueryState query={query}>{({ settings }) => <Groups groups={settings} />}</QueryState>
    </PageFrame>
  );
}

function Groups({ groups }: { readonly groups: readonly Group[] }) {
  const { t } = useTranslation('system');
  const [code] = useSearchState('group');
  const viewer = useViewer();
  const may = viewer.can('setting:update');
  const [history, setHistory] = useSearchState('history');
  const shown = groups.find((group) => group.code === code) ?? groups[0];
  if (shown === undefined) return null;
  return (
    <div className={styles.body}>
      <nav className={styles.groups} aria-label={t('settings.groups')}>
        {groups.map((group) => (
          <Link key={group.code} to={urls.settings(group.code)} replace aria-current={group === shown ? 'page' : undefined}>
            {group.label}
          </Link>
        ))}
      </nav>
      <section className={styles.fields} aria-label={shown.label}>
        <div className={styles.head}>
          <h2>{shown.label}</h2>
          <Button size="small" onClick={() => setHistory('open')}>
            {t('settings.history')}
          </Button>
        </div>
        {shown.code === 'organisation' && <OrganisationLogo isReadOnly={!may} />}
        <SettingsForm key={shown.code} group={shown} isHistoryOpen={history !== ''} onHistoryClose={() => setHistory('')} />
      </section>
    </div>
  );
}

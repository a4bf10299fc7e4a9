import { useQuery } from '@apollo/client/react';
import { QueryState } from '@shouwen/admin-kit';
import { Button, Modal } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatutoryYearsDocument } from '../gql/graphql.js';
import page from './Calendars.module.css';
import styles from './Statutory.module.css';
import { StatutoryImport } from './StatutoryImport.js';
import { rangesText, type StatutoryYear } from './statutory.rules.js';

interface Props {
  readonly isManager: boolean;
  onClose(): void;
}

/** What the state declared, year by year, and the way in for the next notice. */
export function StatutoryDialog({ isManager, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [edited, setEdited] = useState<StatutoryYear | 'new' | null>(null);
  const query = useQuery(StatutoryYearsDocument, { fetchPolicy: 'cache-and-network' });
  const years = query.data?.statutoryYears ?? [];
  if (edited !== null) {
    const done = async (): Promise<void> => {
      setEdited(null);
      await query.refetch();
    };
    const next = (years[0]?.year ?? new Date().getFullYear()) + 1;
    return <StatutoryImport year={edited === 'new' ? next : edited} onDone={done} onClose={() => setEdited(null)} />;
  }
  return (
    <Modal open title={t('calendars.statutoryYears')} width={720} footer={null} onCancel={onClose}>
      <p className={page.soft}>{t('calendars.statutoryHint')}</p>
      {isManager && (
        <Button type="primary" size="small" onClick={() => setEdited('new')}>
          {t('calendars.import')}
        </Button>
      )}
      <QueryState query={query}>
        {({ statutoryYears }) => (
          <ul className={styles.years}>
            {statutoryYears.map((year) => (
              <li key={year.year}>
                <details open={year.year === years[0]?.year}>
                  <summary>
                    <b>{year.year}</b> <span className={page.soft}>{year.document ?? t('calendars.shipped')}</span>
                  </summary>
                  <p>{t('calendars.off', { days: rangesText(year.off) })}</p>
                  {year.workdays.length > 0 && <p>{t('calendars.workdays', { days: rangesText(year.workdays) })}</p>}
                  {isManager && (
                    <Button size="small" onClick={() => setEdited(year)}>
                      {t('calendars.importOf', { year: year.year })}
                    </Button>
                  )}
                </details>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Modal>
  );
}

import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorCard, SkeletonRows, Time, useCommand } from '@shouwen/admin-kit';
import { Checkbox } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { DailyCheckMineDocument, type DailyCheckMineQuery, DailyCheckTickDocument } from '../gql/graphql.js';
import styles from './DailyCheck.module.css';

type Check = DailyCheckMineQuery['dailyChecks'][number];

/** One's own list of today. */
export function MyDay() {
  const { t } = useTranslation('organization');
  const { data, error, refetch } = useQuery(DailyCheckMineDocument, { fetchPolicy: 'cache-and-network' });
  const command = useCommand(DailyCheckTickDocument);
  const checks = data?.dailyChecks;
  if (checks === undefined) return error === undefined ? <SkeletonRows rows={5} /> : <ErrorCard error={error} retry={refetch} />;
  if (checks.length === 0) return <EmptyState icon="check" title={t('daily.none')} hint={t('daily.noneHint')} />;
  const open = checks.filter(({ doneAt }) => doneAt == null).length;
  const tick = ({ id, doneAt }: Check) => void command.run({ input: { checkId: id, isDone: doneAt == null } });
  return (
    <section className={styles.mine} aria-labelledby="daily-mine">
      <h2 id="daily-mine">{t('daily.mine')}</h2>
      <p role="status">{open === 0 ? t('daily.allDone') : t('daily.open', { count: open })}</p>
      <ul>
        {checks.map((check) => (
          <li key={check.id}>
            <Checkbox checked={check.doneAt != null} disabled={command.running} onChange={() => tick(check)}>
              {check.name}
            </Checkbox>
            {check.doneAt != null && <Time at={check.doneAt} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

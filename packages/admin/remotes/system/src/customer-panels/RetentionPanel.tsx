import { useQuery } from '@apollo/client/react';
import { Section, Time, useViewer } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { CustomerRetentionDocument, type Retention_FileFragment } from '../gql/graphql.js';
import { RetentionActs } from '../retention-page/RetentionActs.js';
import styles from './CustomerPanels.module.css';

/** Until when the file of this customer is kept. */
export function RetentionPanel({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('system');
  const { can } = useViewer();
  const file = useQuery(CustomerRetentionDocument, { variables: { customerId }, fetchPolicy: 'cache-and-network' }).data?.customerRetention;
  if (file == null) return null;
  return (
    <Section title={t('retention.file')}>
      <p className={styles.note}>
        <Until file={file} />
      </p>
      {can('customer:erase') && file.erasedAt == null && (
        <div className={styles.actions}>
          <RetentionActs file={file} />
        </div>
      )}
    </Section>
  );
}

function Until({ file: { keptUntil, lastDealtOn, isOver, isDecided, erasedAt } }: { readonly file: Retention_FileFragment }) {
  const { t } = useTranslation('system');
  if (erasedAt != null)
    return (
      <>
        {t('retention.wasErased')} <Time at={erasedAt} form="full" />
      </>
    );
  if (keptUntil == null) return t('retention.noEnd');
  const said = t(isOver ? 'retention.over' : 'retention.keptUntil', { date: keptUntil });
  return `${said} · ${t(isDecided ? 'retention.decided' : 'retention.byRule', { date: lastDealtOn })}`;
}

import { useQuery } from '@apollo/client/react';
import { useWords } from '@shouwen/admin-kit';
import { Button, Modal } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { ContactConsentsDocument } from '../gql/graphql.js';
import styles from './ContactConsents.module.css';

interface Props {
  readonly customerId: string;
  onClose(): void;
}

/** Everything the customer ever said of it, with what proves it and who put it on file. */
export function ConsentHistory({ customerId, onClose }: Props) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const query = useQuery(ContactConsentsDocument, { variables: { customerId, isCurrent: false }, fetchPolicy: 'cache-and-network' });
  const consents = query.data?.customer?.contactConsents;
  return (
    <Modal open title={t('consent.historyTitle')} footer={null} onCancel={onClose}>
      <ul className={styles.history}>
        {consents?.nodes.map(({ id, purpose, channel, isGiven, isCurrent, saidOn, evidence, recordedBy }) => (
          <li key={id}>
            <span>
              {t(isGiven ? 'consent.saidYes' : 'consent.saidNo', { date: saidOn, purpose: purpose.name, channel: words.channel(channel) })}
              {isCurrent && ` · ${t('consent.holds')}`}
            </span>
            <span className={styles.soft}>
              {[evidence, recordedBy && t('consent.by', { name: recordedBy.name })].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {consents?.pageInfo.hasNextPage && (
        <Button size="small" onClick={() => void query.fetchMore({ variables: { after: consents.pageInfo.endCursor } })}>
          {t('product.more')}
        </Button>
      )}
    </Modal>
  );
}

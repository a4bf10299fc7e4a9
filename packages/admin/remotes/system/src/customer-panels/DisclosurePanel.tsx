import { useQuery } from '@apollo/client/react';
import { ErrorCard, Section, SkeletonRows, Tag, Time, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomerPanels_ConsentFragment as Consent, CustomerDisclosuresDocument } from '../gql/graphql.js';
import { ConsentDialog } from './ConsentDialog.js';
import styles from './CustomerPanels.module.css';
import { DisclosureDialog } from './DisclosureDialog.js';
import { WithdrawDialog } from './WithdrawDialog.js';

type Opened = { readonly dialog: 'consent' } | { readonly dialog: 'disclose' | 'withdraw'; readonly consent: Consent };

/** Written consents of a customer, and what was given to outsiders on their strength. */
export function DisclosurePanel({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('system');
  const viewer = useViewer();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { data, error, refetch } = useQuery(CustomerDisclosuresDocument, { variables: { customerId }, fetchPolicy: 'cache-and-network' });
  if (data === undefined) return error === undefined ? <SkeletonRows rows={2} /> : <ErrorCard error={error} retry={refetch} />;
  const close = () => {
    setOpened(null);
    void refetch();
  };
  const mayRecord = viewer.can('disclosure:consent');
  const consents = data.consents.nodes;
  const disclosures = data.disclosures.nodes;
  return (
    <>
      <Section title={t('disclosure.consents')} aside={mayRecord && <RecordButton onOpen={() => setOpened({ dialog: 'consent' })} />}>
        {consents.length === 0 && <p className={styles.note}>{t('disclosure.noConsents')}</p>}
        <ul className={styles.list}>
          {consents.map((consent) => (
            <ConsentEntry key={consent.id} consent={consent} onOpen={setOpened} />
          ))}
        </ul>
      </Section>
      <Section title={t('disclosure.disclosures')}>
        {disclosures.length === 0 && <p className={styles.note}>{t('disclosure.noDisclosures')}</p>}
        <ul className={styles.list}>
          {disclosures.map(({ id, recipient, what, means, disclosedBy, disclosedAt }) => (
            <li key={id}>
              {recipient}: {what}
              <span className={styles.note}>
                <Time at={disclosedAt} form="full" /> {disclosedBy?.name} {means}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {opened?.dialog === 'consent' && <ConsentDialog customerId={customerId} onClose={close} />}
      {opened?.dialog === 'disclose' && <DisclosureDialog consent={opened.consent} onClose={close} />}
      {opened?.dialog === 'withdraw' && <WithdrawDialog consent={opened.consent} onClose={close} />}
    </>
  );
}

function ConsentEntry({ consent, onOpen }: { readonly consent: Consent; onOpen(opened: Opened): void }) {
  const { t } = useTranslation('system');
  const viewer = useViewer();
  const { recipient, what, purpose, proof, validFrom, validUntil, isInForce, withdrawnAt, withdrawnReason } = consent;
  return (
    <li>
      {recipient}: {what}{' '}
      <Tag>{t(withdrawnAt != null ? 'disclosure.withdrawn' : isInForce ? 'disclosure.inForce' : 'disclosure.notInForce')}</Tag>
      <span className={styles.note}>
        {purpose} · {proof} · {t('disclosure.term', { from: validFrom, until: validUntil ?? t('disclosure.open') })}
      </span>
      {withdrawnReason != null && <span className={styles.note}>{withdrawnReason}</span>}
      <span className={styles.actions}>
        {isInForce && viewer.can('disclosure:record') && (
          <Button size="small" onClick={() => onOpen({ dialog: 'disclose', consent })}>
            {t('disclosure.disclose')}
          </Button>
        )}
        {withdrawnAt == null && viewer.can('disclosure:consent') && (
          <Button size="small" onClick={() => onOpen({ dialog: 'withdraw', consent })}>
            {t('disclosure.withdraw')}
          </Button>
        )}
      </span>
    </li>
  );
}

function RecordButton({ onOpen }: { onOpen(): void }) {
  const { t } = useTranslation('system');
  return (
    <Button size="small" onClick={onOpen}>
      {t('disclosure.recordConsent')}
    </Button>
  );
}

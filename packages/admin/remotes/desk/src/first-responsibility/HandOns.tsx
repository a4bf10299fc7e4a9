import { useFormat } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandOn_RequestFragment } from '../gql/graphql.js';
import { DecideDialog } from './DecideDialog.js';
import styles from './DutyCard.module.css';

/** The request that waits, with the head's answer to give; those that were decided, the latest first. */
export function HandOns({ requests }: { readonly requests: readonly HandOn_RequestFragment[] }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const [isDeciding, setDeciding] = useState(false);
  const pending = requests.find(({ state }) => state === 'PENDING');
  const decided = requests.filter(({ state }) => state !== 'PENDING');
  return (
    <>
      {pending !== undefined && (
        <div className={styles.asked}>
          <p>{t('first.fromTo', { from: pending.from?.name ?? '', to: pending.to?.name ?? '' })}</p>
          <p>{t('first.because', { person: pending.askedBy?.name ?? '', reason: pending.reason })}</p>
          <Button
            size="small"
            type="primary"
            disabled={!pending.viewerCan.decide.allowed}
            title={pending.viewerCan.decide.reason ?? ''}
            onClick={() => setDeciding(true)}
          >
            {t('first.decide.open')}
          </Button>
        </div>
      )}
      {decided.length > 0 && (
        <ul className={styles.history}>
          {decided.map(({ id, state, from, to, decidedBy, decidedAt, answer }) => (
            <li key={id}>
              {[
                t(`first.request.${state}`),
                t('first.fromTo', { from: from?.name ?? '', to: to?.name ?? '' }),
                ...(decidedBy == null || decidedAt == null ? [] : [`${decidedBy.name} ${format.smart(decidedAt)}`]),
                ...(answer == null || answer === '' ? [] : [answer]),
              ].join(' · ')}
            </li>
          ))}
        </ul>
      )}
      {isDeciding && pending !== undefined && <DecideDialog request={pending} onClose={() => setDeciding(false)} />}
    </>
  );
}

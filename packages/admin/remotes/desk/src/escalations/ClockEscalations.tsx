import { useFormat } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Escalation_EscalationFragment } from '../gql/graphql.js';
import { AnswerDialog } from './AnswerDialog.js';
import { EscalationState, PassedOver } from './EscalationLine.js';
import styles from './Escalations.module.css';

type Escalation = Omit<Escalation_EscalationFragment, ' $fragmentName'>;

/** Who was told that a promise runs out, and what they said to it. */
export function ClockEscalations({ escalations }: { readonly escalations: readonly Escalation[] }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const [answering, setAnswering] = useState<string | null>(null);
  if (escalations.length === 0) return null;
  return (
    <>
      <ul className={styles.told} aria-label={t('escalations.toldTo')}>
        {escalations.map((escalation) => (
          <li key={escalation.id}>
            <span>
              {format.smart(escalation.toldAt)} {escalation.personName}
              <span className={styles.soft}> {t(`escalations.tell.${escalation.tell}`)}</span>
            </span>
            <EscalationState escalation={escalation} />
            <PassedOver escalation={escalation} />
            {escalation.isAnswerAsked && escalation.viewerCan.acknowledge.allowed && (
              <Button size="small" onClick={() => setAnswering(escalation.id)}>
                {t('escalations.answer')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {answering !== null && <AnswerDialog escalationId={answering} onClose={() => setAnswering(null)} />}
    </>
  );
}

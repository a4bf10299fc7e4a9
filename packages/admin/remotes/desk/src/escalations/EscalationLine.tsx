import { useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { Escalation_EscalationFragment } from '../gql/graphql.js';
import styles from './Escalations.module.css';

type Escalation = Omit<Escalation_EscalationFragment, ' $fragmentName'>;

/** What came of it: answered, gone on, or when it does. */
export function EscalationState({ escalation }: { readonly escalation: Escalation }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { isAnswerAsked, answeredAt, answer, answerUntil, wentOnAt, goesOnAt } = escalation;
  if (answeredAt) {
    return <span>{[answer, answerUntil && t('escalations.by', { at: format.smart(answerUntil) })].filter(Boolean).join(' · ')}</span>;
  }
  if (wentOnAt) return <span className={styles.late}>{t('escalations.wentOn', { at: format.smart(wentOnAt) })}</span>;
  if (goesOnAt) return <span className={styles.late}>{t('escalations.goesOn', { at: format.smart(goesOnAt) })}</span>;
  return <span className={styles.soft}>{t(isAnswerAsked ? 'escalations.waits' : 'escalations.told')}</span>;
}

/** Why others were passed over, in one sentence each. */
export function PassedOver({ escalation: { passedOver } }: { readonly escalation: Escalation }) {
  const { t } = useTranslation('desk');
  const said = passedOver.map(({ who, why, departmentName, personName }) =>
    t(`escalations.gap.${why}`, { who: [departmentName, t(`escalations.tell.${who}`)].filter(Boolean).join(' '), name: personName ?? '' }),
  );
  return said.length > 0 ? <span className={styles.soft}>{said.join(t('clocks.join'))}</span> : null;
}

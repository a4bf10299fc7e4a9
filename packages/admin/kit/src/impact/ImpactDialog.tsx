import { useTranslation } from 'react-i18next';
import { Modal } from '../antd.js';
import { useFormat } from '../useFormat.js';
import styles from './Impact.module.css';
import type { Impact } from './impact.js';

interface Props {
  readonly impact: Impact;
  onSave(): void;
  onClose(): void;
}

const COUNTS = ['overdue', 'ended', 'shorter', 'longer'] as const;

/** Before a change is saved: how many promises it would touch, and the first of them with the old and the new deadline. */
export function ImpactDialog({ impact, onSave, onClose }: Props) {
  const { t } = useTranslation('kit');
  const { running, looked, changed, examples } = impact;
  return (
    <Modal
      open
      title={t('impact.title')}
      width={720}
      okText={t('impact.save')}
      cancelText={t('impact.back')}
      onOk={onSave}
      onCancel={onClose}
      okButtonProps={{ danger: impact.overdue + impact.ended > 0 }}
    >
      <p>{t('impact.sum', { running, changed })}</p>
      {looked < running && <p className={styles.soft}>{t('impact.part', { looked })}</p>}
      <ul className={styles.counts}>
        {COUNTS.filter((fate) => impact[fate] > 0).map((fate) => (
          <li key={fate} data-fate={fate}>
            {t(`impact.${fate}`, { count: impact[fate] })}
          </li>
        ))}
      </ul>
      {examples.length > 0 && <Examples examples={examples} />}
      <p className={styles.soft}>{t('impact.endedStay')}</p>
    </Modal>
  );
}

function Examples({ examples }: Pick<Impact, 'examples'>) {
  const { t } = useTranslation('kit');
  const { dateTime } = useFormat();
  const at = (instant: string | null | undefined): string => (instant == null ? t('impact.none') : dateTime(instant));
  return (
    <table className={styles.examples}>
      <thead>
        <tr>
          <th>{t('impact.ticket')}</th>
          <th>{t('impact.timer')}</th>
          <th>{t('impact.now')}</th>
          <th>{t('impact.after')}</th>
        </tr>
      </thead>
      <tbody>
        {examples.map(({ ticketId, number, subject, timerName, fate, dueAt, newDueAt }) => (
          <tr key={`${ticketId} ${timerName}`}>
            <td title={subject}>{number}</td>
            <td>{timerName}</td>
            <td>{at(dueAt)}</td>
            <td data-fate={fate.toLowerCase()}>{fate === 'ENDED' ? t('impact.over') : at(newDueAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

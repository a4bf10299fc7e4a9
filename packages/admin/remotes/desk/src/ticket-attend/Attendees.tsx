import { Avatar, Icon } from '@shouwen/admin-kit';
import { Tooltip } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import styles from './Attendees.module.css';
import { useAttendance } from './useAttendance.js';

/** Who else is at this ticket now, before two write the same answer. */
export function Attendees({ ticketId }: { readonly ticketId: string }) {
  const { t } = useTranslation('desk');
  const others = useAttendance(ticketId);
  const words = others.map(({ name, isWriting }) => t(isWriting ? 'attend.writes' : 'attend.looks', { name })).join(t('attend.and'));
  return (
    <span role="status" className={styles.others}>
      {others.length > 0 && (
        <Tooltip title={words}>
          <span className={styles.line}>
            {others.map(({ personId, name, isWriting }) => (
              <span key={personId} className={isWriting ? styles.writing : ''}>
                <Avatar name={name} size="tiny" />
              </span>
            ))}
            {others.some(({ isWriting }) => isWriting) && <Icon name="edit" size={14} />}
            <span className={styles.words}>{words}</span>
          </span>
        </Tooltip>
      )}
    </span>
  );
}

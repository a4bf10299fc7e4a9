import { Avatar, Icon } from '@shouwen/admin-kit';
import { Tooltip } from '@shouwen/admin-kit/antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Attendees.module.css';
import { type Attendee, useAttendance } from './useAttendance.js';

/** Who else is at this ticket now, before two write the same answer. */
export function Attendees({ ticketId }: { readonly ticketId: string }) {
  const others = useAttendance(ticketId);
  const words = useAttendWords(others);
  return (
    <span role="status" className={styles.others}>
      <AttendeeMarks others={others}>
        {others.some(({ isWriting }) => isWriting) && <Icon name="edit" size={14} />}
        <span className={styles.words}>{words}</span>
      </AttendeeMarks>
    </span>
  );
}

function useAttendWords(others: readonly Attendee[]): string {
  const { t } = useTranslation('desk');
  return others.map(({ name, isWriting }) => t(isWriting ? 'attend.writes' : 'attend.looks', { name })).join(t('attend.and'));
}

/** Their faces, whoever writes marked; nothing when nobody is there. */
export function AttendeeMarks({ others, children }: { readonly others: readonly Attendee[]; readonly children?: ReactNode }) {
  const words = useAttendWords(others);
  if (others.length === 0) return null;
  return (
    <Tooltip title={words}>
      <span className={styles.line}>
        {others.map(({ personId, name, isWriting }) => (
          <span key={personId} className={isWriting ? styles.writing : ''}>
            <Avatar name={name} size="tiny" />
          </span>
        ))}
        {children}
      </span>
    </Tooltip>
  );
}

import type { FragmentType } from '@apollo/client';
import { Avatar, Icon, OwnerMark, Section, Time, useFormat, useViewer } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { type OwnerCard_TicketFragment, OwnerCard_TicketFragmentDoc } from '../gql/graphql.js';
import { usePart } from '../usePart.js';
import { dutiesOf } from './duties.rules.js';
import styles from './OwnerCard.module.css';

/** First responsibility (首问责任): who was asked first answers to the end, whoever works on it. */
export function OwnerCard({ ticket: ref }: { readonly ticket: FragmentType<OwnerCard_TicketFragment> }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { person } = useViewer();
  const ticket = usePart(OwnerCard_TicketFragmentDoc, ref);
  if (ticket === null) return null;
  const { owner, ownerDepartment } = ticket;
  const isMe = owner.id === person.id;
  const title = (
    <span className={styles.title}>
      <OwnerMark />
      {t('owner.title')}
    </span>
  );
  return (
    <Section title={title} aside={t('owner.since', { time: format.smart(ticket.createdAt) })}>
      <p className={styles.who}>
        <Avatar name={owner.name} size="large" isMe={isMe} />
        {owner.name}
        <span className={styles.place}>{[ownerDepartment.name, ...(isMe ? [t('owner.me')] : [])].join(' · ')}</span>
      </p>
      <ol className={styles.duties}>
        {dutiesOf(ticket).map(({ duty, at, isDone, isNext }) => (
          <li key={duty} className={isNext ? styles.next : ''}>
            <span>{t(`duty.${duty}`)}</span>
            {isDone ? <Done at={at} /> : <span className={styles.open}>{t(isNext ? 'owner.next' : 'owner.open')}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Done({ at }: { readonly at: string | null }) {
  const { t } = useTranslation('desk');
  return (
    <span className={styles.done}>
      <Icon name="check" size={14} />
      {at === null ? t('owner.done') : <Time at={at} />}
    </span>
  );
}

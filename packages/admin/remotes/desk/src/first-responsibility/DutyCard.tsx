import type { FragmentType } from '@apollo/client';
import { Avatar, Icon, OwnerMark, Section, useFormat, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type DutyCard_TicketFragment, DutyCard_TicketFragmentDoc } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { usePart } from '../usePart.js';
import styles from './DutyCard.module.css';
import { DutyChip } from './DutyChip.js';
import { HandOnDialog } from './HandOnDialog.js';
import { HandOns } from './HandOns.js';
import { WaiveDialog } from './WaiveDialog.js';

type Shown = DutyCard_TicketFragment;
type Duty = NonNullable<Shown['firstResponsibility']>['duties'][number];

/** First responsibility (首问责任): who was asked first answers to the end, whoever works on it, and what they must do by when. */
export function DutyCard({ ticket: ref }: { readonly ticket: FragmentType<Shown> }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const ticket = usePart(DutyCard_TicketFragmentDoc, ref);
  const [waived, setWaived] = useState<Duty | null>(null);
  if (ticket === null) return null;
  const { firstResponsibility: first, closing } = ticket;
  const title = (
    <span className={styles.title}>
      <OwnerMark />
      {t('first.title')}
    </span>
  );
  return (
    <Section title={title} aside={t('first.since', { time: format.smart(first?.since ?? ticket.createdAt) })}>
      <Who ticket={ticket} />
      <ol className={styles.duties}>
        {(first?.duties ?? []).map((duty) => (
          <li key={`${duty.code} ${duty.seq}`}>
            <span className={duty.isNeeded ? styles.needed : ''} title={duty.isNeeded ? t('first.needed') : duty.name}>
              {duty.name}
            </span>
            {isOpen(duty) && first?.viewerCan.waive.allowed === true && (
              <Button type="text" size="small" aria-label={t('first.waiveOf', { name: duty.name })} onClick={() => setWaived(duty)}>
                {t('first.waive')}
              </Button>
            )}
            <DutyChip duty={duty} />
          </li>
        ))}
        {closing.map(({ proof, isThere }) => (
          <li key={proof}>
            <span>{t(`duty.${proof}`)}</span>
            <span className={styles.proof}>
              {isThere && <Icon name="check" size={14} />} {t(isThere ? 'owner.done' : 'owner.open')}
            </span>
          </li>
        ))}
      </ol>
      <HandOns requests={first?.requests ?? []} />
      <Acts ticket={ticket} />
      {waived !== null && <WaiveDialog ticket={ticket} duty={waived} onClose={() => setWaived(null)} />}
    </Section>
  );
}

const isOpen = ({ state }: Duty): boolean => state === 'OPEN' || state === 'PAUSED';

function Who({ ticket: { owner, ownerDepartment, firstResponsibility } }: { readonly ticket: Shown }) {
  const { t } = useTranslation('desk');
  const { person } = useViewer();
  const isMe = owner.id === person.id;
  const place = [
    ownerDepartment.name,
    ...(isMe ? [t('owner.me')] : []),
    ...(firstResponsibility?.isOrphaned === true ? [t('first.orphaned')] : []),
  ];
  return (
    <p className={styles.who}>
      <Avatar name={owner.name} size="large" isMe={isMe} />
      {owner.name}
      <span className={styles.place}>{place.join(' · ')}</span>
    </p>
  );
}

/** Hand it on, by request or by the head; the sheet on paper. What may not be done says why. */
function Acts({ ticket }: { readonly ticket: Shown }) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const can = ticket.firstResponsibility?.viewerCan;
  const mode = can?.setHolder.allowed === true ? 'set' : 'ask';
  const isAllowed = can?.setHolder.allowed === true || can?.ask.allowed === true;
  return (
    <div className={styles.acts}>
      {can !== undefined && (
        <Button size="small" disabled={!isAllowed} title={isAllowed ? '' : (can.ask.reason ?? '')} onClick={() => setOpen(true)}>
          {t(`first.${mode}.open`)}
        </Button>
      )}
      <Button size="small" type="text" icon={<Icon name="print" size={14} />} onClick={() => void navigate(urls.firstInquiry(ticket.id))}>
        {t('first.sheet')}
      </Button>
      {isOpen && <HandOnDialog ticket={ticket} mode={mode} onClose={() => setOpen(false)} />}
    </div>
  );
}

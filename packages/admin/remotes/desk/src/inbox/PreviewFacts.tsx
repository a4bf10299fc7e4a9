import { KeyValues, OwnerMark, PersonName, Tier, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { TicketPreview_TicketFragment } from '../gql/graphql.js';
import { hopsOf, returnsOf } from '../timeline/hop-ledger.rules.js';
import styles from './TicketPreview.module.css';

/** The facts an agent looks for first. */
export function PreviewFacts({ ticket }: { readonly ticket: TicketPreview_TicketFragment }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { customer, owner, assignee, department, category, acceptedAt } = ticket;
  const hops = hopsOf(ticket.timeline.nodes);
  const handling =
    assignee == null ? (
      <PersonName name={t('inbox.unassigned')} place={department.name} />
    ) : (
      <PersonName name={assignee.name} place={department.name} />
    );
  return (
    <KeyValues
      items={[
        [
          t('ticket.customer'),
          <>
            {customer.name}
            <Tier word={customer.tier} />
            <span className={styles.soft}>{[ticket.contactName, customer.phone].filter(Boolean).join(' ')}</span>
          </>,
        ],
        [t('ticket.type'), [ticket.type.name, ...(category?.path ?? [])].join(' / ')],
        [
          t('ticket.owner'),
          <>
            <OwnerMark />
            {owner.name}
          </>,
        ],
        [
          t('ticket.handling'),
          <>
            {handling}
            {acceptedAt != null && <span className={styles.soft}>{t('inbox.acceptedAt', { time: format.smart(acceptedAt) })}</span>}
          </>,
        ],
        [t('ticket.hops'), t('inbox.hops', { hops: hops.length, returns: returnsOf(hops) })],
      ]}
    />
  );
}

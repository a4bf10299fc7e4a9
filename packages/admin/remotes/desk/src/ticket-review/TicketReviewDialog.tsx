import { Icon, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketReviewDocument } from '../gql/graphql.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';

/** The record once more before it counts: what it says, how it is sorted, which contacts are logged (TKT-36, TKT-37). */
export function TicketReviewDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<object>();
  const command = useCommand(TicketReviewDocument, { isInline: true, success: t('review.done') });
  const { ticket, version } = target;
  const contacts = ticket.timeline.nodes.filter(({ contact, proof }) => contact != null || proof != null).length;
  const facts = [
    [t('create.description'), ticket.description],
    [t('ticket.category'), ticket.category?.path.join(' / ')],
    [t('ticket.cause'), ticket.cause],
    [t('ticket.measure'), ticket.measure],
    [t('review.contacts'), contacts === 0 ? null : t('review.contactCount', { count: contacts })],
  ] as const;
  return (
    <VerbDialog<object>
      verb="review"
      isConfirmation
      title={t('review.title')}
      submit={t('verb.review')}
      target={target}
      form={form}
      command={command}
      onSubmit={() => command.run({ input: { ticketId: ticket.id, version } })}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('review.hint')}</p>
      <ul className={styles.record}>
        {facts.map(([label, text]) => (
          <li key={label}>
            <Icon name={text ? 'check' : 'info'} size={14} />
            <span className={styles.quiet}>{label}</span>
            <span>{text || t('review.missing')}</span>
          </li>
        ))}
      </ul>
    </VerbDialog>
  );
}

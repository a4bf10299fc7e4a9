import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { type ResolveDraft, useTicketResolve } from './useTicketResolve.js';

export function TicketResolveDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<ResolveDraft>();
  const { command, resolve } = useTicketResolve(form);
  const { owner, cause, measure } = target.ticket;
  return (
    <VerbDialog<ResolveDraft>
      verb="resolve"
      title={t('resolve.title')}
      submit={t('verb.resolve')}
      target={target}
      form={form}
      command={command}
      initial={{ cause: cause ?? undefined, measure: measure ?? undefined }}
      onSubmit={(draft) => resolve(target, draft)}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('resolve.hint', { owner: owner.name })}</p>
      <ReasonField name="cause" label={t('ticket.cause')} placeholder={t('resolve.causeHint')} hasFocus />
      <ReasonField name="measure" label={t('ticket.measure')} placeholder={t('resolve.measureHint')} />
    </VerbDialog>
  );
}

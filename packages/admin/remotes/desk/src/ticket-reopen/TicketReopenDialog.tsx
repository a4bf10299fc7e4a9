import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { type ReopenDraft, useTicketReopen } from './useTicketReopen.js';

export function TicketReopenDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<ReopenDraft>();
  const { command, reopen } = useTicketReopen(form);
  return (
    <VerbDialog<ReopenDraft>
      verb="reopen"
      title={t('reopen.title')}
      submit={t('verb.reopen')}
      target={target}
      form={form}
      command={command}
      onSubmit={(draft) => reopen(target, draft)}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('reopen.hint')}</p>
      <ReasonField label={t('reopen.reason')} hasFocus />
    </VerbDialog>
  );
}

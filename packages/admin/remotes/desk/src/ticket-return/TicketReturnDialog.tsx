import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { type ReturnDraft, useTicketReturn } from './useTicketReturn.js';

export function TicketReturnDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<ReturnDraft>();
  const { command, giveBack } = useTicketReturn(form);
  return (
    <VerbDialog<ReturnDraft>
      verb="return"
      title={t('return.title')}
      submit={t('verb.return')}
      target={target}
      form={form}
      command={command}
      onSubmit={(draft) => giveBack(target, draft)}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('return.hint')}</p>
      <ReasonField label={t('return.reason')} hasFocus />
    </VerbDialog>
  );
}

import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { useTicketVoid, type VoidDraft } from './useTicketVoid.js';

export function TicketVoidDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<VoidDraft>();
  const { command, voidTicket } = useTicketVoid(form);
  return (
    <VerbDialog<VoidDraft>
      verb="void"
      title={t('void.title')}
      submit={t('verb.void')}
      target={target}
      form={form}
      command={command}
      onSubmit={(draft) => voidTicket(target, draft)}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('void.hint')}</p>
      <ReasonField label={t('void.reason')} hasFocus />
    </VerbDialog>
  );
}

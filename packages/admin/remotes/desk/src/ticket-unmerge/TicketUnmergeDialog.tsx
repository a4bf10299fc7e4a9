import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { type UnmergeDraft, useTicketUnmerge } from './useTicketUnmerge.js';

export function TicketUnmergeDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<UnmergeDraft>();
  const { command, unmerge } = useTicketUnmerge(form);
  return (
    <VerbDialog<UnmergeDraft>
      verb="unmerge"
      title={t('unmerge.title')}
      submit={t('verb.unmerge')}
      target={target}
      form={form}
      command={command}
      onSubmit={(draft) => unmerge(target, draft)}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('unmerge.hint')}</p>
      <ReasonField label={t('reasonOptional')} isOptional hasFocus />
    </VerbDialog>
  );
}

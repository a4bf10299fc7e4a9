import { Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { useMergeTargets } from './useMergeTargets.js';
import { type MergeDraft, useTicketMerge } from './useTicketMerge.js';

export function TicketMergeDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<MergeDraft>();
  const { command, merge } = useTicketMerge(form);
  const { options, isLoading } = useMergeTargets(target.ticket.id);
  return (
    <VerbDialog<MergeDraft>
      verb="merge"
      title={t('ticketMerge.title')}
      submit={t('verb.merge')}
      target={target}
      form={form}
      command={command}
      onSubmit={(draft) => merge(target, draft)}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('ticketMerge.hint')}</p>
      <Form.Item name="otherTicketId" label={t('ticketMerge.into')} rules={[{ required: true, message: t('required') }]}>
        <Select
          autoFocus
          showSearch
          loading={isLoading}
          options={options}
          placeholder={t('ticketMerge.choose')}
          notFoundContent={t('ticketMerge.none')}
        />
      </Form.Item>
      <ReasonField label={t('reasonOptional')} isOptional />
    </VerbDialog>
  );
}

import { DepartmentPicker, PersonPicker } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { type TransferDraft, useTicketTransfer } from './useTicketTransfer.js';

export function TicketTransferDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<TransferDraft>();
  const { command, transfer } = useTicketTransfer(form);
  const departmentId = Form.useWatch('departmentId', form);
  // Someone of the department chosen before is nobody in the next one.
  const forgetPerson = () => form.setFieldsValue({ assigneeId: undefined });
  return (
    <VerbDialog<TransferDraft>
      verb="transfer"
      title={t('transfer.title')}
      submit={t('verb.transfer')}
      target={target}
      form={form}
      command={command}
      onSubmit={(draft) => transfer(target, draft)}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('transfer.hint', { owner: target.ticket.owner.name })}</p>
      <Form.Item name="departmentId" label={t('transfer.department')} rules={[{ required: true, message: t('required') }]}>
        <DepartmentPicker autoFocus onChange={forgetPerson} />
      </Form.Item>
      <Form.Item name="assigneeId" label={t('transfer.person')} extra={t('transfer.personHint')}>
        <PersonPicker departmentId={departmentId} ticketTypeId={target.ticket.type.id} disabled={departmentId === undefined} />
      </Form.Item>
      <ReasonField label={t('transfer.reason')} />
    </VerbDialog>
  );
}

import { PersonPicker } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { type AssignDraft, useTicketAssign } from './useTicketAssign.js';

export function TicketAssignDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<AssignDraft>();
  const { command, assign } = useTicketAssign(form);
  const { owner, type } = target.ticket;
  return (
    <VerbDialog<AssignDraft>
      verb="assign"
      title={t('assign.title')}
      submit={t('verb.assign')}
      target={target}
      form={form}
      command={command}
      onSubmit={(draft) => assign(target, draft)}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('transfer.hint', { owner: owner.name })}</p>
      <Form.Item name="assigneeId" label={t('assign.person')} rules={[{ required: true, message: t('required') }]}>
        <PersonPicker autoFocus ticketTypeId={type.id} />
      </Form.Item>
      <ReasonField label={t('assign.reason')} isOptional />
    </VerbDialog>
  );
}

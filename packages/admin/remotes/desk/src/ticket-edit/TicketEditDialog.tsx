import { useWords } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { PRIORITIES } from '../inbox/inbox-address.rules.js';
import { categoriesFor } from '../ticket-create/create-draft.rules.js';
import { useCreateChoices } from '../ticket-create/useCreateChoices.js';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import type { EditDraft } from './edit-wish.rules.js';
import { factsOf, useTicketEdit } from './useTicketEdit.js';

export function TicketEditDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const [form] = Form.useForm<EditDraft>();
  const { command, edit } = useTicketEdit(form);
  const { types, categories } = useCreateChoices();
  const typeId = Form.useWatch('typeId', form) ?? target.ticket.type.id;
  // A category of the type chosen before may be none of this one's.
  const onType = (next: string): void => {
    const categoryId = form.getFieldValue('categoryId');
    if (!categoriesFor(categories, next).some(({ value }) => value === categoryId)) form.setFieldsValue({ categoryId: null });
  };
  const required = { required: true, whitespace: true, message: t('required') };
  return (
    <VerbDialog<EditDraft>
      verb="edit"
      title={t('edit.title')}
      submit={t('edit.submit')}
      target={target}
      form={form}
      command={command}
      initial={factsOf(target.ticket)}
      onSubmit={(draft) => edit(target, draft)}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <Form.Item name="priority" label={t('ticket.priority')}>
          <Select autoFocus options={[...PRIORITIES].reverse().map((value) => ({ value, label: words.priority(value) }))} />
        </Form.Item>
        <Form.Item name="contactName" label={t('ticket.contact')} rules={[{ max: LIMITS.name }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="typeId" label={t('ticket.type')} extra={typeId === target.ticket.type.id ? null : t('edit.typeHint')}>
          <Select showSearch options={types} onChange={onType} />
        </Form.Item>
        <Form.Item name="categoryId" label={t('ticket.category')}>
          <Select allowClear showSearch options={categoriesFor(categories, typeId)} popupMatchSelectWidth={false} />
        </Form.Item>
      </div>
      <Form.Item name="subject" label={t('create.subject')} rules={[required, { max: LIMITS.subject }]}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="description" label={t('create.description')} rules={[{ max: LIMITS.description }]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
      <ReasonField label={t('edit.reason')} isOptional />
    </VerbDialog>
  );
}

import { DepartmentPicker } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { categoriesFor } from '../ticket-create/create-draft.rules.js';
import { useCreateChoices } from '../ticket-create/useCreateChoices.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { type SplitDraft, useTicketSplit } from './useTicketSplit.js';

export function TicketSplitDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<SplitDraft>();
  const { command, split } = useTicketSplit(form);
  const { types, categories } = useCreateChoices();
  const typeId = Form.useWatch('typeId', form) ?? target.ticket.type.id;
  const required = { required: true, whitespace: true, message: t('required') };
  return (
    <VerbDialog<SplitDraft>
      verb="split"
      title={t('split.title')}
      submit={t('verb.split')}
      target={target}
      form={form}
      command={command}
      initial={{ typeId: target.ticket.type.id, isChild: false }}
      onSubmit={(draft) => split(target, draft)}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('split.hint', { owner: target.ticket.owner.name })}</p>
      <Form.Item name="subject" label={t('create.subject')} rules={[required, { max: LIMITS.subject }]}>
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="description" label={t('create.description')} rules={[required, { max: LIMITS.description }]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="typeId" label={t('ticket.type')}>
          <Select showSearch options={types} onChange={() => form.setFieldsValue({ categoryId: undefined })} />
        </Form.Item>
        <Form.Item name="categoryId" label={t('ticket.category')}>
          <Select allowClear showSearch options={categoriesFor(categories, typeId)} popupMatchSelectWidth={false} />
        </Form.Item>
      </div>
      <Form.Item name="departmentId" label={t('create.department')}>
        <DepartmentPicker allowClear placeholder={t('create.keep')} />
      </Form.Item>
      <Form.Item name="isChild" valuePropName="checked">
        <Checkbox>{t('split.isChild')}</Checkbox>
      </Form.Item>
    </VerbDialog>
  );
}

import { DepartmentPicker, PersonPicker, useWords } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { PRIORITIES } from '../inbox/inbox-address.rules.js';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import { MacroField } from '../ticket-macro/MacroField.js';
import { useTagChoices } from '../ticket-tag/useTagChoices.js';
import type { BulkAct } from './bulk.rules.js';

/** What an act needs to know, asked once for all tickets. */
export function BulkFields({ act }: { readonly act: BulkAct }) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const needed = [{ required: true, message: t('required') }];
  if (act === 'assign')
    return (
      <>
        <Form.Item name="assigneeId" label={t('assign.person')} rules={needed}>
          <PersonPicker autoFocus />
        </Form.Item>
        <ReasonField label={t('assign.reason')} isOptional />
      </>
    );
  if (act === 'transfer')
    return (
      <>
        <Form.Item name="departmentId" label={t('transfer.department')} rules={needed}>
          <DepartmentPicker autoFocus />
        </Form.Item>
        <ReasonField label={t('transfer.reason')} />
      </>
    );
  if (act === 'macro') return <MacroField />;
  if (act === 'void') return <ReasonField label={t('void.reason')} />;
  if (act === 'tag') return <TagFields />;
  if (act === 'edit')
    return (
      <>
        <Form.Item name="priority" label={t('ticket.priority')} rules={needed}>
          <Select autoFocus options={PRIORITIES.map((priority) => ({ value: priority, label: words.priority(priority) }))} />
        </Form.Item>
        <ReasonField label={t('edit.reason')} isOptional />
      </>
    );
  return (
    <Form.Item name="body" label={t('bulk.note')} rules={[{ required: true, whitespace: true, message: t('required') }]}>
      <Input.TextArea autoFocus maxLength={LIMITS.note} autoSize={{ minRows: 3, maxRows: 10 }} />
    </Form.Item>
  );
}

function TagFields() {
  const { t } = useTranslation('desk');
  const tags = useTagChoices();
  return (
    <>
      {(['addIds', 'removeIds'] as const).map((name) => (
        <Form.Item key={name} name={name} label={t(name === 'addIds' ? 'macros.addTags' : 'macros.removeTags')}>
          <Select autoFocus={name === 'addIds'} mode="multiple" optionFilterProp="label" options={tags} />
        </Form.Item>
      ))}
    </>
  );
}

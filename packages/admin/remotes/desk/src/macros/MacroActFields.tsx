import { useQuery } from '@apollo/client/react';
import { DepartmentPicker, PersonPicker, PRIORITIES, useWords } from '@shouwen/admin-kit';
import { Checkbox, Form, type FormInstance, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MacroTransitionsDocument } from '../gql/graphql.js';
import { categoriesFor } from '../ticket-create/create-draft.rules.js';
import { useCreateChoices } from '../ticket-create/useCreateChoices.js';
import { useTagChoices } from '../ticket-tag/useTagChoices.js';
import styles from './Macros.module.css';
import { type MacroDraft, RESOLVE } from './macro-draft.rules.js';

/** What the macro does, in the order it is done. */
export function MacroActFields({ form, text }: { readonly form: FormInstance<MacroDraft>; readonly text: ReactNode }) {
  return (
    <>
      <FactFields />
      {text}
      <EndFields form={form} />
    </>
  );
}

function FactFields() {
  const { t } = useTranslation('desk');
  const words = useWords();
  const categories = categoriesFor(useCreateChoices().categories, undefined);
  const tags = useTagChoices();
  const unchanged = t('macros.unchanged');
  return (
    <>
      <h3 className={styles.heading}>{t('macros.doing')}</h3>
      <Form.Item name="accept" valuePropName="checked" className={styles.check}>
        <Checkbox>{t('macros.does.accept')}</Checkbox>
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="priority" label={t('ticket.priority')}>
          <Select allowClear placeholder={unchanged} options={PRIORITIES.map((value) => ({ value, label: words.priority(value) }))} />
        </Form.Item>
        <Form.Item name="categoryId" label={t('ticket.category')}>
          <Select allowClear showSearch optionFilterProp="label" placeholder={unchanged} options={categories} />
        </Form.Item>
        <Form.Item name="addTagIds" label={t('macros.addTags')}>
          <Select mode="multiple" optionFilterProp="label" placeholder={unchanged} options={tags} />
        </Form.Item>
        <Form.Item name="removeTagIds" label={t('macros.removeTags')}>
          <Select mode="multiple" optionFilterProp="label" placeholder={unchanged} options={tags} />
        </Form.Item>
      </div>
    </>
  );
}

function EndFields({ form }: { readonly form: FormInstance<MacroDraft> }) {
  const { t } = useTranslation('desk');
  const { data } = useQuery(MacroTransitionsDocument);
  const next = Form.useWatch('next', form);
  const steps = (data?.macroTransitions ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const needed = [{ required: true, whitespace: true, message: t('required') }];
  return (
    <>
      <Form.Item name="next" label={t('macros.next')}>
        <Select
          allowClear
          showSearch
          optionFilterProp="label"
          placeholder={t('macros.unchanged')}
          options={[{ value: RESOLVE, label: t('macros.does.resolve') }, ...steps]}
        />
      </Form.Item>
      {next === RESOLVE && (
        <div className={styles.pair}>
          {(['cause', 'measure'] as const).map((field) => (
            <Form.Item key={field} name={field} label={t(`ticket.${field}`)} rules={needed}>
              <Input.TextArea maxLength={LIMITS.note} autoSize={{ minRows: 2, maxRows: 6 }} />
            </Form.Item>
          ))}
        </div>
      )}
      <div className={styles.pair}>
        <Form.Item name="toDepartmentId" label={t('macros.toDepartment')}>
          <DepartmentPicker allowClear />
        </Form.Item>
        <Form.Item name="assigneeId" label={t('macros.toPerson')}>
          <PersonPicker />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('macros.reason')} extra={t('macros.reasonHint')}>
        <Input maxLength={LIMITS.reason} />
      </Form.Item>
      <Form.Item name="close" valuePropName="checked" className={styles.check}>
        <Checkbox>{t('macros.does.close')}</Checkbox>
      </Form.Item>
    </>
  );
}

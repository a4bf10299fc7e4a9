import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { DUE_WAYS, type DueWay } from './due-draft.rules.js';

/** By when: an instant, or so many minutes by the clock on the wall or by the hours of the department. */
export function DueFields() {
  const { t } = useTranslation('desk');
  const way = Form.useWatch<DueWay | undefined>('way') ?? 'AT';
  const required = { required: true, message: t('required') };
  return (
    <>
      <Form.Item name="way" label={t('promises.by')}>
        <Select options={DUE_WAYS.map((value) => ({ value, label: t(`promises.way.${value}`) }))} />
      </Form.Item>
      {way === 'AT' ? (
        <Form.Item name="at" label={t('promises.dueAt')} rules={[required]}>
          <Input type="datetime-local" />
        </Form.Item>
      ) : (
        <Form.Item name="minutes" label={t('promises.minutes')} rules={[required]}>
          <Input type="number" min={1} max={LIMITS.promiseMinutes} inputMode="numeric" />
        </Form.Item>
      )}
    </>
  );
}

import { DepartmentPicker, FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DepartmentCreateDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { KindSelect } from './KindSelect.js';

interface Draft {
  readonly name: string;
  readonly code: string;
  readonly kind: string;
  readonly parentId?: string;
  readonly likeDepartmentId?: string;
  readonly duties?: string;
}

interface Props {
  readonly parentId?: string;
  /** What it most likely is. */
  readonly kind?: string;
  reload(): Promise<unknown>;
  onClose(): void;
}

export function DepartmentCreateDialog({ parentId, kind, reload, onClose }: Props) {
  const { t } = useTranslation('organization');
  const navigate = useNavigate();
  const [form] = Form.useForm<Draft>();
  const command = useCommand(DepartmentCreateDocument, {
    form,
    success: t('create.done'),
    onDone: async ({ department }) => {
      await reload();
      // Replaces the address of the dialog: Back leads to where one came from.
      void navigate(urls.department(department?.id), { replace: true });
    },
  });
  const required = { required: true, message: t('create.required') };
  return (
    <FormDialog
      title={t('create.title')}
      form={form}
      command={command}
      initial={{ parentId, kind }}
      submit={t('create.confirm')}
      onSubmit={(draft: Draft) => void command.run({ input: draft })}
      onClose={onClose}
    >
      <Form.Item name="parentId" label={t('create.parent')}>
        <DepartmentPicker allowClear aria-label={t('create.parent')} placeholder={t('move.top')} />
      </Form.Item>
      <Form.Item name="name" label={t('create.name')} rules={[{ ...required, whitespace: true }]}>
        <Input autoFocus maxLength={LIMITS.name} />
      </Form.Item>
      <Form.Item name="code" label={t('create.code')} extra={t('create.codeHint')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={LIMITS.code} />
      </Form.Item>
      <Form.Item name="kind" label={t('create.kind')} rules={[required]}>
        <KindSelect />
      </Form.Item>
      <Form.Item name="likeDepartmentId" label={t('create.like')} extra={t('create.likeHint')}>
        <DepartmentPicker allowClear aria-label={t('create.like')} placeholder={t('create.likeNone')} />
      </Form.Item>
      <Form.Item name="duties" label={t('create.duties')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </FormDialog>
  );
}

import { FormDialog, useCommand, useViewer } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type SavedView_ViewFragment, SavedViewSaveDocument, type SharedWith } from '../gql/graphql.js';
import type { ViewContent } from '../inbox/saved-view-address.rules.js';
import { AudienceFields } from '../quick-replies/AudienceFields.js';

interface Draft {
  readonly name?: string;
  readonly audience?: SharedWith;
  readonly departmentId?: string;
}

interface Props {
  /** The view that is renamed; absent for a new one. */
  readonly view: SavedView_ViewFragment | undefined;
  readonly content: ViewContent;
  onSaved(view: SavedView_ViewFragment): unknown;
  onClose(): void;
}

/** Keeps the list under a name; those who may, for others as well. */
export function SavedViewDialog({ view, content, onSaved, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const keepsForOthers = useViewer().can('view:manage');
  const command = useCommand(SavedViewSaveDocument, {
    form,
    success: t('saved.kept'),
    onDone: async ({ savedView }) => {
      if (savedView != null) await onSaved(savedView);
      onClose();
    },
  });
  const initial: Draft = { name: view?.name ?? '', audience: view?.audience ?? 'OWN', departmentId: view?.department?.id };
  const submit = (draft: Draft) => {
    const whole = { ...initial, ...draft };
    return command.run({
      input: {
        ...(view && { savedViewId: view.id, version: view.version }),
        name: whole.name ?? '',
        audience: whole.audience ?? 'OWN',
        departmentId: whole.audience === 'DEPARTMENT' ? (whole.departmentId ?? null) : null,
        ...content,
        columns: [...content.columns],
      },
    });
  };
  return (
    <FormDialog
      title={t(view ? 'saved.edit' : 'saved.new')}
      form={form}
      command={command}
      initial={initial}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('saved.name')} rules={[{ required: true, whitespace: true, message: t('required') }]}>
        <Input autoFocus autoComplete="off" maxLength={LIMITS.name} placeholder={t('saved.nameHint')} />
      </Form.Item>
      {keepsForOthers && <AudienceFields form={form} />}
    </FormDialog>
  );
}

import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type SavedView_ViewFragment, SavedViewRemoveDocument } from '../gql/graphql.js';

interface Props {
  readonly view: SavedView_ViewFragment;
  onRemoved(): unknown;
  onClose(): void;
}

/** Asks once more: others may be using it. */
export function SavedViewRemoveDialog({ view: { id, version, name }, onRemoved, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<object>();
  const command = useCommand(SavedViewRemoveDocument, {
    success: t('saved.removed'),
    onDone: async () => {
      await onRemoved();
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('saved.removeTitle')}
      form={form}
      command={command}
      submit={t('saved.remove')}
      onSubmit={() => command.run({ input: { savedViewId: id, version } })}
      onClose={onClose}
    >
      <p>{t('saved.removeHint', { name })}</p>
    </FormDialog>
  );
}

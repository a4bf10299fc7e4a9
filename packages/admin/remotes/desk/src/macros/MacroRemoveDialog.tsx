import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type Macro_MacroFragment, MacroRemoveDocument } from '../gql/graphql.js';

interface Props {
  readonly macro: Macro_MacroFragment;
  reload(): Promise<unknown>;
  onClose(): void;
}

/** Asks once more: others may be using it. */
export function MacroRemoveDialog({ macro: { id, version, title }, reload, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<object>();
  const command = useCommand(MacroRemoveDocument, {
    success: t('replies.removed'),
    onDone: async () => {
      await reload();
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('macros.removeTitle')}
      form={form}
      command={command}
      submit={t('replies.remove')}
      onSubmit={() => command.run({ input: { macroId: id, version } })}
      onClose={onClose}
    >
      <p>{t('macros.removeHint', { title })}</p>
    </FormDialog>
  );
}

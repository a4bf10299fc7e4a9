import { ConfirmDialog, useCommand } from '@shouwen/admin-kit';
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
  const command = useCommand(MacroRemoveDocument, {
    success: t('replies.removed'),
    onDone: async () => {
      await reload();
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('macros.removeTitle')}
      command={command}
      submit={t('replies.remove')}
      onConfirm={() => command.run({ input: { macroId: id, version } })}
      onClose={onClose}
    >
      {t('macros.removeHint', { title })}
    </ConfirmDialog>
  );
}

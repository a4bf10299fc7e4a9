import { ConfirmDialog, useCommand } from '@shouwen/admin-kit';
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
  const command = useCommand(SavedViewRemoveDocument, {
    success: t('saved.removed'),
    onDone: async () => {
      await onRemoved();
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('saved.removeTitle')}
      command={command}
      submit={t('saved.remove')}
      onConfirm={() => command.run({ input: { savedViewId: id, version } })}
      onClose={onClose}
    >
      {t('saved.removeHint', { name })}
    </ConfirmDialog>
  );
}

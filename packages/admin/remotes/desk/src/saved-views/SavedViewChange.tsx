import { useCommand } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { type SavedView_ViewFragment, SavedViewSaveDocument } from '../gql/graphql.js';
import type { InboxAddress } from '../inbox/inbox-address.rules.js';
import { addressOf, contentOf, isChanged } from '../inbox/saved-view-address.rules.js';

interface Props {
  readonly view: SavedView_ViewFragment;
  readonly address: InboxAddress;
}

/** When the list is no longer the one that was saved: keep it so, or go back. */
export function SavedViewChange({ view, address }: Props) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const command = useCommand(SavedViewSaveDocument, { success: t('saved.kept') });
  if (!isChanged(view, address)) return null;
  const { id, version, name, audience, department } = view;
  const { columns, ...content } = contentOf(address);
  const known = { savedViewId: id, version, name, audience, departmentId: department?.id ?? null };
  return (
    <>
      {view.keeping.allowed && (
        <Button
          type="link"
          size="small"
          loading={command.running}
          onClick={() => void command.run({ input: { ...known, ...content, columns: [...columns] } })}
        >
          {t('saved.keepChange')}
        </Button>
      )}
      <Button type="text" size="small" onClick={() => void navigate({ search: `?${addressOf(view)}` }, { replace: true })}>
        {t('saved.undoChange')}
      </Button>
    </>
  );
}

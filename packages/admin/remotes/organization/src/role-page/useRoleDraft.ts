import { useCommand } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RoleDraftDiscardDocument, RoleDraftSaveDocument, type RolePage_RoleFragment, RolePublishDocument } from '../gql/graphql.js';
import { type Draft, draftOf, inputOf, isSame } from './role-draft.rules.js';

/** What is written about a role, and what can be done with it. */
export function useRoleDraft(role: RolePage_RoleFragment) {
  const { t } = useTranslation('organization');
  const stored = draftOf(role.draft ?? role);
  const [written, setWritten] = useState<Draft | null>(null);
  const done = { onDone: () => setWritten(null) };
  const saving = useCommand(RoleDraftSaveDocument, { ...done, isInline: true, success: t('role.saved') });
  const discarding = useCommand(RoleDraftDiscardDocument, { ...done, isInline: true, success: t('role.discarded') });
  const publishing = useCommand(RolePublishDocument, { ...done, isInline: true, success: t('role.published') });
  const at = { roleId: role.id, version: role.version };
  const { zhCN, zhTW, en } = role.draft?.names ?? role.names;
  return {
    draft: written ?? stored,
    isChanged: written !== null && !isSame(written, stored),
    write: setWritten,
    undo: () => setWritten(null),
    save: () => saving.run({ input: { ...at, names: { zhCN, zhTW, en }, ...inputOf(written ?? stored) } }),
    discard: () => discarding.run({ input: at }),
    publish: () => publishing.run({ input: at }),
    commands: [saving, discarding, publishing],
    running: saving.running || discarding.running || publishing.running,
  };
}

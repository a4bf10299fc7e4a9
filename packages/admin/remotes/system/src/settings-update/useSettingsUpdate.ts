import { useApolloClient } from '@apollo/client/react';
import { useCommand } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SettingsForm_GroupFragment as Group, SettingsUpdateDocument } from '../gql/graphql.js';
import { type Draft, errorsByKey, type SettingValue, type Wish, wishesOf } from './settings-draft.rules.js';

/** The draft of one group of settings and its saving. */
export function useSettingsUpdate({ code, version, settings }: Group) {
  const { t } = useTranslation('system');
  const [draft, setDraft] = useState<Draft>({});
  const [sent, setSent] = useState<readonly Wish[]>([]);
  const client = useApolloClient();
  const command = useCommand(SettingsUpdateDocument, {
    isInline: true,
    success: t('settings.saved'),
    onDone: () => {
      setDraft({});
      // Name and languages are shown all over the panel.
      return client.refetchQueries({ include: 'active' });
    },
  });
  const wishes = wishesOf(settings, draft);
  return {
    command,
    draft,
    wishes,
    errors: errorsByKey(command.fieldErrors, sent),
    change: (key: string, value: SettingValue) => setDraft((before) => ({ ...before, [key]: value })),
    discard: () => {
      setDraft({});
      command.reset();
    },
    save: () => {
      setSent(wishes);
      return command.run({ input: { group: code, version, values: wishes } });
    },
  };
}

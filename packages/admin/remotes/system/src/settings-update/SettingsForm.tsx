import { CommandAlert, useViewer } from '@shouwen/admin-kit';
import { Button, Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { SettingsForm_GroupFragment } from '../gql/graphql.js';
import { SettingHistoryDrawer } from '../setting-history/SettingHistoryDrawer.js';
import { SettingField } from './SettingField.js';
import styles from './SettingsForm.module.css';
import { type SettingValue, shownValue } from './settings-draft.rules.js';
import { useSettingsUpdate } from './useSettingsUpdate.js';

interface Props {
  readonly group: SettingsForm_GroupFragment;
  readonly isHistoryOpen: boolean;
  onHistoryClose(): void;
}

/** One group of settings, saved together; buttons appear once something was changed. */
export function SettingsForm({ group, isHistoryOpen, onHistoryClose }: Props) {
  const { t } = useTranslation('system');
  const isReadOnly = !useViewer().can('setting:update');
  const { command, draft, wishes, errors, change, discard, save } = useSettingsUpdate(group);
  const takeBack = (key: string, value: SettingValue): void => {
    change(key, value);
    onHistoryClose();
  };
  return (
    <Form layout="vertical" className={styles.form} onFinish={() => void save()}>
      <CommandAlert command={command} />
      {isHistoryOpen && <SettingHistoryDrawer group={group} {...(!isReadOnly && { onPick: takeBack })} onClose={onHistoryClose} />}
      {group.settings.map((setting) => (
        <SettingField
          key={setting.key}
          setting={setting}
          value={shownValue(setting, draft)}
          error={errors[setting.key]}
          isReadOnly={isReadOnly}
          onChange={(value) => change(setting.key, value)}
        />
      ))}
      {!isReadOnly && (
        <div className={styles.actions}>
          <Button type="primary" htmlType="submit" disabled={wishes.length === 0} loading={command.running}>
            {t('settings.save')}
          </Button>
          {wishes.length > 0 && <Button onClick={discard}>{t('settings.discard')}</Button>}
          <span className={styles.pending} role="status">
            {wishes.length > 0 && t('settings.changed', { count: wishes.length })}
          </span>
        </div>
      )}
    </Form>
  );
}

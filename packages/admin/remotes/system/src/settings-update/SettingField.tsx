import { TimeZoneSelect } from '@shouwen/admin-kit';
import { Button, Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingField_SettingFragment as Setting } from '../gql/graphql.js';
import styles from './SettingField.module.css';
import type { SettingValue } from './settings-draft.rules.js';

interface ControlProps {
  readonly id: string;
  readonly setting: Setting;
  readonly value: SettingValue;
  readonly isReadOnly: boolean;
  onChange(value: SettingValue): void;
}

interface Props extends Omit<ControlProps, 'id'> {
  readonly error: string | undefined;
}

/** One setting as a field: its name, the control of its type, what it does, and what was wrong with it. */
export function SettingField({ error, ...props }: Props) {
  const id = useId();
  const { setting } = props;
  const isBoolean = setting.type === 'BOOLEAN';
  const explained = { validateStatus: error === undefined ? '' : 'error', help: error } as const;
  return (
    <Form.Item
      label={isBoolean ? undefined : setting.label}
      htmlFor={id}
      extra={<Help {...props} />}
      {...(error === undefined ? {} : explained)}
    >
      <Control id={id} {...props} />
    </Form.Item>
  );
}

/** What it does; and the way back to what holds while nobody has decided. */
function Help({ setting, value, isReadOnly, onChange }: Omit<ControlProps, 'id'>) {
  const { t } = useTranslation('system');
  const isOwn = !isReadOnly && JSON.stringify(value) !== JSON.stringify(setting.standard);
  const isRange = setting.type === 'INTEGER' && setting.min !== null && setting.max !== null;
  return (
    <span className={styles.help}>
      {setting.help} {isRange && t('settings.range', { min: setting.min, max: setting.max })}{' '}
      {isOwn && (
        <Button
          size="small"
          type="link"
          className={styles.reset ?? ''}
          aria-label={t('settings.resetOf', { name: setting.label })}
          onClick={() => onChange(setting.standard)}
        >
          {t('settings.reset')}
        </Button>
      )}
    </span>
  );
}

function Control(props: ControlProps) {
  switch (props.setting.type) {
    case 'BOOLEAN':
      return <Toggle {...props} />;
    case 'INTEGER':
      return <Count {...props} />;
    case 'CHOICE':
    case 'TIME_ZONE':
      return <Choice {...props} />;
    case 'CHOICES':
      return <Choices {...props} />;
    default:
      return <Text {...props} />;
  }
}

function Toggle({ id, setting, value, isReadOnly, onChange }: ControlProps) {
  return (
    <Checkbox id={id} checked={value === true} disabled={isReadOnly} onChange={(event) => onChange(event.target.checked)}>
      {setting.label}
    </Checkbox>
  );
}

/** A text while it is being typed; what is no number is left for the server to refuse. */
function Count({ id, setting, value, isReadOnly, onChange }: ControlProps) {
  return (
    <Input
      id={id}
      className={styles.count}
      inputMode="numeric"
      value={String(value)}
      suffix={setting.unit}
      disabled={isReadOnly}
      onChange={({ target }) => onChange(/^-?\d{1,15}$/.test(target.value) ? Number(target.value) : target.value)}
    />
  );
}

function Choice({ id, setting, value, isReadOnly, onChange }: ControlProps) {
  const shared = { id, className: styles.choice ?? '', value: String(value), disabled: isReadOnly, onChange };
  return setting.type === 'TIME_ZONE' ? <TimeZoneSelect {...shared} /> : <Select<string> {...shared} options={[...setting.options]} />;
}

function Choices({ id, setting, value, isReadOnly, onChange }: ControlProps) {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return (
    <fieldset id={id} className={styles.choices} aria-label={setting.label}>
      {setting.options.map((option) => (
        <Checkbox
          key={option.value}
          checked={chosen.includes(option.value)}
          disabled={isReadOnly}
          onChange={({ target }) => onChange(target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value))}
        >
          {option.label}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function Text({ id, setting, value, isReadOnly, onChange }: ControlProps) {
  const shared = {
    id,
    value: String(value),
    disabled: isReadOnly,
    ...(setting.max !== null && { maxLength: setting.max }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  };
  return setting.type === 'LONG_TEXT' ? <Input.TextArea {...shared} autoSize={{ minRows: 3, maxRows: 16 }} /> : <Input {...shared} />;
}

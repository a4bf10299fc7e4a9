import { type Ability, FormDialog, Icon, useCommand } from '@shouwen/admin-kit';
import { Button, Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import type { PagedCustomer } from '../customer-page/CustomerPage.js';
import { type CustomerChannelKind, CustomerChannelsSetDocument } from '../gql/graphql.js';
import styles from './CustomerChannelsDialog.module.css';
import { type ChannelDraft, channelInput, NEW_CHANNEL, withMain } from './channels-draft.rules.js';

interface Draft {
  readonly channels: readonly ChannelDraft[];
  readonly isDuplicateAccepted?: boolean;
}

interface Props {
  readonly customer: PagedCustomer;
  onClose(): void;
}

/** All ways to reach a customer: added, described, removed, and which of each kind comes first. */
export function CustomerChannelsDialog({ customer, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(CustomerChannelsSetDocument, { form, success: t('customer.saved'), onDone: onClose });
  const { id: customerId, version, channels, viewerCan } = customer;
  // The form hands over what has a field of its own; which one an entry is has none.
  const submit = ({ isDuplicateAccepted = false }: Draft): void => {
    const drafts: readonly ChannelDraft[] = form.getFieldValue('channels');
    void command.run({
      input: { customerId, version, isDuplicateAccepted, channels: drafts.map((draft) => channelInput(draft, channels)) },
    });
  };
  return (
    <FormDialog<Draft>
      title={t('customer.channels')}
      width={640}
      form={form}
      command={command}
      initial={{ channels }}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.List name="channels">
        {(fields, { add, remove }) => (
          <ul className={styles.rows}>
            {fields.map(({ key, name }) => (
              <Row
                key={key}
                place={name}
                can={{ PHONE: viewerCan.updatePhone, EMAIL: viewerCan.updateEmail }}
                onRemove={() => remove(name)}
              />
            ))}
            <li>
              <Button type="dashed" icon={<Icon name="plus" size={14} />} onClick={() => add(NEW_CHANNEL)}>
                {t('customer.channelAdd')}
              </Button>
            </li>
          </ul>
        )}
      </Form.List>
      <Form.Item name="isDuplicateAccepted" valuePropName="checked">
        <Checkbox>{t('customer.channelDuplicate')}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}

interface RowProps {
  readonly place: number;
  /** Whether what stands there may be changed or removed; a new one always. */
  readonly can: Readonly<Record<CustomerChannelKind, Ability>>;
  onRemove(): void;
}

function Row({ place, can, onRemove }: RowProps) {
  const { t } = useTranslation('desk');
  const form = Form.useFormInstance<Draft>();
  const draft: ChannelDraft = Form.useWatch(['channels', place], { form, preserve: true }) ?? NEW_CHANNEL;
  const isFixed = draft.id !== undefined && !can[draft.kind].allowed;
  const kinds = (['PHONE', 'EMAIL'] as const).map((value) => ({ value, label: t(`customer.channelKinds.${value}`) }));
  const number = place + 1;
  const makeMain = (): void => form.setFieldsValue({ channels: withMain(form.getFieldValue('channels'), place) });
  return (
    <li className={styles.row}>
      <Form.Item name={[place, 'kind']}>
        <Select aria-label={t('customer.channelKind', { number })} options={kinds} disabled={draft.id !== undefined} />
      </Form.Item>
      <Form.Item
        name={[place, 'value']}
        extra={isFixed ? can[draft.kind].reason : undefined}
        rules={[{ required: true, whitespace: true, message: t('required') }]}
      >
        <Input
          aria-label={t('customer.channelValue', { number })}
          autoFocus={draft.id === undefined}
          disabled={isFixed}
          autoComplete="off"
          maxLength={LIMITS.email}
        />
      </Form.Item>
      <Form.Item name={[place, 'label']}>
        <Input
          aria-label={t('customer.channelLabel', { number })}
          placeholder={t('customer.channelLabelHint')}
          autoComplete="off"
          maxLength={LIMITS.label}
        />
      </Form.Item>
      <Button
        icon={draft.isMain === true ? <Icon name="check" size={14} /> : undefined}
        aria-pressed={draft.isMain === true}
        aria-label={t('customer.channelMainOf', { number })}
        onClick={makeMain}
      >
        {t('customer.channelMain')}
      </Button>
      <Button
        type="text"
        icon={<Icon name="close" size={14} />}
        aria-label={t('customer.channelRemove', { number })}
        disabled={isFixed}
        onClick={onRemove}
      />
    </li>
  );
}

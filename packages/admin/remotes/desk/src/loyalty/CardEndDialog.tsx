import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { type CustomerLoyalty_CardFragment as Card, CardEndDocument } from '../gql/graphql.js';

interface Props {
  readonly customerId: string;
  readonly card: Card;
  onDone(): void;
  onClose(): void;
}

/** A card is good no more: its number stays taken. */
export function CardEndDialog({ customerId, card, onDone, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<{ readonly reason: string }>();
  const done = (): void => {
    onDone();
    onClose();
  };
  const command = useCommand(CardEndDocument, { form, success: t('loyalty.cardEnded'), onDone: done });
  return (
    <FormDialog<{ readonly reason: string }>
      title={t('loyalty.cardEndOf', { number: card.number })}
      form={form}
      command={command}
      submit={t('loyalty.cardEnd')}
      onSubmit={({ reason }) => void command.run({ input: { customerId, cardId: card.id, reason } })}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('loyalty.endReason')}
        rules={[{ required: true, whitespace: true, message: t('required') }, { max: LIMITS.reason }]}
      >
        <Input autoFocus autoComplete="off" placeholder={t('loyalty.endReasonHint')} />
      </Form.Item>
    </FormDialog>
  );
}

import { RevealDialog, type RevealDraft, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { CustomerRevealDocument, type CustomerRevealMutation } from '../gql/graphql.js';

export type Revealed = NonNullable<NonNullable<CustomerRevealMutation['customerReveal']>['revealed']>;

interface Props {
  readonly customerId: string;
  onRevealed(revealed: Revealed | null): void;
  onClose(): void;
}

/** Asks why before it shows a customer's contact data in full. */
export function CustomerRevealDialog({ customerId, onRevealed, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<RevealDraft>();
  const command = useCommand(CustomerRevealDocument, {
    form,
    onDone: ({ revealed }) => {
      onRevealed(revealed ?? null);
      onClose();
    },
  });
  const reveal = (reason: string): void => void command.run({ input: { customerId, reason } });
  return <RevealDialog title={t('customer.reveal')} form={form} command={command} onSubmit={reveal} onClose={onClose} />;
}

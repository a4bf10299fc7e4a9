import { RevealDialog, type RevealDraft, useCommand } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { PersonRevealDocument, type PersonRevealMutation } from '../gql/graphql.js';
import type { PersonDetails } from '../person-panel/PersonPanel.js';

export type RevealedContact = NonNullable<NonNullable<PersonRevealMutation['personReveal']>['revealed']>;

interface Props {
  readonly person: PersonDetails;
  onRevealed(revealed: RevealedContact | null): void;
  onClose(): void;
}

/** Asks why before it shows a colleague's contact data in full. */
export function PersonRevealDialog({ person: { id, name }, onRevealed, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [form] = Form.useForm<RevealDraft>();
  const command = useCommand(PersonRevealDocument, {
    form,
    onDone: ({ revealed }) => {
      onRevealed(revealed ?? null);
      onClose();
    },
  });
  const reveal = (reason: string): void => void command.run({ input: { personId: id, reason } });
  return (
    <RevealDialog title={t('records.record.revealTitle', { name })} form={form} command={command} onSubmit={reveal} onClose={onClose} />
  );
}

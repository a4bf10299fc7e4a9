import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { TicketTagDocument } from '../gql/graphql.js';
import type { DialogTicket } from '../ticket-dialogs/useDialogTicket.js';

export interface TagDraft {
  readonly tagIds: readonly string[];
}

/** Puts tags on and takes tags off; what a colleague tags at the same time stays. */
export function useTicketTag(form: FormInstance<TagDraft>) {
  const { t } = useTranslation('desk');
  const command = useCommand(TicketTagDocument, { form, success: t('tag.done') });
  const tag = ({ ticket }: DialogTicket, { tagIds }: TagDraft): Promise<boolean> => {
    const before = ticket.tags.map(({ id }) => id);
    const addIds = tagIds.filter((id) => !before.includes(id));
    return command.run({ input: { ticketId: ticket.id, addIds, removeIds: before.filter((id) => !tagIds.includes(id)) } });
  };
  return { command, tag };
}

import { useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { TicketCreateDocument, type TicketCreateMutation } from '../gql/graphql.js';
import { type CreateDraft, inputOf } from './create-draft.rules.js';

export type Registered = NonNullable<TicketCreateMutation['ticketCreate']['ticket']>;

/** Registers a ticket; whoever does it is the one who was asked first. */
export function useTicketCreate(form: FormInstance<CreateDraft>, onRegistered: (ticket: Registered) => void) {
  const command = useCommand(TicketCreateDocument, {
    form,
    onDone: ({ ticket }) => {
      if (ticket != null) onRegistered(ticket);
    },
  });
  const create = (...told: Parameters<typeof inputOf>): Promise<boolean> => command.run({ input: inputOf(...told) });
  return { command, create };
}

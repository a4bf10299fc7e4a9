import { formValues, useCommand } from '@shouwen/admin-kit';
import type { FormInstance } from '@shouwen/admin-kit/antd';
import { TicketCreateDocument, type TicketCreateMutation } from '../gql/graphql.js';
import { type ChosenCustomer, type CreateDraft, inputOf } from './create-draft.rules.js';
import type { RegistrationForm } from './useRegistrationForm.js';

export type Registered = NonNullable<TicketCreateMutation['ticketCreate']['ticket']>;

interface Told {
  readonly draft: CreateDraft;
  /** What the forms ask of it. */
  readonly asked: Pick<RegistrationForm, 'fields' | 'facts'>;
}

/** Registers a ticket; whoever does it is the one who was asked first. */
export function useTicketCreate(form: FormInstance<CreateDraft>, onRegistered: (ticket: Registered) => void) {
  const command = useCommand(TicketCreateDocument, {
    form,
    onDone: ({ ticket }) => {
      if (ticket != null) onRegistered(ticket);
    },
  });
  const create = ({ draft, asked }: Told, ...told: [ChosenCustomer | null, readonly string[]]): Promise<boolean> => {
    const fields = formValues(asked, draft.fields);
    return command.run({ input: { ...inputOf(draft, ...told), ...(fields.length > 0 && { fields }) } });
  };
  return { command, create };
}

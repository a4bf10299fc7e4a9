import { useQuery } from '@apollo/client/react';
import { type FieldsDraft, factsOf, fieldsDraft, formValues } from '@shouwen/admin-kit';
import { TicketFormDocument } from '../gql/graphql.js';

/** What the forms of a ticket ask for and say, read anew when one begins to fill them in. */
export function useTicketForm(id: string) {
  const ticket = useQuery(TicketFormDocument, { variables: { id }, fetchPolicy: 'network-only' }).data?.ticket;
  if (ticket == null) return null;
  const asked = { fields: ticket.forms.flatMap(({ fields }) => fields), facts: factsOf(ticket.facts) };
  const before = fieldsDraft(ticket.form);
  const guidance = ticket.forms.flatMap((form) => form.guidance ?? []);
  return { ...asked, before, guidance, valuesOf: (draft: FieldsDraft | undefined) => formValues(asked, draft, before) };
}

import { useQuery } from '@apollo/client/react';
import { type FieldsDraft, factsOf, fieldsDraft, formValues } from '@shouwen/admin-kit';
import { markFact } from '@shouwen/shared';
import { TicketFormDocument, type TicketFormQuery } from '../gql/graphql.js';
import { formsAsked, registrationFacts } from '../ticket-create/registration-facts.rules.js';
import { useCreateChoices } from '../ticket-create/useCreateChoices.js';
import { useAskedForms, useMarkCodes } from '../ticket-create/useRegistrationForm.js';
import { type MarksDraft, marksInput } from './marks.rules.js';

type Ticket = NonNullable<TicketFormQuery['ticket']>;

/** A ticket with what its forms ask for and say, read anew when one begins to fill them in. */
export function useTicketForm(id: string): Ticket | null {
  return useQuery(TicketFormDocument, { variables: { id }, fetchPolicy: 'network-only' }).data?.ticket ?? null;
}

/** What its forms ask for once it carries what is chosen, and what they said before. */
export function useFormAsked(
  ticket: Ticket,
  { before: carried, marks = carried }: { readonly before: MarksDraft; readonly marks?: MarksDraft | undefined },
) {
  const draft = { typeId: ticket.type.id, ...(ticket.category && { categoryId: ticket.category.id }), marks };
  const { asked: types, categories } = useCreateChoices();
  const choices = { types, categories: [...categories, ...useMarkCodes(draft)] };
  const papers = useAskedForms(formsAsked(choices, draft));
  const isKnown = marksInput(marks, carried).length === 0 || !types.some(({ id }) => id === ticket.type.id);
  const forms = isKnown || papers === null ? ticket.forms : papers;
  const marked = registrationFacts(choices, draft, null);
  // Only what is chosen here may differ from what the server knows.
  const chosen = marksInput(marks, carried).map(({ scheme }) => [markFact(scheme), marked[markFact(scheme)]]);
  const asked = { fields: forms.flatMap(({ fields }) => fields), facts: { ...factsOf(ticket.facts), ...Object.fromEntries(chosen) } };
  const before = fieldsDraft(ticket.form);
  const guidance = forms.flatMap((form) => form.guidance ?? []);
  return { ...asked, before, guidance, valuesOf: (said: FieldsDraft | undefined) => formValues(asked, said, before) };
}

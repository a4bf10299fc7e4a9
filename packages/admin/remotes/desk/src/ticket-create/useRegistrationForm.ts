import { skipToken, useQuery } from '@apollo/client/react';
import { Form, type FormInstance } from '@shouwen/admin-kit/antd';
import { RegistrationMarksDocument, TicketFormsDocument } from '../gql/graphql.js';
import type { ChosenCustomer, CreateDraft } from './create-draft.rules.js';
import { formsAsked, formsWanted, registrationFacts } from './registration-facts.rules.js';
import { useCreateChoices } from './useCreateChoices.js';

/** What the forms of the type and of the categories ask of the ticket that is being registered, as things stand. */
export function useRegistrationForm(form: FormInstance<CreateDraft>, chosen: ChosenCustomer | null) {
  const draft: CreateDraft = Form.useWatch((values: CreateDraft) => values, { form, preserve: true }) ?? {};
  const { asked: types, categories } = useCreateChoices();
  const choices = { types, categories: [...categories, ...useMarkCodes(draft)] };
  const codes = formsAsked(choices, draft);
  const { data, previousData } = useQuery(TicketFormsDocument, codes.length > 0 ? { variables: formsWanted(codes) } : skipToken);
  const forms = (data ?? previousData)?.forms.nodes ?? [];
  const papers = forms.filter(({ code }) => codes.includes(code));
  return {
    fields: papers.flatMap(({ fields }) => fields),
    facts: registrationFacts(choices, draft, chosen),
    guidance: papers.flatMap(({ guidance }) => guidance ?? []),
  };
}

export type RegistrationForm = ReturnType<typeof useRegistrationForm>;

/** The words of the categories it is marked with, and of those above them. */
function useMarkCodes({ marks = {} }: CreateDraft) {
  const ids = Object.values(marks).flatMap((value) => value ?? []);
  const { data, previousData } = useQuery(RegistrationMarksDocument, ids.length > 0 ? { variables: { ids } } : skipToken);
  return ((data ?? previousData)?.nodes ?? []).flatMap((node) => {
    if (node?.__typename !== 'Category') return [];
    return node.parent ? [{ ...node.parent, form: null }, node] : [node];
  });
}

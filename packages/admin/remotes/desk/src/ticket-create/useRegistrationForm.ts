import { skipToken, useQuery } from '@apollo/client/react';
import { Form, type FormInstance } from '@shouwen/admin-kit/antd';
import { RegistrationMarksDocument, RegistrationMatrixDocument, TicketFormsDocument } from '../gql/graphql.js';
import type { ChosenCustomer, CreateDraft } from './create-draft.rules.js';
import { formsAsked, formsWanted, priorityGiven, registrationFacts } from './registration-facts.rules.js';
import { useCreateChoices } from './useCreateChoices.js';

/** What the forms of the type and of the categories ask of the ticket that is being registered, as things stand. */
export function useRegistrationForm(form: FormInstance<CreateDraft>, chosen: ChosenCustomer | null) {
  const draft: CreateDraft = Form.useWatch((values: CreateDraft) => values, { form, preserve: true }) ?? {};
  const { asked: types, categories } = useCreateChoices();
  const matrix = useQuery(RegistrationMatrixDocument).data?.priorityMatrix ?? null;
  const choices = { types, categories: [...categories, ...useMarkCodes(draft)] };
  const papers = useAskedForms(formsAsked(choices, draft)) ?? [];
  const facts = registrationFacts(choices, draft, chosen);
  return {
    fields: papers.flatMap(({ fields }) => fields),
    facts,
    /** The priority that importance and urgency give, unless somebody says another. */
    priority: priorityGiven(matrix, facts),
    guidance: papers.flatMap(({ guidance }) => guidance ?? []),
  };
}

export type RegistrationForm = ReturnType<typeof useRegistrationForm>;

/** The forms of these words, whole; null before they arrived. */
export function useAskedForms(codes: readonly string[]) {
  const { data, previousData } = useQuery(TicketFormsDocument, codes.length > 0 ? { variables: formsWanted(codes) } : skipToken);
  if (codes.length === 0) return [];
  const known = data ?? previousData;
  return known ? known.forms.nodes.filter(({ code }) => codes.includes(code)) : null;
}

/** The words of the categories it is marked with, and of those above them. */
export function useMarkCodes({ marks = {} }: CreateDraft) {
  const ids = Object.values(marks).flatMap((value) => value ?? []);
  const { data, previousData } = useQuery(RegistrationMarksDocument, ids.length > 0 ? { variables: { ids } } : skipToken);
  return ((data ?? previousData)?.nodes ?? []).flatMap((node) => {
    if (node?.__typename !== 'Category') return [];
    return node.parent ? [{ ...node.parent, form: null }, node] : [node];
  });
}

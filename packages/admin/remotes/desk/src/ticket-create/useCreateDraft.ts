import type { FormInstance } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { clearDraft, readDraft, writeDraft } from '../ticket-dialogs/draft.js';
import { type ChosenCustomer, type CreateDraft, EMPTY_DRAFT } from './create-draft.rules.js';

const KEY = 'desk.registration';

/** The registration as far as it got: a reload in the middle of a call loses nothing. */
export function useCreateDraft(form: FormInstance<CreateDraft>) {
  const [kept] = useState(readKept);
  const [chosen, setChosen] = useState<ChosenCustomer | null>(kept.chosen);

  const keep = (next: ChosenCustomer | null = chosen): void => writeDraft(KEY, { values: form.getFieldsValue(true), chosen: next });
  return {
    initial: kept.values,
    chosen,
    keep: () => keep(),
    choose: (customer: ChosenCustomer | null): void => {
      setChosen(customer);
      keep(customer);
    },
    clear: (): void => {
      clearDraft(KEY);
      setChosen(null);
      form.setFieldsValue(blank(form.getFieldsValue(true)));
    },
  };
}

function readKept(): { readonly values: CreateDraft; readonly chosen: ChosenCustomer | null } {
  const { values, chosen } = readDraft(KEY);
  return { values: isDraft(values) ? values : EMPTY_DRAFT, chosen: isChosen(chosen) ? chosen : null };
}

/** Every field that was filled, emptied; the defaults come back. */
function blank(filled: CreateDraft): CreateDraft {
  const empty = Object.fromEntries(Object.keys(filled).map((name) => [name, undefined]));
  return { ...empty, ...EMPTY_DRAFT, newCustomer: { phone: undefined, name: undefined, isDuplicateAccepted: undefined, kind: 'PERSON' } };
}

function isDraft(value: unknown): value is CreateDraft {
  return typeof value === 'object' && value !== null;
}

function isChosen(value: unknown): value is ChosenCustomer {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

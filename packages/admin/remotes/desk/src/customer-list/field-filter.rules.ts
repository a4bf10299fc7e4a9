import type { CustomerFieldChoicesQuery, CustomerFieldCondition } from '../gql/graphql.js';

type Field = CustomerFieldChoicesQuery['customerFields']['nodes'][number];

/** What is chosen as it stands in the address: `cfd_…:flat`. */
export function conditionOf(text: string): CustomerFieldCondition | null {
  const at = text.indexOf(':');
  return at < 1 ? null : { fieldId: text.slice(0, at), value: text.slice(at + 1) };
}

export interface ChoiceGroup {
  readonly label: string;
  readonly options: { readonly value: string; readonly label: string }[];
}

/** Every field of which one can be chosen, with what can be. */
export function choiceGroups(fields: readonly Field[], words: { readonly yes: string; readonly no: string }): ChoiceGroup[] {
  const groups = fields.map(({ id, name, type, options }) => {
    const yesNo = [
      { code: 'yes', name: words.yes },
      { code: 'no', name: words.no },
    ];
    const offered = type === 'YES_NO' ? yesNo : options.filter(({ isArchived }) => !isArchived);
    return { label: name, options: offered.map((option) => ({ value: `${id}:${option.code}`, label: `${name}: ${option.name}` })) };
  });
  return groups.filter(({ options }) => options.length > 0);
}

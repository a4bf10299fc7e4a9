import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../antd.js';
import { SearchPickerDocument, type SearchPickerQuery } from '../gql/graphql.js';
import { useDebounced } from './useDebounced.js';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  /** Only things of this kind; of any when absent. */
  readonly kind?: SearchPickerQuery['search'][number]['kind'];
  /** Things of this kind stand first. */
  readonly preferred?: string;
  readonly className?: string;
  readonly value: string;
  /** What the value is called, where that is known: an address holds an id only. */
  readonly valueName?: string | null | undefined;
  onChange(id: string): void;
}

/** A ticket, customer, department, person or role, found by number or name; or the one that an address names by its id. */
export function SearchPicker({ label, placeholder = label, kind, preferred, className = '', value, valueName, onChange }: Props) {
  const { t } = useTranslation('kit');
  const [text, setText] = useState('');
  const search = useDebounced(text.trim(), 200);
  const { data, previousData } = useQuery(SearchPickerDocument, search === '' ? skipToken : { variables: { query: search, first: 20 } });
  const found = ((data ?? previousData)?.search ?? [])
    .filter((one) => kind === undefined || one.kind === kind)
    .toSorted((a, b) => Number(b.kind === preferred) - Number(a.kind === preferred));
  const options = found.map(({ id, title, subtitle }) => ({ value: id, label: [title, subtitle].filter(Boolean).join(' · ') }));
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <Select
      allowClear
      className={className}
      showSearch={{ filterOption: false, onSearch: setText }}
      aria-label={label}
      placeholder={placeholder}
      value={value === '' ? undefined : value}
      onChange={(id: string | undefined) => onChange(id ?? '')}
      options={isKnown ? options : [{ value, label: valueName ?? t('picker.chosen') }, ...options]}
      notFoundContent={t('picker.nothing')}
      popupMatchSelectWidth={false}
    />
  );
}

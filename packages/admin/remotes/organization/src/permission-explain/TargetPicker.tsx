import { skipToken, useQuery } from '@apollo/client/react';
import { useDebounced } from '@shouwen/admin-kit';
import { Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExplainTargetDocument } from '../gql/graphql.js';

interface Props {
  readonly label: string;
  readonly value: string;
  onChange(id: string): void;
}

/** A ticket, customer, department or person, found by number or name; or their id as it stands in an address. */
export function TargetPicker({ label, value, onChange }: Props) {
  const { t } = useTranslation('organization');
  const [text, setText] = useState('');
  const search = useDebounced(text.trim(), 200);
  const { data, previousData } = useQuery(ExplainTargetDocument, search === '' ? skipToken : { variables: { query: search, first: 20 } });
  const found = (data ?? previousData)?.search ?? [];
  const options = found.map(({ id, title, subtitle }) => ({ value: id, label: [title, subtitle].filter(Boolean).join(' · ') }));
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <Select
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      aria-label={label}
      placeholder={t('explain.anything')}
      value={value === '' ? undefined : value}
      onChange={(id: string | undefined) => onChange(id ?? '')}
      options={isKnown ? options : [{ value, label: value }, ...options]}
      popupMatchSelectWidth={false}
    />
  );
}

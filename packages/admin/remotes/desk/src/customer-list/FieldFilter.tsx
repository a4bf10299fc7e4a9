import { useQuery } from '@apollo/client/react';
import { Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { CustomerFieldChoicesDocument } from '../gql/graphql.js';
import { choiceGroups } from './field-filter.rules.js';

interface Props {
  readonly value: string;
  onChange(value: string): void;
}

/** Only customers of whom this is known; nothing where no field can be chosen from. */
export function FieldFilter({ value, onChange }: Props) {
  const { t } = useTranslation('desk');
  const fields = useQuery(CustomerFieldChoicesDocument).data?.customerFields.nodes ?? [];
  const options = choiceGroups(fields, { yes: t('customer.yes'), no: t('customer.no') });
  if (options.length === 0) return null;
  return (
    <Select
      allowClear
      showSearch
      aria-label={t('customers.field')}
      placeholder={t('customers.field')}
      value={value === '' ? undefined : value}
      onChange={(next: string | undefined) => onChange(next ?? '')}
      options={options}
      popupMatchSelectWidth={false}
      style={{ minWidth: 160 }}
    />
  );
}

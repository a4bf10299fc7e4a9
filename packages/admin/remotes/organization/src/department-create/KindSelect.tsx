import { useQuery } from '@apollo/client/react';
import { Select, type SelectProps } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { DepartmentKindsDocument } from '../gql/graphql.js';

/** The kinds of units the organisation has named, and words already in use. */
export function KindSelect(props: Pick<SelectProps<string>, 'id' | 'value' | 'onChange'>) {
  const { t } = useTranslation('organization');
  const { data, loading } = useQuery(DepartmentKindsDocument);
  const options = data?.departmentKinds.nodes.map(({ code, name }) => ({ value: code, label: name }));
  return <Select {...props} showSearch aria-label={t('create.kind')} options={options} loading={loading} />;
}

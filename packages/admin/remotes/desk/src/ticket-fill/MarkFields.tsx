import { useQuery } from '@apollo/client/react';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { MarkCategoriesDocument, MarkSchemesDocument } from '../gql/graphql.js';
import { categoriesFor } from '../ticket-create/create-draft.rules.js';
import { isRequired, type Scheme, schemesFor } from './marks.rules.js';

interface FieldsProps {
  readonly typeId: string | undefined;
  readonly className?: string | undefined;
  /** The first of them is where one begins. */
  readonly autoFocus?: boolean;
}

/** What the organisation sorts tickets of the type by, beside the problem: stage, severity, user statuses. */
export function MarkFields({ typeId, className, autoFocus = false }: FieldsProps) {
  const { data } = useQuery(MarkSchemesDocument);
  const schemes = schemesFor(data?.categorySchemes.nodes ?? [], typeId);
  if (schemes.length === 0) return null;
  return (
    <div className={className}>
      {schemes.map((scheme, place) => (
        <MarkField key={scheme.code} scheme={scheme} typeId={typeId} autoFocus={autoFocus && place === 0} />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly scheme: Scheme;
  readonly typeId: string | undefined;
  readonly autoFocus: boolean;
}

function MarkField({ scheme, typeId, autoFocus }: FieldProps) {
  const { t } = useTranslation('desk');
  const { code, name, holdsSeveral } = scheme;
  const { data } = useQuery(MarkCategoriesDocument, { variables: { scheme: code } });
  return (
    <Form.Item
      name={['marks', code]}
      label={name}
      preserve={false}
      rules={[{ required: isRequired(scheme, typeId), message: t('required') }]}
    >
      <Select
        autoFocus={autoFocus}
        allowClear
        showSearch
        {...(holdsSeveral && { mode: 'multiple' as const })}
        placeholder={t('create.choose')}
        options={categoriesFor(data?.categories.nodes ?? [], typeId)}
        popupMatchSelectWidth={false}
      />
    </Form.Item>
  );
}

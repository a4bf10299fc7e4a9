import { useQuery } from '@apollo/client/react';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { markFact } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { MarkCategoriesDocument, MarkSchemesDocument } from '../gql/graphql.js';
import { categoriesFor } from '../ticket-create/create-draft.rules.js';
import { isRequired, type Scheme, schemesFor } from './marks.rules.js';

interface FieldsProps {
  readonly typeId: string | undefined;
  readonly className?: string | undefined;
  /** Trees that the screen leaves out, as facts; what is required is asked all the same. */
  readonly hidden?: readonly string[];
  /** The first of them is where one begins. */
  readonly autoFocus?: boolean;
}

/** What the organisation sorts tickets of the type by, beside the problem: stage, severity, user statuses. */
export function MarkFields({ typeId, className, hidden = [], autoFocus = false }: FieldsProps) {
  const { data } = useQuery(MarkSchemesDocument);
  const schemes = schemesFor(data?.categorySchemes.nodes ?? [], typeId).filter(
    (scheme) => !hidden.includes(markFact(scheme.code)) || isRequired(scheme, typeId),
  );
  if (schemes.length === 0) return null;
  return (
    <div className={className}>
      {schemes.map((scheme, place) => (
        <MarkField key={scheme.code} scheme={scheme} typeId={typeId} autoFocus={autoFocus && place === 0} />
      ))}
    </div>
  );
}

/** Whether tickets of the type must carry a problem category. */
export function useNeedsCategory(typeId: string | undefined): boolean {
  const { data } = useQuery(MarkSchemesDocument);
  return data?.categorySchemes.nodes.some((scheme) => scheme.isMain && isRequired(scheme, typeId)) ?? false;
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

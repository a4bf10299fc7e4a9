import { Segmented } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { CustomerKind } from '../gql/graphql.js';

interface Props {
  readonly value?: CustomerKind;
  readonly onChange?: (kind: CustomerKind) => void;
}

/** Person or company, as a field of a form. */
export function KindChoice({ value = 'PERSON', onChange }: Props) {
  const { t } = useTranslation('desk');
  const options = (['PERSON', 'COMPANY'] as const).map((kind) => ({ value: kind, label: t(`customer.kind.${kind}`) }));
  return <Segmented<CustomerKind> label={t('create.kind')} options={options} value={value} onChange={(kind) => onChange?.(kind)} />;
}

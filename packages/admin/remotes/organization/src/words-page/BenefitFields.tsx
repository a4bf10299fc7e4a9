import { useQuery } from '@apollo/client/react';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { WordsPageDocument } from '../gql/graphql.js';

/** How many points a benefit costs, and for which tiers it is. */
export function BenefitFields() {
  const { t } = useTranslation('organization');
  const tiers = useQuery(WordsPageDocument, { variables: { list: 'CUSTOMER_TIER' } }).data?.words.nodes ?? [];
  return (
    <>
      <Form.Item name="points" label={t('wordLists.points')} rules={[{ required: true, message: t('create.required') }]}>
        <Input type="number" min={0} max={LIMITS.points} step={1} inputMode="numeric" />
      </Form.Item>
      <Form.Item name="tiers" label={t('wordLists.tiers')} extra={t('wordLists.tiersHint')}>
        <Select mode="multiple" aria-label={t('wordLists.tiers')} options={tiers.map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
    </>
  );
}

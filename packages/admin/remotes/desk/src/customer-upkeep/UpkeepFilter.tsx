import { Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { CustomerFilter, CustomerSort } from '../gql/graphql.js';

interface Look {
  readonly filter: CustomerFilter;
  readonly sort: CustomerSort | null;
}

const LOOKS: Readonly<Record<string, Look>> = {
  incomplete: { filter: { fileScoreBelow: 100 }, sort: 'FILE_SCORE_ASC' },
  overdue: { filter: { isReviewOverdue: true }, sort: 'REVIEW_DUE_ASC' },
  by_score: { filter: {}, sort: 'FILE_SCORE_ASC' },
  by_due: { filter: {}, sort: 'REVIEW_DUE_ASC' },
};

/** What the address says of how files are kept: which customers, in which order. */
export function upkeepLook(name: string): Look {
  return Object.entries(LOOKS).find(([known]) => known === name)?.[1] ?? { filter: {}, sort: null };
}

interface Props {
  readonly value: string;
  onChange(value: string): void;
}

/** Only files that lack something or should have been looked over, or all of them in that order. */
export function UpkeepFilter({ value, onChange }: Props) {
  const { t } = useTranslation('desk');
  return (
    <Select
      allowClear
      aria-label={t('upkeep.filter')}
      placeholder={t('upkeep.filter')}
      value={value === '' ? undefined : value}
      onChange={(next: string | undefined) => onChange(next ?? '')}
      options={Object.keys(LOOKS).map((look) => ({ value: look, label: t(`upkeep.looks.${look}`) }))}
      popupMatchSelectWidth={false}
      style={{ minWidth: 96 }}
    />
  );
}

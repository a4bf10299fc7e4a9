import { Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { CustomerFilter, CustomerSort } from '../gql/graphql.js';

const STATES = { incomplete: { fileScoreBelow: 100 }, overdue: { isReviewOverdue: true } } as const satisfies Record<
  string,
  CustomerFilter
>;
const SORTS: readonly CustomerSort[] = ['FILE_SCORE_ASC', 'REVIEW_DUE_ASC'];

/** The part of the filter that the address names. */
export function upkeepFilter(state: string): CustomerFilter {
  return Object.entries(STATES).find(([name]) => name === state)?.[1] ?? {};
}

/** The order that the address names; null: the usual one. */
export function customerSort(text: string): CustomerSort | null {
  return SORTS.find((sort) => sort === text) ?? null;
}

interface Props {
  readonly state: string;
  readonly sort: string;
  onState(state: string): void;
  onSort(sort: string): void;
}

/** Only files that lack something or should have been looked over, and in which order. */
export function UpkeepFilter({ state, sort, onState, onSort }: Props) {
  const { t } = useTranslation('desk');
  return (
    <>
      <Select
        allowClear
        aria-label={t('upkeep.filter')}
        placeholder={t('upkeep.filter')}
        value={state === '' ? undefined : state}
        onChange={(next: string | undefined) => onState(next ?? '')}
        options={Object.keys(STATES).map((value) => ({ value, label: t(`upkeep.states.${value}`) }))}
        popupMatchSelectWidth={false}
        style={{ minWidth: 110 }}
      />
      <Select
        allowClear
        aria-label={t('upkeep.sort')}
        placeholder={t('upkeep.sort')}
        value={customerSort(sort) ?? undefined}
        onChange={(next: string | undefined) => onSort(next ?? '')}
        options={SORTS.map((value) => ({ value, label: t(`upkeep.sorts.${value}`) }))}
        popupMatchSelectWidth={false}
        style={{ minWidth: 110 }}
      />
    </>
  );
}

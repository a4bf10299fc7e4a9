import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  ErrorCard,
  Icon,
  PageFrame,
  SearchField,
  SkeletonRows,
  useDebounced,
  useFormat,
  useSearchState,
  useViewer,
} from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PositionsPage_PositionFragment as Position, PositionsPageDocument } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { StaffTermsDialog } from '../staff-term-set/StaffTermsDialog.js';
import { PositionCard } from './PositionCard.js';
import { PositionDialog } from './PositionDialog.js';
import styles from './PositionsPage.module.css';

/** What every post answers for and asks of whoever holds it, so that no duty is nobody's (DEP-07). */
export function PositionsPage() {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  const [search, setSearch] = useSearchState('q');
  const [edited, setEdited] = useState<Position | 'new' | null>(null);
  const [isNaming, setNaming] = useState(false);
  const wanted = useDebounced(search.trim(), 200);
  const query = useQuery(PositionsPageDocument, {
    variables: { filter: wanted === '' ? {} : { search: wanted }, first: 50 },
    fetchPolicy: 'cache-and-network',
  });
  const positions = (query.data ?? query.previousData)?.positions;
  const done = async (): Promise<void> => {
    setEdited(null);
    await query.refetch();
  };
  const closeWords = (): void => {
    setNaming(false);
    void query.refetch();
  };
  return (
    <PageFrame
      title={t('records.positions.title')}
      head={<OrganizationNav counts={positions && t('records.positions.total', { value: number(positions.totalCount) })} />}
      actions={
        <>
          <SearchField label={t('records.positions.search')} value={search} onChange={setSearch} />
          <Acts onWords={() => setNaming(true)} onCreate={() => setEdited('new')} />
        </>
      }
    >
      {positions === undefined && query.error != null && <ErrorCard error={query.error} retry={query.refetch} />}
      {positions === undefined && query.error == null && <SkeletonRows rows={10} />}
      {positions?.nodes.length === 0 && (
        <EmptyState icon="people" title={t('records.positions.none')} hint={t('records.positions.noneHint')} />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reached by keyboard */}
      <section className={styles.cards} tabIndex={0} aria-label={t('records.positions.title')}>
        {positions?.nodes.map((position) => (
          <PositionCard key={position.id} position={position} onEdit={() => setEdited(position)} />
        ))}
        {positions?.pageInfo.hasNextPage && (
          <Button onClick={() => void query.fetchMore({ variables: { after: positions.pageInfo.endCursor } })}>
            {t('records.import.more')}
          </Button>
        )}
      </section>
      {isNaming && <StaffTermsDialog onClose={closeWords} />}
      {edited !== null && <PositionDialog {...(edited !== 'new' && { position: edited })} onDone={done} onClose={() => setEdited(null)} />}
    </PageFrame>
  );
}

/** For whoever describes positions: the words they are described with, and a new one. */
function Acts({ onWords, onCreate }: { onWords(): void; onCreate(): void }) {
  const { t } = useTranslation('organization');
  const { can } = useViewer();
  if (!can('position:manage')) return null;
  return (
    <>
      <Button onClick={onWords}>{t('records.terms.open')}</Button>
      <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={onCreate}>
        {t('records.positions.create')}
      </Button>
    </>
  );
}

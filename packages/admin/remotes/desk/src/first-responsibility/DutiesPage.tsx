import { PageFrame, Segmented, useSearchState } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { RequestsTable } from './RequestsTable.js';
import { ResponsibilitiesTable } from './ResponsibilitiesTable.js';

const LOOKS = ['MINE', 'REQUESTS', 'LATE', 'ORPHANED'] as const;
type Look = (typeof LOOKS)[number];

/** What I answer for, by what is due next; and for heads what is asked of them, what is late, and what nobody answers for any more. */
export function DutiesPage() {
  const { t } = useTranslation('desk');
  const [asked, setLook] = useSearchState('look', 'MINE');
  const look = LOOKS.find((one) => one === asked) ?? 'MINE';
  return (
    <PageFrame
      title={t('first.page')}
      head={
        <Segmented<Look>
          label={t('first.look')}
          options={LOOKS.map((value) => ({ value, label: t(`first.looks.${value}`) }))}
          value={look}
          onChange={setLook}
        />
      }
    >
      {look === 'REQUESTS' ? <RequestsTable /> : <ResponsibilitiesTable key={look} view={look} />}
    </PageFrame>
  );
}

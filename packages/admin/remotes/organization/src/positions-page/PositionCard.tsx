import { AbilityButton, Tag } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { PositionsPage_PositionFragment as Position } from '../gql/graphql.js';
import styles from './PositionsPage.module.css';

/** One post: its duties in order, then what it asks. */
export function PositionCard({ position, onEdit }: { readonly position: Position; onEdit(): void }) {
  const { t } = useTranslation('organization');
  const { name, code, isArchived, duties, holderCount, reportsTo, viewerCan } = position;
  return (
    <article className={styles.card} aria-label={name}>
      <header className={styles.head}>
        <h2>{name}</h2>
        <Tag>{code}</Tag>
        {isArchived && <Tag>{t('records.positions.archived')}</Tag>}
        <span className={styles.soft}>{t('records.positions.holders', { count: holderCount })}</span>
        {reportsTo != null && <span className={styles.soft}>{t('records.positions.reportsToName', { name: reportsTo.name })}</span>}
        <AbilityButton className={styles.edit ?? ''} size="small" ability={viewerCan.update} onClick={onEdit}>
          {t('records.positions.edit')}
        </AbilityButton>
      </header>
      <div className={styles.columns}>
        <div>
          <h3>{t('records.positions.duties')}</h3>
          {duties.length === 0 && <p className={styles.soft}>{t('records.positions.noDuties')}</p>}
          <ol>
            {duties.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ol>
        </div>
        <Asked position={position} />
      </div>
    </article>
  );
}

function Asked({ position }: { readonly position: Position }) {
  const { t } = useTranslation('organization');
  const { education, employment, monthsInService, certificates, profile } = position;
  const checks = [
    education && t('records.fit.education', { value: education.name }),
    employment && t(`records.record.${employment}`),
    monthsInService != null && t('records.fit.service', { value: monthsInService }),
    ...certificates.map((certificate) => t('records.fit.certificate', { value: certificate.name })),
  ].filter((text) => typeof text === 'string');
  const groups = [...new Set(profile.map(({ group }) => group?.name ?? ''))];
  return (
    <div>
      {checks.length > 0 && (
        <>
          <h3>{t('records.positions.requires')}</h3>
          <p>{checks.join(' · ')}</p>
        </>
      )}
      {groups.length > 0 && <h3>{t('records.positions.profile')}</h3>}
      <dl className={styles.profile}>
        {groups.map((group) => (
          <div key={group}>
            <dt>{group}</dt>
            <dd>
              {profile
                .filter((item) => (item.group?.name ?? '') === group)
                .map(({ competency, level, requirement }) => [competency.name, level?.name ?? requirement].filter(Boolean).join(' '))
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

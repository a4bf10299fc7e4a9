import { EmptyState, PageHeader, Section, usePage } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import styles from './AboutPage.module.css';
import { useOrganisation } from './useOrganisation.js';

/** What everybody who works here shall know: the creed and the rules. */
export function AboutPage() {
  const { t } = useTranslation('shell');
  usePage({ title: t('person.about') });
  const { organisation } = useOrganisation();
  const isEmpty = organisation !== null && organisation.creed === null && organisation.workingRules === null;
  return (
    <div className={styles.page}>
      <PageHeader title={organisation?.name ?? t('person.about')} />
      {isEmpty && <EmptyState icon="book" title={t('about.none')} />}
      {organisation?.creed != null && (
        <Section title={t('about.creed')}>
          <p className={styles.creed}>{organisation.creed}</p>
        </Section>
      )}
      {organisation?.workingRules != null && (
        <Section title={t('about.workingRules')}>
          <p className={styles.rules}>{organisation.workingRules}</p>
        </Section>
      )}
    </div>
  );
}

import { useQuery } from '@apollo/client/react';
import { EmptyState, PageFrame, QueryState, Tag, Time, useSearchState } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type PlaybookChoice_PlaybookFragment as Playbook, PlaybooksPageDocument } from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import { urls } from '../urls.js';
import { PlaybookDifference } from './PlaybookDifference.js';
import styles from './PlaybooksPage.module.css';

/** The presets to the left; what bringing the chosen one in would do, to the right. */
export function PlaybooksPage() {
  const { t } = useTranslation('system');
  const query = useQuery(PlaybooksPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <PageFrame title={t('playbooks.title')} head={<SystemNav />}>
      <QueryState query={query}>{({ playbooks }) => <Choice playbooks={playbooks} />}</QueryState>
    </PageFrame>
  );
}

function Choice({ playbooks }: { readonly playbooks: readonly Playbook[] }) {
  const { t } = useTranslation('system');
  const [code] = useSearchState('playbook');
  const chosen = playbooks.find((playbook) => playbook.code === code);
  return (
    <div className={styles.body} data-chosen={chosen === undefined ? undefined : ''}>
      <nav className={styles.list} aria-label={t('playbooks.list')}>
        {playbooks.map((playbook) => (
          <PlaybookLink key={playbook.code} playbook={playbook} isChosen={playbook === chosen} />
        ))}
      </nav>
      <section className={styles.difference} aria-label={chosen?.name ?? t('playbooks.title')}>
        {chosen === undefined ? (
          <EmptyState icon="book" title={t('playbooks.choose')} hint={t('playbooks.chooseHint')} />
        ) : (
          <>
            <Link className={styles.back} to={urls.playbooks()} replace>
              {t('playbooks.list')}
            </Link>
            <PlaybookDifference key={chosen.code} playbook={chosen} />
          </>
        )}
      </section>
    </div>
  );
}

function PlaybookLink({ playbook, isChosen }: { readonly playbook: Playbook; readonly isChosen: boolean }) {
  const { t } = useTranslation('system');
  const { code, name, description, appliedAt, isCurrent } = playbook;
  return (
    <Link to={urls.playbooks(code)} replace aria-current={isChosen ? 'page' : undefined}>
      <span className={styles.name}>
        {name}
        {isCurrent && <Tag>{t('playbooks.current')}</Tag>}
      </span>
      {description !== null && <span className={styles.note}>{description}</span>}
      {appliedAt !== null && (
        <span className={styles.note}>
          {t('playbooks.appliedAt')} <Time at={appliedAt} />
        </span>
      )}
    </Link>
  );
}

import { CopyButton, KeyValues, Section, Time } from '@shouwen/admin-kit';
import { Drawer } from '@shouwen/admin-kit/antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditEntry_EventFragment as Entry } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './AuditPage.module.css';
import { useEventWords } from './useEventWords.js';

/** Everything one entry says. */
export function AuditEntryDrawer({ entry, onClose }: { readonly entry: Entry; onClose(): void }) {
  const { t } = useTranslation('system');
  const words = useEventWords();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('audit.at'), <Time key="at" at={entry.at} form="full" />],
    [t('audit.actor'), entry.actorName],
    [t('audit.behalf'), entry.onBehalfOf?.name],
    [t('audit.subject'), `${words.subject(entry.subjectType)} ${entry.subjectLabel ?? ''}`],
    [
      t('audit.subjectId'),
      <Link key="subject" to={urls.audit({ subjectId: entry.subjectId })}>
        {entry.subjectId}
      </Link>,
    ],
    [t('audit.department'), entry.department?.name],
    [t('audit.address'), entry.address],
    [t('audit.credential'), entry.credentialId],
    [t('audit.source'), t(`audit.sources.${entry.source}`)],
    [
      t('audit.request'),
      <span key="request">
        <Link to={urls.audit({ requestId: entry.requestId })}>{entry.requestId}</Link> <CopyButton text={entry.requestId} />
      </span>,
    ],
    [t('audit.position'), entry.position],
  ];
  return (
    <Drawer open title={words.action(entry.type)} onClose={onClose} width={460}>
      <KeyValues items={facts.filter(([, value]) => value != null && value !== '')} />
      {entry.changes.length > 0 && (
        <Section title={t('audit.changes')}>
          <KeyValues
            items={entry.changes.map(({ field, from, to }) => [
              words.field(field),
              <span key={field} className={styles.change}>
                <span className={styles.from}>{from ?? '∅'}</span> → {to ?? '∅'}
              </span>,
            ])}
          />
        </Section>
      )}
      {entry.details.length > 0 && (
        <Section title={t('audit.details')}>
          <KeyValues items={entry.details.map(({ name, value }) => [words.field(name), value])} />
        </Section>
      )}
    </Drawer>
  );
}

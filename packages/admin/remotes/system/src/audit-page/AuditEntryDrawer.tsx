import { CopyButton, KeyValues, Section, Time } from '@shouwen/admin-kit';
import { Drawer } from '@shouwen/admin-kit/antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditEntry_EventFragment as Entry } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './AuditPage.module.css';
import { Change } from './Change.js';
import { ObjectLink } from './ObjectLink.js';
import { useEventWords } from './useEventWords.js';

/** Everything one entry says. */
export function AuditEntryDrawer({ entry, onClose }: { readonly entry: Entry; onClose(): void }) {
  const { t } = useTranslation('system');
  const words = useEventWords();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('audit.at'),
      <span key="at">
        <Time at={entry.at} form="full" /> <code className={styles.exact}>{entry.at}</code>
      </span>,
    ],
    [t('audit.actor'), entry.actorName],
    [t('audit.behalf'), entry.onBehalfOf?.name],
    [
      t('audit.subject'),
      <ObjectLink key="object" object={{ type: entry.subjectType, id: entry.subjectId, label: entry.subjectLabel ?? null }} />,
    ],
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
    <Drawer open title={words.action(entry.type)} onClose={onClose} width={520}>
      <KeyValues items={facts.filter(([, value]) => value != null && value !== '')} />
      <div className={styles.sections}>
        {entry.changes.length > 0 && (
          <Section title={t('audit.changes')}>
            <KeyValues
              items={entry.changes.map(({ field, from, to }) => [
                words.field(field),
                <Change key={field} field={field} from={from} to={to} />,
              ])}
            />
          </Section>
        )}
        {entry.texts.length > 0 && (
          <Section title={t('audit.texts')}>
            <KeyValues items={entry.texts.map(({ name, value }) => [words.field(name), value])} />
          </Section>
        )}
        {entry.details.length > 0 && (
          <Section title={t('audit.details')}>
            <KeyValues
              items={entry.details.map(({ name, value }) => [words.field(name), <Value key={name} field={name} text={value} />])}
            />
          </Section>
        )}
      </div>
    </Drawer>
  );
}

/** What an entry says besides; customers and tickets it names are a step away. */
function Value({ field, text }: { readonly field: string; readonly text: string }) {
  const words = useEventWords();
  if (/^cus_\w{26}$/.test(text)) return <Link to={urls.customer(text)}>{text}</Link>;
  if (/^tkt_\w{26}$/.test(text)) return <Link to={urls.ticket(text)}>{text}</Link>;
  return <span className={styles.change}>{words.value(field, text)}</span>;
}

import { Icon, useFormat, useWords } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerTimeline_EntryFragment as Entry } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './CustomerTimeline.module.css';
import { fieldKey, iconOf, isTold, sentenceKey } from './customer-told.rules.js';

type Change = Entry['changes'][number];

/** One thing that happened: when, who, what, and what was said. */
export function ToldEntry({ entry }: { readonly entry: Entry }) {
  const { t, i18n } = useTranslation('desk');
  const format = useFormat();
  const { at, actor, about, body, reason, ticket } = entry;
  const key = `history.told.${sentenceKey(entry)}`;
  return (
    <article className={styles.entry}>
      <Icon name={iconOf(entry)} />
      <div>
        <p className={styles.line}>
          <time dateTime={at} title={format.dateTime(at)}>
            {format.time(at)}
          </time>
          <b>{actor?.name ?? t('history.system')}</b>
          <span>{t(i18n.exists(key, { ns: 'desk' }) ? key : 'history.told.other')}</span>
          {ticket != null && (
            <Link to={urls.ticket(ticket.id)} title={ticket.subject}>
              {ticket.number} {ticket.subject}
            </Link>
          )}
          {about != null && <span className={styles.about}>{about}</span>}
          <Contacted entry={entry} />
        </p>
        <Changed changes={entry.changes} />
        {body != null && body !== '' && <p className={entry.kind === 'NOTE' ? styles.note : styles.body}>{body}</p>}
        {reason != null && reason !== '' && <p className={styles.body}>{reason}</p>}
      </div>
    </article>
  );
}

/** By which way, who sought whom and what came of it. */
function Contacted({ entry: { kind, channel, contact } }: { readonly entry: Entry }) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const { duration } = useFormat();
  if (kind !== 'CONTACT') return null;
  const parts = [
    channel == null ? '' : words.channel(channel),
    contact == null ? '' : t(`contactDirection.${contact.direction}`),
    contact == null ? '' : t(`contactResult.${contact.result}`),
    contact?.durationSeconds == null ? '' : duration(contact.durationSeconds),
  ];
  return <span className={styles.soft}>{parts.filter((part) => part !== '').join(' · ')}</span>;
}

/** What was changed, each with what it was and became; of what no log keeps only the name. */
function Changed({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation('desk');
  const side = (field: string, value: string | null | undefined): string => {
    if (value == null) return t('history.nothing');
    if (field === 'stage') return t(`customer.stages.${value}`);
    return field === 'kind' ? t(`customer.kind.${value}`) : value;
  };
  const known = changes.flatMap(({ field, from, to }) => {
    const key = fieldKey(field);
    return key === null ? [] : [{ field, name: t(key), from, to }];
  });
  if (known.length === 0) return null;
  const told = known.map(({ field, name, from, to }) =>
    isTold({ from, to }) ? t('history.fromTo', { field: name, from: side(field, from), to: side(field, to) }) : name,
  );
  return <p className={styles.soft}>{told.join(t('change.join'))}</p>;
}

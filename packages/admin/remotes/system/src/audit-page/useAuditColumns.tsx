import { type Column, Time } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { AuditEntry_EventFragment as Entry } from '../gql/graphql.js';
import styles from './AuditPage.module.css';
import { Change } from './Change.js';
import { ObjectLink } from './ObjectLink.js';
import { rowChanges } from './shown.rules.js';
import { useEventWords } from './useEventWords.js';

export function useAuditColumns(): readonly Column<Entry>[] {
  const { t } = useTranslation('system');
  const words = useEventWords();
  return [
    { key: 'at', title: t('audit.at'), width: 150, isSoft: true, render: ({ at }) => <Time at={at} form="full" /> },
    {
      key: 'actor',
      title: t('audit.actor'),
      width: 'minmax(120px, 0.8fr)',
      isLead: true,
      render: ({ actorName, onBehalfOf }) =>
        onBehalfOf == null ? actorName : t('audit.onBehalf', { actor: actorName, whom: onBehalfOf.name }),
    },
    { key: 'type', title: t('audit.type'), width: 'minmax(120px, 0.8fr)', render: ({ type }) => words.action(type) },
    {
      key: 'subject',
      title: t('audit.subject'),
      width: 'minmax(140px, 1fr)',
      render: ({ subjectType, subjectId, subjectLabel }) => (
        <ObjectLink object={{ type: subjectType, id: subjectId, label: subjectLabel ?? null }} />
      ),
    },
    {
      key: 'changes',
      title: t('audit.changes'),
      width: 'minmax(180px, 1.6fr)',
      render: ({ changes }) => {
        const { shown, more } = rowChanges(changes);
        return (
          <>
            {shown.map(({ field, from, to }) => (
              <span key={field} className={styles.cell}>
                {words.field(field)}: <Change field={field} from={from} to={to} />
              </span>
            ))}
            {more > 0 && <span className={styles.nothing}>{t('audit.more', { value: more })}</span>}
          </>
        );
      },
    },
    { key: 'address', title: t('audit.address'), width: 112, isSoft: true, render: ({ address }) => address ?? '' },
    { key: 'source', title: t('audit.source'), width: 64, isSoft: true, render: ({ source }) => t(`audit.sources.${source}`) },
  ];
}

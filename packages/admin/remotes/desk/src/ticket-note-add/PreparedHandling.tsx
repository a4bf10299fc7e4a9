import { skipToken, useQuery } from '@apollo/client/react';
import { Icon, Kbd, useShortcuts } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PreparedHandlingDocument } from '../gql/graphql.js';
import styles from './PreparedHandling.module.css';
import { StandardDocument } from './StandardDocument.js';

interface Props {
  readonly ticketId: string;
  /** What it is about; nothing is prepared for what nobody sorted. */
  readonly categoryId: string | null;
  onPick(text: string): void;
}

const KEYS = ['1', '2', '3'];

/** What the organisation has ready for the problem: its standard document (KNO-05), and prepared solutions that one key puts in (KNO-04). */
export function PreparedHandling({ ticketId, categoryId, onPick }: Props) {
  const { t } = useTranslation('desk');
  const [read, setRead] = useState<string | null>(null);
  // The ticket may have been sorted anew: what was prepared for the old category is not offered.
  const { data } = useQuery(
    PreparedHandlingDocument,
    categoryId === null ? skipToken : { variables: { ticketId }, fetchPolicy: 'cache-and-network' },
  );
  const category = data?.ticket?.category;
  const document = category?.id === categoryId ? category?.document : null;
  const solutions = category?.id === categoryId ? (data?.ticketQuickReplies.nodes.filter(({ isSolution }) => isSolution) ?? []) : [];
  useShortcuts([
    ...solutions.map(({ text, reply }, index) => ({ keys: KEYS[index] ?? '', label: reply.title, run: () => onPick(text) })),
    { keys: '0', label: t('handling.read'), run: () => setRead(document?.id ?? null), isEnabled: document != null },
  ]);
  if (document == null && solutions.length === 0) return null;
  return (
    <section className={styles.strip} aria-label={t('handling.title')}>
      {document != null && (
        <Button type="text" size="small" icon={<Icon name="list" size={14} />} title={document.title} onClick={() => setRead(document.id)}>
          <span className={styles.name}>{document.title}</span> <Kbd keys="0" />
        </Button>
      )}
      {solutions.map(({ text, reply }, index) => (
        <Button key={reply.id} type="text" size="small" icon={<Icon name="quote" size={14} />} title={text} onClick={() => onPick(text)}>
          <span className={styles.name}>{reply.title}</span> <Kbd keys={KEYS[index] ?? ''} />
        </Button>
      ))}
      {read !== null && <StandardDocument id={read} onClose={() => setRead(null)} />}
    </section>
  );
}

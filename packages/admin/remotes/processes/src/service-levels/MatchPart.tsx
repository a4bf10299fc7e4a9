import { useApolloClient, useQuery } from '@apollo/client/react';
import { ErrorCard, fieldOf, instantOf, SkeletonRows } from '@shouwen/admin-kit';
import { Button, Input } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SampleFacts } from '../dry-run/SampleFacts.js';
import type { SampleFact } from '../dry-run/useDryRun.js';
import { ServiceLevelTicketDocument, ServicePolicyMatchDocument } from '../gql/graphql.js';
import { MatchAnswer } from './MatchAnswer.js';
import styles from './ServiceLevels.module.css';
import { useLevelWords } from './useLevelWords.js';

/** What a ticket would be promised, and why: one there is, by its number, or one that is only described. */
export function MatchPart() {
  const { t } = useTranslation('processes');
  const client = useApolloClient();
  const words = useLevelWords();
  const [facts, setFacts] = useState<readonly SampleFact[]>([]);
  const [number, setNumber] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const [from, setFrom] = useState(() => fieldOf(new Date()));
  const plain = facts.map(({ name, values }) => ({ name, values: [...values] }));
  const query = useQuery(ServicePolicyMatchDocument, { variables: { facts: plain }, fetchPolicy: 'network-only' });
  const match = (query.data ?? query.previousData)?.servicePolicyMatch;
  const take = async (): Promise<void> => {
    const found = await client.query({
      query: ServiceLevelTicketDocument,
      variables: { number: number.trim() },
      fetchPolicy: 'network-only',
    });
    const ticketId = found.data?.ticketByNumber?.id ?? null;
    setUnknown(ticketId === null);
    if (ticketId === null) return;
    const told = await client.query({ query: ServicePolicyMatchDocument, variables: { ticketId }, fetchPolicy: 'network-only' });
    setFacts(told.data?.servicePolicyMatch?.facts ?? []);
  };
  return (
    <div className={styles.match}>
      <section aria-label={t('levels.known')}>
        <h2>{t('levels.known')}</h2>
        <div className={styles.take}>
          <Input
            value={number}
            aria-label={t('dryRun.number')}
            placeholder={t('dryRun.number')}
            autoComplete="off"
            onChange={(event) => setNumber(event.target.value)}
            onPressEnter={() => void take()}
          />
          <Button disabled={number.trim() === ''} onClick={() => void take()}>
            {t('levels.take')}
          </Button>
        </div>
        {isUnknown && <p role="alert">{t('levels.noTicket')}</p>}
        <SampleFacts facts={facts} words={words} onChange={setFacts} />
        <div className={styles.from}>
          {t('levels.from')}
          <Input type="datetime-local" aria-label={t('levels.from')} value={from} onChange={(event) => setFrom(event.target.value)} />
        </div>
      </section>
      <section aria-label={t('levels.answer')} aria-live="polite">
        <h2>{t('levels.answer')}</h2>
        {query.error && <ErrorCard error={query.error} />}
        {match ? <MatchAnswer match={match} from={from === '' ? null : instantOf(from)} /> : !query.error && <SkeletonRows />}
      </section>
    </div>
  );
}

import { useApolloClient } from '@apollo/client/react';
import { ErrorCard, Tag } from '@shouwen/admin-kit';
import { Button, Input } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RoutingTicketDocument, RoutingTrialDocument, type RoutingTrialQuery } from '../gql/graphql.js';
import levels from '../service-levels/ServiceLevels.module.css';
import { useConditionText } from '../service-levels/useConditionText.js';
import styles from './Routing.module.css';

type Trial = NonNullable<RoutingTrialQuery['routingTrial']>;

/** To whom a ticket would go if it waited now, and why; nothing is assigned. */
export function TrialPart() {
  const { t } = useTranslation('processes');
  const client = useApolloClient();
  const [number, setNumber] = useState('');
  const [trial, setTrial] = useState<Trial | null | undefined>();
  const [error, setError] = useState<Error | null>(null);
  const trialOf = async (ticketId: string): Promise<Trial | null> => {
    const told = await client.query({ query: RoutingTrialDocument, variables: { ticketId }, fetchPolicy: 'network-only' });
    return told.data?.routingTrial ?? null;
  };
  const ask = async (): Promise<void> => {
    try {
      const found = await client.query({ query: RoutingTicketDocument, variables: { number: number.trim() }, fetchPolicy: 'network-only' });
      const ticketId = found.data?.ticketByNumber?.id;
      setTrial(ticketId ? await trialOf(ticketId) : null);
      setError(null);
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    }
  };
  return (
    <div className={styles.trial}>
      <div className={levels.take}>
        <Input
          value={number}
          aria-label={t('routing.number')}
          placeholder={t('routing.number')}
          autoComplete="off"
          onChange={(event) => setNumber(event.target.value)}
          onPressEnter={() => void ask()}
        />
        <Button disabled={number.trim() === ''} onClick={() => void ask()}>
          {t('routing.try')}
        </Button>
      </div>
      <section aria-label={t('routing.answer')} aria-live="polite">
        {error && <ErrorCard error={error} />}
        {!error && trial === null && <p role="alert">{t('levels.noTicket')}</p>}
        {!error && trial && <Answer trial={trial} />}
      </section>
    </div>
  );
}

function Answer({ trial: { verdicts, queue, isUrgent, explanation, considered, hiddenCount } }: { readonly trial: Trial }) {
  const { t } = useTranslation('processes');
  const { clause } = useConditionText();
  return (
    <>
      <ul>{queue ? explanation.map((line) => <li key={line}>{line}</li>) : <li>{t('routing.noQueue')}</li>}</ul>
      {isUrgent && <Tag color="RED">{t('routing.goesFirst')}</Tag>}
      {considered.length > 0 && (
        <table className={styles.people}>
          <caption>{t('routing.people')}</caption>
          <tbody>
            {considered.map(({ personName, load, capacity, place, exclusion, isChosen }) => (
              <tr key={personName} aria-current={isChosen}>
                <th scope="row">{personName}</th>
                <td>{t('routing.load', { load, capacity })}</td>
                <td>{exclusion ? t(`routing.exclusions.${exclusion}`) : t('routing.place', { place })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hiddenCount > 0 && <p className={levels.soft}>{t('routing.hidden', { count: hiddenCount })}</p>}
      <ol className={levels.verdicts}>
        {verdicts.map(({ queue: one, failed }) => (
          <li key={one.code}>
            <strong>{one.name}</strong>{' '}
            {failed.length > 0 ? (
              <span className={levels.soft}>{t('levels.failed', { what: failed.map(clause).join(t('levels.and')) })}</span>
            ) : (
              <Tag color={one.code === queue?.code ? 'GREEN' : 'GRAY'}>
                {t(one.code === queue?.code ? 'routing.holds' : 'routing.heldBefore')}
              </Tag>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

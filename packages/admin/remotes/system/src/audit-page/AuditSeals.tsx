import { useQuery } from '@apollo/client/react';
import { CopyButton, Icon, Time, useCommand, useFormat, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AuditSealsDocument, AuditVerifyDocument, type AuditSeals_CheckFragment as Check } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './AuditPage.module.css';

const POLL_MS = 1500;

/** Whether the log is as it was sealed, by the latest check, and a button for another one. */
export function AuditSeals() {
  const { t } = useTranslation('system');
  const viewer = useViewer();
  const { data, refetch, startPolling, stopPolling } = useQuery(AuditSealsDocument, { fetchPolicy: 'cache-and-network' });
  const [check] = data?.auditChecks.nodes ?? [];
  const isRunning = check?.state === 'RUNNING';
  if (isRunning) startPolling(POLL_MS);
  else stopPolling();
  const verify = useCommand(AuditVerifyDocument, { onDone: () => refetch() });
  return (
    <div className={styles.seal}>
      {viewer.can('audit:verify') && (
        <Button size="small" loading={verify.running || isRunning} onClick={() => void verify.run({})}>
          {t('audit.verify')}
        </Button>
      )}
      <span role="status">{check === undefined ? t('audit.neverChecked') : <Verdict check={check} />}</span>
    </div>
  );
}

function Verdict({ check }: { readonly check: Check }) {
  const { t } = useTranslation('system');
  const { number } = useFormat();
  const { state, checked, finishedAt, headPosition, headHash, places } = check;
  if (state === 'RUNNING') return <>{t('audit.checking')}</>;
  return (
    <>
      <span className={state === 'INTACT' ? styles.intact : styles.broken}>
        <Icon name={state === 'INTACT' ? 'check' : 'warning'} /> {t(`audit.states.${state}`, { value: number(checked) })}
      </span>{' '}
      {finishedAt != null && <Time at={finishedAt} />}
      {headHash != null && (
        <>
          {' · '}
          {t('audit.head')} <code>{`${headPosition}:${headHash.slice(0, 12)}…`}</code> <CopyButton text={`${headPosition}:${headHash}`} />
        </>
      )}
      {places.length > 0 && (
        <ul className={styles.places}>
          {places.map(({ kind, position, eventId }) => (
            <li key={`${kind} ${position} ${eventId}`}>
              {t(`audit.places.${kind}`)} {position != null && t('audit.atPosition', { value: position })}{' '}
              {eventId != null && <Where kind={kind} id={eventId} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The event; of the access log the day, which can be looked at. */
function Where({ kind, id }: { readonly kind: Check['places'][number]['kind']; readonly id: string }) {
  return kind === 'ACCESS_CHANGED' ? <Link to={urls.accessLog({ from: id, to: id })}>{id}</Link> : <code>{id}</code>;
}

import { useQuery } from '@apollo/client/react';
import { Icon, useCommand } from '@shouwen/admin-kit';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewAsDocument, ViewAsEndDocument } from '../gql/graphql.js';
import styles from './ViewAsBar.module.css';

/** It ends by itself after its time; then everything on the screen is of somebody else. */
const ASK_EVERY_MS = 30_000;

/** Says as whom one looks, on every page, and ends it with one click. */
export function ViewAsBar() {
  const { t } = useTranslation('shell');
  const { data, startPolling, stopPolling } = useQuery(ViewAsDocument, { fetchPolicy: 'network-only' });
  const ending = useCommand(ViewAsEndDocument, { onDone: beginAnew });
  const name = data?.viewer?.viewedBy == null ? null : data.viewer.person.name;
  const wasViewing = useRef(false);
  useEffect(() => {
    if (name !== null) startPolling(ASK_EVERY_MS);
    else if (wasViewing.current && data?.viewer != null) beginAnew();
    wasViewing.current = name !== null;
    return stopPolling;
  }, [name, data, startPolling, stopPolling]);
  if (name === null) return null;
  return (
    <div className={styles.bar} role="status">
      <Icon name="eye" size={16} />
      <span>{t('viewAs.says', { name })}</span>
      <button type="button" disabled={ending.running} onClick={() => void ending.run({})}>
        {t('viewAs.end')}
      </button>
    </div>
  );
}

/** Another viewer means other rights, other lists, other names: nothing that was loaded stays. */
function beginAnew(): void {
  window.location.assign('/admin/');
}

import { EmptyState, SkeletonRows } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { remoteNameOf } from '../hub/remote-name.rules.js';
import { usePanel, useRemoteStates } from '../panel-context.js';
import { FailureCard } from './FailureCard.js';

/** Where no route matches: the remote is still coming, did not come, or there is no such page. */
export function RemoteMissing() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const { retry } = usePanel();
  const [isRetrying, setRetrying] = useState(false);
  const name = remoteNameOf(pathname);
  const state = useRemoteStates().find(({ entry }) => entry.name === name);
  const tryAgain = async (): Promise<void> => {
    setRetrying(true);
    await retry(name).finally(() => setRetrying(false));
  };
  if (state?.status === 'failed' || isRetrying) {
    const detail = state?.status === 'failed' ? state.error.message : undefined;
    return <FailureCard kind="failed" name={name} detail={detail} isRetrying={isRetrying} onRetry={() => void tryAgain()} />;
  }
  if (state?.status === 'loading') return <SkeletonRows rows={12} />;
  return (
    <EmptyState
      isPage
      icon="search"
      title={t('remote.unknown')}
      hint={t('remote.unknownHint')}
      action={<Link to="/">{t('remote.home')}</Link>}
    />
  );
}

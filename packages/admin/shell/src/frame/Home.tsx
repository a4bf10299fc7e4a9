import { EmptyState } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { useLoaderData } from 'react-router';
import { FailureCard } from './FailureCard.js';

/** Where there is no page to lead the viewer to: nothing is open to them, or nobody could say what there is. */
export function Home() {
  const { t } = useTranslation('shell');
  const { isRegistryKnown } = useLoaderData<{ isRegistryKnown: boolean }>();
  if (!isRegistryKnown) return <FailureCard kind="failed" name={t('nav.home')} onRetry={() => location.reload()} />;
  return <EmptyState isPage icon="lock" title={t('remote.none')} hint={t('remote.noneHint')} />;
}

import { EmptyState } from '@shouwen/admin-kit';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigation } from 'react-router';
import { useOffers, usePanel } from '../panel-context.js';
import { FailureCard } from './FailureCard.js';

/** Goes to the first page the viewer may see, once every remote has said what it offers. */
export function Home() {
  const { t } = useTranslation('shell');
  const { started } = usePanel();
  const { nav } = useOffers();
  const isRegistryKnown = use(started);
  // Whoever has chosen a page meanwhile is not led elsewhere.
  const isLeaving = useNavigation().state !== 'idle';
  const [first] = nav;
  if (isLeaving) return null;
  if (first !== undefined) return <Navigate to={first.to} replace />;
  if (!isRegistryKnown) return <FailureCard kind="failed" name={t('nav.home')} onRetry={() => location.reload()} />;
  return <EmptyState isPage icon="lock" title={t('remote.none')} hint={t('remote.noneHint')} />;
}

import { EmptyState, useViewer } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { PAGES } from './pages.js';

/** `/system` itself: the first page the viewer may open. */
export function FirstPage() {
  const { t } = useTranslation('system');
  const viewer = useViewer();
  const first = PAGES.find(({ permission }) => viewer.can(permission));
  return first === undefined ? <EmptyState isPage icon="lock" title={t('nav.nothing')} /> : <Navigate to={first.path} replace />;
}

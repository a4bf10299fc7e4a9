import { useLocation, useRouteError } from 'react-router';
import { FailureCard } from './FailureCard.js';
import { textOf } from './RemoteFrame.js';

/** A loader threw, or a file of the page is gone after a deploy: nothing but a fresh document brings the new addresses. */
export function RouteFailure() {
  const error = useRouteError();
  const { key } = useLocation();
  return <FailureCard key={key} kind="outdated" detail={textOf(error)} onRetry={() => location.reload()} />;
}

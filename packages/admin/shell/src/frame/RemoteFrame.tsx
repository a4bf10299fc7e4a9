import { SkeletonRows } from '@shouwen/admin-kit';
import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { FailureCard } from './FailureCard.js';
import { RemoteBoundary } from './RemoteBoundary.js';

/** Around the pages of one remote: they may suspend, and they may fail. */
export function RemoteFrame({ name }: { readonly name: string }) {
  const location = useLocation();
  return (
    <RemoteBoundary
      key={name}
      resetKey={location.key}
      fallback={(error, retry) => <FailureCard kind="crashed" detail={textOf(error)} onRetry={retry} />}
    >
      <Suspense fallback={<SkeletonRows rows={12} />}>
        <Outlet />
      </Suspense>
    </RemoteBoundary>
  );
}

export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

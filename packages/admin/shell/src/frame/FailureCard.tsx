import { EmptyState } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** `failed`: a remote did not come · `crashed`: its page threw · `outdated`: a file of it is gone after a deploy. */
  readonly kind: 'failed' | 'crashed' | 'outdated';
  readonly name?: string;
  /** For administrators: what the machine said. */
  readonly detail?: string;
  readonly isRetrying?: boolean;
  onRetry(): void;
}

export function FailureCard({ kind, name = '', detail, isRetrying = false, onRetry }: Props) {
  const { t } = useTranslation('shell');
  const action: ReactNode = (
    <Button type="primary" loading={isRetrying} onClick={onRetry}>
      {t(kind === 'outdated' ? 'remote.reload' : 'remote.retry')}
    </Button>
  );
  return (
    <div role="alert" style={{ display: 'contents' }}>
      <EmptyState
        isPage
        icon={kind === 'outdated' ? 'reopen' : 'warning'}
        title={t(`remote.${kind}`, { name })}
        hint={t(`remote.${kind}Hint`)}
        detail={detail}
        action={action}
      />
    </div>
  );
}

import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../antd.js';
import { errorCodeOf, requestIdOf } from './error-text.js';
import { Icon, type IconName } from './Icon.js';
import styles from './states.module.css';

interface EmptyProps {
  readonly title: string;
  /** Why it is empty, or what would fill it. */
  readonly hint?: string;
  readonly icon?: IconName;
  /** For whoever has to mend it, in small print. */
  readonly detail?: string;
  /** It is all there is on the page, so its title is the page's heading. */
  readonly isPage?: boolean;
  /** The one thing to do next. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, hint, icon = 'inbox', detail, isPage = false, action }: EmptyProps) {
  const Title = isPage ? 'h1' : 'p';
  return (
    <div className={styles.state}>
      <span className={styles.mark}>
        <Icon name={icon} />
      </span>
      <Title className={styles.title}>{title}</Title>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}

/** What went wrong in words, the request id for support, and Try again. */
export function ErrorCard({ error, title, retry }: { readonly error: unknown; readonly title?: string; readonly retry?: () => unknown }) {
  const { t } = useTranslation('kit');
  const id = requestIdOf(error);
  const isForbidden = errorCodeOf(error) === 'FORBIDDEN';
  return (
    <div className={styles.state} role="alert">
      <span className={styles.mark}>
        <Icon name={isForbidden ? 'lock' : 'offline'} />
      </span>
      <p className={styles.title}>{title ?? t(isForbidden ? 'error.forbidden' : 'error.title')}</p>
      <p className={styles.hint}>{t(isForbidden ? 'error.forbiddenHint' : 'error.hint')}</p>
      {id !== null && <p className={styles.detail}>{t('error.requestId', { id })}</p>}
      {retry !== undefined && !isForbidden && (
        <div className={styles.action}>
          <Button onClick={() => void retry()}>{t('error.retry')}</Button>
        </div>
      )}
    </div>
  );
}

/** Grey rows where the rows will be; hidden for the first quarter second, when an answer usually arrives. */
export function SkeletonRows({ rows = 8 }: { readonly rows?: number }) {
  const { t } = useTranslation('kit');
  const prefix = useId();
  return (
    <div className={`${styles.rows} ${styles.late}`} role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div className={styles.bone} key={`${prefix}${index}`}>
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

interface QueryLike<TData> {
  readonly data?: TData;
  readonly error?: unknown;
  refetch(): Promise<unknown>;
}

interface QueryStateProps<TData> {
  readonly query: QueryLike<TData>;
  readonly skeleton?: ReactNode;
  children(data: TData): ReactNode;
}

/** Data when there is some (also while it is refreshed), else what stands in for it. */
export function QueryState<TData>({ query, skeleton, children }: QueryStateProps<TData>): ReactNode {
  if (query.data != null) return children(query.data);
  if (query.error != null) return <ErrorCard error={query.error} retry={() => query.refetch()} />;
  return skeleton ?? <SkeletonRows />;
}

import { type Column, Time, useWords } from '@shouwen/admin-kit';
import { Button, Tooltip } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { AccountTokensQuery } from '../gql/graphql.js';
import styles from './account.module.css';

export type ApiToken = NonNullable<AccountTokensQuery['viewer']>['apiTokens']['nodes'][number];

interface TokenActs {
  onWithdraw(token: ApiToken): void;
  onRotate(token: ApiToken): void;
}

export function useTokenColumns({ onWithdraw, onRotate }: TokenActs): readonly Column<ApiToken>[] {
  const { t } = useTranslation('shell');
  return [
    { key: 'name', title: t('account.name'), isLead: true, render: ({ name }) => name },
    { key: 'prefix', title: t('account.prefix'), width: 112, render: ({ prefix }) => <code className={styles.mono}>{prefix}…</code> },
    {
      key: 'permissions',
      title: t('account.permissions'),
      width: 88,
      render: (token) => <PermissionCount permissions={token.permissions} />,
    },
    { key: 'limits', title: t('account.limits'), width: 144, isSoft: true, render: (token) => <Limits token={token} /> },
    { key: 'createdAt', title: t('account.issuedAt'), width: 112, isSoft: true, render: ({ createdAt }) => <Time at={createdAt} /> },
    {
      key: 'lastUsedAt',
      title: t('account.lastUsedAt'),
      width: 112,
      isSoft: true,
      render: (token) => <LastUse token={token} />,
    },
    { key: 'expiresAt', title: t('account.expiresAt'), width: 112, isSoft: true, render: ({ expiresAt }) => <Time at={expiresAt} /> },
    { key: 'status', title: t('account.status'), width: 72, isSoft: true, render: (token) => t(`account.${statusOf(token)}`) },
    {
      key: 'act',
      title: '',
      width: 176,
      align: 'end',
      render: (token) =>
        statusOf(token) === 'active' && (
          <span className={styles.acts}>
            <Button size="small" onClick={() => onRotate(token)}>
              {t('account.rotate')}
            </Button>
            <Button size="small" onClick={() => onWithdraw(token)}>
              {t('account.withdraw')}
            </Button>
          </span>
        ),
    },
  ];
}

function statusOf({ revokedAt, expiresAt }: ApiToken): 'active' | 'expired' | 'withdrawn' {
  if (revokedAt !== null) return 'withdrawn';
  return new Date(expiresAt) <= new Date() ? 'expired' : 'active';
}

function PermissionCount({ permissions }: { readonly permissions: readonly string[] }) {
  const words = useWords();
  return (
    <Tooltip title={permissions.map(words.permission).join(' · ')}>
      <span>{permissions.length}</span>
    </Tooltip>
  );
}

/** When it was last used; where from as a hint. */
function LastUse({ token: { lastUsedAt, lastUsedAddress } }: { readonly token: ApiToken }) {
  const { t } = useTranslation('shell');
  if (lastUsedAt === null) return t('account.never');
  return (
    <Tooltip title={lastUsedAddress === null ? null : t('account.lastUsedFrom', { address: lastUsedAddress })}>
      <span>
        <Time at={lastUsedAt} form="relative" />
      </span>
    </Tooltip>
  );
}

/** Where it reaches and where it may be used from; the whole list as a hint. */
function Limits({ token: { departments, addresses } }: { readonly token: ApiToken }) {
  const { t } = useTranslation('shell');
  const names = departments?.map(({ name }) => name) ?? [];
  const parts = [...names, ...(addresses.length > 0 ? [t('account.addressCount', { count: addresses.length })] : [])];
  if (parts.length === 0) return t('account.anyDepartment');
  return (
    <Tooltip title={[...names, ...addresses].join(' · ')}>
      <span>{parts.join(' · ')}</span>
    </Tooltip>
  );
}

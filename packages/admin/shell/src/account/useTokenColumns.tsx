import { type Column, Time, useWords } from '@shouwen/admin-kit';
import { Button, Tooltip } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import type { AccountTokensQuery } from '../gql/graphql.js';
import styles from './account.module.css';

export type ApiToken = NonNullable<AccountTokensQuery['viewer']>['apiTokens']['nodes'][number];

export function useTokenColumns(onWithdraw: (token: ApiToken) => void): readonly Column<ApiToken>[] {
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
    { key: 'createdAt', title: t('account.issuedAt'), width: 112, isSoft: true, render: ({ createdAt }) => <Time at={createdAt} /> },
    {
      key: 'lastUsedAt',
      title: t('account.lastUsedAt'),
      width: 112,
      isSoft: true,
      render: ({ lastUsedAt }) => (lastUsedAt === null ? t('account.never') : <Time at={lastUsedAt} form="relative" />),
    },
    { key: 'expiresAt', title: t('account.expiresAt'), width: 112, isSoft: true, render: ({ expiresAt }) => <Time at={expiresAt} /> },
    { key: 'status', title: t('account.status'), width: 72, isSoft: true, render: (token) => t(`account.${statusOf(token)}`) },
    {
      key: 'act',
      title: '',
      width: 80,
      align: 'end',
      render: (token) =>
        statusOf(token) === 'active' && (
          <Button size="small" onClick={() => onWithdraw(token)}>
            {t('account.withdraw')}
          </Button>
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

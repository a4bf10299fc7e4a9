import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, ErrorCard, Icon, PageHeader, useCommand, usePage, useSearchState } from '@shouwen/admin-kit';
import { App, Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { AccountTokensDocument, ApiTokenRevokeDocument } from '../gql/graphql.js';
import styles from './account.module.css';
import { TokenCreateDialog } from './TokenCreateDialog.js';
import { type ApiToken, useTokenColumns } from './useTokenColumns.js';

/** Tokens by which other systems speak to the API in my name. */
export function TokensPage() {
  const { t } = useTranslation('shell');
  usePage({ title: t('account.tokens') });
  const [dialog, setDialog] = useSearchState('dialog');
  const query = useQuery(AccountTokensDocument, { variables: { first: 50 }, fetchPolicy: 'cache-and-network' });
  const withdraw = useWithdraw();
  const columns = useTokenColumns(withdraw);
  const tokens = query.data?.viewer?.apiTokens;
  if (tokens === undefined && query.error !== undefined) return <ErrorCard error={query.error} retry={() => query.refetch()} />;
  const create = (
    <Button icon={<Icon name="plus" />} onClick={() => setDialog('create')}>
      {t('account.newToken')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={t('account.tokens')} meta={tokens && t('account.tokensMeta', { count: tokens.totalCount })} actions={create} />
      <DataTable
        label={t('account.tokens')}
        columns={columns}
        rows={tokens?.nodes}
        rowKey={({ id }) => id}
        look={({ revokedAt }) => (revokedAt === null ? 'plain' : 'muted')}
        minWidth={1000}
        skeletonRows={4}
        empty={<EmptyState icon="key" title={t('account.noTokens')} hint={t('account.noTokensHint')} action={create} />}
      />
      {dialog === 'create' && <TokenCreateDialog onClose={() => setDialog('')} onCreated={() => void query.refetch()} />}
    </div>
  );
}

/** Asks first: what uses the token stops working at once. */
function useWithdraw(): (token: ApiToken) => void {
  const { t } = useTranslation('shell');
  const { modal } = App.useApp();
  const revoke = useCommand(ApiTokenRevokeDocument, { success: t('account.withdrawDone') });
  return ({ id, name }) =>
    void modal.confirm({
      icon: null,
      title: t('account.withdrawTitle', { name }),
      content: t('account.withdrawHint'),
      okText: t('account.withdraw'),
      cancelText: t('account.cancel'),
      onOk: () => revoke.run({ input: { apiTokenId: id } }),
    });
}

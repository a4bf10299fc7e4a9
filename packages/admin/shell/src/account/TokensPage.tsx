import { useQuery } from '@apollo/client/react';
import { DataTable, EmptyState, Icon, PageFrame, pagedRows, useCommand, useSearchState } from '@shouwen/admin-kit';
import { App, Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountTokensDocument, ApiTokenRevokeDocument, ApiTokenRotateDocument } from '../gql/graphql.js';
import { AccountNav } from './AccountNav.js';
import { SecretDialog } from './SecretDialog.js';
import { TokenCreateDialog } from './TokenCreateDialog.js';
import { type ApiToken, useTokenColumns } from './useTokenColumns.js';

/** Tokens by which other systems speak to the API in my name. */
export function TokensPage() {
  const { t } = useTranslation('shell');
  const [dialog, setDialog] = useSearchState('dialog');
  const query = useQuery(AccountTokensDocument, { variables: { first: 50 }, fetchPolicy: 'cache-and-network' });
  const withdraw = useWithdraw();
  const [secret, setSecret] = useState<string | null>(null);
  const rotate = useRotate(setSecret);
  const columns = useTokenColumns({ onWithdraw: withdraw, onRotate: rotate });
  const tokens = query.data?.viewer?.apiTokens;
  const create = (
    <Button icon={<Icon name="plus" />} onClick={() => setDialog('create')}>
      {t('account.newToken')}
    </Button>
  );
  return (
    <PageFrame
      title={t('account.tokens')}
      actions={create}
      head={<AccountNav counts={tokens && t('account.tokensMeta', { count: tokens.totalCount })} />}
    >
      <DataTable
        label={t('account.tokens')}
        columns={columns}
        {...pagedRows(query, tokens)}
        rowKey={({ id }) => id}
        look={({ revokedAt }) => (revokedAt === null ? 'plain' : 'muted')}
        minWidth={1000}
        skeletonRows={4}
        empty={<EmptyState icon="key" title={t('account.noTokens')} hint={t('account.noTokensHint')} action={create} />}
      />
      {secret !== null && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
      {dialog === 'create' && <TokenCreateDialog onClose={() => setDialog('')} onCreated={() => void query.refetch()} />}
    </PageFrame>
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

/** Asks first: what uses the old secret stops working at once. */
function useRotate(onSecret: (secret: string) => void): (token: ApiToken) => void {
  const { t } = useTranslation('shell');
  const { modal } = App.useApp();
  const rotate = useCommand(ApiTokenRotateDocument, { onDone: ({ secret }) => secret !== null && onSecret(secret) });
  return ({ id, name }) =>
    void modal.confirm({
      icon: null,
      title: t('account.rotateTitle', { name }),
      content: t('account.rotateHint'),
      okText: t('account.rotate'),
      cancelText: t('account.cancel'),
      onOk: () => rotate.run({ input: { apiTokenId: id } }),
    });
}

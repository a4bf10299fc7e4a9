import { useQuery } from '@apollo/client/react';
import { type Column, CopyButton, DataTable, EmptyState, MeaningChip, PageFrame, useSearchState } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IdentityProvidersPageDocument, type IdentityProviders_ProviderFragment as Provider } from '../gql/graphql.js';
import { SystemNav } from '../system-nav/SystemNav.js';
import styles from './IdentityProviders.module.css';
import { ProviderDialog } from './ProviderDialog.js';
import { RemoveProviderDialog } from './RemoveProviderDialog.js';

/** By which providers people may sign in: set up, tried, switched on and off. */
export function IdentityProvidersPage() {
  const { t } = useTranslation('system');
  const [dialog, setDialog] = useSearchState('dialog');
  const [leaving, setLeaving] = useState<Provider | null>(null);
  const query = useQuery(IdentityProvidersPageDocument, { fetchPolicy: 'cache-and-network' });
  const book = query.data?.identityProviders;
  const edited = book?.providers.find(({ id, isOfEnvironment }) => id === dialog && !isOfEnvironment);
  const columns = useColumns({ edit: setDialog, remove: setLeaving });
  const reload = () => query.refetch();
  return (
    <PageFrame
      title={t('signOn.title')}
      head={<SystemNav />}
      actions={
        <Button type="primary" onClick={() => setDialog('new')}>
          {t('signOn.new')}
        </Button>
      }
    >
      {book && <ReturnAddress address={book.returnAddress ?? null} />}
      <DataTable
        label={t('signOn.title')}
        columns={columns}
        rows={book?.providers}
        {...(query.error && { failure: { error: query.error, retry: reload } })}
        rowKey={({ id }) => id}
        look={({ isEnabled }) => (isEnabled ? 'plain' : 'muted')}
        minWidth={820}
        empty={<EmptyState icon="lock" title={t('signOn.none')} hint={t('signOn.noneHint')} />}
      />
      {(dialog === 'new' || edited) && <ProviderDialog provider={edited} reload={reload} onClose={() => setDialog('')} />}
      {leaving && <RemoveProviderDialog provider={leaving} reload={reload} onClose={() => setLeaving(null)} />}
    </PageFrame>
  );
}

/** What has to be registered at every provider; without a public address there is none, and nobody can be sent. */
function ReturnAddress({ address }: { readonly address: string | null }) {
  const { t } = useTranslation('system');
  return (
    <div className={styles.address} role={address === null ? 'alert' : undefined}>
      <span className={styles.soft}>{t('signOn.returnAddress')}</span>
      {address === null ? (
        <span>{t('signOn.noAddress')}</span>
      ) : (
        <>
          <code>{address}</code>
          <CopyButton text={address} label={t('signOn.copy')} />
        </>
      )}
    </div>
  );
}

interface Acts {
  edit(id: string): void;
  remove(provider: Provider): void;
}

function useColumns({ edit, remove }: Acts): readonly Column<Provider>[] {
  const { t } = useTranslation('system');
  return [
    {
      key: 'state',
      title: t('signOn.state'),
      width: 100,
      render: ({ isEnabled }) => (
        <MeaningChip meaning={isEnabled ? 'kept' : 'paused'}>{t(isEnabled ? 'signOn.on' : 'signOn.off')}</MeaningChip>
      ),
    },
    { key: 'name', title: t('signOn.name'), width: 180, isLead: true, render: ({ name }) => name },
    { key: 'issuer', title: t('signOn.issuer'), isSoft: true, render: ({ issuer }) => <span title={issuer}>{issuer}</span> },
    {
      key: 'domains',
      title: t('signOn.domains'),
      width: 180,
      isSoft: true,
      render: ({ emailDomains }) => (emailDomains.length === 0 ? t('signOn.anyDomain') : emailDomains.join(', ')),
    },
    { key: 'links', title: t('signOn.links'), width: 90, isSoft: true, render: ({ linkCount }) => linkCount },
    {
      key: 'acts',
      title: t('signOn.acts'),
      width: 150,
      render: (provider) =>
        provider.isOfEnvironment ? (
          <span className={styles.soft} title={t('signOn.environmentHint')}>
            {t('signOn.environment')}
          </span>
        ) : (
          <span className={styles.acts}>
            <Button size="small" onClick={() => edit(provider.id)}>
              {t('signOn.edit')}
            </Button>
            <Button size="small" type="text" onClick={() => remove(provider)}>
              {t('signOn.remove')}
            </Button>
          </span>
        ),
    },
  ];
}

import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  EmptyState,
  MeaningChip,
  PageFrame,
  pagedRows,
  Segmented,
  Time,
  Toolbar,
  useSearchState,
  useViewer,
} from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { AccountSignInsDocument, EverySignInDocument, type EverySignInQuery, type SignInResult } from '../gql/graphql.js';
import { AccountNav } from './AccountNav.js';
import { deviceOf } from './device.rules.js';

type SignInEntry = EverySignInQuery['signIns']['nodes'][number];

const PAGE = 50;
const FAILURES: SignInResult[] = ['WRONG_PASSWORD', 'WRONG_CODE', 'UNKNOWN_ACCOUNT', 'INACTIVE', 'LOCKED', 'NOT_LINKED', 'PROVIDER_FAILED'];

/** Who signed in, tried to, and was locked out: at my account, or at everybody's for those who look after them. */
export function SignInsPage() {
  const { t } = useTranslation('shell');
  const { can } = useViewer();
  const [whose, setWhose] = useSearchState('whose');
  const isEverybodys = whose === 'everyone' && can('sign-in:read');
  return (
    <PageFrame
      title={t('account.signIns')}
      head={<AccountNav />}
      actions={
        can('sign-in:read') && (
          <Segmented
            label={t('account.who')}
            options={[
              { value: 'mine', label: t('account.mine') },
              { value: 'everyone', label: t('account.everyone') },
            ]}
            value={isEverybodys ? 'everyone' : 'mine'}
            onChange={(value) => setWhose(value === 'mine' ? '' : value)}
          />
        )
      }
    >
      {isEverybodys ? <Everybodys /> : <Mine />}
    </PageFrame>
  );
}

function Mine() {
  const query = useQuery(AccountSignInsDocument, { variables: { first: PAGE }, fetchPolicy: 'cache-and-network' });
  const page = query.data?.viewer?.signIns;
  return <History paged={pagedRows(query, page)} total={page?.totalCount} hasPeople={false} />;
}

function Everybodys() {
  const { t } = useTranslation('shell');
  const [only, setOnly] = useSearchState('only');
  const filter = only === 'failures' ? { results: FAILURES } : null;
  const query = useQuery(EverySignInDocument, { variables: { first: PAGE, filter }, fetchPolicy: 'cache-and-network' });
  const page = query.data?.signIns;
  return (
    <>
      <Toolbar>
        <Segmented
          label={t('account.result')}
          options={[
            { value: 'all', label: t('account.allResults') },
            { value: 'failures', label: t('account.failures') },
          ]}
          value={only === 'failures' ? 'failures' : 'all'}
          onChange={(value) => setOnly(value === 'all' ? '' : value)}
        />
      </Toolbar>
      <History paged={pagedRows(query, page)} total={page?.totalCount} hasPeople />
    </>
  );
}

interface HistoryProps {
  readonly paged: ReturnType<typeof pagedRows<SignInEntry>>;
  readonly total: number | undefined;
  readonly hasPeople: boolean;
}

function History({ paged, total, hasPeople }: HistoryProps) {
  const { t } = useTranslation('shell');
  const columns = useColumns(hasPeople);
  return (
    <DataTable
      label={t('account.signIns')}
      columns={columns}
      {...paged}
      rowKey={({ id }) => id}
      minWidth={900}
      {...(total !== undefined && { footer: t('account.signInsMeta', { count: total }) })}
      empty={<EmptyState icon="lock" title={t('account.noSignIns')} />}
    />
  );
}

function useColumns(hasPeople: boolean): readonly Column<SignInEntry>[] {
  const { t } = useTranslation('shell');
  const who: Column<SignInEntry> = {
    key: 'who',
    title: t('account.who'),
    width: 160,
    isLead: true,
    render: ({ person }) => person?.name ?? t('account.unknownAccount'),
  };
  return [
    ...(hasPeople ? [who] : []),
    {
      key: 'result',
      title: t('account.result'),
      width: 200,
      isLead: !hasPeople,
      render: ({ result }) => <MeaningChip meaning={result === 'SUCCESS' ? 'ok' : 'risk'}>{t(`account.results.${result}`)}</MeaningChip>,
    },
    { key: 'method', title: t('account.method'), width: 128, isSoft: true, render: ({ method }) => t(`account.methods.${method}`) },
    { key: 'device', title: t('account.device'), isSoft: true, render: ({ device }) => <span title={device}>{deviceOf(device)}</span> },
    { key: 'address', title: t('account.address'), width: 160, isSoft: true, render: ({ address }) => address },
    { key: 'at', title: t('account.at'), width: 144, isSoft: true, render: ({ at }) => <Time at={at} /> },
  ];
}

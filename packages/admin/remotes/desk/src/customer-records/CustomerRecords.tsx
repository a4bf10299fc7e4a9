import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorCard, Icon, SkeletonRows, useCommand } from '@shouwen/admin-kit';
import { Button, Dropdown, Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CustomerRecordEndDocument,
  CustomerRecordsDocument,
  type CustomerRecords_OfferFragment as Offer,
  type CustomerRecords_RecordFragment as RecordShown,
} from '../gql/graphql.js';
import styles from './CustomerRecords.module.css';
import { RecordDialog } from './RecordDialog.js';
import { RecordEndDialog } from './RecordEndDialog.js';
import { RecordLine } from './RecordLine.js';
import { RecordVoidDialog } from './RecordVoidDialog.js';

type Opened =
  | { readonly what: 'set'; readonly offer: Offer; readonly record: RecordShown | null }
  | { readonly what: 'end' | 'void'; readonly record: RecordShown };

/** What was recorded about a customer, kind by kind, and what of it is still open. */
export function CustomerRecords({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('desk');
  const [kind, setKind] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const query = useQuery(CustomerRecordsDocument, {
    variables: { customerId, filter: kind === null ? null : { kinds: [kind] } },
    fetchPolicy: 'cache-and-network',
  });
  const customer = query.data?.customer ?? query.previousData?.customer;
  if (customer == null) return query.error ? <ErrorCard error={query.error} retry={query.refetch} /> : <SkeletonRows rows={4} />;
  const { recordKinds: offers, records } = customer;
  const dialog = { customerId, onDone: () => void query.refetch(), onClose: () => setOpened(null) };
  return (
    <>
      <div className={styles.tools}>
        <Select
          allowClear
          style={{ minWidth: 160 }}
          aria-label={t('records.kind')}
          placeholder={t('records.allKinds')}
          value={kind ?? undefined}
          onChange={(code: string | undefined) => setKind(code ?? null)}
          options={offers.map((offer) => ({ value: offer.kind.code, label: offer.kind.name }))}
        />
        <AddButton offers={offers} onChoose={(offer) => setOpened({ what: 'set', offer, record: null })} />
      </div>
      {records.nodes.length === 0 && <EmptyState icon="list" title={t('records.none')} hint={t('records.noneHint')} />}
      <ul className={styles.list}>
        {records.nodes.map((record) => (
          <li key={record.id}>
            <RecordLine record={record} />
            <Acts
              record={record}
              offer={offers.find((one) => one.kind.id === record.kind.id)}
              customerId={customerId}
              onOpen={setOpened}
              onDone={dialog.onDone}
            />
          </li>
        ))}
      </ul>
      {records.pageInfo.hasNextPage && (
        <Button type="text" onClick={() => void query.fetchMore({ variables: { after: records.pageInfo.endCursor } })}>
          {t('product.more')}
        </Button>
      )}
      {opened !== null && <OpenedDialog opened={opened} {...dialog} />}
    </>
  );
}

interface DialogProps {
  readonly customerId: string;
  readonly opened: Opened;
  onDone(): void;
  onClose(): void;
}

function OpenedDialog({ opened, ...dialog }: DialogProps) {
  if (opened.what === 'set') return <RecordDialog offer={opened.offer} record={opened.record} {...dialog} />;
  const Dialog = opened.what === 'end' ? RecordEndDialog : RecordVoidDialog;
  return <Dialog record={opened.record} {...dialog} />;
}

/** The kinds one may record; of the others why not. */
function AddButton({ offers, onChoose }: { readonly offers: readonly Offer[]; onChoose(offer: Offer): void }) {
  const { t } = useTranslation('desk');
  const items = offers.map(({ kind, keep }) => ({
    key: kind.code,
    label: kind.name,
    disabled: !keep.allowed,
    title: keep.reason ?? '',
  }));
  const choose = (code: string): void => {
    const offer = offers.find(({ kind }) => kind.code === code);
    if (offer) onChoose(offer);
  };
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }} disabled={offers.length === 0}>
      <Button icon={<Icon name="plus" size={14} />}>{t('records.add')}</Button>
    </Dropdown>
  );
}

interface ActsProps {
  readonly customerId: string;
  readonly record: RecordShown;
  readonly offer: Offer | undefined;
  onOpen(opened: Opened): void;
  onDone(): void;
}

function Acts({ customerId, record, offer, onOpen, onDone }: ActsProps) {
  const { t } = useTranslation('desk');
  const reopen = useCommand(CustomerRecordEndDocument, { success: t('records.reopened'), onDone });
  const { id: recordId, version, kind, isOpen, ending, voidReason } = record;
  if (offer === undefined || !offer.keep.allowed || voidReason != null) return null;
  const items = [
    { key: 'change', label: t('records.change') },
    ...(ending != null ? [{ key: 'reopen', label: t('records.reopen') }] : []),
    { key: 'void', label: t('records.void') },
  ];
  const act = (key: string): void => {
    if (key === 'change') onOpen({ what: 'set', offer, record });
    else if (key === 'void') onOpen({ what: 'void', record });
    else void reopen.run({ input: { customerId, recordId, version } });
  };
  return (
    <span className={styles.acts}>
      {isOpen && (
        <Button size="small" onClick={() => onOpen({ what: 'end', record })}>
          {t('records.end')}
        </Button>
      )}
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => act(key) }}>
        <Button type="text" size="small" icon={<Icon name="more" size={14} />} aria-label={t('records.more', { kind: kind.name })} />
      </Dropdown>
    </span>
  );
}

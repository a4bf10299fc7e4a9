import { useApolloClient } from '@apollo/client/react';
import { Icon, Kbd, useShortcuts, useViewer } from '@shouwen/admin-kit';
import { Button, Dropdown } from '@shouwen/admin-kit/antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TicketBulkMatchingDocument, type TicketFilter, type TicketSort } from '../gql/graphql.js';
import styles from './Bulk.module.css';
import { BulkDialog } from './BulkDialog.js';
import { BULK_ACTS, BULK_KEYS, type BulkAct, type Marked } from './bulk.rules.js';

interface Props {
  readonly marked: readonly Marked[];
  readonly list: { readonly filter: TicketFilter; readonly sort: TicketSort };
  readonly total: number | null;
  onMark(tickets: readonly Marked[]): void;
  /** The head of the list while nothing is marked. */
  readonly children: ReactNode;
}

/** As many as a bar beside the preview has room for; the others stand behind "more" and keep their keys. */
const SHOWN = 5;

/** More than anybody means at once; whoever does, narrows the list. */
const MOST = 500;

const RIGHTS = {
  accept: 'ticket:accept',
  assign: 'ticket:transfer',
  transfer: 'ticket:transfer',
  edit: 'ticket:edit',
  tag: 'ticket:edit',
  note: 'ticket:note',
  macro: 'ticket:note',
  close: 'ticket:close',
  void: 'ticket:void',
} as const satisfies Record<BulkAct, string>;

interface Asked {
  readonly act: BulkAct;
  /** As they were marked when it was asked for: what is done leaves the marks. */
  readonly tickets: readonly Marked[];
}

/** What can be done to the rows that are marked, in the place of the list's head. */
export function BulkBar({ children, ...props }: Props) {
  const { marked, onMark } = props;
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      {marked.length === 0 ? children : <Bar {...props} onAct={(act) => setAsked({ act, tickets: marked })} />}
      {asked !== null && (
        <BulkDialog {...asked} onDone={(ids) => onMark(marked.filter(({ id }) => !ids.includes(id)))} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function Bar({ marked, list, total, onMark, onAct }: Omit<Props, 'children'> & { onAct(act: BulkAct): void }) {
  const { t } = useTranslation('desk');
  const viewer = useViewer();
  const matching = useMatching(list);
  const acts = BULK_ACTS.filter((one) => viewer.can(RIGHTS[one]));
  useShortcuts(
    acts.map((one) => ({
      keys: BULK_KEYS[one],
      label: t('bulk.key', { act: t(`bulk.act.${one}`) }),
      run: () => onAct(one),
      goesFirst: true,
    })),
  );
  const rest = acts.slice(SHOWN).map((one) => ({
    key: one,
    label: t(`bulk.act.${one}`),
    extra: <Kbd keys={BULK_KEYS[one]} />,
    onClick: () => onAct(one),
  }));
  const canTakeAll = total !== null && total > marked.length && marked.length < MOST;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('bulk.bar')}>
      <b>{t('bulk.marked', { count: marked.length })}</b>
      {canTakeAll && (
        <Button type="link" size="small" loading={matching.isLoading} onClick={async () => onMark(await matching.take())}>
          {t('bulk.takeAll', { count: Math.min(total, MOST) })}
        </Button>
      )}
      <span className={styles.acts}>
        {acts.slice(0, SHOWN).map((one) => (
          <Button key={one} size="small" onClick={() => onAct(one)}>
            {t(`bulk.act.${one}`)} <Kbd keys={BULK_KEYS[one]} />
          </Button>
        ))}
        {rest.length > 0 && (
          <Dropdown trigger={['click']} menu={{ items: rest }}>
            <Button size="small" icon={<Icon name="more" />} aria-label={t('verb.more')} />
          </Dropdown>
        )}
      </span>
      <Button type="text" size="small" onClick={() => onMark([])}>
        {t('bulk.none')} <Kbd keys="escape" />
      </Button>
    </div>
  );
}

/** The tickets the list would go on with, read in pages. */
function useMatching(list: Props['list']) {
  const client = useApolloClient();
  const [isLoading, setLoading] = useState(false);
  const take = async (): Promise<readonly Marked[]> => {
    setLoading(true);
    const tickets: Marked[] = [];
    let after: string | null = null;
    do {
      const variables: { after: string | null; first: number } & Props['list'] = { ...list, first: 100, after };
      const { data } = await client.query({ query: TicketBulkMatchingDocument, variables, fetchPolicy: 'no-cache' });
      tickets.push(...(data?.tickets.nodes ?? []));
      after = data?.tickets.pageInfo.hasNextPage === true ? (data.tickets.pageInfo.endCursor ?? null) : null;
    } while (after !== null && tickets.length < MOST);
    setLoading(false);
    return tickets.slice(0, MOST);
  };
  return { isLoading, take };
}

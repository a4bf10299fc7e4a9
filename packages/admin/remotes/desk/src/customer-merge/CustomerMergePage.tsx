import { skipToken, useQuery } from '@apollo/client/react';
import { CommandAlert, EmptyState, ErrorCard, PageFrame, SearchPicker, SkeletonRows, useCommand, useSearchState } from '@shouwen/admin-kit';
import { Button, Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  CustomerMergeCheckDocument,
  type CustomerMergeCheckQuery,
  CustomerMergeDocument,
  MergeSideDocument,
  type MergeSide_CustomerFragment as Side,
} from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './CustomerMerge.module.css';
import { MergeTable } from './MergeTable.js';
import { type Choice, mergeInput, mergeRows } from './merge-rows.rules.js';

/** Two customers side by side, who are said to be one: which of them is kept, and which of the two is right in what. */
export function CustomerMergePage() {
  const { t } = useTranslation('desk');
  const [keptId, setKept] = useSearchState('kept');
  const [mergedId, setMerged] = useSearchState('merged');
  const [kept, merged] = [useSide(keptId), useSide(mergedId)];
  const failed = kept.error ?? merged.error;
  return (
    <PageFrame title={t('merge.title')}>
      <div className={styles.page}>
        <p className={styles.hint}>{t('merge.hint')}</p>
        <div className={styles.pickers}>
          <SearchPicker kind="CUSTOMER" label={t('merge.kept')} value={keptId} valueName={kept.side?.name} onChange={setKept} />
          <SearchPicker kind="CUSTOMER" label={t('merge.merged')} value={mergedId} valueName={merged.side?.name} onChange={setMerged} />
        </div>
        {failed && <ErrorCard error={failed} />}
        {(kept.isLoading || merged.isLoading) && <SkeletonRows rows={8} />}
        {kept.side && merged.side && <Comparison key={`${keptId} ${mergedId}`} kept={kept.side} merged={merged.side} />}
        {(keptId === '' || mergedId === '') && <EmptyState icon="people" title={t('merge.choose')} hint={t('merge.chooseHint')} />}
      </div>
    </PageFrame>
  );
}

function useSide(id: string): { readonly side: Side | null; readonly isLoading: boolean; readonly error: Error | undefined } {
  const asked = id === '' ? skipToken : ({ variables: { id }, fetchPolicy: 'cache-and-network' } as const);
  const { data, loading, error } = useQuery(MergeSideDocument, asked);
  return { side: data?.customer ?? null, isLoading: loading && data === undefined, error };
}

interface Pair {
  readonly kept: Side;
  readonly merged: Side;
}

function Comparison({ kept, merged }: Pair) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [form] = Form.useForm<{ reason: string }>();
  const { data } = useQuery(CustomerMergeCheckDocument, {
    variables: { keptId: kept.id, mergedId: merged.id },
    fetchPolicy: 'cache-and-network',
  });
  const rows = mergeRows(kept, merged);
  const command = useCommand(CustomerMergeDocument, {
    form,
    success: t('merge.done'),
    onDone: () => navigate(urls.customer(kept.id)),
  });
  const submit = ({ reason }: { reason: string }): void => {
    const versions = { keptVersion: kept.version, mergedVersion: merged.version };
    void command.run({ input: { keptId: kept.id, mergedId: merged.id, ...versions, ...mergeInput(rows, choices), reason } });
  };
  const check = data?.customerMergeCheck;
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={submit}>
      <MergeTable
        kept={kept}
        merged={merged}
        rows={rows}
        choices={choices}
        onChoose={(field, choice) => setChoices({ ...choices, [field]: choice })}
      />
      {check && <Moves check={check} />}
      <CommandAlert command={command} />
      <Form.Item
        name="reason"
        label={t('merge.reason')}
        rules={[{ required: true, whitespace: true, message: t('required') }, { max: LIMITS.reason }]}
      >
        <Input autoComplete="off" placeholder={t('merge.reasonHint')} />
      </Form.Item>
      <div className={styles.end}>
        <Button onClick={() => void navigate(urls.customerMerge({ kept: merged.id, merged: kept.id }), { replace: true })}>
          {t('merge.swap')}
        </Button>
        <Button type="primary" htmlType="submit" loading={command.running} disabled={check?.merge.allowed === false}>
          {t('merge.submit')}
        </Button>
      </div>
    </Form>
  );
}

type Check = NonNullable<CustomerMergeCheckQuery['customerMergeCheck']>;

/** What goes over, and why it cannot. */
function Moves({ check }: { readonly check: Check }) {
  const { t } = useTranslation('desk');
  if (!check.merge.allowed) return <p role="alert">{check.merge.reason}</p>;
  const known = check.moves.map(({ kind, count }) => t(`merge.kinds.${kind}`, { count, defaultValue: t('merge.kinds.other', { count }) }));
  return (
    <p className={styles.hint}>
      {known.length > 0 ? t('merge.moves', { list: known.join(t('customer.between')) }) : t('merge.movesNothing')} {t('merge.undoHint')}
    </p>
  );
}

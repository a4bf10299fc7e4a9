import { useQuery } from '@apollo/client/react';
import { AbilityButton, FormDialog, Section, Time, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerMergesDocument, type CustomerMergesQuery, CustomerMergeUndoDocument } from '../gql/graphql.js';
import styles from './CustomerMerge.module.css';

type Merge = CustomerMergesQuery['customerMerges']['nodes'][number];

/** Who went into this customer, and the way back. Nothing where nobody did. */
export function CustomerMerges({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('desk');
  const [undone, setUndone] = useState<Merge | null>(null);
  const { data } = useQuery(CustomerMergesDocument, { variables: { customerId }, fetchPolicy: 'cache-and-network' });
  const merges = data?.customerMerges.nodes ?? [];
  if (merges.length === 0) return null;
  return (
    <Section title={t('merge.history')}>
      <ul className={styles.list}>
        {merges.map((merge) => (
          <li key={merge.id}>
            <span>{t('merge.came', { name: merge.mergedName })}</span>
            <span className={styles.soft}>
              {merge.mergedBy?.name} <Time at={merge.mergedAt} />
              {merge.undoneAt != null && ` · ${t('merge.wasUndone')}`}
            </span>
            {merge.undoneAt == null && (
              <span className={styles.acts}>
                <AbilityButton size="small" ability={merge.viewerCan.undo} onClick={() => setUndone(merge)}>
                  {t('merge.undo')}
                </AbilityButton>
              </span>
            )}
          </li>
        ))}
      </ul>
      {undone && <UndoDialog merge={undone} onClose={() => setUndone(null)} />}
    </Section>
  );
}

function UndoDialog({ merge, onClose }: { readonly merge: Merge; onClose(): void }) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<{ reason: string }>();
  const command = useCommand(CustomerMergeUndoDocument, {
    form,
    success: t('merge.undoDone'),
    onDone: async () => {
      onClose();
      await command.reload();
    },
  });
  return (
    <FormDialog<{ reason: string }>
      title={t('merge.undoOf', { name: merge.mergedName })}
      form={form}
      command={command}
      submit={t('merge.undo')}
      onSubmit={({ reason }) => command.run({ input: { mergeId: merge.id, reason } })}
      onClose={onClose}
    >
      <p className={styles.hint}>{t('merge.undoExplained', { name: merge.mergedName })}</p>
      <Form.Item
        name="reason"
        label={t('merge.undoReason')}
        rules={[{ required: true, whitespace: true, message: t('required') }, { max: LIMITS.reason }]}
      >
        <Input autoFocus autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}

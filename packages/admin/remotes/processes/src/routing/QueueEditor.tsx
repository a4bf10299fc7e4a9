import { ClauseLines, CodeField, FormDialog, MatchField, NameFields, useCommand } from '@shouwen/admin-kit';
import { Form, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { RoutingQueueSetDocument } from '../gql/graphql.js';
import styles from '../service-levels/ServiceLevels.module.css';
import { useLevelWords } from '../service-levels/useLevelWords.js';
import { type QueueDraft, type QueueRow, queueDraft, queueInput } from './queue-draft.rules.js';

const STRATEGIES = ['MANUAL', 'ROUND_ROBIN', 'LEAST_OPEN', 'WEIGHTED'] as const;
const PREFERENCES = ['LAST_HANDLER', 'CUSTOMER_OWNER', 'TICKET_OWNER'] as const;
const HOURS = ['CALENDAR', 'ALWAYS'] as const;

interface Props {
  /** Absent: a new one. */
  readonly queue?: QueueRow;
  onDone(): unknown;
  onClose(): void;
}

/** A whole queue: what it is called, which tickets wait in it, who gets them, and what goes first. */
export function QueueEditor({ queue, onDone, onClose }: Props) {
  const { t } = useTranslation('processes');
  const [form] = Form.useForm<QueueDraft>();
  const command = useCommand(RoutingQueueSetDocument, { form, success: t('routing.saved'), onDone });
  const { facts, valuesOf, roles } = useLevelWords();
  const required = [{ required: true, message: t('required') }];
  return (
    <FormDialog<QueueDraft>
      title={queue ? t('types.edit', { name: queue.name }) : t('routing.add')}
      width={820}
      form={form}
      command={command}
      initial={queueDraft(queue)}
      onSubmit={() => void command.run({ input: queueInput(form.getFieldsValue(true), queue) })}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <NameFields autoFocus />
        {!queue && <CodeField />}
      </div>
      <div className={styles.fields}>
        <Form.Item name="department" label={t('routing.department')} rules={required} extra={t('routing.departmentHint')}>
          <Select options={[...valuesOf('department')]} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="strategy" label={t('routing.strategy')} rules={required}>
          <Select options={STRATEGIES.map((value) => ({ value, label: t(`routing.strategies.${value}`) }))} />
        </Form.Item>
        <Form.Item name="hours" label={t('routing.hoursLabel')} rules={required}>
          <Select options={HOURS.map((value) => ({ value, label: t(`routing.hours.${value}`) }))} />
        </Form.Item>
      </div>
      <div className={styles.fields}>
        <Form.Item name="prefers" label={t('routing.prefers')} extra={t('routing.prefersHint')}>
          <Select mode="multiple" options={PREFERENCES.map((value) => ({ value, label: t(`routing.preferences.${value}`) }))} />
        </Form.Item>
        <Form.Item name="roles" label={t('routing.roles')} extra={t('routing.rolesHint')}>
          <Select mode="multiple" maxCount={LIMITS.queueRoles} options={[...roles]} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      </div>
      <MatchField name={['when', 'match']} label={t('routing.when')} extra={t('routing.hint.when')} />
      <ClauseLines name={['when', 'clauses']} title={t('levels.clauses')} facts={facts} valuesOf={valuesOf} />
      <MatchField name={['urgentWhen', 'match']} label={t('routing.urgentWhen')} extra={t('routing.hint.urgentWhen')} />
      <ClauseLines name={['urgentWhen', 'clauses']} title={t('levels.clauses')} facts={facts} valuesOf={valuesOf} />
    </FormDialog>
  );
}

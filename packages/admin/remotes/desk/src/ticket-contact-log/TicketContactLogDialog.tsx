import { CHANNELS, useFormat, useWords } from '@shouwen/admin-kit';
import { Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import type { ContactDirection, ContactResult } from '../gql/graphql.js';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { type ContactDraft, useTicketContactLog } from './useTicketContactLog.js';

const DIRECTIONS: readonly ContactDirection[] = ['OUT', 'IN'];
const RESULTS: readonly ContactResult[] = ['REACHED', 'NO_ANSWER', 'BUSY', 'LEFT_MESSAGE', 'WRONG_NUMBER'];

export function TicketContactLogDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const format = useFormat();
  const [form] = Form.useForm<ContactDraft>();
  const { command, log } = useTicketContactLog(form);
  const isReached = (Form.useWatch('result', form) ?? 'REACHED') === 'REACHED';
  const promises = target.ticket.promises.filter(({ state }) => state === 'OPEN');
  const required = { required: true, whitespace: true, message: t('required') };
  const choices = <Value extends string>(values: readonly Value[], name: string) =>
    values.map((value) => ({ value, label: t(`${name}.${value}`) }));
  return (
    <VerbDialog<ContactDraft>
      verb="contact"
      title={t('contactLog.title')}
      submit={t('contactLog.submit')}
      target={target}
      form={form}
      command={command}
      initial={{ channel: 'PHONE', direction: 'OUT', result: 'REACHED' }}
      onSubmit={(draft) => log(target, draft)}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <Form.Item name="channel" label={t('ticket.channel')}>
          <Select
            autoFocus
            options={CHANNELS.filter((value) => value !== 'API').map((value) => ({ value, label: words.channel(value) }))}
          />
        </Form.Item>
        <Form.Item name="direction" label={t('contactLog.direction')}>
          <Select options={choices(DIRECTIONS, 'contactDirection')} />
        </Form.Item>
        <Form.Item name="result" label={t('contactLog.result')}>
          <Select options={choices(RESULTS, 'contactResult')} />
        </Form.Item>
        <Form.Item name="minutes" label={t('contactLog.minutes')}>
          <Input type="number" min={0} max={1440} inputMode="numeric" />
        </Form.Item>
      </div>
      <Form.Item name="body" label={t('contactLog.body')} rules={[required, { max: LIMITS.note }]}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
      <ReasonField name="nextStep" label={t('contactLog.nextStep')} isOptional />
      {promises.length > 0 && (
        <Form.Item name="promiseId" label={t('promises.keptBy')}>
          <Select
            allowClear
            placeholder={t('promises.keptByNone')}
            options={promises.map(({ id, what, dueAt }) => ({ value: id, label: t('promises.offer', { at: format.smart(dueAt), what }) }))}
          />
        </Form.Item>
      )}
      {target.ticket.state.category === 'SOLVED' && isReached && (
        <Form.Item name="isOutcome" valuePropName="checked">
          <Checkbox>{t('composer.isOutcome')}</Checkbox>
        </Form.Item>
      )}
    </VerbDialog>
  );
}

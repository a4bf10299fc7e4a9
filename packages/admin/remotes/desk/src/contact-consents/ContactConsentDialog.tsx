import { CHANNELS, type Channel, FormDialog, Segmented, useCommand, useWords, WordPicker } from '@shouwen/admin-kit';
import { Checkbox, Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactConsentRecordDocument } from '../gql/graphql.js';

interface Draft {
  readonly purpose: string;
  readonly channels: Channel[];
  readonly saidOn?: string;
  readonly evidence?: string;
}

interface Props {
  readonly customerId: string;
  onDone(): void;
  onClose(): void;
}

/** Nobody is written to through a form of ours or another system. */
const WAYS = CHANNELS.filter((channel) => channel !== 'API' && channel !== 'WEB');

/** What a customer says about being contacted for a purpose. */
export function ContactConsentDialog({ customerId, onDone, onClose }: Props) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const [form] = Form.useForm<Draft>();
  const [answer, setAnswer] = useState<'yes' | 'no'>('yes');
  const done = (): void => {
    onDone();
    onClose();
  };
  const command = useCommand(ContactConsentRecordDocument, { form, success: t('consent.recorded'), onDone: done });
  const submit = ({ saidOn, evidence, ...draft }: Draft): void =>
    void command.run({
      input: { customerId, ...draft, isGiven: answer === 'yes', saidOn: saidOn || null, evidence: evidence?.trim() || null },
    });
  return (
    <FormDialog<Draft> title={t('consent.recordTitle')} form={form} command={command} onSubmit={submit} onClose={onClose}>
      <Form.Item name="purpose" label={t('consent.purpose')} rules={[{ required: true, message: t('required') }]}>
        <WordPicker autoFocus list="CONSENT_PURPOSE" aria-label={t('consent.purpose')} />
      </Form.Item>
      <Form.Item name="channels" label={t('consent.ways')} rules={[{ required: true, message: t('required') }]}>
        <Checkbox.Group options={WAYS.map((value) => ({ value, label: words.channel(value) }))} />
      </Form.Item>
      <Form.Item label={t('consent.answer')}>
        <Segmented<'yes' | 'no'>
          label={t('consent.answer')}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`consent.${value}`) }))}
          value={answer}
          onChange={setAnswer}
        />
      </Form.Item>
      <Form.Item name="saidOn" label={t('consent.saidOn')} extra={t('consent.saidOnHint')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="evidence" label={t('consent.evidence')} extra={t('consent.evidenceHint')} rules={[{ max: LIMITS.reason }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
      </Form.Item>
    </FormDialog>
  );
}

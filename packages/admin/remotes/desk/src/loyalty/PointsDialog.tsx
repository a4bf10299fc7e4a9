import { FormDialog, Segmented, useCommand } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomerLoyalty_LoyaltyFragment as Loyalty, type PointsAct, PointsRecordDocument } from '../gql/graphql.js';

interface Draft {
  readonly points?: string;
  readonly benefit?: string | null;
  readonly reason?: string;
}

interface Props {
  readonly customerId: string;
  readonly loyalty: Loyalty;
  onDone(): void;
  onClose(): void;
}

/** Points come, go for a benefit or for something else, or are put right by whoever may. */
export function PointsDialog({ customerId, loyalty: { balance, benefits, viewerCan }, onDone, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<Draft>();
  const [kind, setKind] = useState<PointsAct>('EARN');
  const benefit = Form.useWatch('benefit', form);
  const done = (): void => {
    onDone();
    onClose();
  };
  const command = useCommand(PointsRecordDocument, { form, success: t('loyalty.recorded'), onDone: done });
  const submit = ({ points, reason, benefit: chosen }: Draft): void => {
    const what = kind === 'REDEEM' && chosen ? { benefit: chosen } : { points: Number(points) };
    void command.run({ input: { customerId, kind, ...what, reason: reason?.trim() || null } });
  };
  const kinds: readonly PointsAct[] = viewerCan.correct.allowed ? ['EARN', 'REDEEM', 'CORRECT'] : ['EARN', 'REDEEM'];
  const isFree = kind !== 'REDEEM' || !benefit;
  return (
    <FormDialog<Draft> title={t('loyalty.recordTitle', { balance })} form={form} command={command} onSubmit={submit} onClose={onClose}>
      <Form.Item>
        <Segmented<PointsAct>
          label={t('loyalty.kind')}
          options={kinds.map((value) => ({ value, label: t(`loyalty.acts.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
      </Form.Item>
      {kind === 'REDEEM' && (
        <Form.Item name="benefit" label={t('loyalty.benefit')} extra={t('loyalty.benefitHint')}>
          <Select
            allowClear
            aria-label={t('loyalty.benefit')}
            options={benefits.map(({ word, points, redeem }) => ({
              value: word.code,
              label: t('loyalty.benefitOf', { name: word.name, points }),
              disabled: !redeem.allowed,
              title: redeem.reason ?? '',
            }))}
            optionRender={({ label, data: { title } }) => (title ? `${label} · ${title}` : label)}
          />
        </Form.Item>
      )}
      {isFree && (
        <Form.Item
          name="points"
          label={t('loyalty.howMany')}
          extra={kind === 'CORRECT' && t('loyalty.correctHint')}
          rules={[{ required: true, message: t('required') }]}
        >
          <Input type="number" min={kind === 'CORRECT' ? -LIMITS.points : 1} max={LIMITS.points} step={1} inputMode="numeric" />
        </Form.Item>
      )}
      <Form.Item
        name="reason"
        label={t('loyalty.reason')}
        rules={[{ required: isFree, whitespace: true, message: t('required') }, { max: LIMITS.reason }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}

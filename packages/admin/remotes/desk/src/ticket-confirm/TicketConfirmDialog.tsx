import { CHANNELS, useWords } from '@shouwen/admin-kit';
import { Form, Input, Select } from '@shouwen/admin-kit/antd';
import { CUSTOMER_PROOFS, LIMITS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import type { CustomerProof } from '../gql/graphql.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { AttachButton } from '../ticket-files/AttachButton.js';
import { PendingFileList } from '../ticket-files/PendingFileList.js';
import { usePendingFiles } from '../ticket-files/usePendingFiles.js';
import { type ConfirmDraft, useTicketConfirm } from './useTicketConfirm.js';

/** What the customer says of the outcome, and by which way: the one that closing still waits for comes first. */
export function TicketConfirmDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const [form] = Form.useForm<ConfirmDraft>();
  const { command, confirm } = useTicketConfirm(form);
  const pending = usePendingFiles(`desk.confirm.files.${target.ticket.id}`);
  const proof = Form.useWatch('proof', form);
  const isSatisfied = Form.useWatch('answer', form) !== 'no';
  const submit = async (draft: ConfirmDraft): Promise<boolean> => {
    if (pending.isUnderWay) return false;
    const isDone = await confirm(target, draft, pending.ids);
    if (isDone) pending.clear();
    return isDone;
  };
  const asked = firstAsked(target.ticket.closing);
  return (
    <VerbDialog<ConfirmDraft>
      verb="confirm"
      title={t('confirm.title')}
      submit={t(isSatisfied ? 'confirm.submit' : 'confirm.submitNo')}
      target={target}
      form={form}
      command={command}
      initial={{ proof: asked, answer: 'yes', channel: asked === 'SIGNATURE' ? 'VISIT' : 'PHONE' }}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <Form.Item name="proof" label={t('confirm.proof')}>
          <Select autoFocus options={PROOFS.map((value) => ({ value, label: t(`proof.${value}`) }))} />
        </Form.Item>
        <Form.Item name="channel" label={t('ticket.channel')}>
          <Select options={CHANNELS.filter((value) => value !== 'API').map((value) => ({ value, label: words.channel(value) }))} />
        </Form.Item>
        <Form.Item name="answer" label={t('confirm.satisfied')} extra={isSatisfied ? undefined : t('confirm.returns')}>
          <Select options={['yes', 'no'].map((value) => ({ value, label: t(`confirm.${value}`) }))} />
        </Form.Item>
        {proof === 'SIGNATURE' && (
          <Form.Item name="signedBy" label={t('confirm.signedBy')} extra={t('confirm.signedHint')} rules={[{ max: LIMITS.name }]}>
            <Input />
          </Form.Item>
        )}
      </div>
      <Form.Item
        name="body"
        label={t('confirm.body')}
        rules={[{ required: true, whitespace: true, message: t('required') }, { max: LIMITS.note }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
      </Form.Item>
      <AttachButton onFiles={pending.add} />
      <PendingFileList pending={pending} />
    </VerbDialog>
  );
}

const PROOFS = CUSTOMER_PROOFS.map((proof) => proof.toUpperCase() as Uppercase<typeof proof>);

function firstAsked(closing: VerbDialogProps['target']['ticket']['closing']): CustomerProof {
  return PROOFS.find((proof) => closing.some((one) => one.proof === proof && !one.isThere)) ?? 'CONFIRMATION';
}

import { FormDialog, useCommand } from '@shouwen/admin-kit';
import { Form, Input } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecondFactorBeginDocument, SecondFactorConfirmDocument } from '../gql/graphql.js';
import { QrCode } from '../sign-in/QrCode.js';
import styles from './account.module.css';
import { CodesModal } from './CodesModal.js';
import { PasswordModal } from './PasswordModal.js';

/** Setting up a second factor: my password, the code to scan and its first digits, then the recovery codes. */
export function FactorDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('shell');
  const [setup, setSetup] = useState<{ readonly secret: string; readonly uri: string } | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  if (codes !== null) return <CodesModal codes={codes} onClose={onClose} />;
  if (setup !== null) return <ScanModal setup={setup} onCodes={setCodes} onClose={onClose} />;
  return (
    <PasswordModal
      title={t('account.secondFactor')}
      okText={t('account.factorNext')}
      document={SecondFactorBeginDocument}
      inputOf={(proof) => proof}
      onDone={({ setup: begun }) => setSetup(begun)}
      onClose={onClose}
    />
  );
}

interface ScanProps {
  readonly setup: { readonly secret: string; readonly uri: string };
  onCodes(codes: readonly string[]): void;
  onClose(): void;
}

function ScanModal({ setup, onCodes, onClose }: ScanProps) {
  const { t } = useTranslation('shell');
  const [form] = Form.useForm<{ readonly code: string }>();
  const confirm = useCommand(SecondFactorConfirmDocument, {
    form,
    success: t('account.factorDone'),
    onDone: ({ recoveryCodes }) => onCodes(recoveryCodes ?? []),
  });
  return (
    <FormDialog
      title={t('account.secondFactor')}
      form={form}
      command={confirm}
      submit={t('account.factorConfirm')}
      onSubmit={({ code }) => void confirm.run({ input: { code: code.trim() } })}
      onClose={onClose}
    >
      <p>{t('account.factorScan')}</p>
      <div className={styles.scan}>
        <QrCode text={setup.uri} label={t('account.factorQr')} />
      </div>
      <p className={styles.note}>{t('account.factorKey')}</p>
      <p className={styles.secret}>{setup.secret.match(/.{1,4}/g)?.join(' ')}</p>
      <Form.Item name="code" label={t('account.factorCode')} rules={[{ required: true, whitespace: true, message: t('account.required') }]}>
        <Input autoFocus autoComplete="one-time-code" inputMode="numeric" maxLength={LIMITS.code} />
      </Form.Item>
    </FormDialog>
  );
}

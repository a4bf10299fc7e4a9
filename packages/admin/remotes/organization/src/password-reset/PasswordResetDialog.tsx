import { CommandAlert, OnceDialog, useCommand } from '@shouwen/admin-kit';
import { Button, Modal } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordResetDocument, SecondFactorResetDocument } from '../gql/graphql.js';
import styles from './PasswordResetDialog.module.css';

interface Props {
  readonly person: { readonly id: string; readonly name: string };
  onClose(): void;
}

/** Helps somebody in again who forgot their password or lost their phone: a temporary password, shown once, or no second factor. */
export function PasswordResetDialog({ person, onClose }: Props) {
  const { t } = useTranslation('organization');
  const [password, setPassword] = useState<string | null>(null);
  const reset = useCommand(PasswordResetDocument, { isInline: true, onDone: ({ temporaryPassword }) => setPassword(temporaryPassword) });
  const release = useCommand(SecondFactorResetDocument, { isInline: true, success: t('signInReset.factorDone'), onDone: onClose });
  const input = { personId: person.id };
  if (password !== null) return <TemporaryPassword person={person} password={password} onClose={onClose} />;
  const footer = (
    <div className={styles.foot}>
      <Button onClick={onClose}>{t('signInReset.cancel')}</Button>
      <Button loading={release.running} onClick={() => void release.run({ input })}>
        {t('signInReset.factor')}
      </Button>
      <Button type="primary" loading={reset.running} onClick={() => void reset.run({ input })}>
        {t('signInReset.password')}
      </Button>
    </div>
  );
  return (
    <Modal open title={t('signInReset.title', { name: person.name })} footer={footer} onCancel={onClose}>
      <CommandAlert command={reset} />
      <CommandAlert command={release} />
      <p>{t('signInReset.hint')}</p>
      <p className={styles.note}>{t('signInReset.factorHint')}</p>
    </Modal>
  );
}

function TemporaryPassword({ person, password, onClose }: Props & { readonly password: string }) {
  const { t } = useTranslation('organization');
  return (
    <OnceDialog
      title={t('signInReset.temporary', { name: person.name })}
      hint={t('signInReset.temporaryHint')}
      secrets={[password]}
      copy={t('signInReset.copy')}
      done={t('signInReset.done')}
      onClose={onClose}
    />
  );
}

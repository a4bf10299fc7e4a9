import { MeaningChip, useCommand } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MailServerRemoveDocument, MailTestDocument, type Mail_ServerFragment as Server } from '../gql/graphql.js';
import styles from './Mail.module.css';

interface Props {
  readonly server: Server;
  reload(): Promise<unknown>;
  edit(): void;
}

/** Which server takes mail and who named it; a test mail shows what it answers. */
export function ServerBar({ server, reload, edit }: Props) {
  const { t } = useTranslation('system');
  const { host, port, sender, encryption, isOfEnvironment, version } = server;
  const [answer, setAnswer] = useState<string | null>(null);
  const test = useCommand(MailTestDocument, {
    isInline: true,
    onDone: (sent) => setAnswer(t('mail.sent', { address: sent.address, answer: sent.answer })),
  });
  const remove = useCommand(MailServerRemoveDocument, { success: t('mail.removed'), onDone: reload });
  const send = (): void => {
    setAnswer(null);
    void test.run({});
  };
  const isOn = host != null;
  return (
    <section className={styles.server} aria-label={t('mail.server')}>
      <MeaningChip meaning={isOn ? 'kept' : 'paused'}>{t(isOn ? 'mail.on' : 'mail.off')}</MeaningChip>
      <span className={styles.what}>
        {isOn ? `${host}:${port} · ${t(`mail.encryptions.${encryption}`)} · ${sender}` : t('mail.offHint')}
        {isOfEnvironment && <span className={styles.soft}>{t('mail.environment')}</span>}
      </span>
      <span className={styles.acts}>
        {isOn && (
          <Button loading={test.running} onClick={send}>
            {t('mail.test')}
          </Button>
        )}
        {!isOfEnvironment && (
          <Button type={isOn ? 'default' : 'primary'} onClick={edit}>
            {t(isOn ? 'mail.change' : 'mail.name')}
          </Button>
        )}
        {!isOfEnvironment && isOn && (
          <Button type="text" loading={remove.running} onClick={() => void remove.run({ input: { version } })}>
            {t('mail.remove')}
          </Button>
        )}
      </span>
      <p role="status" className={styles.answer}>
        {answer}
        {test.refusal !== null && <span className={styles.bad}>{test.refusal.message}</span>}
      </p>
    </section>
  );
}

import { FormDialog, MeaningChip, Time, useCommand } from '@shouwen/admin-kit';
import { Button, Form, Input } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Maintenance_StateFragment as Maintenance, MaintenanceSetDocument } from '../gql/graphql.js';
import styles from './Announcements.module.css';
import { instantOfText } from './announcement-draft.rules.js';

interface Props {
  readonly maintenance: Maintenance;
  reload(): Promise<unknown>;
}

interface Draft {
  readonly reason?: string;
  readonly expectedEndAt?: string;
}

/** Says whether the installation is closed for changes, and closes or opens it. */
export function MaintenanceBar({ maintenance, reload }: Props) {
  const { t } = useTranslation('system');
  const [isAsking, setAsking] = useState(false);
  const { isOn, version, beganAt } = maintenance;
  const end = useCommand(MaintenanceSetDocument, { success: t('maintenance.ended'), onDone: reload });
  return (
    <section className={styles.maintenance} aria-label={t('maintenance.title')}>
      <MeaningChip meaning={isOn ? 'risk' : 'kept'}>{t(isOn ? 'maintenance.on' : 'maintenance.off')}</MeaningChip>
      <span className={styles.soft}>
        {isOn && beganAt ? (
          <>
            {t('maintenance.since')} <Time at={beganAt} /> {maintenance.reason}
          </>
        ) : (
          t('maintenance.hint')
        )}
      </span>
      {isOn ? (
        <Button loading={end.running} onClick={() => void end.run({ input: { version, isOn: false } })}>
          {t('maintenance.end')}
        </Button>
      ) : (
        <Button onClick={() => setAsking(true)}>{t('maintenance.begin')}</Button>
      )}
      {isAsking && <BeginDialog version={version} reload={reload} onClose={() => setAsking(false)} />}
    </section>
  );
}

function BeginDialog({ version, reload, onClose }: { readonly version: number; reload(): Promise<unknown>; onClose(): void }) {
  const { t } = useTranslation('system');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(MaintenanceSetDocument, {
    form,
    success: t('maintenance.began'),
    onDone: async () => {
      await reload();
      onClose();
    },
  });
  const begin = ({ reason, expectedEndAt }: Draft) =>
    command.run({ input: { version, isOn: true, reason: reason ?? '', expectedEndAt: instantOfText(expectedEndAt) } });
  return (
    <FormDialog
      title={t('maintenance.begin')}
      form={form}
      command={command}
      submit={t('maintenance.confirm')}
      onSubmit={(draft: Draft) => void begin(draft)}
      onClose={onClose}
    >
      <p className={styles.explain}>{t('maintenance.explain')}</p>
      <Form.Item name="reason" label={t('maintenance.reason')} extra={t('maintenance.reasonHint')}>
        <Input autoFocus maxLength={300} />
      </Form.Item>
      <Form.Item name="expectedEndAt" label={t('maintenance.until')} extra={t('maintenance.untilHint')}>
        <Input type="datetime-local" />
      </Form.Item>
    </FormDialog>
  );
}

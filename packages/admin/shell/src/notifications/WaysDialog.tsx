import { useQuery } from '@apollo/client/react';
import { FormDialog, QueryState, useCommand } from '@shouwen/admin-kit';
import { Button, Checkbox, Form, Input, Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type MailWay,
  type NotificationDigest,
  type NotificationKind,
  type NotificationRules_RulesFragment as Rules,
  ShellNotificationRulesDocument,
  ShellNotificationRulesSetDocument,
} from '../gql/graphql.js';
import styles from './notifications.module.css';
import { ownWays } from './own-ways.rules.js';

type Rule = Rules['ways'][number];

interface Draft {
  readonly ways: Readonly<Partial<Record<NotificationKind, { readonly isListed: boolean; readonly mail: MailWay }>>>;
  readonly digest: NotificationDigest;
  readonly quietFrom?: string;
  readonly quietUntil?: string;
}

const MAIL: readonly MailWay[] = ['NEVER', 'NOW', 'DIGEST'];
const DIGESTS: readonly NotificationDigest[] = ['HOURLY', 'DAILY'];

/** What I am told, by which way, and when mail has to wait. */
export function WaysDialog({ onClose }: { onClose(): void }) {
  const query = useQuery(ShellNotificationRulesDocument, { fetchPolicy: 'network-only' });
  return (
    <QueryState query={query}>
      {({ notificationRules: rules }) => rules && <Ways key={rules.version} rules={rules} reload={query.refetch} onClose={onClose} />}
    </QueryState>
  );
}

function Ways({ rules, reload, onClose }: { readonly rules: Rules; reload(): Promise<unknown>; onClose(): void }) {
  const { t } = useTranslation('shell');
  const [form] = Form.useForm<Draft>();
  const command = useCommand(ShellNotificationRulesSetDocument, { form, success: t('notifications.saved'), reload, onDone: onClose });
  const { ways, version, mailAddress } = rules;
  const [leftIds, setLeft] = useState<ReadonlySet<NotificationKind>>(new Set());
  const takeBack = ({ kind, isListedByDefault, mailByDefault }: Rule): void => {
    form.setFieldValue(['ways', kind], { isListed: isListedByDefault, mail: mailByDefault });
    setLeft((left) => new Set([...left, kind]));
  };
  const save = ({ ways: chosen, digest, quietFrom, quietUntil }: Draft): void =>
    void command.run({
      input: {
        version,
        digest,
        quietFrom: quietFrom || null,
        quietUntil: quietUntil || null,
        ways: ownWays(ways, chosen, leftIds),
      },
    });
  return (
    <FormDialog
      title={t('notifications.ways')}
      form={form}
      command={command}
      initial={draftOf(rules)}
      width={720}
      onSubmit={save}
      onClose={onClose}
    >
      <p className={styles.hint}>{mailAddress == null ? t('notifications.noMail') : t('notifications.mailTo', { address: mailAddress })}</p>
      <table className={styles.ways}>
        <thead>
          <tr>
            <th scope="col">{t('notifications.what')}</th>
            <th scope="col">{t('notifications.inPanel')}</th>
            <th scope="col">{t('notifications.byMail')}</th>
            <th scope="col">{t('notifications.from')}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((rule) => (
            <WayRow key={rule.kind} rule={rule} hasMail={mailAddress != null} isLeft={leftIds.has(rule.kind)} takeBack={takeBack} />
          ))}
        </tbody>
      </table>
      <div className={styles.times}>
        <Form.Item name="digest" label={t('notifications.digest')}>
          <Select
            aria-label={t('notifications.digest')}
            disabled={mailAddress == null}
            options={DIGESTS.map((value) => ({ value, label: t(`notifications.digests.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="quietFrom" label={t('notifications.quietFrom')}>
          <Input type="time" disabled={mailAddress == null} />
        </Form.Item>
        <Form.Item name="quietUntil" label={t('notifications.quietUntil')}>
          <Input type="time" disabled={mailAddress == null} />
        </Form.Item>
      </div>
    </FormDialog>
  );
}

interface WayRowProps {
  readonly rule: Rule;
  readonly hasMail: boolean;
  /** Whether its own choice was given up a moment ago. */
  readonly isLeft: boolean;
  takeBack(rule: Rule): void;
}

/** One kind: how it is told, and whose decision that is. */
function WayRow({ rule, hasMail, isLeft, takeBack }: WayRowProps) {
  const { t } = useTranslation('shell');
  const { kind, label, source, sourceName } = rule;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <Form.Item name={['ways', kind, 'isListed']} valuePropName="checked" noStyle>
          <Checkbox aria-label={`${label} · ${t('notifications.inPanel')}`} />
        </Form.Item>
      </td>
      <td>
        <Form.Item name={['ways', kind, 'mail']} noStyle>
          <Select
            aria-label={`${label} · ${t('notifications.byMail')}`}
            disabled={!hasMail}
            options={MAIL.map((value) => ({ value, label: t(`notifications.mailWays.${value}`) }))}
          />
        </Form.Item>
      </td>
      <td className={styles.source}>
        {source === 'OWN' && !isLeft ? (
          <>
            {t('notifications.sources.OWN')}{' '}
            <Button size="small" type="link" aria-label={t('notifications.takeBackOf', { kind: label })} onClick={() => takeBack(rule)}>
              {t('notifications.takeBack')}
            </Button>
          </>
        ) : (
          source !== 'OWN' && t(`notifications.sources.${source}`, { name: sourceName })
        )}
      </td>
    </tr>
  );
}

function draftOf({ ways, digest, quietFrom, quietUntil }: Rules): Draft {
  const chosen = Object.fromEntries(ways.map(({ kind, isListed, mail }) => [kind, { isListed, mail }]));
  return { ways: chosen, digest, quietFrom: quietFrom ?? '', quietUntil: quietUntil ?? '' };
}

import { useQuery } from '@apollo/client/react';
import { QueryState, Tag, useFormat } from '@shouwen/admin-kit';
import { Modal } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { ServicePolicyVersionsDocument, type ServicePolicyVersionsQuery } from '../gql/graphql.js';
import { targetChanges } from './policy-differences.rules.js';
import type { PolicyRow } from './policy-draft.rules.js';
import styles from './ServiceLevels.module.css';
import { useConditionText } from './useConditionText.js';

type Version = NonNullable<ServicePolicyVersionsQuery['servicePolicy']>['versions']['nodes'][number];

/** What a policy promised from one change to the next, each with what it changed. */
export function PolicyVersions({ policy: { code, name }, onClose }: { readonly policy: PolicyRow; onClose(): void }) {
  const { t } = useTranslation('processes');
  const query = useQuery(ServicePolicyVersionsDocument, { variables: { code }, fetchPolicy: 'network-only' });
  return (
    <Modal open title={t('levels.versionsOf', { name })} width={680} footer={null} onCancel={onClose}>
      <QueryState query={query}>
        {(data) => {
          const versions = data.servicePolicy?.versions.nodes ?? [];
          return (
            <ol className={styles.verdicts}>
              {versions.map((version, place) => (
                <VersionLine key={version.id} version={version} before={versions[place + 1]} />
              ))}
            </ol>
          );
        }}
      </QueryState>
    </Modal>
  );
}

function VersionLine({ version, before }: { readonly version: Version; readonly before: Version | undefined }) {
  const { t } = useTranslation('processes');
  const { dateTime, duration } = useFormat();
  const { condition } = useConditionText();
  const time = (seconds: number | null): string => (seconds == null ? t('levels.blank') : duration(seconds));
  const changes = before ? targetChanges(before.targets, version.targets) : [];
  const isOther = before !== undefined && condition(before.when) !== condition(version.when);
  return (
    <li>
      <strong>{t('levels.version', { number: version.number })}</strong> {dateTime(version.createdAt)}{' '}
      {version.isInForce && <Tag color="GREEN">{t('levels.inForce')}</Tag>}
      <ul>
        {before === undefined && <li className={styles.soft}>{t('levels.firstVersion')}</li>}
        {isOther && before && <li>{t('levels.whenChanged', { from: condition(before.when), to: condition(version.when) })}</li>}
        {changes.map(({ timer, timerName, force, from, to, fields }) => (
          <li key={`${timer} ${force}`}>
            {timerName}：{from === undefined && t('levels.targetAdded', { time: time(to ?? null) })}
            {to === undefined && t('levels.targetGone', { time: time(from ?? null) })}
            {from !== undefined && to !== undefined && from !== to && t('levels.timeChanged', { from: time(from), to: time(to) })}{' '}
            {fields.length > 0 && t('levels.alsoChanged', { what: fields.map((field) => t(`levels.changed.${field}`)).join(t('comma')) })}
          </li>
        ))}
      </ul>
    </li>
  );
}

import { useQuery } from '@apollo/client/react';
import { CommandAlert, QueryState, useCommand, useFormat } from '@shouwen/admin-kit';
import { Button, Modal } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AutomationReplayOfDocument, type AutomationReplayOfQuery, AutomationReplayStartDocument } from '../gql/graphql.js';
import styles from '../service-levels/ServiceLevels.module.css';
import { urls } from '../urls.js';
import { Cause } from './FiringList.js';
import type { RuleRow } from './rule-draft.rules.js';
import { useRuleWords } from './useRuleWords.js';

type Replay = NonNullable<NonNullable<AutomationReplayOfQuery['automationRule']>['replay']>;

const DAYS = 30;
const LOOK_EVERY_MS = 1000;

/** A rule tried on the past thirty days: when it would have fired, and on which tickets. */
export function ReplayDialog({ rule: { code, name }, onClose }: { readonly rule: RuleRow; onClose(): void }) {
  const { t } = useTranslation('processes');
  const query = useQuery(AutomationReplayOfDocument, { variables: { code }, fetchPolicy: 'network-only' });
  const rule = query.data?.automationRule;
  const runs = rule?.replay != null && rule.replay.finishedAt === null;
  if (runs) query.startPolling(LOOK_EVERY_MS);
  else query.stopPolling();
  const command = useCommand(AutomationReplayStartDocument, { onDone: () => query.refetch() });
  const start = (): void => void command.run({ input: { code, version: rule?.version ?? 0, days: DAYS } });
  return (
    <Modal open title={t('automation.replayOf', { name })} width={680} footer={null} onCancel={onClose}>
      <p className={styles.soft}>{t('automation.replayHint')}</p>
      <QueryState query={query}>
        {(data) => (data.automationRule?.replay ? <Result replay={data.automationRule.replay} /> : null)}
      </QueryState>
      <CommandAlert command={command} />
      <Button type="primary" disabled={runs || !rule} loading={command.running || runs} onClick={start}>
        {t('automation.replayStart', { count: DAYS })}
      </Button>
    </Modal>
  );
}

function Result({ replay: { finishedAt, checked, fired, isCurrent, items } }: { readonly replay: Replay }) {
  const { t } = useTranslation('processes');
  const { dateTime } = useFormat();
  const words = useRuleWords();
  return (
    <div aria-live="polite">
      <p>{t(finishedAt === null ? 'automation.replayRuns' : 'automation.replayDone', { checked, fired })}</p>
      {!isCurrent && <p className={styles.soft}>{t('automation.replayOld')}</p>}
      <ul className={styles.verdicts} aria-label={t('automation.replay')}>
        {items.map((item) => (
          <li key={`${item.ticketId} ${item.at}`}>
            <Link to={urls.ticket(item.ticketId)}>{item.number}</Link> · {dateTime(item.at)} · <Cause firing={item} />
            {item.facts.length > 0 && <div className={styles.soft}>{item.facts.map(words.known).join(t('comma'))}</div>}
          </li>
        ))}
      </ul>
    </div>
  );
}

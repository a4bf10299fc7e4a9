import { useQuery } from '@apollo/client/react';
import { EmptyState, QueryState, Tag, useFormat, useSearchState } from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AutomationFiringsDocument, type AutomationFiringsQuery } from '../gql/graphql.js';
import styles from '../service-levels/ServiceLevels.module.css';
import { urls } from '../urls.js';
import { OUTCOMES, type RuleRow } from './rule-draft.rules.js';
import { type RuleWords, useRuleWords } from './useRuleWords.js';

type Firing = AutomationFiringsQuery['automationFirings']['nodes'][number];

/** What rules did, the latest first, by rule and by what came of it. */
export function FiringList({ rules }: { readonly rules: readonly RuleRow[] }) {
  const { t } = useTranslation('processes');
  const [ruleCode, setRule] = useSearchState('rule', '');
  const [asked, setOutcome] = useSearchState('outcome', '');
  const outcome = OUTCOMES.find((one) => one === asked) ?? null;
  const query = useQuery(AutomationFiringsDocument, {
    variables: { filter: { ruleCode: ruleCode || null, outcome }, after: null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <>
      <div className={styles.axes}>
        <Select
          allowClear
          aria-label={t('automation.byRule')}
          placeholder={t('automation.byRule')}
          value={ruleCode || undefined}
          options={rules.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(value: string | undefined) => setRule(value ?? '')}
        />
        <Select
          allowClear
          aria-label={t('automation.byOutcome')}
          placeholder={t('automation.byOutcome')}
          value={outcome ?? undefined}
          options={OUTCOMES.map((value) => ({ value, label: t(`automation.outcome.${value}`) }))}
          onChange={(value: string | undefined) => setOutcome(value ?? '')}
        />
      </div>
      <QueryState query={query}>
        {({ automationFirings: { nodes, pageInfo } }) => (
          <>
            <Firings firings={nodes} />
            {pageInfo.hasNextPage && (
              <Button
                onClick={() =>
                  void query.fetchMore({
                    variables: { after: pageInfo.endCursor },
                    updateQuery: (before, { fetchMoreResult: more }) => ({
                      automationFirings: {
                        ...more.automationFirings,
                        nodes: [...before.automationFirings.nodes, ...more.automationFirings.nodes],
                      },
                    }),
                  })
                }
              >
                {t('automation.more')}
              </Button>
            )}
          </>
        )}
      </QueryState>
    </>
  );
}

function Firings({ firings }: { readonly firings: readonly Firing[] }) {
  const { t } = useTranslation('processes');
  const words = useRuleWords();
  if (firings.length === 0) return <EmptyState title={t('automation.noFirings')} />;
  return (
    <ul className={styles.verdicts} aria-label={t('automation.parts.firings')}>
      {firings.map((firing) => (
        <FiringLine key={firing.id} firing={firing} words={words} />
      ))}
    </ul>
  );
}

const COLORS = { DONE: 'GREEN', REFUSED: 'RED', TRIAL: 'ORANGE', STOPPED: 'RED' } as const;

function FiringLine({ firing, words }: { readonly firing: Firing; readonly words: RuleWords }) {
  const { t } = useTranslation('processes');
  const { dateTime } = useFormat();
  const { ruleName, ruleVersion, ticketId, ticketNumber, depth, outcome, at, facts, acts } = firing;
  return (
    <li>
      <Tag color={COLORS[outcome]}>{t(`automation.outcome.${outcome}`)}</Tag> {dateTime(at)} ·{' '}
      <Link to={urls.ticket(ticketId)}>{ticketNumber}</Link> · {t('automation.byVersion', { name: ruleName, number: ruleVersion })} ·{' '}
      <Cause firing={firing} />
      {depth > 0 && ` · ${t('automation.depth', { count: depth })}`}
      <ul>
        {facts.length > 0 && <li className={styles.soft}>{facts.map(words.known).join(t('comma'))}</li>}
        {acts.map((act, place) => (
          <li key={place}>
            {words.action(act)}：{t(`automation.act.${act.outcome}`)}
            {act.reason !== null && `（${act.reason}）`}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What set it going, as people say it. */
export function Cause({ firing: { cause } }: { readonly firing: Pick<Firing, 'cause'> }) {
  const { t } = useTranslation('processes');
  return t(`automation.cause.${cause.replace('.', '_')}`, { defaultValue: cause });
}

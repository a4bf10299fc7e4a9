import { useQuery } from '@apollo/client/react';
import { Tag, useFormat } from '@shouwen/admin-kit';
import { Select } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ServiceDueDocument, type ServicePolicyMatchQuery } from '../gql/graphql.js';
import styles from './ServiceLevels.module.css';
import { useConditionText } from './useConditionText.js';
import type { LevelWords } from './useLevelWords.js';

type Match = NonNullable<ServicePolicyMatchQuery['servicePolicyMatch']>;
type Verdict = Match['policies'][number];
type TargetVerdict = Verdict['targets'][number];

interface Props {
  readonly match: Match;
  /** From when clocks would run. */
  readonly from: Date | null;
}

/** Each policy in order: what did not hold, or what becomes of its times and when they would run out. */
export function MatchAnswer({ match, from }: Props) {
  const { t } = useTranslation('processes');
  const { words, clause } = useConditionText();
  const [calendar, setCalendar] = useState<string | null>(null);
  const fallback = calendar ?? words.calendars[0]?.value ?? null;
  return (
    <>
      <div className={styles.from}>
        {t('levels.calendarFor')}
        <Select value={fallback} aria-label={t('levels.calendarFor')} options={words.calendars} onChange={setCalendar} />
      </div>
      <ol className={styles.verdicts}>
        {match.policies.map(({ policy, failed, targets }) => (
          <li key={policy.code}>
            <strong>{policy.name}</strong>{' '}
            {failed.length > 0 ? (
              <span className={styles.soft}>{t('levels.failed', { what: failed.map(clause).join(t('levels.and')) })}</span>
            ) : (
              <ul>
                {targets.map((one, place) => (
                  <Target
                    key={`${one.target.timer} ${place}`}
                    verdict={one}
                    from={from}
                    calendar={one.target.calendar ?? fallback}
                    words={words}
                  />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

interface TargetProps {
  readonly verdict: TargetVerdict;
  readonly from: Date | null;
  readonly calendar: string | null;
  readonly words: LevelWords;
}

function Target({ verdict, from, calendar, words }: TargetProps) {
  const { t } = useTranslation('processes');
  const { duration } = useFormat();
  const { target, seconds, fate } = verdict;
  const decides = fate === 'DECIDES';
  return (
    <li>
      <span className={decides ? undefined : styles.soft}>
        {target.timerName} {seconds == null ? t('levels.blank') : duration(seconds)} {t(`levels.hours.${target.hours}`)}
      </span>{' '}
      <Tag color={decides ? 'GREEN' : 'GRAY'}>{t(decides && seconds == null ? 'levels.noClock' : `levels.fates.${fate}`)}</Tag>
      {decides && seconds != null && from && (
        <Due
          seconds={seconds}
          from={from}
          calendarId={target.hours === 'BUSINESS' ? (words.calendars.find(({ value }) => value === calendar)?.id ?? null) : null}
          isBusiness={target.hours === 'BUSINESS'}
        />
      )}
    </li>
  );
}

interface DueProps {
  readonly seconds: number;
  readonly from: Date;
  readonly calendarId: string | null;
  readonly isBusiness: boolean;
}

/** When it would run out, and what each day of working time gives until then. */
function Due({ seconds, from, calendarId, isBusiness }: DueProps) {
  const { t } = useTranslation('processes');
  const { dateTime, duration } = useFormat();
  const { data } = useQuery(ServiceDueDocument, {
    variables: { calendarId: calendarId ?? '', from: from.toISOString(), seconds },
    skip: !isBusiness || calendarId === null,
  });
  const time = data?.businessTime;
  const to = isBusiness ? time?.to : new Date(from.getTime() + seconds * 1000).toISOString();
  if (!to) return null;
  return (
    <>
      <div>{t('levels.due', { at: `${time?.isEstimated ? '≈ ' : ''}${dateTime(to)}` })}</div>
      {time?.days && (
        <ol className={styles.strip} aria-label={t('levels.days')}>
          {time.days.map(({ date, seconds: given, spans, name }) => (
            <li key={date} data-open={given > 0}>
              <span>{date.slice(5)}</span>
              <span>{given > 0 ? duration(given) : (name ?? (spans.length === 0 ? t('levels.closed') : '—'))}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

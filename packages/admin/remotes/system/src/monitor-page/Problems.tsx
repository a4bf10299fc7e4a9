import { MeaningChip, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Problems_ProblemFragment as Problem } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './Monitor.module.css';
import { useSizes } from './useSizes.js';

const BROKEN: ReadonlySet<Problem['code']> = new Set(['PROCESS_LOST', 'REQUESTS_FAIL', 'QUEUE_STUCK']);

/** What an administrator should look at, worst first; one calm line when there is nothing. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation('system');
  const text = useProblemText();
  return (
    <ul className={styles.problems} aria-label={t('monitor.problems')}>
      {problems.length === 0 && (
        <li>
          <MeaningChip meaning="kept">{t('monitor.well')}</MeaningChip>
        </li>
      )}
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.about}`}>
          <MeaningChip meaning={BROKEN.has(problem.code) ? 'broken' : 'risk'}>{text(problem)}</MeaningChip>
          {problem.code === 'DEAD_LETTERS' && <Link to={urls.deadLetters(problem.about)}>{t('monitor.look')}</Link>}
        </li>
      ))}
    </ul>
  );
}

function useProblemText() {
  const { t } = useTranslation('system');
  const format = useFormat();
  const sizes = useSizes();
  const values: Partial<Record<Problem['code'], (value: number) => string>> = {
    PROCESS_LOST: format.duration,
    QUEUE_STUCK: format.duration,
    REQUESTS_FAIL: format.percent,
    DISK_NEARLY_FULL: format.percent,
    MEMORY_NEARLY_FULL: format.percent,
    CLOCK_DIFFERS: sizes.milliseconds,
    PROCESS_BUSY: sizes.milliseconds,
  };
  return ({ code, about, value }: Problem) =>
    t(`problem.${code}`, { about: t(`work.${about}`, { defaultValue: about }), value: (values[code] ?? format.number)(value) });
}

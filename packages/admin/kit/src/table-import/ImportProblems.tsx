import { useTranslation } from 'react-i18next';
import { Button } from '../antd.js';
import styles from './ImportProblems.module.css';

export interface ImportProblem {
  readonly id: string;
  readonly line: number;
  /** What the column is called; nothing where it is none in particular. */
  readonly column: string;
  readonly message: string;
}

interface Props {
  readonly problems: readonly ImportProblem[];
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  onMore(): void;
}

/** Everything that is wrong in a table, from the first line to the last. */
export function ImportProblems({ problems, hasMore, isBusy, onMore }: Props) {
  const { t } = useTranslation('kit');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be reached by keyboard */}
      <section className={styles.problems} tabIndex={0} aria-label={t('tableImport.problem')}>
        <table>
          <thead>
            <tr>
              {(['line', 'column', 'problem'] as const).map((key) => (
                <th key={key}>{t(`tableImport.${key}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.map(({ id, line, column, message }) => (
              <tr key={id}>
                <td>{line}</td>
                <td>{column}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hasMore && (
        <Button size="small" loading={isBusy} onClick={onMore}>
          {t('tableImport.more')}
        </Button>
      )}
    </>
  );
}

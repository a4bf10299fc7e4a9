import { useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { Database_FiguresFragment as Database } from '../gql/graphql.js';
import styles from './Monitor.module.css';
import { useSizes } from './useSizes.js';

/** The biggest tables. */
export function DatabaseBlock({ database }: { readonly database: Database }) {
  const { t } = useTranslation('system');
  const format = useFormat();
  const sizes = useSizes();
  return (
    <div className={styles.block}>
      <h2 id="database">
        {t('database.title')} <span className={styles.soft}>{database.version}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the part that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby="database">
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">{t('database.table')}</th>
              <th scope="col" data-number>
                {t('database.rows')}
              </th>
              <th scope="col" data-number>
                {t('database.bytes')}
              </th>
            </tr>
          </thead>
          <tbody>
            {database.tables.map(({ name, rows, bytes }) => (
              <tr key={name}>
                <td>{name}</td>
                <td data-number>{rows === null ? '—' : format.number(rows)}</td>
                <td data-number>{bytes === null ? '—' : sizes.bytes(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

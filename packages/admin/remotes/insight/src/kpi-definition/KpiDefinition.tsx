import { Icon } from '@shouwen/admin-kit';
import { Popover } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { useFigureWords } from '../figure/useFigureWords.js';
import type { KpiDefinition_KpiFragment } from '../gql/graphql.js';
import { mainOf } from '../main-of.js';
import styles from './KpiDefinition.module.css';

/** What the number means, so that nobody has to argue: opened by click, since a hover cannot be reached by keyboard. */
export function KpiDefinition({ kpi }: { readonly kpi: KpiDefinition_KpiFragment }) {
  const { t } = useTranslation('insight');
  return (
    <Popover trigger="click" placement="bottomLeft" getPopupContainer={mainOf} title={kpi.name} content={<Definition kpi={kpi} />}>
      <button type="button" className={styles.open} aria-label={t('definition.open', { name: kpi.name })}>
        <Icon name="info" size={14} />
      </button>
    </Popover>
  );
}

function Definition({ kpi }: { readonly kpi: KpiDefinition_KpiFragment }) {
  const { t } = useTranslation('insight');
  const words = useFigureWords();
  const facts = [
    [t('definition.unit'), t(`unit.${kpi.unit}`)],
    [t('definition.direction'), t(`direction.${kpi.direction}`)],
    [t('definition.target'), words.target(kpi, kpi.target) ?? t('figure.noTarget')],
    [t('definition.minimumN'), t('definition.minimumNText', { count: kpi.minimumN })],
  ];
  return (
    <div className={styles.definition}>
      <p>{kpi.definition}</p>
      <dl>
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

import { Icon, useViewer } from '@shouwen/admin-kit';
import { Button, Popover } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureWords } from '../figure/useFigureWords.js';
import type { KpiDefinition_KpiFragment } from '../gql/graphql.js';
import { KpiTargetDialog } from '../kpi-target-set/KpiTargetDialog.js';
import { mainOf } from '../main-of.js';
import styles from './KpiDefinition.module.css';

/** What the number means, so that nobody has to argue: opened by click, since a hover cannot be reached by keyboard. */
export function KpiDefinition({ kpi }: { readonly kpi: KpiDefinition_KpiFragment }) {
  const { t } = useTranslation('insight');
  const [isOpen, setOpen] = useState(false);
  const [isDeciding, setDeciding] = useState(false);
  const decide = (): void => {
    setOpen(false);
    setDeciding(true);
  };
  return (
    <>
      <Popover
        trigger="click"
        placement="bottomLeft"
        getPopupContainer={mainOf}
        title={kpi.name}
        open={isOpen}
        onOpenChange={setOpen}
        content={<Definition kpi={kpi} onDecide={decide} />}
      >
        <button type="button" className={styles.open} aria-label={t('definition.open', { name: kpi.name })}>
          <Icon name="info" size={14} />
        </button>
      </Popover>
      {isDeciding && <KpiTargetDialog kpi={kpi} onClose={() => setDeciding(false)} />}
    </>
  );
}

function Definition({ kpi, onDecide }: { readonly kpi: KpiDefinition_KpiFragment; onDecide(): void }) {
  const { t } = useTranslation('insight');
  const words = useFigureWords();
  // Where neither way is good there is nothing to promise.
  const mayDecide = useViewer().can('setting:update') && kpi.direction !== 'BAND';
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
      {mayDecide && (
        <Button size="small" className={styles.decide} onClick={onDecide}>
          {t('target.open')}
        </Button>
      )}
    </div>
  );
}

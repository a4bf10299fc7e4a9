import { useTranslation } from 'react-i18next';
import { Button, Checkbox, Popover, Tooltip } from '../antd.js';
import { Icon } from '../ui/Icon.js';
import { Segmented } from '../ui/layout.js';
import styles from './ColumnsButton.module.css';
import { moveKey } from './columns.rules.js';
import type { ColumnChoice } from './useColumnChoice.js';
import { DENSITIES, useDensity } from './useDensity.js';

interface Props<Row> {
  readonly choice: ColumnChoice<Row>;
}

/** How a table looks: which columns, in which order, how close its rows stand. */
export function ColumnsButton<Row>({ choice }: Props<Row>) {
  const { t } = useTranslation('kit');
  return (
    <Popover trigger="click" placement="bottomRight" content={<Chooser choice={choice} />}>
      <Tooltip title={t('table.look')}>
        <Button type="text" size="small" icon={<Icon name="columns" />} aria-label={t('table.look')} />
      </Tooltip>
    </Popover>
  );
}

function Chooser<Row>({ choice: { all, columns, choose } }: Props<Row>) {
  const { t } = useTranslation('kit');
  const [density, setDensity] = useDensity();
  const shown = columns.filter(({ isFixed }) => isFixed !== true).map(({ key }) => key);
  const hidden = all.filter(({ key, isFixed }) => isFixed !== true && !shown.includes(key)).map(({ key }) => key);
  const nameOf = (key: string) => {
    const column = all.find((one) => one.key === key);
    return column?.name ?? column?.title;
  };
  return (
    <section className={styles.chooser} aria-label={t('table.look')}>
      <Segmented
        label={t('table.density')}
        value={density}
        options={DENSITIES.map((value) => ({ value, label: t(`table.${value}`) }))}
        onChange={setDensity}
      />
      <ul className={styles.list}>
        {[...shown, ...hidden].map((key) => {
          const place = shown.indexOf(key);
          const isOnly = shown.length === 1 && place === 0;
          const toggle = () => choose(place === -1 ? [...shown, key] : shown.filter((one) => one !== key));
          const move = (step: 1 | -1) => choose(moveKey(shown, key, step));
          return (
            <li key={key}>
              <Checkbox checked={place !== -1} disabled={isOnly} onChange={toggle}>
                {nameOf(key)}
              </Checkbox>
              {place !== -1 && <Move isLast={place === shown.length - 1} isFirst={place === 0} onMove={move} />}
            </li>
          );
        })}
      </ul>
      <Button type="text" size="small" onClick={() => choose(null)}>
        {t('table.usual')}
      </Button>
    </section>
  );
}

interface MoveProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  onMove(step: 1 | -1): void;
}

function Move({ isFirst, isLast, onMove }: MoveProps) {
  const { t } = useTranslation('kit');
  return (
    <span className={styles.move}>
      <Button type="text" size="small" disabled={isFirst} aria-label={t('table.up')} onClick={() => onMove(-1)}>
        <Icon name="arrowUp" size={14} />
      </Button>
      <Button type="text" size="small" disabled={isLast} aria-label={t('table.down')} onClick={() => onMove(1)}>
        <Icon name="arrowDown" size={14} />
      </Button>
    </span>
  );
}

import { Icon, Segmented } from '@shouwen/admin-kit';
import { Button, Popover } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardAddress } from '../board-page/useBoardAddress.js';
import { mainOf } from '../main-of.js';
import styles from './PeriodPicker.module.css';
import { isPeriod, LONGEST_DAYS, type Period, type Preset } from './period.rules.js';

type Choice = Preset | 'own';

/** The usual spans at one press, any other by its two dates. */
export function PeriodPicker({ address }: { readonly address: BoardAddress }) {
  const { t } = useTranslation('insight');
  const [isOpen, setOpen] = useState(false);
  const { period, preset, today } = address;
  const presets: readonly Preset[] = ['today', '7d', '30d'];
  return (
    <div className={styles.picker}>
      <Segmented<Choice>
        label={t('period.label')}
        options={presets.map((value) => ({ value, label: t(`period.${value}`) }))}
        value={preset ?? 'own'}
        onChange={(choice) => choice !== 'own' && address.setPreset(choice)}
      />
      <Popover
        open={isOpen}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomLeft"
        getPopupContainer={mainOf}
        destroyOnHidden
        content={
          <OwnPeriod
            period={period}
            today={today}
            onChoose={(chosen) => {
              address.setPeriod(chosen);
              setOpen(false);
            }}
          />
        }
      >
        <Button icon={<Icon name="calendar" />} aria-expanded={isOpen}>
          {period.from === period.to ? period.from : t('period.span', { from: period.from, to: shortEnd(period) })}
        </Button>
      </Popover>
    </div>
  );
}

interface OwnProps {
  readonly period: Period;
  readonly today: string;
  onChoose(period: Period): void;
}

function OwnPeriod({ period, today, onChoose }: OwnProps) {
  const { t } = useTranslation('insight');
  const [draft, setDraft] = useState(period);
  const isUsable = isPeriod(draft, today);
  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault();
        if (isUsable) onChoose(draft);
      }}
    >
      <label>
        {t('period.from')}
        <input type="date" max={draft.to} value={draft.from} onChange={(event) => setDraft({ ...draft, from: event.target.value })} />
      </label>
      <label>
        {t('period.to')}
        <input
          type="date"
          min={draft.from}
          max={today}
          value={draft.to}
          onChange={(event) => setDraft({ ...draft, to: event.target.value })}
        />
      </label>
      {!isUsable && <p role="alert">{t('period.unusable', { days: LONGEST_DAYS })}</p>}
      <Button type="primary" htmlType="submit" disabled={!isUsable}>
        {t('period.apply')}
      </Button>
    </form>
  );
}

/** The year once, when both ends share it. */
function shortEnd({ from, to }: Period): string {
  return from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to;
}

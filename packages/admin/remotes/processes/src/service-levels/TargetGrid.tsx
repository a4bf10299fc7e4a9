import { Icon } from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceLevels_TimerFragment } from '../gql/graphql.js';
import { DurationField } from './DurationField.js';
import { newTarget, type TargetDraft } from './policy-draft.rules.js';
import styles from './ServiceLevels.module.css';
import { TargetDialog } from './TargetDialog.js';

type Timer = Pick<ServiceLevels_TimerFragment, 'code' | 'name' | 'isArchived'>;

interface Props {
  readonly timers: readonly Timer[];
  readonly targets: readonly TargetDraft[];
  onChange(targets: readonly TargetDraft[]): void;
}

/** The times of a policy: a line each, with what is said most; the rest of a line opens in its own dialog. */
export function TargetGrid({ timers, targets, onChange }: Props) {
  const { t } = useTranslation('processes');
  const [edited, setEdited] = useState<number | null>(null);
  // Lines come and go, and what is half written in one stays with it.
  const [keys, setKeys] = useState(() => targets.map((_, place) => place));
  const put = (place: number, change: Partial<TargetDraft>): void =>
    onChange(targets.map((target, index) => (index === place ? { ...target, ...change } : target)));
  const add = (): void => {
    const free = timers.find(({ code, isArchived }) => !isArchived && targets.every(({ timer }) => timer !== code));
    const timer = free ?? timers[0];
    if (!timer) return;
    onChange([...targets, newTarget(timer.code, targets.at(-1))]);
    setKeys([...keys, Math.max(-1, ...keys) + 1]);
  };
  const remove = (place: number): void => {
    onChange(targets.filter((_, index) => index !== place));
    setKeys(keys.filter((_, index) => index !== place));
  };
  const target = edited === null ? undefined : targets[edited];
  return (
    <fieldset className={styles.part}>
      <legend>{t('levels.targets')}</legend>
      <p className={styles.soft}>{t('levels.targetsHint')}</p>
      {targets.map((one, place) => (
        <Line
          key={keys[place]}
          target={one}
          timers={timers}
          onPut={(change) => put(place, change)}
          onOpen={() => setEdited(place)}
          onRemove={() => remove(place)}
        />
      ))}
      {targets.length < LIMITS.policyTargets && (
        <Button size="small" icon={<Icon name="plus" size={14} />} onClick={add}>
          {t('levels.targetAdd')}
        </Button>
      )}
      {edited !== null && target && (
        <TargetDialog
          name={nameOf(timers, target.timer)}
          target={target}
          onKeep={(whole) => {
            put(edited, whole);
            setEdited(null);
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </fieldset>
  );
}

const nameOf = (timers: readonly Timer[], code: string): string => timers.find((timer) => timer.code === code)?.name ?? code;

interface LineProps {
  readonly target: TargetDraft;
  readonly timers: readonly Timer[];
  onPut(change: Partial<TargetDraft>): void;
  onOpen(): void;
  onRemove(): void;
}

const HOURS = ['CALENDAR', 'BUSINESS'] as const;
const FORCES = ['LIMIT', 'TARGET', 'BENCHMARK'] as const;

function Line({ target, timers, onPut, onOpen, onRemove }: LineProps) {
  const { t } = useTranslation('processes');
  const name = nameOf(timers, target.timer);
  const offered = timers.filter(({ code, isArchived }) => !isArchived || code === target.timer);
  const choices = <V extends string>(values: readonly V[], label: (value: V) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <div className={styles.target}>
      <Select
        value={target.timer}
        aria-label={t('levels.timer')}
        options={offered.map(({ code, name: label }) => ({ value: code, label }))}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(timer: string) => onPut({ timer })}
      />
      <DurationField
        label={t('levels.timeOf', { name })}
        seconds={target.seconds ?? null}
        isBusiness={target.hours === 'BUSINESS'}
        onChange={(seconds) => onPut({ seconds })}
      />
      <Select
        value={target.hours}
        aria-label={t('levels.hoursOf', { name })}
        options={choices(HOURS, (value) => t(`levels.hours.${value}`))}
        onChange={(hours: TargetDraft['hours']) => onPut({ hours })}
      />
      <Select
        value={target.force}
        aria-label={t('levels.forceOf', { name })}
        options={choices(FORCES, (value) => t(`levels.forces.${value}`))}
        onChange={(force: TargetDraft['force']) => onPut({ force })}
      />
      <span className={styles.more}>
        <Button type="link" size="small" aria-label={t('levels.detailsOf', { name })} onClick={onOpen}>
          {target.matrix ? t('levels.detailsMatrix') : t('levels.details')}
        </Button>
        <Button
          type="text"
          size="small"
          aria-label={t('levels.removeOf', { name })}
          icon={<Icon name="close" size={14} />}
          onClick={onRemove}
        />
      </span>
    </div>
  );
}

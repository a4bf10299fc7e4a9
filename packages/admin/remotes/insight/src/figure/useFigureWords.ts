import { useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { Kpi, Value } from '../board-page/useBoard.js';
import { isSmall, type Unit } from './figure.rules.js';

export interface Verdict {
  readonly text: string;
  /** Colour only against a target. */
  readonly meaning: 'kept' | 'risk' | 'broken' | 'none';
}

const MEANINGS = { MET: 'kept', NEAR: 'risk', MISSED: 'broken', UNJUDGED: 'none' } as const;
const SIGNS = { UP: '≥', DOWN: '≤', BAND: '' } as const;

/** Figures in the viewer's words. */
export function useFigureWords() {
  const { t } = useTranslation('insight');
  const { number, percent, duration, durationParts } = useFormat();

  const parts = (unit: Unit, value: number): { readonly value: string; readonly unit: string } => {
    if (unit === 'SECONDS') return durationParts(value);
    if (unit === 'FRACTION') return { value: number(value * 100), unit: '%' };
    return { value: number(value, 0), unit: '' };
  };

  const plain = (unit: Unit, value: number | null | undefined): string => {
    if (value == null) return t('figure.none');
    if (unit === 'SECONDS') return duration(value);
    return unit === 'FRACTION' ? percent(value) : number(value, 0);
  };

  const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : value < 0 ? `−${text}` : text);

  return {
    parts,
    plain,
    target: ({ unit, direction, force }: Pick<Kpi, 'unit' | 'direction' | 'force'>, target: number | null | undefined): string | null =>
      target == null ? null : [t(`force.${force}`), SIGNS[direction], plain(unit, target)].filter((word) => word !== '').join(' '),
    /** `+3 分`, `−1.2 点`, `+38%`; null when there is nothing to compare. */
    change: (unit: Unit, change: number | null): string | null => {
      if (change === null) return null;
      const size = Math.abs(change);
      if (unit === 'SECONDS') return signed(duration(size), Math.round(change));
      if (unit === 'FRACTION') return signed(t('figure.points', { value: number(size * 100) }), Math.round(change * 1000));
      return signed(percent(size), Math.round(change * 1000));
    },
    verdict: ({ minimumN }: Pick<Kpi, 'minimumN'>, value: Value | undefined): Verdict => {
      if (value === undefined || value.n === 0) return { text: '', meaning: 'none' };
      if (isSmall(value, minimumN)) return { text: t('status.SMALL'), meaning: 'none' };
      return { text: value.status === 'UNJUDGED' ? '' : t(`status.${value.status}`), meaning: MEANINGS[value.status] };
    },
  };
}

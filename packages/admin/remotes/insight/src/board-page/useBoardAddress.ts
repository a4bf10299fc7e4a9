import { useFormat, useNow } from '@shouwen/admin-kit';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Quantile } from '../figure/figure.rules.js';
import { DEFAULT_PRESET, type Period, type Preset, periodOf, presetOf } from '../period/period.rules.js';
import { PARAMS } from '../urls.js';

/** What the board shows, as its address says it. */
export interface BoardAddress {
  readonly today: string;
  readonly period: Period;
  /** The period reaches into today, so its figures still move. */
  readonly isLive: boolean;
  readonly preset: Preset | null;
  readonly departmentId: string | null;
  readonly quantile: Quantile;
  readonly kpiKey: string | null;
  readonly at: string | null;
  readonly on: string | null;
  setPreset(preset: Preset): void;
  setPeriod(period: Period): void;
  setDepartment(id: string | null): void;
  setQuantile(quantile: Quantile): void;
  /** Addresses for links: another KPI, one department, or the tickets of one row or day. */
  linkTo(change: Readonly<Partial<Record<'kpi' | 'department' | 'at' | 'on', string | null>>>): string;
}

type Change = Readonly<Partial<Record<keyof typeof PARAMS, string | null>>>;

export function useBoardAddress(): BoardAddress {
  const [params, setParams] = useSearchParams();
  const { houseDay } = useFormat();
  const today = houseDay(useNow().toISOString());
  const text = (key: keyof typeof PARAMS): string => params.get(PARAMS[key]) ?? '';
  const asked = { period: text('period'), from: text('from'), to: text('to') };
  const found = periodOf(asked, today);
  const period = useMemo(() => ({ from: found.from, to: found.to }), [found.from, found.to]);
  const change = (next: Change): void => setParams((before) => changed(before, next), { replace: true });
  return {
    today,
    period,
    isLive: period.to === today,
    preset: presetOf(period, today),
    departmentId: orNull(text('department')),
    quantile: text('quantile') === 'p90' ? 'p90' : 'p50',
    kpiKey: orNull(text('kpi')),
    at: orNull(text('at')),
    on: period.from <= text('on') && text('on') <= period.to ? text('on') : null,
    setPreset: (preset) => change({ period: preset === DEFAULT_PRESET ? null : preset, from: null, to: null, on: null }),
    setPeriod: ({ from, to }) => change({ period: null, from, to, on: null }),
    setDepartment: (id) => change({ department: id, at: null }),
    setQuantile: (quantile) => change({ quantile: quantile === 'p90' ? quantile : null }),
    linkTo: (next) => `?${changed(params, next).toString()}`,
  };
}

function changed(params: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(change)) {
    if (value === null || value === undefined) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

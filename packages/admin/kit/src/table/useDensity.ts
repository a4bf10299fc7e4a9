import { usePreference } from '../usePreference.js';

export const DENSITIES = ['compact', 'normal', 'roomy'] as const;
export type Density = (typeof DENSITIES)[number];

/** Height of a row in pixels. */
export const ROW_HEIGHT: Readonly<Record<Density, number>> = { compact: 30, normal: 36, roomy: 44 };

/** How close rows stand, in all tables of this browser. */
export function useDensity(): readonly [Density, (density: Density) => void] {
  const [kept, set] = usePreference('density', 'normal');
  return [DENSITIES.find((one) => one === kept) ?? 'normal', set];
}

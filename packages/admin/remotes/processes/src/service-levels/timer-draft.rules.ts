import type { ServiceLevels_TimerFragment, ServiceMarkerKind, ServiceTimerSetInput } from '../gql/graphql.js';

type Timer = ServiceLevels_TimerFragment;

interface MarkerDraft {
  readonly kind: ServiceMarkerKind;
  readonly codes?: string[];
}

/** A timer as its dialog holds it. */
export interface TimerDraft extends Pick<ServiceTimerSetInput, 'repeats' | 'pauses' | 'waitsForCustomer'> {
  readonly code?: string;
  readonly zhCN?: string | null;
  readonly zhTW?: string | null;
  readonly en?: string | null;
  readonly starts: readonly MarkerDraft[];
  readonly stops: readonly MarkerDraft[];
  /** In days; empty: a reopened ticket begins another clock. */
  readonly resumeDays?: string;
}

const DAY = 86_400;

/** Markers that are about states, categories of states or departments. */
export const MARKERS_OF_CODES: readonly ServiceMarkerKind[] = ['STATE_ENTERED', 'CATEGORY_ENTERED', 'DEPARTMENT_ENTERED'];

export function timerDraft(timer?: Timer): TimerDraft {
  if (!timer) {
    const [starts, stops]: MarkerDraft[][] = [[{ kind: 'CREATED' }], [{ kind: 'SOLVED' }]];
    return { starts: starts ?? [], stops: stops ?? [], repeats: 'ONCE', pauses: [], waitsForCustomer: false, resumeDays: '' };
  }
  const { names, starts, stops, repeats, pauses, waitsForCustomer, resumeWithinSeconds } = timer;
  const marker = ({ kind, codes }: Timer['starts'][number]): MarkerDraft => ({ kind, codes: [...codes] });
  return {
    ...names,
    ...{ starts: starts.map(marker), stops: stops.map(marker), repeats, pauses: [...pauses], waitsForCustomer },
    resumeDays: resumeWithinSeconds == null ? '' : String(resumeWithinSeconds / DAY),
  };
}

export function timerInput(draft: TimerDraft, timer?: Timer): ServiceTimerSetInput {
  const { zhCN, zhTW, en, starts = [], stops = [], repeats, pauses, waitsForCustomer, resumeDays } = draft;
  const marker = ({ kind, codes = [] }: MarkerDraft) => ({ kind, codes: MARKERS_OF_CODES.includes(kind) ? codes : [] });
  const days = Number(resumeDays ?? '');
  return {
    code: timer?.code ?? draft.code ?? '',
    version: timer?.version ?? null,
    names: { zhCN: zhCN ?? '', zhTW: zhTW || null, en: en || null },
    ...{ starts: starts.map(marker), stops: stops.map(marker), repeats, pauses, waitsForCustomer: waitsForCustomer === true },
    resumeWithinSeconds: days > 0 ? Math.round(days * DAY) : null,
  };
}

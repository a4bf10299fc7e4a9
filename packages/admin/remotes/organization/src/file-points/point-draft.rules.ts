import type { CustomerKind, FilePointSetInput, FilePointSubject, FilePointsPage_PointFragment } from '../gql/graphql.js';

export type FilePoint = FilePointsPage_PointFragment;

/** A point as the form holds it. */
export interface PointDraft {
  readonly code?: string;
  readonly zhCN?: string | null;
  readonly zhTW?: string | null;
  readonly en?: string | null;
  readonly subject: FilePointSubject;
  readonly ofCode?: string | null;
  readonly customerKind?: CustomerKind | 'ALL';
  readonly weight?: string | number;
}

/** A point as the form shows it; a new one without one. */
export function draftOf(point?: FilePoint): PointDraft {
  if (!point) return { subject: 'ADDRESS', customerKind: 'ALL', weight: 10 };
  const { names, subject, ofCode, customerKind, weight } = point;
  return { ...names, subject, ofCode, weight, customerKind: customerKind ?? 'ALL' };
}

interface Kept {
  readonly code: string;
  readonly version?: number;
  readonly isArchived?: boolean;
}

/** The same as the API takes it. */
export function pointInput({ zhCN, zhTW, en, subject, ofCode, customerKind, weight }: PointDraft, kept: Kept): FilePointSetInput {
  return {
    ...kept,
    names: { zhCN: zhCN ?? '', zhTW: zhTW || null, en: en || null },
    subject,
    ofCode: hasCode(subject) ? (ofCode ?? null) : null,
    customerKind: customerKind === 'ALL' ? null : (customerKind ?? null),
    weight: Number(weight),
  };
}

/** Of which there are several, so that one is named. */
export function hasCode(subject: FilePointSubject): boolean {
  return subject === 'FIELD' || subject === 'RECORD';
}

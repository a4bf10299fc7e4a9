import type { Announcements_AnnouncementFragment as Announcement, AnnouncementCreateInput } from '../gql/graphql.js';

/** What the form holds: times as its fields write them, in the house's clock. */
export interface AnnouncementDraft {
  readonly level: AnnouncementCreateInput['level'];
  readonly texts: { readonly zhCN: string; readonly zhTW?: string; readonly en?: string };
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly roleIds: readonly string[];
  readonly isDismissible: boolean;
}

export const NEW_DRAFT: AnnouncementDraft = { level: 'INFO', texts: { zhCN: '' }, roleIds: [], isDismissible: true };

const OFFSET_MS = 8 * 3_600_000;

/** An instant as `2026-03-01T08:30` in the house's clock; the form's fields know nothing of zones. */
export function fieldOf(at: string | null | undefined): string {
  return at == null ? '' : new Date(new Date(at).getTime() + OFFSET_MS).toISOString().slice(0, 16);
}

/** The instant that a field of the form means; null when it is empty. */
export function instantOf(field: string | undefined): string | null {
  return field === undefined || field === '' ? null : new Date(`${field}:00+08:00`).toISOString();
}

export function draftOf({ level, texts, startsAt, endsAt, roleIds, isDismissible }: Announcement): AnnouncementDraft {
  const { zhCN, zhTW, en } = texts;
  return {
    level,
    texts: { zhCN, zhTW: zhTW ?? '', en: en ?? '' },
    startsAt: fieldOf(startsAt),
    endsAt: fieldOf(endsAt),
    roleIds,
    isDismissible,
  };
}

export function inputOf({ level, texts, startsAt, endsAt, roleIds, isDismissible }: AnnouncementDraft): AnnouncementCreateInput {
  return { level, texts, startsAt: instantOf(startsAt), endsAt: instantOf(endsAt), roleIds: [...roleIds], isDismissible };
}

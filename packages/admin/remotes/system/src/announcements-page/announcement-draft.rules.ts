import { fieldOf, instantOf } from '@shouwen/admin-kit';
import type { Announcements_AnnouncementFragment as Announcement, AnnouncementCreateInput } from '../gql/graphql.js';

/** What the form holds: times as its fields write them, in the clock of whoever writes. */
export interface AnnouncementDraft {
  readonly level: AnnouncementCreateInput['level'];
  readonly texts: { readonly zhCN: string; readonly zhTW?: string; readonly en?: string };
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly roleIds: readonly string[];
  readonly isDismissible: boolean;
}

export const NEW_DRAFT: AnnouncementDraft = { level: 'INFO', texts: { zhCN: '' }, roleIds: [], isDismissible: true };

/** What stands in a field for this instant; nothing for none. */
export function textOfInstant(at: string | null | undefined): string {
  return at == null ? '' : fieldOf(new Date(at));
}

/** The instant that a field of the form means; null when it is empty. */
export function instantOfText(field: string | undefined): string | null {
  return field === undefined || field === '' ? null : instantOf(field).toISOString();
}

export function draftOf({ level, texts, startsAt, endsAt, roleIds, isDismissible }: Announcement): AnnouncementDraft {
  const { zhCN, zhTW, en } = texts;
  return {
    level,
    texts: { zhCN, zhTW: zhTW ?? '', en: en ?? '' },
    startsAt: textOfInstant(startsAt),
    endsAt: textOfInstant(endsAt),
    roleIds,
    isDismissible,
  };
}

export function inputOf({ level, texts, startsAt, endsAt, roleIds, isDismissible }: AnnouncementDraft): AnnouncementCreateInput {
  return { level, texts, startsAt: instantOfText(startsAt), endsAt: instantOfText(endsAt), roleIds: [...roleIds], isDismissible };
}

import type { LocalText } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../kernel/decision.js';

/** How loud: for information, to mind, or pressing. */
export const ANNOUNCEMENT_LEVELS = ['info', 'warning', 'urgent'] as const;
export type AnnouncementLevel = (typeof ANNOUNCEMENT_LEVELS)[number];

/** When it is shown. */
export interface Shown {
  readonly startsAt: Date;
  readonly endsAt: Date | null;
}

export const ANNOUNCEMENT_PHASES = ['scheduled', 'shown', 'over'] as const;
export type AnnouncementPhase = (typeof ANNOUNCEMENT_PHASES)[number];

export function phaseOf({ startsAt, endsAt }: Shown, now: Date): AnnouncementPhase {
  if (endsAt !== null && endsAt <= now) return 'over';
  return startsAt > now ? 'scheduled' : 'shown';
}

/** Whether it is meant for somebody with these roles. */
export function isFor({ roleIds }: { readonly roleIds: readonly string[] }, heldRoleIds: readonly string[]): boolean {
  return roleIds.length === 0 || roleIds.some((id) => heldRoleIds.includes(id));
}

/** What an author writes; zh-CN is the one text that must be there. */
export interface AnnouncementWish {
  readonly level: AnnouncementLevel;
  readonly texts: LocalText;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly roleIds: readonly string[];
  readonly isDismissible: boolean;
}

/** What it may be compared with: the roles there are, and now. */
export interface AnnouncementSetting {
  readonly knownRoleIds: ReadonlySet<string>;
  readonly now: Date;
}

export type AnnouncementPlan = AnnouncementWish & { readonly startsAt: Date };

/** Without a beginning it begins now. */
export function planAnnouncement(wish: AnnouncementWish, { knownRoleIds, now }: AnnouncementSetting): Decision<AnnouncementPlan> {
  const startsAt = wish.startsAt ?? now;
  if (wish.texts['zh-CN'].trim() === '') return refuse('REQUIRED', undefined, ['texts', 'zhCN']);
  if (wish.endsAt !== null && (wish.endsAt <= startsAt || wish.endsAt <= now))
    return refuse('ANNOUNCEMENT_ENDS_TOO_EARLY', undefined, ['endsAt']);
  const unknown = wish.roleIds.findIndex((id) => !knownRoleIds.has(id));
  if (unknown >= 0) return refuse('NOT_FOUND', undefined, ['roleIds', String(unknown)]);
  return allow({ ...wish, texts: tidy(wish.texts), roleIds: [...new Set(wish.roleIds)].sort(), startsAt });
}

/** What was left empty is not there, so that the text of another language takes its place. */
function tidy(texts: LocalText): LocalText {
  const [zhTW, en] = [texts['zh-TW']?.trim(), texts.en?.trim()];
  return { 'zh-CN': texts['zh-CN'].trim(), ...(zhTW && { 'zh-TW': zhTW }), ...(en && { en }) };
}

/** The next instant at which something begins or ends to be shown; null when nothing will by itself. */
export function nextChange(all: readonly Shown[], now: Date): Date | null {
  const edges = all.flatMap(({ startsAt, endsAt }) => [startsAt, ...(endsAt ? [endsAt] : [])]).filter((at) => at > now);
  return edges.length === 0 ? null : new Date(Math.min(...edges.map((at) => at.getTime())));
}

import { newId } from '../../kernel/id.js';
import { isInForce } from '../../kernel/period.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { staff } from '../people/index.js';
import { AnnouncementEntity } from './announcement.entity.js';
import { type AnnouncementSetting, isFor, phaseOf } from './announcement.rules.js';

/** Name of the table in `touchReference`. */
export const ANNOUNCEMENTS = 'announcement';

/** How many are kept in memory and listed, newest first; older ones are in the log. */
const MOST_LISTED = 500;

export function loadAnnouncements(reader: Reader): Promise<AnnouncementEntity[]> {
  return findRows(reader, AnnouncementEntity, {}, { orderBy: { startsAt: 'desc', id: 'desc' }, limit: MOST_LISTED });
}

export const announcements = referenceTable(ANNOUNCEMENTS, loadAnnouncements);

/** What the caller is to be shown now, loudest first. One statement, and none where there is nothing to show. */
export async function announcementsFor(ctx: Ctx): Promise<AnnouncementEntity[]> {
  const now = ctx.clock.now();
  const held = await heldRoleIds(ctx);
  const shown = (await announcements.of(ctx)).filter((one) => phaseOf(one, now) === 'shown' && isFor(one, held));
  if (shown.length === 0) return [];
  const away = await dismissedBy(ctx.db.read, ctx.actor.personId ?? '');
  return shown.filter((one) => !(one.isDismissible && away.has(one.id))).sort((a, b) => loudness(b) - loudness(a));
}

const LOUDNESS = { info: 0, warning: 1, urgent: 2 } as const;

function loudness({ level }: AnnouncementEntity): number {
  return LOUDNESS[level];
}

async function heldRoleIds(ctx: Ctx): Promise<readonly string[]> {
  const today = localToday(ctx);
  return (await staff.of(ctx)).assignmentsOf(ctx.actor.personId ?? '').flatMap((one) => (isInForce(one, today) ? [one.roleId] : []));
}

async function dismissedBy(reader: Reader, personId: string): Promise<ReadonlySet<string>> {
  const rows = await reader.rows('select announcement_id from announcement_dismissal where person_id = ?', [personId]);
  return new Set(rows.map(([id]) => String(id)));
}

export async function announcementSetting(ctx: Ctx): Promise<AnnouncementSetting> {
  const { roles } = await staff.of(ctx);
  return { knownRoleIds: new Set(roles.map(({ id }) => id)), now: ctx.clock.now() };
}

export async function findAnnouncement(tx: Tx, id: string): Promise<AnnouncementEntity | null> {
  return (await findRows(tx, AnnouncementEntity, { id }, { limit: 1 }))[0] ?? null;
}

export function newAnnouncementId(ctx: Ctx): string {
  return newId('ann', ctx.clock.now());
}

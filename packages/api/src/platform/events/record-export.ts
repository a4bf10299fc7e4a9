import type { Language } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../context.js';
import type { Tx } from '../db/db.js';
import { exportRowLimitSetting } from '../exports/export-limit.setting.js';
import { setting } from '../settings/setting.js';
import { timeZone } from '../settings/time-zone.js';
import { filterForLog, markText } from './export-mark.rules.js';
import { recordEvent } from './record-event.js';

/** What left the house, as far as the log may know it. */
export interface ExportedList {
  /** Which list, as its root field is called: `customers`, `tickets`, `people`. */
  readonly list: string;
  /** How many rows it has. */
  readonly count: number;
  /** What was asked for; texts that somebody typed are not kept, they may name a customer. */
  readonly filter?: object | null;
  /** The list was longer than an export may be. */
  readonly isCapped?: boolean;
}

/** How many rows one export may have; more is for whoever narrows the filter. */
export function exportRowLimit(ctx: Pick<Ctx, 'db'>): Promise<number> {
  return setting(ctx, exportRowLimitSetting);
}

/**
 * Records that a list is handed out, before its first byte is (SEC-08). Every export calls it inside its command, after its
 * permission (`noun:export`) was checked; answers the id that the file is marked with.
 */
export async function recordExport(tx: Tx, ctx: Ctx, { list, count, filter, isCapped = false }: ExportedList): Promise<string> {
  const id = newId('exp', ctx.clock.now());
  await recordEvent(tx, ctx, {
    type: 'list.exported',
    subject: { type: 'export', id, seq: 1 },
    departmentId: ctx.actor.departmentId,
    payload: { list, count, isCapped, filter: filterForLog(filter ?? {}) },
  });
  return id;
}

/** The line that every exported file ends in: who, when, how many, and the id under which the log knows it. */
export function exportMark(
  { actor, clock, db, language }: Pick<Ctx, 'actor' | 'clock' | 'db'> & { readonly language: Language },
  { exportId, count, isCapped = false }: { readonly exportId: string; readonly count: number; readonly isCapped?: boolean },
): string {
  return markText({ language, name: actor.name, at: clock.now(), zone: timeZone({ db }), exportId, count, isCapped });
}

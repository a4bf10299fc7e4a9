import { LANGUAGES, type Language } from '@shouwen/shared';
import { holds } from '../../kernel/actor.js';
import type { Ctx } from '../context.js';
import { exportMark, exportRowLimit } from '../events/record-export.js';
import { localToday } from '../settings/time-zone.js';
import { writeCsv } from '../text/csv.js';
import type { ExportSource } from './export-source.js';

export interface ExportFile {
  readonly name: string;
  readonly lines: AsyncGenerator<string>;
}

interface Requested {
  readonly list: string;
  readonly filter: string;
  readonly language: string;
}

const WAITS_MS = 600_000;
const PAGE = 500;

/** The file behind an id, once; null for anybody else, later, or without the permission. */
export async function takeExport(ctx: Ctx, id: string): Promise<ExportFile | null> {
  const { personId } = ctx.actor;
  if (personId === null) return null;
  const since = new Date(ctx.clock.now().getTime() - WAITS_MS);
  const where = 'id = ? and person_id = ? and taken_at is null and created_at > ?';
  const [request] = await ctx.db.read.objects<Requested>(`select list, filter, language from export_request where ${where}`, [
    id,
    personId,
    since,
  ]);
  const source = request && ctx.app.features.flatMap(({ exports = [] }) => exports).find(({ list }) => list === request.list);
  if (!request || !source || !holds(ctx.actor, source.permission)) return null;
  const taken = await ctx.db.inTransaction((tx) =>
    tx.run(`update export_request set taken_at = ? where ${where}`, [ctx.clock.now(), id, personId, since]),
  );
  if (taken.affected !== 1) return null;
  const language = LANGUAGES.find((one) => one === request.language) ?? ctx.language;
  const name = `${source.list}-${localToday(ctx)}.csv`;
  return { name, lines: linesOf({ ...ctx, language }, source, { id, filter: readFilter(request.filter) }) };
}

/** Instants come back as such. */
function readFilter(text: string): object {
  return JSON.parse(text, (_, value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? new Date(value) : value));
}

/** Page by page, so that a long list needs no memory; the last line says who took it. */
async function* linesOf(
  ctx: Ctx & { readonly language: Language },
  source: ExportSource,
  { id, filter }: { readonly id: string; readonly filter: object },
): AsyncGenerator<string> {
  yield writeCsv([source.titles(ctx)]);
  const limit = await exportRowLimit(ctx);
  let count = 0;
  let isCapped = false;
  for (let after: string | null = null, isMore = true; isMore && !isCapped; isMore = after !== null) {
    const { rows, next } = await source.page(ctx, filter, { after, size: PAGE });
    const kept = rows.slice(0, limit - count);
    isCapped = kept.length < rows.length || (next !== null && count + kept.length >= limit);
    count += kept.length;
    if (kept.length > 0) yield withoutMark(writeCsv(kept));
    after = next;
  }
  yield withoutMark(writeCsv([[exportMark(ctx, { exportId: id, count, isCapped })]]));
}

/** Only the beginning of a file carries the byte order mark. */
const withoutMark = (text: string): string => text.slice(1);

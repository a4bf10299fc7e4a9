import { done, type Outcome, refused } from '../../kernel/outcome.js';
import { runCommand } from '../command.js';
import type { Ctx } from '../context.js';
import { exportRowLimit, recordExport } from '../events/record-export.js';
import type { ExportSource } from './export-source.js';

/** A file that waits to be fetched. */
export interface OpenExport {
  readonly [key: string]: string | number | boolean;
  readonly exportId: string;
  readonly count: number;
  readonly isCapped: boolean;
}

/**
 * The one door by which lists leave as files (SEC-08): the permission was asked at the mutation, the export is in the log before
 * its first byte is made, and the file is fetched once, within ten minutes, by the same person.
 */
export function openExport<Filter extends object>(ctx: Ctx, source: ExportSource<Filter>, filter: Filter): Promise<Outcome<OpenExport>> {
  const { personId } = ctx.actor;
  return runCommand(ctx, async (tx) => {
    if (personId === null) return refused({ code: 'NOT_ALLOWED' });
    const limit = await exportRowLimit(ctx);
    const found = await source.count(ctx, filter, limit + 1);
    const [count, isCapped] = [Math.min(found, limit), found > limit];
    const exportId = await recordExport(tx, ctx, { list: source.list, count, filter, isCapped });
    await tx.put('insert into export_request (id, list, filter, person_id, language, created_at) values (?, ?, ?, ?, ?, ?)', [
      exportId,
      source.list,
      JSON.stringify(filter),
      personId,
      ctx.language,
      ctx.clock.now(),
    ]);
    return done({ exportId, count, isCapped });
  });
}

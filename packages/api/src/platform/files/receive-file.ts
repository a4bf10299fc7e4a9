import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import type { Ctx } from '../context.js';
import { insertStoredFile, type NewFile, pathOf, writeStoredFile } from './stored-files.js';

/** What may lie about of one person without anything pointing to it; a job clears it after a day. */
const MOST_WAITING = 200;
const SCAN_MS = 60_000;

export interface Received {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** Keeps what somebody sent until a command points to it. Refusals: FILE_TOO_MANY, FILE_UNSAFE. */
export async function receiveFile(ctx: Ctx, file: NewFile & { readonly name: string }): Promise<Outcome<Received>> {
  const waiting = 'select count(*) from stored_file where person_id = ? and purpose = ? and is_kept = ?';
  const [[count] = []] = await ctx.db.read.rows(waiting, [ctx.actor.personId ?? '', file.purpose, false]);
  if (Number(count) >= MOST_WAITING) return refused({ code: 'FILE_TOO_MANY', params: { max: MOST_WAITING } });
  const id = await writeStoredFile(ctx, file);
  if (!(await isSafe(ctx, id))) {
    await rm(pathOf(ctx, id), { force: true });
    return refused({ code: 'FILE_UNSAFE' });
  }
  await ctx.db.inTransaction((tx) => insertStoredFile(tx, ctx, { id, file, isKept: false }));
  return done({ id, name: file.name, mediaType: file.mediaType, size: file.bytes.length });
}

/** What the scanner of the installation says; 0 is clean. A scanner that cannot be run lets nothing through. */
async function isSafe(ctx: Ctx, id: string): Promise<boolean> {
  const { fileScanner } = ctx.settings;
  if (fileScanner === undefined) return true;
  return new Promise((resolve) => {
    execFile(fileScanner, [pathOf(ctx, id)], { timeout: SCAN_MS }, (error) => {
      if (error) ctx.app.log.warn({ fileId: id, exit: error.code ?? null }, 'The scanner refused a file');
      resolve(error === null);
    });
  });
}

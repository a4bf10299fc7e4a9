import { textIn } from '@shouwen/shared';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import { findRows } from '../../platform/db/write.js';
import { AppliedPlaybookEntity } from './applied-playbook.entity.js';
import { bringIn, type KindDifference } from './bring-in.js';
import { differenceDigest, playbookDigest, readManifests, readPlaybookFor } from './playbook.queries.js';

/** The playbooks that were brought in, the latest first. */
export function appliedPlaybooks(reader: Reader): Promise<AppliedPlaybookEntity[]> {
  return findRows(reader, AppliedPlaybookEntity, {}, { orderBy: { appliedAt: 'desc', id: 'asc' } });
}

/** A preset in one language, with what became of it here. */
export interface PlaybookView {
  readonly code: string;
  readonly name: string;
  readonly description: string | null;
  /** When it was last brought in; null: never. */
  readonly appliedAt: Date | null;
  /** The one the organisation runs by: the last that was brought in. */
  readonly isCurrent: boolean;
}

export async function listPlaybooks(ctx: Ctx): Promise<PlaybookView[]> {
  const [manifests, applied] = [await readManifests(), await appliedPlaybooks(ctx.db.read)];
  return manifests.map(({ name, manifest }) => ({
    code: name,
    name: textIn(manifest.name, ctx.language),
    description: manifest.description ? textIn(manifest.description, ctx.language) : null,
    appliedAt: applied.find(({ id }) => id === name)?.appliedAt ?? null,
    isCurrent: applied[0]?.id === name,
  }));
}

export interface PlaybookDifferenceView {
  readonly digest: string;
  readonly kinds: readonly KindDifference[];
}

/** Carries what was found out of the transaction that is rolled back. */
class Looked extends Error {
  constructor(readonly kinds: readonly KindDifference[]) {
    super('looked');
  }
}

/** What bringing a playbook in would do now: it is done, looked at, and undone. */
export async function playbookDifference(ctx: Ctx, name: string): Promise<Outcome<PlaybookDifferenceView>> {
  const known = (await readManifests()).some((one) => one.name === name);
  if (!known) return refused({ code: 'NOT_FOUND' });
  const playbook = await readPlaybookFor(ctx, name);
  try {
    return await ctx.db.inTransaction(async (tx) => {
      throw new Looked(await bringIn(tx, ctx, { playbook, overwritten: new Set() }));
    });
  } catch (error) {
    if (error instanceof Looked) return done({ digest: differenceDigest(error.kinds), kinds: error.kinds });
    throw error;
  }
}

/** Whether the files of a playbook say something else than when it was last brought in; null where its folder has gone. */
export async function hasPlaybookChanged(ctx: Pick<Ctx, 'app'>, { id, digest }: AppliedPlaybookEntity): Promise<boolean | null> {
  const isThere = (await readManifests()).some(({ name }) => name === id);
  return isThere ? playbookDigest(await readPlaybookFor(ctx, id)) !== digest : null;
}

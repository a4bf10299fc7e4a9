import type { Ctx } from '../../platform/context.js';
import { isoInstant } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { customersVisibleTo, fieldsShownTo, shownDue } from '../customers/index.js';
import { type PersonRow, staff } from '../people/index.js';
import { pointsInForce } from './file-point.queries.js';
import { completenessOf, type FilePointRow } from './file-point.rules.js';
import { heldFiles } from './held-file.queries.js';

export interface ReviewFound {
  readonly id: string;
  readonly reviewedOn: string;
  readonly score: number;
  readonly note: string | null;
  readonly reviewedBy: PersonRow | null;
  readonly recordedAt: string;
}

export interface UpkeepFound {
  readonly score: number;
  readonly missing: readonly FilePointRow[];
  readonly reviewDueOn: string | null;
  readonly isOverdue: boolean;
  readonly lastReview: ReviewFound | null;
}

const UPKEEP = Symbol('upkeep of files');

/** How a file is kept; null where the actor may not read the customer. As few statements for all of a list as for one. */
export function upkeepOf(ctx: Ctx, customerId: string): Promise<UpkeepFound | null> {
  return loaderOf(ctx, UPKEEP, (ids: readonly string[]) => readUpkeep(ctx, ids)).load(customerId);
}

const LATEST = `(select r.id from file_review r where r.customer_id = t.id order by r.recorded_at desc, r.id desc limit 1)`;

async function readUpkeep(ctx: Ctx, ids: readonly string[]): Promise<(UpkeepFound | null)[]> {
  const [asked, visible] = [idIn(ctx.db.engine, 't.id', ids), customersVisibleTo(ctx.actor)];
  const rows = await ctx.db.read.rows(
    `select t.id, t.review_due_on, l.id, l.reviewed_on, l.score, l.note, l.reviewed_by_id, l.recorded_at
     from customer t left join file_review l on l.id = ${LATEST} where ${asked.sql} and ${visible.sql}`,
    [...asked.params, ...visible.params],
  );
  const found = new Map(rows.map(([id, ...row]) => [String(id), row]));
  const [files, points, fields, people] = await Promise.all([
    heldFiles(ctx.db.read, [...found.keys()]),
    pointsInForce(ctx),
    fieldsShownTo(ctx),
    staff.of(ctx),
  ]);
  const shown = new Set(fields.map(({ code }) => code));
  const isShown = ({ subject, ofCode }: FilePointRow): boolean => subject !== 'field' || shown.has(ofCode ?? '');
  const today = localToday(ctx);
  return ids.map((id) => {
    const [row, file] = [found.get(id), files.get(id)];
    if (!row || !file) return null;
    const { score, missing } = completenessOf(points, file);
    const [dueOn, ...review] = row;
    const isOverdue = String(dueOn) < today;
    return {
      score,
      missing: missing.filter(isShown),
      reviewDueOn: shownDue(String(dueOn)),
      isOverdue,
      lastReview: reviewFrom(people, review),
    };
  });
}

interface People {
  find(id: string): PersonRow | undefined;
}

function reviewFrom(people: People, [id, reviewedOn, score, note, byId, recordedAt]: readonly unknown[]): ReviewFound | null {
  if (typeof id !== 'string') return null;
  const reviewedBy = (typeof byId === 'string' && people.find(byId)) || null;
  const at = isoInstant(String(recordedAt));
  return {
    id,
    reviewedOn: String(reviewedOn),
    score: Number(score),
    note: note === null ? null : String(note),
    reviewedBy,
    recordedAt: at,
  };
}

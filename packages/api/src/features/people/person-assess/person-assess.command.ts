import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRows, insertRows, updateRow } from '../../../platform/db/write.js';
import { mayChangePerson } from '../person-access.rules.js';
import { changePerson, type PersonPlan } from '../person-change.command.js';
import { PersonCompetencyEntity } from '../person-competency.entity.js';
import { positionBook } from '../position.queries.js';
import type { PositionBook } from '../position.rules.js';

export interface AssessedRating {
  readonly competency: string;
  readonly level?: string | null;
  readonly isMet?: boolean | null;
  readonly note?: string | null;
}

export interface PersonAssessRequest {
  readonly personId: string;
  readonly ratings: readonly AssessedRating[];
}

/** Writes down how far somebody has come in these competencies. Nobody assesses themselves. */
export async function personAssess(ctx: Ctx, { personId, ratings }: PersonAssessRequest): Promise<Outcome<{ personId: string }>> {
  const book = await positionBook.of(ctx);
  return changePerson(ctx, {
    personId,
    type: 'person.assessed',
    async decide(tx, person): Promise<Decision<PersonPlan>> {
      const permitted = mayChangePerson(ctx.actor, person, 'person:assess');
      if (!permitted.allowed) return permitted;
      if (personId === ctx.actor.personId) return refuse('NOT_ALLOWED');
      const unknown = firstUnknown(book, ratings);
      if (unknown) return refuse('TERM_UNKNOWN', { code: unknown.code }, ['ratings', String(unknown.index)]);
      const known = await findRows(tx, PersonCompetencyEntity, { personId });
      const before = Object.fromEntries(known.map((row) => [row.competencyCode, row.levelCode ?? row.isMet]));
      const changes = ratings.map(({ competency, level, isMet }) => [
        competency,
        { from: before[competency] ?? null, to: level ?? isMet ?? false },
      ]);
      return allow({
        changes: {},
        payload: { ratings: Object.fromEntries(changes) },
        write: (tx) => writeRatings(tx, ctx, { personId, ratings, known }),
      });
    },
  });
}

function firstUnknown(book: PositionBook, ratings: readonly AssessedRating[]): { readonly code: string; readonly index: number } | null {
  for (const [index, { competency, level }] of ratings.entries()) {
    if (!book.term('competency', competency)) return { code: competency, index };
    if (level != null && !book.term('level', level)) return { code: level, index };
  }
  return null;
}

interface Writing extends PersonAssessRequest {
  readonly known: readonly PersonCompetencyEntity[];
}

async function writeRatings(tx: Tx, ctx: Ctx, { personId, ratings, known }: Writing): Promise<void> {
  const now = ctx.clock.now();
  const last = new Map(ratings.map((rating) => [rating.competency, rating]));
  const added: PersonCompetencyEntity[] = [];
  for (const { competency, level = null, isMet, note } of last.values()) {
    const rating = {
      levelCode: level,
      isMet: isMet === true,
      note: note?.trim() || null,
      assessedById: ctx.actor.personId,
      assessedAt: now,
    };
    const row = known.find(({ competencyCode }) => competencyCode === competency);
    if (row) await updateRow(tx, PersonCompetencyEntity, row.id, rating);
    else added.push({ id: newId('pcp', now), personId, competencyCode: competency, ...rating });
  }
  await insertRows(tx, PersonCompetencyEntity, added);
}

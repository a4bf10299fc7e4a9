import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import type { Dependents } from '../../platform/feature.js';
import { CERTIFICATES } from './certificate-book.queries.js';
import { STAFF } from './person.queries.js';
import type { PositionBook } from './position.rules.js';
import { wordKey, wordsInBook } from './staff-term-uses.rules.js';

/** Words that records of people hold; kinds as `TERM_KINDS` names them. */
const IN_RECORDS = `
  select 'education', education_code, count(*) from person where education_code is not null group by education_code
  union all select 'competency', competency_code, count(*) from person_competency group by competency_code
  union all select 'level', level_code, count(*) from person_competency where level_code is not null group by level_code
  union all select 'certificate', certificate_code, count(*) from person_certificate group by certificate_code`;

/** How often each word is spoken of, by its id: in positions, by other words, in records of people, and in what higher features keep. */
export async function termUses(ctx: Ctx, reader: Reader, book: PositionBook): Promise<ReadonlyMap<string, number>> {
  const counts = wordsInBook(book);
  for (const [kind, code, count] of await reader.rows(IN_RECORDS)) {
    const key = wordKey(String(kind), String(code));
    counts.set(key, (counts.get(key) ?? 0) + Number(count));
  }
  const ids = book.terms.map(({ id }) => id);
  const higher = await Promise.all(dependentsOf(ctx).map(({ count }) => count(reader, ids)));
  return new Map(
    book.terms.map(({ id, kind, code }) => {
      const above = higher.reduce((sum, found) => sum + (found.get(id) ?? 0), 0);
      return [id, (counts.get(wordKey(kind, code)) ?? 0) + above];
    }),
  );
}

/** Keeps words from coming into use until the transaction ends. */
export async function holdUses(tx: Tx, ctx: Ctx): Promise<void> {
  const references = [STAFF, CERTIFICATES, ...dependentsOf(ctx).flatMap(({ reference }) => reference ?? [])];
  for (const reference of references) await touchReference(tx, reference);
}

function dependentsOf(ctx: Ctx): Dependents[] {
  return ctx.app.features.flatMap((feature) => feature.dependents ?? []).filter((one) => one.of === 'staff_term');
}

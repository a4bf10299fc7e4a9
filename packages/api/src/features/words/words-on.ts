import { LIMITS, type WordListName } from '@shouwen/shared';
import { allow, type Decision } from '../../kernel/decision.js';
import { grouped } from '../../kernel/grouped.js';
import { marks } from '../../kernel/marks.js';
import type { Ctx } from '../../platform/context.js';
import type { SqlValue, Tx } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { wordBook } from './word.queries.js';
import type { WordRow } from './word.rules.js';
import { planWordsOn, type WordsWish } from './words-on.rules.js';

/** Where it is kept which things have which words of a list: a table of the thing's id and `word_id`. */
export interface WordTable {
  readonly list: WordListName;
  readonly table: string;
  readonly column: string;
}

/** What putting words on and taking them off comes to. */
export interface WordsPlanned {
  /** Codes, for the log. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  write(): Promise<void>;
}

/** Words of one list on things of one kind: read for many at once, asked for, put on and taken off. */
export function wordsOn({ list, table, column }: WordTable) {
  const key = Symbol(table);

  async function idsOn(tx: Tx, id: string): Promise<string[]> {
    return (await tx.rows(`select word_id from ${table} where ${column} = ?`, [id])).map(([wordId]) => String(wordId));
  }

  return {
    /** The words on a thing, in the order of the list; one statement for all things of a page. */
    of(ctx: Ctx, id: string): Promise<readonly WordRow[]> {
      return loaderOf<string, readonly WordRow[]>(ctx, key, async (ids) => {
        const asked = idIn(ctx.db.engine, column, ids);
        const [rows, book] = await Promise.all([
          ctx.db.read.rows(`select ${column}, word_id from ${table} where ${asked.sql}`, asked.params),
          wordBook.of(ctx),
        ]);
        const wordIds = grouped(rows, ([thing]) => String(thing));
        return ids.map((one) => {
          const on = new Set(wordIds.get(one)?.map(([, wordId]) => String(wordId)));
          return on.size === 0 ? [] : book.of(list).filter((word) => on.has(word.id));
        });
      }).load(id);
    },

    /** Things (`t`) that have all of these words. */
    having(wordIds: readonly string[]): { readonly sql: string; readonly params: readonly SqlValue[] }[] {
      return wordIds.map((id) => ({ sql: `t.id in (select w.${column} from ${table} w where w.word_id = ?)`, params: [id] }));
    },

    /** What putting words on a thing and taking some off comes to; null: nothing. */
    async plan(tx: Tx, ctx: Ctx, { id, ...wish }: WordsWish & { readonly id: string }): Promise<Decision<WordsPlanned | null>> {
      const decision = planWordsOn({ words: (await wordBook.of(ctx)).of(list), on: await idsOn(tx, id), most: LIMITS.tags }, wish);
      if (!decision.allowed) return decision;
      const { added, removed } = decision.plan;
      if (added.length + removed.length === 0) return allow(null);
      return allow({
        added: added.map(({ code }) => code),
        removed: removed.map(({ code }) => code),
        async write() {
          const gone = removed.map((word) => word.id);
          if (gone.length > 0) await tx.run(`delete from ${table} where ${column} = ? and word_id in (${marks(gone)})`, [id, ...gone]);
          const rows = added.map(() => '(?, ?)').join(', ');
          if (rows !== '')
            await tx.run(
              `insert into ${table} (${column}, word_id) values ${rows}`,
              added.flatMap((word) => [id, word.id]),
            );
        },
      });
    },
  };
}

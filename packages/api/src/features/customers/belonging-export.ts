import type { Language } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import type { ExportSource } from '../../platform/exports/export-source.js';
import { countUpTo, exportRows } from '../../platform/exports/keyset-export.js';
import { noteLook } from '../../platform/looks/note-look.js';
import type { CsvValue } from '../../platform/text/csv.js';
import { type Condition, type CustomersAsked, customersAsked, customersVisibleTo } from './customer.queries.js';

type Raw = readonly (string | null)[];

/** What hangs on customers, as rows of a table that names its customer. */
interface Belonging {
  /** As it is called in the log of exports. */
  readonly list: string;
  readonly table: string;
  readonly columns: readonly string[];
  /** Of those columns. */
  readonly titles: Readonly<Record<Language, readonly string[]>>;
  /** How a row is told in the words of whoever asked. */
  reader(ctx: Ctx): Promise<(row: Raw) => readonly (CsvValue | undefined)[]>;
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['编号', '客户编号', '客户'],
  'zh-TW': ['編號', '客戶編號', '客戶'],
  en: ['Id', 'Customer id', 'Customer'],
};

/** Of the customers asked for, those that the actor may see and export. */
async function exportable(ctx: Ctx, filter: CustomersAsked): Promise<Condition> {
  const [asked, reached] = [await customersAsked(ctx, filter), customersVisibleTo(ctx.actor, 'customer:export')];
  const sql = `t.customer_id in (select t.id from customer t where ${asked.sql} and ${reached.sql})`;
  return { sql, params: [...asked.params, ...reached.params] };
}

const textual = (row: readonly unknown[]): Raw => row.map((value) => (value === null || value === undefined ? null : String(value)));

/** What hangs on customers as a file. Each customer in it is noted in the access log. */
export function belongingSource({ list, table, columns, titles, reader }: Belonging): ExportSource<CustomersAsked> {
  return {
    list,
    permission: 'customer:export',
    titles: ({ language }) => [...HEAD[language], ...titles[language]],
    count: async (ctx, filter, limit) => countUpTo(ctx, { table, where: await exportable(ctx, filter) }, limit),
    async page(ctx, filter, step) {
      const where = await exportable(ctx, filter);
      const all = ['t.id', 't.customer_id', 'c.name', ...columns.map((column) => `t.${column}`)];
      const joins = 'join customer c on c.id = t.customer_id';
      const [{ rows, next }, told] = [await exportRows(ctx, { table, columns: all, joins, where, read: textual }, step), await reader(ctx)];
      return {
        rows: rows.map(textual).map(([id, customerId, name, ...rest]) => {
          noteLook(ctx, { objectType: 'customer', objectId: customerId ?? '', kind: 'exported' });
          return [id, customerId, name, ...told(rest)].map((value) => value ?? null);
        }),
        next,
      };
    },
  };
}

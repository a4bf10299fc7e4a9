import type { Database, Row, Value } from '../database/database.js';

const FLUSH_AT = 20_000;

/** Collects rows per table and writes them in large batches, in the order of the foreign keys given by the caller. */
export class TableBuffer {
  readonly #rows = new Map<string, Row[]>();
  #count = 0;

  constructor(
    private readonly database: Database,
    private readonly columns: Readonly<Record<string, readonly string[]>>,
  ) {
    for (const table of Object.keys(columns)) this.#rows.set(table, []);
  }

  add(table: string, values: Readonly<Record<string, Value>>): void {
    const columns = this.columns[table];
    if (!columns) throw new Error(`unknown table ${table}`);
    this.#rows.get(table)?.push(columns.map((column) => values[column] ?? null));
    this.#count++;
  }

  get isFull(): boolean {
    return this.#count >= FLUSH_AT;
  }

  async flush(): Promise<void> {
    for (const [table, rows] of this.#rows) {
      if (rows.length > 0) await this.database.insert(table, this.columns[table] ?? [], rows);
      this.#rows.set(table, []);
    }
    this.#count = 0;
  }
}

import type { Permission } from '@shouwen/shared';
import type { Ctx } from '../context.js';
import type { CsvValue } from '../text/csv.js';

/** Where a page of an export goes on, and how long it may be. */
export interface ExportStep {
  readonly after: string | null;
  readonly size: number;
}

export interface ExportRows {
  readonly rows: readonly (readonly CsvValue[])[];
  /** Null: that was all. */
  readonly next: string | null;
}

/** A list that can be handed out as a file. The actor's scope holds here as everywhere. */
export interface ExportSource<Filter = unknown> {
  /** As its root field is called. */
  readonly list: string;
  /** Asked again when the file is fetched. */
  readonly permission: Permission;
  /** How many there are, counted no further than `limit`. */
  count(ctx: Ctx, filter: Filter, limit: number): Promise<number>;
  /** The column titles in the language of whoever asked. */
  titles(ctx: Ctx): readonly string[];
  page(ctx: Ctx, filter: Filter, step: ExportStep): Promise<ExportRows>;
}

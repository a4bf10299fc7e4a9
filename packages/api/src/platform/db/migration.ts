import type { Step } from './columns.js';

/** One immutable change of the schema. `0010-departments`: the number orders, the name explains. */
export interface Migration {
  readonly name: string;
  readonly steps: readonly Step[];
}

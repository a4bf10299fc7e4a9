import { usePreference } from '../usePreference.js';
import { readWidths, shownColumns, widthWithin } from './columns.rules.js';
import type { Column } from './types.js';

/** What the chooser offers and the table shows. */
export interface ColumnChoice<Row> {
  readonly all: readonly Column<Row>[];
  readonly columns: readonly Column<Row>[];
  /** Null gives the usual ones back. */
  choose(keys: readonly string[] | null): void;
  /** Null gives the usual width back. */
  resize(key: string, width: number | null): void;
}

/** The columns somebody wants of a list, their order and widths; this browser remembers them. `asked` (of an address) comes first. */
export function useColumnChoice<Row>(list: string, all: readonly Column<Row>[], asked: readonly string[] = []): ColumnChoice<Row> {
  const [keys, setKeys] = usePreference(`columns.${list}`);
  const [kept, setWidths] = usePreference(`widths.${list}`);
  const widths = readWidths(kept);
  const chosen = asked.length > 0 ? asked : keys.split(',').filter((key) => key !== '');
  return {
    all,
    columns: shownColumns(all, chosen).map((column) => ({ ...column, width: widths[column.key] ?? column.width })),
    choose: (next) => setKeys((next ?? []).join(',')),
    resize: (key, width) => {
      const { [key]: _, ...others } = widths;
      setWidths(JSON.stringify(width === null ? others : { ...others, [key]: widthWithin(width) }));
    },
  };
}

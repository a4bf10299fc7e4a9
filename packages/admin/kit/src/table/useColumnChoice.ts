import { usePreference } from '../usePreference.js';
import { neededWidth, readWidths, shownColumns, widthWithin } from './columns.rules.js';
import type { Column } from './types.js';

/** What the chooser offers and the table shows. */
export interface ColumnChoice<Row> {
  readonly all: readonly Column<Row>[];
  readonly columns: readonly Column<Row>[];
  /** Undefined while nobody chose anything: the usual columns fit. */
  readonly minWidth: number | undefined;
  /** Null gives the usual ones back. */
  choose(keys: readonly string[] | null): void;
  /** Null gives the usual width back. */
  resize(key: string, width: number | null): void;
}

interface Asked {
  /** Of an address: these come first. */
  readonly asked?: readonly string[];
  /** What is shown until somebody chooses; none: what is not optional. */
  readonly usual?: readonly string[];
}

/** The columns somebody wants of a list, their order and widths; this browser remembers them. */
export function useColumnChoice<Row>(list: string, all: readonly Column<Row>[], { asked = [], usual = [] }: Asked = {}): ColumnChoice<Row> {
  const [keys, setKeys] = usePreference(`columns.${list}`);
  const [kept, setWidths] = usePreference(`widths.${list}`);
  const widths = readWidths(kept);
  const own = keys.split(',').filter((key) => key !== '');
  const chosen = [asked, own, usual].find(({ length }) => length > 0) ?? [];
  const columns = shownColumns(all, chosen).map((column) => ({ ...column, width: widths[column.key] ?? column.width }));
  const isUsual = chosen.length === 0 && Object.keys(widths).length === 0;
  return {
    all,
    columns,
    minWidth: isUsual ? undefined : neededWidth(columns),
    choose: (next) => setKeys((next ?? []).join(',')),
    resize: (key, width) => {
      const { [key]: _, ...others } = widths;
      setWidths(JSON.stringify(width === null ? others : { ...others, [key]: widthWithin(width) }));
    },
  };
}

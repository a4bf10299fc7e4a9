import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** What the chooser calls it, where the head shows nothing. */
  readonly name?: string;
  render(row: Row): ReactNode;
  /** Pixels or a CSS track; takes the rest when absent. */
  readonly width?: number | string;
  readonly align?: 'end';
  /** Light ink, 12 px: numbers, places, times. */
  readonly isSoft?: boolean;
  /** The column that is bold in an unread row and carries the indent of a tree. */
  readonly isLead?: boolean;
  /** Always shown, before what is chosen. */
  readonly isFixed?: boolean;
  /** Shown only when somebody asks for it. */
  readonly isOptional?: boolean;
}

export interface RowGroup {
  readonly key: string;
  readonly title: ReactNode;
  readonly count?: ReactNode;
  readonly note?: ReactNode;
}

/** `strong`: unread, or the one thing to do next. `muted`: archived, inactive. */
export type RowLook = 'plain' | 'strong' | 'muted';

/** Rows that are a tree laid flat: the caller leaves out what is folded away. */
export interface TreeMode<Row> {
  /** 0 for a root. */
  level(row: Row): number;
  /** Null for a leaf. */
  isOpen(row: Row): boolean | null;
  onToggle(row: Row): void;
}

/** Rows marked for acting on them together. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  onChange(keys: ReadonlySet<string>): void;
}

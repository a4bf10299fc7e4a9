import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DataTable.module.css';
import type { Column } from './types.js';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly onResize?: ((key: string, width: number | null) => void) | undefined;
}

/** What the columns are; a column of a fixed width can be made wider and narrower at its edge. */
export function TableHead<Row>({ columns, onResize }: Props<Row>) {
  return (
    <thead className={styles.headGroup}>
      <tr className={styles.head}>
        {columns.map((column) => {
          const { key, title, align, width, isFixed } = column;
          const className = `${styles.cell} ${align === 'end' ? styles.end : ''}`;
          // A column of buttons or glyphs has nothing to announce.
          if (title === '') return <td key={key} className={className} />;
          const isResizable = onResize !== undefined && typeof width === 'number' && isFixed !== true;
          return (
            <th key={key} scope="col" className={className}>
              {title}
              {isResizable && <Edge width={width} onResize={(next) => onResize(key, next)} />}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const STEP = 8;

interface EdgeProps {
  readonly width: number;
  onResize(width: number | null): void;
}

/** Dragged, or moved by the arrow keys; a double click gives the usual width back. */
function Edge({ width, onResize }: EdgeProps) {
  const { t } = useTranslation('kit');
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onResize(width + step);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const onPointerMove = ({ clientX }: PointerEvent): void => {
    if (start.current !== null) onResize(start.current.width + clientX - start.current.x);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between two columns that can be moved is no <hr>
    <span
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-label={t('table.width')}
      className={styles.edge}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
      onDoubleClick={() => onResize(null)}
    />
  );
}

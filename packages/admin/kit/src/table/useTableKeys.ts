import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../shortcuts.js';
import { moveCursor } from './cursor.rules.js';
import type { DataTableProps } from './DataTable.js';

interface Place {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly idPrefix: string;
}

/** J and K work wherever the focus is on the page; arrows, Home, End and Enter when the table has it. */
export function useTableKeys<Row>(props: DataTableProps<Row>, { table, idPrefix }: Place) {
  const { t } = useTranslation('kit');
  const { rows = [], rowKey, cursor = null, onCursor, onOpen, tree } = props;
  const keys = rows.map(rowKey);
  const current = rows.find((row) => rowKey(row) === cursor);

  const move = (step: 1 | -1): void => {
    const next = moveCursor(keys, cursor, step);
    if (next !== null) onCursor?.(next);
  };
  const jump = (key: string | undefined): void => {
    if (key !== undefined) onCursor?.(key);
  };
  const fold = (shouldOpen: boolean): void => {
    if (current !== undefined && tree?.isOpen(current) === !shouldOpen) tree.onToggle(current);
  };
  const open = (): void => {
    if (current !== undefined) onOpen?.(current);
  };

  const hasKeys = props.hasKeys !== false && onCursor !== undefined;
  useShortcuts([
    { keys: 'j', label: t('table.next'), run: () => move(1), isEnabled: hasKeys },
    { keys: 'k', label: t('table.previous'), run: () => move(-1), isEnabled: hasKeys },
    { keys: 'enter', label: t('table.open'), run: open, isEnabled: hasKeys && onOpen !== undefined && current !== undefined },
  ]);

  const activeId = current === undefined ? undefined : `${idPrefix}${cursor}`;
  useEffect(() => {
    if (activeId === undefined) return;
    table.current?.ownerDocument.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
  }, [table, activeId]);

  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ArrowRight: () => fold(true),
    ArrowLeft: () => fold(false),
    Home: () => jump(keys[0]),
    End: () => jump(keys.at(-1)),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const action = event.target === event.currentTarget ? actions[event.key] : undefined;
    if (action === undefined || onCursor === undefined) return;
    event.preventDefault();
    action();
  };
  return { 'aria-activedescendant': activeId, onKeyDown };
}

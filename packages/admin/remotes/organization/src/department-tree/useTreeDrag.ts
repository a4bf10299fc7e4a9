import { type DragEvent, type HTMLAttributes, type MouseEvent, useState } from 'react';
import type { DropPlace } from '../department-move/department-move.rules.js';
import type { DepartmentMoving } from '../department-move/useDepartmentMove.js';

export interface Over {
  readonly id: string;
  readonly place: DropPlace;
}

interface Acts {
  readonly moving: DepartmentMoving;
  onSelect(id: string): void;
  onToggle(id: string): void;
}

/**
 * The pointer's part of the tree, on the table for all rows. Dragging a row onto another: its edges mean beside it, its
 * middle means below it. Letting go only proposes the move.
 */
export function useTreeDrag({ moving, onSelect, onToggle }: Acts) {
  const [draggedId, setDraggedId] = useState<string | null>(null);
  const [over, setOver] = useState<Over | null>(null);
  const end = (): void => {
    setDraggedId(null);
    setOver(null);
  };
  const handlers: HTMLAttributes<HTMLTableElement> = {
    onClick: (event) => {
      const row = rowUnder(event);
      if (row === null || isInside(event, 'a')) return;
      if (isInside(event, '[data-fold]')) onToggle(row.id);
      else onSelect(row.id);
    },
    onDragStart: (event) => {
      const row = rowUnder(event);
      // A link inside the row would otherwise drag its own address.
      if (row === null || isInside(event, 'a')) return event.preventDefault();
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', row.id);
      setDraggedId(row.id);
    },
    onDragOver: (event) => {
      const target = targetUnder(event);
      if (draggedId === null || target === null || target.id === draggedId) return;
      event.preventDefault();
      if (over?.id !== target.id || over.place !== target.place) setOver(target);
    },
    onDragEnd: end,
    onDrop: (event) => {
      event.preventDefault();
      const target = targetUnder(event);
      if (draggedId !== null && target !== null) moving.drop(draggedId, target);
      end();
    },
  };
  return { over, handlers };
}

function targetUnder(event: DragEvent): Over | null {
  const row = rowUnder(event);
  if (row === null) return null;
  const { top, height } = row.element.getBoundingClientRect();
  const share = height === 0 ? 0.5 : (event.clientY - top) / height;
  return { id: row.id, place: share < 0.25 ? 'before' : share > 0.75 ? 'after' : 'inside' };
}

function rowUnder(event: MouseEvent): { readonly id: string; readonly element: HTMLElement } | null {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
  return element?.dataset.key === undefined ? null : { id: element.dataset.key, element };
}

function isInside(event: MouseEvent, selector: string): boolean {
  return event.target instanceof Element && event.target.closest(selector) !== null;
}

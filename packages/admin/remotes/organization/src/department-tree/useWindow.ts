import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type Span, spanOf } from './window.rules.js';

interface Asked {
  readonly container: RefObject<HTMLElement | null>;
  readonly count: number;
  /** The row that has to be in sight; -1: none. */
  readonly cursor: number;
}

export interface Window extends Span {
  readonly rowHeight: number;
}

/** Rows are as high as the style says; on narrow screens fingers need more. */
const HEIGHT = 36;

/** Which rows are drawn: those in sight and a screen around them. Thousands cost as little as a hundred. */
export function useWindow({ container, count, cursor }: Asked): Window {
  const [scrolled, setScrolled] = useState({ top: 0, height: 0, rowHeight: HEIGHT });

  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const row = element.querySelector<HTMLElement>('tbody tr');
      const rowHeight = row?.offsetHeight || HEIGHT;
      // Steps of ten rows: drawing anew for every pixel would be slower than scrolling.
      const step = rowHeight * 10;
      setScrolled((before) => {
        const next = { top: Math.floor(element.scrollTop / step) * step, height: element.clientHeight, rowHeight };
        const isSame = next.top === before.top && next.height === before.height && next.rowHeight === before.rowHeight;
        return isSame ? before : next;
      });
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer?.disconnect();
    };
  }, [container]);

  const { rowHeight } = scrolled;
  useEffect(() => {
    const element = container.current;
    if (element === null || cursor < 0) return;
    const head = element.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0;
    const [top, bottom] = [cursor * rowHeight, (cursor + 1) * rowHeight + head - element.clientHeight];
    if (element.scrollTop > top) element.scrollTop = top;
    else if (element.scrollTop < bottom) element.scrollTop = bottom;
  }, [container, cursor, rowHeight]);

  return { ...spanOf(count, scrolled), rowHeight };
}

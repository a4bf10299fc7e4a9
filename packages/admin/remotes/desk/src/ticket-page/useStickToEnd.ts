import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Within this distance a reader counts as being at the end. */
const NEAR_PX = 48;

interface StickToEnd {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  /** Something came in below what the reader sees. */
  readonly hasMoreBelow: boolean;
  toEnd(): void;
}

/** Keeps a growing box at its end as long as the reader is there; otherwise only says that there is more. */
export function useStickToEnd(): StickToEnd {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [hasMoreBelow, setMoreBelow] = useState(false);

  const toEnd = useCallback(() => {
    if (box.current !== null) box.current.scrollTop = box.current.scrollHeight;
    setMoreBelow(false);
  }, []);

  useEffect(() => {
    const element = box.current;
    if (element === null || content.current === null) return undefined;
    const onScroll = () => {
      isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
      if (isAtEnd.current) setMoreBelow(false);
    };
    let height = 0;
    const observer = new ResizeObserver(() => {
      const hasGrown = element.scrollHeight > height;
      height = element.scrollHeight;
      if (isAtEnd.current) toEnd();
      else if (hasGrown) setMoreBelow(true);
    });
    observer.observe(content.current);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [toEnd]);

  return { box, content, hasMoreBelow, toEnd };
}

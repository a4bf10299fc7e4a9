import { Lightbox } from '@shouwen/admin-kit';
import { type ReactNode, useState } from 'react';

interface ShownFile {
  readonly id: string;
  readonly name: string;
  readonly url?: string | null;
  /** It is a picture that a browser shows. */
  readonly isShown: boolean;
}

/** Pictures among files, one of them opened large: whoever looks at one goes on to the others. */
export function useLightbox(files: readonly ShownFile[]): { show(id: string): void; readonly box: ReactNode } {
  const [shownId, setShownId] = useState<string | null>(null);
  const pictures = files.flatMap(({ id, name, url, isShown }) => (isShown && url != null ? [{ id, name, url }] : []));
  const index = pictures.findIndex(({ id }) => id === shownId);
  const box = index >= 0 && (
    <Lightbox pictures={pictures} index={index} onMove={(to) => setShownId(pictures[to]?.id ?? null)} onClose={() => setShownId(null)} />
  );
  return { show: setShownId, box };
}

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.js';
import styles from './Lightbox.module.css';

export interface Picture {
  readonly name: string;
  readonly url: string;
}

interface Props {
  readonly pictures: readonly Picture[];
  readonly index: number;
  onMove(index: number): void;
  onClose(): void;
}

/** One picture as large as the screen allows, with the others a key away: ← → Home End, Esc closes. */
export function Lightbox({ pictures, index, onMove, onClose }: Props) {
  const { t } = useTranslation('kit');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element?.isConnected === true && !element.open) element.showModal?.();
    return () => element?.close?.();
  }, []);
  const last = pictures.length - 1;
  const picture = pictures[index];
  if (picture === undefined) return null;
  const moves: Readonly<Record<string, number>> = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: last };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = moves[event.key];
    // The page behind has keys of its own.
    if (event.key !== 'Escape') event.stopPropagation();
    if (to === undefined || to < 0 || to > last) return;
    event.preventDefault();
    onMove(to);
  };
  const step = (to: number, label: string) => (
    <button type="button" className={styles.step} aria-label={label} disabled={to < 0 || to > last} onClick={() => onMove(to)}>
      <Icon name="chevronRight" size={20} />
    </button>
  );
  return (
    <dialog ref={dialog} className={styles.box} aria-label={picture.name} onClose={onClose} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <span className={styles.name}>{picture.name}</span>
        {last > 0 && (
          <span className={styles.count} role="status">
            {index + 1} / {pictures.length}
          </span>
        )}
        <a className={styles.step} href={picture.url} target="_blank" rel="noreferrer" aria-label={t('lightbox.original')}>
          <Icon name="arrowUp" />
        </a>
        <button type="button" className={styles.step} aria-label={t('lightbox.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the picture closes it; the key for that is Escape, which the browser handles */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div className={styles.stage} onClick={(event) => event.target === event.currentTarget && onClose()}>
        <img key={picture.url} src={picture.url} alt={picture.name} />
      </div>
      {last > 0 && (
        <>
          <span className={styles.before}>{step(index - 1, t('lightbox.previous'))}</span>
          <span className={styles.after}>{step(index + 1, t('lightbox.next'))}</span>
        </>
      )}
    </dialog>
  );
}

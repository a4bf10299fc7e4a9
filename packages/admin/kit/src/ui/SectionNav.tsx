import type { Permission } from '@shouwen/shared';
import { type ReactNode, useEffect, useRef } from 'react';
import { NavLink } from 'react-router';
import { useViewer } from '../viewer.js';
import styles from './layout.module.css';

export interface SectionPage {
  readonly to: string;
  readonly label: string;
  /** Who may open it; everybody unless given. */
  readonly permission?: Permission;
}

interface Props {
  readonly label: string;
  readonly pages: readonly SectionPage[];
  /** They come after, so that nothing moves when they arrive. */
  readonly counts?: ReactNode;
}

/** The pages of a section that the viewer may open, beside the title of each of them. */
export function SectionNav({ label, pages, counts }: Props) {
  const viewer = useViewer();
  const nav = useRef<HTMLElement>(null);
  const open = pages.filter(({ permission }) => permission === undefined || viewer.can(permission));
  // Where the row is longer than the screen, the page one is on must not be beyond its edge.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, []);
  return (
    <>
      {open.length > 1 && (
        <nav ref={nav} className={`${styles.segmented} ${styles.sectionNav}`} aria-label={label}>
          {open.map((page) => (
            <NavLink key={page.to} to={page.to} end={isAbove(page, pages)}>
              {page.label}
            </NavLink>
          ))}
        </nav>
      )}
      <span className={styles.counts}>{counts}</span>
    </>
  );
}

/** The section's own address is the beginning of every other: it is current only when it is all there is. */
function isAbove({ to }: SectionPage, pages: readonly SectionPage[]): boolean {
  return pages.some((other) => other.to.startsWith(`${to}/`));
}
